// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/segmentedcontrol.h"

#include "theme/style/looks.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace gatehouse::theme {

SegmentedControl::SegmentedControl(const QString& accessibleName, const QStringList& choices, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(choices.at(i));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(choices.at(i));
        const bool isFirst = i == 0;
        const bool isLast = i == choices.size() - 1;
        setSegment(button, isFirst && isLast ? Segment::Only : isFirst ? Segment::First : isLast ? Segment::Last : Segment::Inner);
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    m_group->setExclusive(true);
    setCurrentIndex(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            emit currentChanged(index);
    });
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (auto* button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::setChoiceText(int index, const QString& text)
{
    if (auto* button = m_group->button(index)) {
        button->setText(text);
        button->setAccessibleName(text);
    }
}

}
