// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/personpane.h"

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/fields.h"
#include "dialogs/opendelegate.h"
#include "dialogs/people/delegationlist.h"
#include "dialogs/people/rolelist.h"
#include "governance/commands/addperson.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/revokerole.h"
#include "governance/commands/withdrawdelegation.h"
#include "theme/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

// What stands in the way of a command about people, the desk's own obstacles first.
template <class Command> Obstacles whyNot(const items::Desk& desk, const Command& command)
{
    Obstacles found = deskObstacles(desk);
    return found.empty() ? obstacles(command, *desk.person(), desk.facts()) : found;
}

void explain(QPushButton& button, const Obstacles& found)
{
    button.setEnabled(found.empty());
    button.setToolTip(found.empty() ? QString() : theme::plainToolTip(found.front().sentence));
    button.setAccessibleDescription(found.empty() ? QString() : found.front().sentence);
}

}

PersonPane::PersonPane(items::Desk& desk, QWidget* parent) : Panel(ThemeRole::Surface, Qt::LeftEdge, parent), m_desk(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(theme::space::PaneMargin), px(theme::space::Medium), px(theme::space::PaneMargin), px(theme::space::Medium));
    column->setSpacing(px(10));
    auto* head = new QHBoxLayout;
    head->addWidget(m_name = new theme::PersonLabel({}, {}, false, this), 1);
    m_actAs = new QPushButton(tr("Act as"), this);
    m_actAs->setAutoDefault(false);
    head->addWidget(m_actAs);
    column->addLayout(head);
    column->addWidget(m_actHint = new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, this));
    m_actHint->setWordWrap(true);
    column->addWidget(identity());
    column->addWidget(new theme::Line(Qt::Horizontal, this));
    column->addWidget(m_delegations = new DelegationList(desk, this));
    column->addWidget(new theme::Line(Qt::Horizontal, this));
    column->addWidget(new theme::TextLabel(tr("Roles"), TextStyle::ColumnHead, ThemeRole::Text, this));
    column->addWidget(m_roles = new RoleList(this));
    column->addStretch();
    connect(m_actAs, &QPushButton::clicked, this, [this] { m_desk.session().actAs(m_person); });
    connect(m_save, &QPushButton::clicked, this, &PersonPane::link);
    connect(m_roles, &RoleList::toggled, this, &PersonPane::toggle);
    connect(m_delegations, &DelegationList::delegateRequested, this, [this] { openDelegate(m_desk, this); });
    connect(m_delegations, &DelegationList::withdrawRequested, this, &PersonPane::withdraw);
    for (QLineEdit* edit : {m_display, m_osUser})
        connect(edit, &QLineEdit::textChanged, this, &PersonPane::judge);
}

QWidget* PersonPane::identity()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(theme::space::Small));
    m_display = new QLineEdit(box);
    m_display->setAccessibleName(tr("Name as shown"));
    m_osUser = new QLineEdit(box);
    m_osUser->setAccessibleName(tr("Operating-system user"));
    m_osUser->setPlaceholderText(tr("not linked"));
    m_osUser->setToolTip(tr("Clear it and save to take the link off."));
    column->addWidget(labelled(tr("Name as shown"), m_display, {}, box));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(theme::space::Small));
    row->addWidget(labelled(tr("Operating-system user"), m_osUser, {}, box), 1);
    m_save = new QPushButton(tr("Save"), box);
    m_save->setAccessibleName(tr("Save name and link"));
    m_save->setAutoDefault(false);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    column->addLayout(row);
    return box;
}

void PersonPane::show(const QString& name)
{
    const bool isOther = name != m_person;
    m_person = name;
    const Person* person = shown();
    setEnabled(person != nullptr);
    if (person == nullptr)
        return;
    const bool isMe = m_desk.person() != nullptr && m_desk.person()->name == name;
    const QString display = m_desk.displayName(name);
    m_name->setPerson(display, display == name ? QString() : name, isMe);
    if (isOther) {
        m_display->setText(display);
        m_osUser->setText(person->osUser);
    }
    m_actAs->setText(isMe ? tr("Acting") : tr("Act as"));
    m_actAs->setAccessibleName(isMe ? tr("Acting as %1").arg(display) : tr("Act as %1").arg(display));
    m_actAs->setEnabled(!isMe);
    const QString osUser = m_desk.session().actor().osUser;
    m_actHint->setText(
        person->osUser == osUser ? tr("This is you: the operating-system user %1 is linked to this person.").arg(osUser)
            : m_desk.session().info().demonstration
            ? tr("A demonstration lets you act as everybody. What you do as %1 is recorded as entered by %2.").arg(display, osUser)
            : tr("This registry is a file, so whoever may write it can act as everybody. What you do as %1 is recorded as entered by %2.")
                  .arg(display, osUser));
    judge();
}

void PersonPane::judge()
{
    const Person* person = shown();
    if (person == nullptr)
        return;
    explain(*m_save, whyNot(m_desk, governance::AddPerson{m_person, m_display->text().trimmed(), m_osUser->text().trimmed()}));
    if (m_isGiving)
        m_save->setEnabled(false);
    m_roles->show(person->roles, [this, person](Role role) {
        return person->has(role) ? whyNot(m_desk, governance::RevokeRole{m_person, role}) : whyNot(m_desk, governance::GrantRole{m_person, role});
    });
    m_roles->setEnabled(!m_isGiving);
    m_delegations->show(m_person);
    m_delegations->setEnabled(!m_isGiving);
}

template <class Command> void PersonPane::give(Command command, const QString& done)
{
    m_isGiving = true;
    judge();
    items::give(m_desk, std::move(command), this, [this, done](Result<registry::Receipt> receipt) {
        m_isGiving = false;
        judge();
        emit answered(receipt ? tr("%1 Recorded as event %2.").arg(done).arg(receipt->event.value) : receipt.error().sentence, receipt.has_value());
    });
}

void PersonPane::link()
{
    const QString osUser = m_osUser->text().trimmed();
    const bool unlinks = osUser.isEmpty() && shown() != nullptr && !shown()->osUser.isEmpty();
    give(governance::AddPerson{m_person, m_display->text().trimmed(), osUser},
         unlinks                ? tr("%1 is linked to no operating-system user any more.").arg(m_person)
             : osUser.isEmpty() ? tr("The name of %1 is saved.").arg(m_person)
                                : tr("%1 is linked to the operating-system user %2.").arg(m_person, osUser));
}

void PersonPane::withdraw(const Delegation& delegation)
{
    give(governance::WithdrawDelegation{delegation.id, {}},
         tr("%1 no longer acts as %2 for %3.")
             .arg(m_desk.displayName(delegation.delegate), labelOf(delegation.role).toLower(), m_desk.displayName(delegation.giver)));
}

void PersonPane::toggle(Role role, bool isHeld)
{
    const QString name = m_desk.displayName(m_person);
    if (isHeld)
        give(governance::RevokeRole{m_person, role}, tr("%1 is no longer %2.").arg(name, labelOf(role).toLower()));
    else
        give(governance::GrantRole{m_person, role}, tr("%1 is %2 now.").arg(name, labelOf(role).toLower()));
}

}
