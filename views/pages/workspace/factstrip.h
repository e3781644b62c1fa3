// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Facts side by side on one line; where there is little room the last ones become an icon with a number, and then an icon alone.

#include "items/openfacts.h"

#include <QWidget>

namespace gatehouse::pages {

class FactStrip : public QWidget {
    Q_OBJECT
public:
    explicit FactStrip(QWidget* parent = nullptr);
    void setFacts(std::vector<items::OpenFact> facts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // What of a fact is shown.
    enum class Form { Whole, Brief, IconOnly };
    [[nodiscard]] int widthOf(const items::OpenFact& fact, Form form) const;
    void place();

    std::vector<items::OpenFact> m_facts;
    std::vector<QWidget*> m_widgets; // an icon and a text for each
};

}
