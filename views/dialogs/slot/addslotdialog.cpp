// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/slot/addslotdialog.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/openslot.h"
#include "items/peoplemodel.h"
#include "registry/deploymentfacts.h"

#include <QLineEdit>
#include <algorithm>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;

AddSlotDialog::AddSlotDialog(items::Desk& desk, QWidget* parent)
    : ActDialog(desk, tr("Add a slot"), parent)
    , m_name(new QLineEdit(this))
    , m_purpose(new SentenceEdit(tr("Purpose"), 3, this))
    , m_recorded(new RecordedPanel(desk, this))
    , m_question(this)
{
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("e.g. production-cards-eu"));
    m_purpose->setPlaceholderText(tr("e.g. Scores every card payment of the EU once a day"));
    auto* form = new QWidget(this);
    QVBoxLayout* column = formLayout(form);
    column->addWidget(labelled(tr("Name"), m_name, tr("letters, digits and . _ + -, for good"), form));
    column->addWidget(labelled(tr("Purpose"), m_purpose, tr("environment and purpose, for people"), form));
    formColumn().addWidget(form);
    formColumn().addWidget(m_recorded, 1);
    setHead({u"slot"_s, tr("Add a slot"),
             tr("A place where models run. At most one version of a model is live in it, and each target in it reports what it runs.")});
    connect(m_name, &QLineEdit::textChanged, this, &AddSlotDialog::name);
    connect(m_purpose, &QPlainTextEdit::textChanged, this, &AddSlotDialog::judge);
    connect(&desk.session(), &registry::Session::changed, this, &AddSlotDialog::reload);
    connect(&desk, &items::Desk::factsChanged, this, &AddSlotDialog::follow);
    reload();
    follow();
    fit();
    m_name->setFocus();
}

void AddSlotDialog::reload()
{
    m_question.ask<std::vector<Slot>>(
        desk().reader(), [](const registry::Connection& connection, std::stop_token) { return registry::loadSlots(connection); },
        [this](Result<std::vector<Slot>> found) {
            m_problem = found ? QString() : found.error().sentence;
            if (found)
                m_slots = std::move(*found);
            follow();
        });
}

void AddSlotDialog::follow()
{
    facts().clear();
    facts().section(tr("Slots that are there"));
    if (m_slots && m_slots->empty())
        facts().line(tr("None yet; this is the first."), u"note"_s, items::Tone::Muted);
    if (m_slots)
        for (const Slot& slot : *m_slots)
            facts().line(slot.purpose.isEmpty() ? slot.name : tr("%1: %2").arg(slot.name, slot.purpose), u"slot"_s, items::Tone::Plain);
    const Person* person = desk().person();
    m_recorded->show({tr("Here models may run"), person != nullptr ? items::rolesText(*person) : QString(), {}, 0, false}, desk().facts());
    name();
}

void AddSlotDialog::name()
{
    const QString name = m_name->text().trimmed();
    setAct({name.isEmpty() ? tr("Add the slot") : tr("Add slot %1").arg(name), u"slot"_s, theme::ButtonLook::Primary,
            tr("A slot stays for good; its name cannot be changed.")});
    judge();
}

governance::AddSlot AddSlotDialog::command() const
{
    return {m_name->text().trimmed(), m_purpose->text()};
}

Obstacles AddSlotDialog::obstacles() const
{
    if (!m_slots)
        return {{u"loading"_s, m_problem.isEmpty() ? tr("The slots are being loaded.") : m_problem, {}, m_problem.isEmpty()}};
    const Person* person = desk().person();
    if (person == nullptr)
        return {};
    const governance::AddSlot given = command();
    Obstacles found = governance::obstacles(given, *person, {desk().facts(), std::ranges::contains(*m_slots, given.name, &Slot::name)});
    if (given.name.isEmpty()) // before anything is typed there is nothing wrong with it
        std::ranges::replace_if(
            found, [](const Obstacle& each) { return each.code == u"bad-name"; }, Obstacle{u"bad-name"_s, tr("Give the slot a name."), {}, true});
    return found;
}

void AddSlotDialog::act()
{
    items::give(desk(), command(), this, answer());
}

void openAddSlot(items::Desk& desk, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new AddSlotDialog(desk, parent);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
