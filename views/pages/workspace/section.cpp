// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/section.h"

#include "theme/theme.h"

namespace gatehouse::pages {

Section::Section(QWidget* parent) : QWidget(parent)
{
    const auto follow = [this] {
        if (isVisible()) // one that nobody sees has no height of its own yet
            fit();
    };
    connect(&theme::Theme::current(), &theme::Theme::changed, this, follow);
}

int Section::leastHeight() const
{
    return theme::px(theme::height::TwoLineRow);
}

void Section::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        fit();
}

void Section::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fit();
}

}
