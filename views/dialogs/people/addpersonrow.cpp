// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/addpersonrow.h"

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/fields.h"
#include "governance/commands/addperson.h"
#include "items/newregistry.h"
#include "theme/icons.h"
#include "theme/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gatehouse::dialogs {

using theme::px;
using theme::ThemeRole;

AddPersonRow::AddPersonRow(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Sunken, Qt::TopEdge, parent)
    , m_desk(desk)
    , m_display(new QLineEdit(this))
    , m_short(new QLineEdit(this))
    , m_osUser(new QLineEdit(this))
    , m_add(new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add person"), this))
{
    m_display->setAccessibleName(tr("Name of the new person"));
    m_short->setAccessibleName(tr("Short name of the new person"));
    m_osUser->setAccessibleName(tr("Operating-system user of the new person"));
    m_add->setAccessibleName(tr("Add person"));
    m_add->setAutoDefault(false);
    m_osUser->setToolTip(tr("The operating-system user who is this person"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(theme::space::PaneMargin), px(10), px(theme::space::PaneMargin), px(theme::space::Medium));
    row->setSpacing(px(theme::space::Small));
    row->addWidget(labelled(tr("Name"), m_display, {}, this), 3);
    row->addWidget(labelled(tr("Short name"), m_short, {}, this), 2);
    row->addWidget(labelled(tr("System user"), m_osUser, {}, this), 2);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    connect(m_display, &QLineEdit::textChanged, this, [this](const QString& name) {
        if (!m_isOwnShort)
            m_short->setText(items::shortNameFrom(name));
    });
    connect(m_short, &QLineEdit::textEdited, this, [this] { m_isOwnShort = !m_short->text().isEmpty(); });
    for (QLineEdit* edit : {m_display, m_short, m_osUser})
        connect(edit, &QLineEdit::textChanged, this, &AddPersonRow::judge);
    connect(m_add, &QPushButton::clicked, this, &AddPersonRow::add);
    connect(&desk, &items::Desk::factsChanged, this, &AddPersonRow::judge);
    judge();
}

governance::AddPerson AddPersonRow::command() const
{
    governance::AddPerson add{m_short->text(), m_display->text().trimmed(), {}};
    if (const QString osUser = m_osUser->text().trimmed(); !osUser.isEmpty())
        add.osUser = osUser;
    return add;
}

void AddPersonRow::judge()
{
    Obstacles found = deskObstacles(m_desk);
    if (found.empty())
        found = governance::obstacles(command(), *m_desk.person(), m_desk.facts());
    if (found.empty() && m_desk.facts().find(m_short->text()) != nullptr)
        found.push_back({QStringLiteral("name-taken"),
                         tr("%1 is here already; choose another short name, or change that person on the right.").arg(m_short->text()),
                         {},
                         true});
    m_add->setEnabled(found.empty());
    m_add->setToolTip(found.empty() ? QString() : theme::plainToolTip(found.front().sentence));
    m_add->setAccessibleDescription(found.empty() ? QString() : found.front().sentence);
}

void AddPersonRow::add()
{
    const QString name = m_short->text();
    m_add->setEnabled(false);
    items::give(m_desk, command(), this, [this, name](Result<registry::Receipt> receipt) {
        if (receipt) {
            m_isOwnShort = false;
            for (QLineEdit* edit : {m_display, m_short, m_osUser})
                edit->clear();
        }
        judge();
        emit answered(receipt ? tr("%1 was added, without a role yet.").arg(name) : receipt.error().sentence, receipt ? name : QString());
    });
}

}
