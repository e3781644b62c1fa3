// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the form still lacks, line by line; a line goes as soon as it is mended.

#include "domain/error.h"
#include "theme/widgets/panel.h"

class QVBoxLayout;

namespace gatehouse::dialogs {

class MissingList : public theme::Panel {
    Q_OBJECT
public:
    explicit MissingList(QWidget* parent = nullptr);
    // Hides when there is nothing.
    void show(const Obstacles& missing);
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    QVBoxLayout* m_layout;
    QStringList m_lines;
};

// One line a thing that lacks; several unticked items of a checklist are one line with a count.
[[nodiscard]] QStringList missingLines(const Obstacles& missing);

}
