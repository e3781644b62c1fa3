// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/frame/factscolumn.h"

#include "theme/rows/rowdelegate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"

#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::dialogs {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int NameWidth = 96, RowGap = 5;
constexpr qsizetype LongestSelected = 20; // characters of a word that fits beside its name

QWidget* besides(QWidget* first, const QString& icon, items::Tone tone, QWidget* parent)
{
    auto* pair = new QWidget(parent);
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(6));
    line->addWidget(first, 1);
    line->addWidget(new theme::IconLabel(icon, theme::inkOf(tone), 14, pair), 0, Qt::AlignTop);
    return pair;
}

}

FactsColumn::FactsColumn(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(px(theme::space::PaneMargin), px(10), px(theme::space::PaneMargin), px(10));
    m_layout->setSpacing(px(RowGap));
    m_layout->addStretch();
}

void FactsColumn::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_layout->addStretch();
}

void FactsColumn::append(QWidget* widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
    widget->show(); // at once, or news would leave the column empty for a frame
}

void FactsColumn::row(const QString& name, QWidget* value)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(theme::space::Small));
    auto* word = new theme::TextLabel(name, TextStyle::Secondary, ThemeRole::Muted, row);
    word->setFixedWidth(px(NameWidth));
    word->setWordWrap(true);
    word->setBuddy(value);
    line->addWidget(word, 0, Qt::AlignTop);
    line->addWidget(value, 1);
    append(row);
}

void FactsColumn::section(const QString& title)
{
    if (m_layout->count() > 1) {
        m_layout->insertSpacing(m_layout->count() - 1, px(4));
        append(new theme::Line(Qt::Horizontal, this));
        m_layout->insertSpacing(m_layout->count() - 1, px(4));
    }
    auto* label = new theme::SectionLabel(title, this);
    label->setWordWrap(true);
    append(label);
}

void FactsColumn::fact(const QString& name, const QString& value, const Look& look)
{
    auto* label = new theme::TextLabel(value, look.isMono ? TextStyle::Code : TextStyle::Secondary, theme::inkOf(look.tone), this);
    label->setWordWrap(true);
    // Qt breaks no word of what can be selected: a name as long as names may be is shown whole instead.
    if (std::ranges::none_of(value.split(u' '), [](const QString& word) { return word.size() > LongestSelected; }))
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(tr("%1: %2").arg(name, value));
    row(name, look.icon.isEmpty() ? static_cast<QWidget*>(label) : besides(label, look.icon, look.tone, this));
}

void FactsColumn::file(const QString& path, const QString& more)
{
    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(2));
    auto* name = new theme::ElidedLabel(path, TextStyle::Code, ThemeRole::Text, Qt::ElideMiddle, box);
    name->setAccessibleName(tr("%1: %2").arg(tr("File"), path));
    lines->addWidget(name);
    auto* known = new theme::TextLabel(more, TextStyle::Secondary, ThemeRole::Muted, box);
    known->setWordWrap(true);
    lines->addWidget(known);
    row(tr("File"), box);
}

void FactsColumn::person(const QString& name, const QString& display, bool isMe)
{
    auto* label = new theme::PersonLabel(display, {}, isMe, this);
    label->setAccessibleName(tr("%1: %2").arg(name, display));
    row(name, label);
}

void FactsColumn::chips(const QString& name, const QList<theme::Chip>& chips)
{
    auto* box = new QWidget(this);
    // One below the other: two side by side are wider than the column.
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(theme::space::Tiny));
    for (const theme::Chip& chip : chips)
        lines->addWidget(new theme::ChipLabel(chip, box), 0, Qt::AlignLeft);
    row(name, box);
}

void FactsColumn::line(const QString& text, const QString& icon, items::Tone tone)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(theme::space::Small));
    line->addWidget(new theme::IconLabel(icon, theme::inkOf(tone), 14, row), 0, Qt::AlignTop);
    auto* label = new theme::TextLabel(text, TextStyle::Secondary, ThemeRole::Text, row);
    label->setWordWrap(true);
    label->setAccessibleName(text);
    line->addWidget(label, 1);
    append(row);
}

}
