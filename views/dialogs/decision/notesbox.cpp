// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/notesbox.h"

#include "theme/theme.h"

#include <QVBoxLayout>

namespace gatehouse::dialogs {

NotesBox::NotesBox(items::Desk& desk, const QString& owner, QWidget* parent)
    : QWidget(parent)
    , m_checklist(new ChecklistBox(this))
    , m_findings(new FindingsBox(desk, owner, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(14));
    column->addWidget(m_findings);
    column->addWidget(m_checklist);
    connect(m_checklist, &ChecklistBox::changed, this, &NotesBox::changed);
    connect(m_findings, &FindingsBox::changed, this, &NotesBox::changed);
}

void NotesBox::follow(const std::vector<ChecklistItem>& items)
{
    m_checklist->setItems(items);
    m_findings->followPeople();
}

}
