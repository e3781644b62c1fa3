// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/delegatedialog.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/opendelegate.h"
#include "items/dates.h"
#include "theme/theme.h"

#include <QDateEdit>
#include <algorithm>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProposedDays = 14; // a leave

QDateEdit* dayField(const QString& accessibleName, const QDate& day, QWidget* parent)
{
    auto* field = new QDateEdit(day, parent);
    field->setAccessibleName(accessibleName);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setCalendarPopup(true);
    keepFromWheel(*field);
    return field;
}

}

std::vector<Role> rolesToDelegate(const Person& person)
{
    std::vector<Role> roles;
    std::ranges::copy_if(person.roles, std::back_inserter(roles), [](Role role) { return role != Role::Admin && role != Role::Auditor; });
    return roles;
}

Obstacles delegateObstacles(const items::Desk& desk)
{
    Obstacles found = deskObstacles(desk);
    if (!found.empty())
        return found;
    const Person& person = *desk.person();
    found = governance::obstacles(governance::Delegate{}, person, desk.facts());
    std::erase_if(found, [](const Obstacle& each) { return each.inForm || each.code == u"reason-missing"; });
    if (found.empty() && rolesToDelegate(person).empty())
        found.push_back(
            {u"nothing-to-delegate"_s, DelegateDialog::tr("%1 has no role that can be delegated.").arg(desk.displayName(person.name)), {}});
    return found;
}

DelegateDialog::DelegateDialog(items::Desk& desk, QWidget* parent)
    : ActDialog(desk, tr("Delegate a role"), parent)
    , m_person(choice(tr("To whom"), tr("Choose who acts for you"), this))
    , m_role(choice(tr("Role"), tr("Choose a role of yours"), this))
    , m_from(dayField(tr("From"), desk.facts().now.toLocalTime().date(), this))
    , m_until(dayField(tr("Until"), m_from->date().addDays(ProposedDays), this))
    , m_reason(new SentenceEdit(tr("Reason"), 3, this))
    , m_recorded(new RecordedPanel(desk, this))
{
    m_reason->setPlaceholderText(tr("e.g. on leave until the 14th"));
    auto* form = new QWidget(this);
    QVBoxLayout* column = formLayout(form);
    column->addWidget(labelled(tr("To whom"), m_person, {}, form));
    column->addWidget(labelled(tr("Role"), m_role, tr("of yours"), form));
    auto* days = new QHBoxLayout;
    days->setSpacing(theme::px(theme::space::Medium));
    days->addWidget(labelled(tr("From"), m_from, tr("today is at once"), form), 1);
    days->addWidget(labelled(tr("Until"), m_until, tr("to the end of the day"), form), 1);
    column->addLayout(days);
    column->addWidget(labelled(tr("Reason"), m_reason, tr("required, kept in the audit trail"), form));
    formColumn().addWidget(form);
    formColumn().addWidget(m_recorded, 1);
    setHead({u"people"_s, tr("Delegate a role"),
             tr("Somebody acts for you in a role of yours for a time. It ends by itself, and every verdict they give names you both.")});
    connect(m_person, &QComboBox::currentIndexChanged, this, &DelegateDialog::name);
    connect(m_role, &QComboBox::currentIndexChanged, this, &DelegateDialog::name);
    for (QDateEdit* day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &DelegateDialog::judge);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DelegateDialog::judge);
    connect(&desk, &items::Desk::factsChanged, this, &DelegateDialog::follow);
    follow();
    fit();
    m_person->setFocus();
}

void DelegateDialog::follow()
{
    fillPeople(*m_person, desk());
    fillRoles();
    facts().clear();
    facts().section(tr("What it means"));
    facts().line(tr("You keep the role and may go on deciding."), u"tick"_s, items::Tone::Plain);
    facts().line(tr("They may decide nothing that either of you may not: whoever wrote a version or deploys it is bound, and so is their delegate."),
                 u"info"_s, items::Tone::Plain);
    facts().line(tr("You and they together count once at a gate."), u"info"_s, items::Tone::Plain);
    facts().line(tr("They cannot delegate on."), u"info"_s, items::Tone::Plain);
    const Person* person = desk().person();
    facts().section(tr("Who acts for you"));
    bool isAny = false;
    for (const Delegation& each : desk().facts().delegations) {
        if (person == nullptr || each.giver != person->name || each.isOver(desk().facts().now))
            continue;
        isAny = true;
        facts().line(tr("%1 as %2, %3 to %4")
                         .arg(desk().displayName(each.delegate), labelOf(each.role).toLower(),
                              items::dayText(each.from.toLocalTime().date(), items::DayForm::Brief),
                              items::dayText(each.until.toLocalTime().date(), items::DayForm::Brief)),
                     u"people"_s, items::Tone::Plain);
    }
    if (!isAny)
        facts().line(tr("Nobody, now or later."), u"people"_s, items::Tone::Muted);
    m_recorded->show({tr("May act for me in this role for a time"), {}, {}, 0, false}, desk().facts());
    name();
}

void DelegateDialog::fillRoles()
{
    const QVariant chosen = m_role->currentData();
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    if (const Person* person = desk().person())
        for (const Role role : rolesToDelegate(*person))
            m_role->addItem(labelOf(role), int(role));
    dialogs::choose(*m_role, chosen);
    if (m_role->count() == 1)
        m_role->setCurrentIndex(0);
}

void DelegateDialog::name()
{
    setAct({m_person->currentIndex() < 0 ? tr("Delegate the role") : tr("Delegate to %1").arg(m_person->currentText()), u"people"_s,
            theme::ButtonLook::Primary, tr("You or an admin can withdraw it at any time.")});
    judge();
}

governance::Delegate DelegateDialog::command() const
{
    governance::Delegate given;
    given.person = m_person->currentData().toString();
    given.role = Role(m_role->currentData().toInt());
    // Today is at once; what begins in the past counts from now anyway.
    if (m_from->date() > desk().facts().now.toLocalTime().date())
        given.from = m_from->date().startOfDay().toUTC();
    given.until = m_until->date().endOfDay().toUTC();
    given.reason = m_reason->text();
    return given;
}

Obstacles DelegateDialog::obstacles() const
{
    const Person* person = desk().person();
    if (person == nullptr)
        return {};
    Obstacles found = governance::obstacles(command(), *person, desk().facts());
    // Before anything is chosen there is nothing wrong with it.
    if (m_person->currentIndex() < 0)
        std::ranges::replace_if(
            found, [](const Obstacle& each) { return each.code == u"unknown-person"; },
            Obstacle{u"unknown-person"_s, tr("Choose who acts for you."), {}, true});
    if (m_role->currentIndex() < 0) {
        std::erase_if(found, [](const Obstacle& each) { return each.code.startsWith(u"role-"); });
        found.push_back({u"role-missing"_s, tr("Choose a role of yours."), {}, true});
    }
    return found;
}

void DelegateDialog::act()
{
    items::give(desk(), command(), this, answer());
}

void openDelegate(items::Desk& desk, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new DelegateDialog(desk, parent);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
