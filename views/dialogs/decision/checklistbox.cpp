// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/checklistbox.h"

#include "dialogs/frame/fields.h"
#include "theme/widgets/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::dialogs {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

ChecklistBox::ChecklistBox(QWidget* parent)
    : QWidget(parent)
    , m_count(new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(6));
    auto* head = new QHBoxLayout;
    head->addWidget(new theme::TextLabel(tr("My checklist"), TextStyle::ColumnHead, ThemeRole::Text, this));
    head->addWidget(m_count);
    head->addStretch();
    m_layout->addLayout(head);
}

void ChecklistBox::setItems(const std::vector<ChecklistItem>& items)
{
    if (items == m_items)
        return;
    m_items = items;
    m_lines.clear();
    while (m_layout->count() > 1) {
        QLayoutItem* item = m_layout->takeAt(1);
        delete item->widget();
        delete item;
    }
    for (const ChecklistItem& item : items)
        add(item);
    setVisible(!items.empty());
    count();
}

void ChecklistBox::add(const ChecklistItem& item)
{
    auto* check = new WrappedCheck(shownWords(item.text), this);
    m_layout->addWidget(check);
    check->show();
    QLineEdit* sentence = nullptr;
    if (item.sentence) {
        auto* indented = new QWidget(this);
        auto* row = new QHBoxLayout(indented);
        row->setContentsMargins(px(24), 0, 0, px(2));
        sentence = new QLineEdit(indented);
        sentence->setPlaceholderText(tr("In a sentence: how do you know?"));
        sentence->setAccessibleName(tr("Sentence: %1").arg(shownWords(item.text)));
        row->addWidget(sentence);
        m_layout->addWidget(indented);
        indented->show();
        connect(sentence, &QLineEdit::textChanged, this, &ChecklistBox::changed);
    }
    connect(check->box(), &QCheckBox::toggled, this, [this] {
        count();
        emit changed();
    });
    m_lines.push_back({check->box(), sentence});
}

void ChecklistBox::count()
{
    const auto ticked = std::ranges::count_if(m_lines, [](const Line& line) { return line.box->isChecked(); });
    m_count->setText(tr("%1 of %2").arg(ticked).arg(m_lines.size()));
}

std::vector<Tick> ChecklistBox::ticks() const
{
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].box->isChecked())
            ticks.push_back({m_items[i].id, m_lines[i].sentence != nullptr ? m_lines[i].sentence->text() : QString()});
    return ticks;
}

}
