// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/consumer/consumerdialog.h"

#include "dialogs/consumer/consumerform.h"

#include <QVBoxLayout>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using items::Tone;

ConsumerDialog::ConsumerDialog(items::Desk& desk, ConsumerAct act, const QString& model, const QString& consumer, QWidget* parent)
    : ActDialog(desk,
                act == ConsumerAct::Register     ? tr("Register a use of %1").arg(model)
                    : act == ConsumerAct::Change ? tr("Change the use of %1 by %2").arg(model, consumer)
                                                 : tr("End the use of %1 by %2").arg(model, consumer),
                parent)
    , m_what(act)
    , m_model(model)
    , m_consumer(consumer)
    , m_watch(desk, model)
{
    if (act == ConsumerAct::End) {
        m_reason = new SentenceEdit(tr("Reason"), 4, this);
        formColumn().addWidget(labelled(tr("Reason"), m_reason, tr("required when you do not speak for it"), this));
        formColumn().addStretch();
        connect(m_reason, &QPlainTextEdit::textChanged, this, &ConsumerDialog::judge);
        setHead({u"consumer"_s, windowTitle(), tr("Gate B and retirements no longer wait for it, and it is told of nothing any more.")});
        setAct({tr("End the use"), u"consumer"_s, theme::ButtonLook::Primary, tr("It can be registered again; what was stays in the audit trail.")});
        m_reason->setFocus();
    } else {
        m_form = new ConsumerForm(desk, act == ConsumerAct::Register, this);
        formColumn().addWidget(m_form, 1);
        connect(m_form, &ConsumerForm::changed, this, &ConsumerDialog::judge);
        setHead({u"consumer"_s, windowTitle(),
                 tr("Whoever is registered is asked before what they read changes, and told when it is replaced or turns out to be wrong.")});
        setAct({act == ConsumerAct::Register ? tr("Register the use") : tr("Save the use"), u"consumer"_s, theme::ButtonLook::Primary,
                tr("It can be changed and ended at any time.")});
        m_form->setFocus();
    }
    connect(&m_watch, &items::ModelWatch::changed, this, &ConsumerDialog::follow);
    judge();
    fit();
}

void ConsumerDialog::follow()
{
    if (m_watch.sight() && m_watch.sight()->facts.model) {
        const Model& model = *m_watch.sight()->facts.model;
        showFacts(model);
        if (const auto known = consumerOf(model, m_consumer); known && m_form != nullptr && !m_isFilled)
            m_form->show(*known);
        m_isFilled = true;
    }
    judge();
    fit();
}

void ConsumerDialog::showFacts(const Model& model)
{
    const auto isMe = [&](const QString& person) { return desk().person() != nullptr && desk().person()->name == person; };
    facts().clear();
    facts().section(tr("As recorded now"));
    facts().fact(tr("Model"), model.name);
    facts().person(tr("Owner"), desk().displayName(model.owner), isMe(model.owner));
    facts().fact(tr("Risk tier"), labelOf(model.tier));
    facts().section(tr("Where the results are"));
    for (const ResultLocation& each : resultsOf(model))
        facts().line(each.refresh.isEmpty() ? each.place : tr("%1, %2").arg(each.place, each.refresh), u"production"_s, Tone::Muted);
    if (model.results.isEmpty())
        facts().line(tr("The model names no place."), u"warning"_s, Tone::Warning);
    facts().section(tr("Consumers"));
    for (const Consumer& each : consumersOf(model))
        facts().line(each.person.isEmpty() ? each.name : tr("%1, for which %2 speaks").arg(each.name, desk().displayName(each.person)), u"consumer"_s,
                     Tone::Muted);
    if (model.consumers.isEmpty())
        facts().line(tr("nobody yet"), u"consumer"_s, Tone::Muted);
    facts().section(tr("Who may"));
    facts().line(m_what == ConsumerAct::Register ? tr("Everybody registers themselves, or a team or application they stand for.")
                                                 : tr("Who speaks for the consumer, and the owner of the model."),
                 u"info"_s, Tone::Muted);
}

governance::AddConsumer ConsumerDialog::adding() const
{
    const Consumer entered = m_form->consumer();
    return {m_model, entered.name, entered.contact, entered.uses, entered.person, entered.kind};
}

governance::ChangeConsumer ConsumerDialog::changing() const
{
    const Consumer entered = m_form->consumer();
    return {m_model, m_consumer, entered.contact, entered.uses, entered.person, entered.kind};
}

governance::EndConsumer ConsumerDialog::ending() const
{
    return {m_model, m_consumer, m_reason->text()};
}

Obstacles ConsumerDialog::obstacles() const
{
    if (!m_watch.sight())
        return {{u"loading"_s, m_watch.problem().isEmpty() ? tr("The model is being loaded.") : m_watch.problem(), {}, m_watch.problem().isEmpty()}};
    const governance::ModelFacts& known = m_watch.sight()->facts;
    const Person* person = known.registry.find(desk().session().actor().person);
    if (person == nullptr)
        return {};
    switch (m_what) {
    case ConsumerAct::Register: return governance::obstacles(adding(), *person, known);
    case ConsumerAct::Change: return governance::obstacles(changing(), *person, known);
    case ConsumerAct::End: return governance::obstacles(ending(), *person, known);
    }
    Q_UNREACHABLE();
}

void ConsumerDialog::act()
{
    switch (m_what) {
    case ConsumerAct::Register: items::give(desk(), adding(), this, answer()); break;
    case ConsumerAct::Change: items::give(desk(), changing(), this, answer()); break;
    case ConsumerAct::End: items::give(desk(), ending(), this, answer()); break;
    }
}

void openConsumer(items::Desk& desk, ConsumerAct act, const QString& model, const QString& consumer, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new ConsumerDialog(desk, act, model, consumer, parent);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
