// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many changes of each element the release notes explain: icon, name, “5 of 6”.

#include "domain/changes.h"
#include "theme/widgets/panel.h"

#include <map>

class QGridLayout;

namespace gatehouse::pages {

class ElementCounts : public theme::Panel {
    Q_OBJECT
public:
    struct Count {
        int explained = 0;
        int changed = 0;
        bool operator==(const Count&) const = default;
    };

    explicit ElementCounts(QWidget* parent = nullptr);
    void show(const std::map<Element, Count>& counts);

private:
    std::map<Element, Count> m_counts;
    QWidget* m_lines = nullptr;
};

}
