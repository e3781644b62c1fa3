// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/model/editmodeldialog.h"

#include "dialogs/openeditmodel.h"
#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/separation.h"

#include <QVBoxLayout>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using items::Tone;

EditModelDialog::EditModelDialog(items::Desk& desk, const QString& model, QWidget* parent)
    : ActDialog(desk, tr("Edit facts of %1").arg(model), parent)
    , m_watch(desk, model)
    , m_form(new ModelForm(desk, this))
{
    formColumn().addWidget(m_form, 1);
    setAct({tr("Save facts of %1").arg(model), u"model"_s, theme::ButtonLook::Primary, tr("The facts as they were stay in the audit trail.")});
    connect(m_form, &ModelForm::changed, this, [this] {
        name();
        judge();
    });
    connect(&m_watch, &items::ModelWatch::changed, this, &EditModelDialog::follow);
    connect(&desk, &items::Desk::factsChanged, this, &EditModelDialog::showFacts);
    name();
    judge();
    fit();
}

void EditModelDialog::follow()
{
    const bool isFirst = !m_form->isEnabled();
    if (m_watch.sight() && m_watch.sight()->facts.model)
        m_form->follow(*m_watch.sight()->facts.model);
    if (isFirst) // a disabled form takes no focus
        m_form->setFocus();
    showFacts();
    name();
    judge();
    fit();
}

void EditModelDialog::name()
{
    setHead({u"model"_s, windowTitle(), consequence()});
}

QString EditModelDialog::consequence() const
{
    const governance::EditModel edit = m_form->command();
    QStringList sentences{tr("Facts of a model are no content: verdicts bind to content and stay.")};
    if (edit.tier)
        sentences << tr("Versions submitted from now on are decided as tier %1.").arg(labelOf(*edit.tier).toLower());
    if (edit.owner)
        sentences << tr("%1 becomes accountable for it.").arg(desk().displayName(*edit.owner));
    return inSequence(sentences);
}

void EditModelDialog::showFacts()
{
    if (!m_watch.sight() || !m_watch.sight()->facts.model)
        return;
    const governance::ModelFacts& known = m_watch.sight()->facts;
    const Model& model = *known.model;
    facts().clear();
    facts().section(tr("As recorded now"));
    facts().fact(tr("Model"), model.name);
    facts().person(tr("Owner"), desk().displayName(model.owner), desk().person() != nullptr && desk().person()->name == model.owner);
    facts().fact(tr("Risk tier"), labelOf(model.tier));
    facts().fact(tr("Consumers"), QString::number(model.consumers.size()));
    facts().fact(tr("Results"), QString::number(model.results.size()));
    facts().section(tr("What gate A asks at this tier"));
    const GatePolicy& gate = known.registry.newestPolicy.at(model.tier);
    facts().fact(tr("Approvals"), governance::wordsOf(gate.approvers()));
    facts().fact(tr("Due"), tr("%n day(s) after submit", nullptr, gate.dueDays));
    facts().fact(tr("Valid"), tr("%n day(s)", nullptr, gate.approvalDays));
    facts().section(tr("Who may"));
    facts().line(tr("The owner changes all facts; an admin may also name another owner."), u"info"_s, Tone::Muted);
    facts().section(tr("Versions"));
    const auto& versions = m_watch.sight()->versions;
    constexpr std::size_t Most = 5;
    for (std::size_t i = 0; i < std::min(versions.size(), Most); ++i)
        facts().chips(versions[i].label, {theme::chipOf(versions[i].badge())});
    if (versions.size() > Most)
        facts().line(tr("and %n more", nullptr, int(versions.size() - Most)), u"version"_s, Tone::Muted);
}

Obstacles EditModelDialog::obstacles() const
{
    if (!m_watch.sight())
        return {{u"loading"_s, m_watch.problem().isEmpty() ? tr("The model is being loaded.") : m_watch.problem(), {}, m_watch.problem().isEmpty()}};
    const governance::ModelFacts& known = m_watch.sight()->facts;
    const Person* person = known.registry.find(desk().session().actor().person);
    return person != nullptr ? governance::obstacles(m_form->command(), *person, known) : Obstacles();
}

void EditModelDialog::act()
{
    items::give(desk(), m_form->command(), this, answer());
}

void openEditModel(items::Desk& desk, const QString& model, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new EditModelDialog(desk, model, parent);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
