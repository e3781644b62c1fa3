// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/factscolumn.h"

#include "domain/listed.h"
#include "domain/shownname.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gatehouse::pages {

using theme::px;
using theme::TextLabel;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

// A column as wide as the pane, whatever its words: they wrap instead of being cut.
void wrap(QLabel& label)
{
    label.setWordWrap(true);
    label.setMinimumWidth(1);
}

}

FactsColumn::FactsColumn(const QString& accessibleName, QWidget* parent) : ColumnScroll(parent)
{
    setAccessibleName(accessibleName);
    begin();
    end();
}

void FactsColumn::begin()
{
    m_scrolled = verticalScrollBar()->value();
    m_inside = new theme::Panel(ThemeRole::Surface);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(px(theme::space::PaneMargin), px(theme::space::Medium), px(theme::space::PaneMargin), px(theme::space::Medium));
    m_column->setSpacing(px(6));
    m_pairs = nullptr;
}

void FactsColumn::end()
{
    m_column->addStretch(1);
    setWidget(m_inside); // deletes what was there
    verticalScrollBar()->setValue(m_scrolled);
}

void FactsColumn::addTitle(const QString& text, const QString& trailing)
{
    m_pairs = nullptr;
    if (m_column->count() > 0) {
        m_column->addSpacing(px(6));
        m_column->addWidget(new theme::Line(Qt::Horizontal, m_inside));
        m_column->addSpacing(px(4));
    }
    auto* row = new QHBoxLayout;
    row->addWidget(new theme::SectionLabel(text, m_inside));
    row->addStretch(1);
    if (!trailing.isEmpty())
        row->addWidget(new theme::ElidedLabel(trailing, TextStyle::Secondary, ThemeRole::Muted, Qt::ElideRight, m_inside));
    m_column->addLayout(row);
}

void FactsColumn::addText(const QString& text, ThemeRole role)
{
    m_pairs = nullptr;
    auto* label = new TextLabel(text, TextStyle::Body, role, m_inside);
    wrap(*label);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
}

void FactsColumn::addSmall(const QString& text, ThemeRole role, const QString& icon)
{
    m_pairs = nullptr;
    auto* label = new TextLabel(text, TextStyle::Secondary, role, m_inside);
    wrap(*label);
    if (icon.isEmpty()) {
        m_column->addWidget(label);
        return;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(px(6));
    row->addWidget(new theme::IconLabel(icon, role, 14, m_inside), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_column->addLayout(row);
}

void FactsColumn::addPair(const QString& name, const QString& value, ThemeRole role)
{
    auto* first = new TextLabel(name, TextStyle::Body, ThemeRole::Muted, m_inside);
    wrap(*first);
    addPairOf(first, name, value, role);
}

QPushButton* FactsColumn::addLinkedPair(const QString& name, const QString& value, ThemeRole role)
{
    auto* button = new QPushButton(QString(name).replace(u'&', QStringLiteral("&&")), m_inside);
    theme::setButtonLook(button, theme::ButtonLook::Link);
    theme::setSmall(button);
    button->setAccessibleName(name);
    addPairOf(button, name, value, role);
    return button;
}

void FactsColumn::addPairOf(QWidget* first, const QString& name, const QString& value, ThemeRole role)
{
    if (m_pairs == nullptr) {
        m_pairs = new QGridLayout;
        m_pairs->setHorizontalSpacing(px(theme::space::Medium));
        m_pairs->setVerticalSpacing(px(5));
        m_pairs->setColumnMinimumWidth(0, px(96));
        m_pairs->setColumnStretch(1, 1);
        m_column->addLayout(m_pairs);
    }
    const int row = m_pairs->rowCount();
    auto* second = new TextLabel(value, TextStyle::Body, role, m_inside);
    wrap(*second);
    second->setTextInteractionFlags(Qt::TextSelectableByMouse);
    second->setAccessibleName(withValue(name, value));
    m_pairs->addWidget(first, row, 0, qobject_cast<QPushButton*>(first) != nullptr ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignTop);
    m_pairs->addWidget(second, row, 1);
}

void FactsColumn::addPerson(const QString& person, const QString& as, bool isMe, const std::optional<theme::Chip>& chip)
{
    m_pairs = nullptr;
    auto* row = new QHBoxLayout;
    row->setSpacing(px(theme::space::Small));
    if (person.isEmpty())
        row->addWidget(new TextLabel(as, TextStyle::Body, ThemeRole::Text, m_inside));
    else
        row->addWidget(new theme::PersonLabel(person, as, isMe, m_inside), 1);
    row->addStretch(0);
    if (chip)
        row->addWidget(new theme::ChipLabel(*chip, m_inside), 0, Qt::AlignRight);
    m_column->addLayout(row);
}

void FactsColumn::addChip(const theme::Chip& chip)
{
    m_pairs = nullptr;
    m_column->addWidget(new theme::ChipLabel(chip, m_inside), 0, Qt::AlignLeft);
}

QPushButton* FactsColumn::addButton(const QString& text)
{
    m_pairs = nullptr;
    auto* button = new QPushButton(text, m_inside);
    button->setAccessibleName(text);
    m_column->addWidget(button);
    return button;
}

QPushButton* FactsColumn::addLink(const QString& text)
{
    m_pairs = nullptr;
    auto* button = new QPushButton(visibleText(text), m_inside);
    theme::setButtonLook(button, theme::ButtonLook::Link);
    button->setAccessibleName(text);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

}
