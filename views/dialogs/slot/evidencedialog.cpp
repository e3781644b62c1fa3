// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/slot/evidencedialog.h"

#include "dialogs/openevidence.h"
#include "dialogs/slot/evidencelook.h"
#include "domain/requirements.h"
#include "domain/sizetext.h"
#include "governance/gateb.h"
#include "items/peoplemodel.h"

#include <QJsonDocument>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using governance::DeploymentFacts;
using items::Tone;

EvidenceDialog::EvidenceDialog(items::Desk& desk, DeploymentFacts facts, QWidget* parent)
    : ActDialog(desk, tr("Add evidence for %1 %2").arg(facts.version.version->modelName, facts.version.version->label), parent)
    , m_facts(std::move(facts))
    , m_first(deployed())
    , m_form(new EvidenceForm(desk, isGateA() ? Gate::A : Gate::B, this))
    , m_recorded(new RecordedPanel(desk, this))
    , m_question(this)
{
    const VersionName newest{m_facts.version.version->modelName, m_facts.version.version->label, 0};
    if (isGateA()) {
        m_version = std::make_unique<items::VersionWatch>(desk, newest);
        connect(m_version.get(), &items::VersionWatch::changed, this, &EvidenceDialog::follow);
    } else {
        m_slots = std::make_unique<items::SlotWatch>(desk, newest);
        connect(m_slots.get(), &items::SlotWatch::changed, this, &EvidenceDialog::follow);
    }
    formColumn().addWidget(m_form);
    formColumn().addWidget(m_recorded, 1);
    setHead({u"verification"_s, isGateA() ? tr("Evidence for gate A") : tr("Evidence for gate B"),
             isGateA() ? tr("It stands beside the version for everybody who decides at gate A, as reported by you.")
                       : tr("It counts in %1 while content, build and environment stay as they are, as reported by you.").arg(m_facts.slot)});
    setAct({tr("Add evidence for %1").arg(newest.label), u"verification"_s, theme::ButtonLook::Primary,
            tr("It is sealed with its digest and cannot be changed. Newer evidence of the same kind counts instead.")});
    connect(m_form, &EvidenceForm::changed, this, &EvidenceDialog::showFacts);
    connect(&desk, &items::Desk::factsChanged, this, &EvidenceDialog::follow);
    follow();
    fit();
    m_form->setFocus();
}

std::optional<Binding> EvidenceDialog::deployed() const
{
    return m_facts.current() != nullptr ? std::optional(m_facts.current()->binding) : std::nullopt;
}

void EvidenceDialog::follow()
{
    if (m_slots)
        if (const DeploymentFacts* now = m_slots->in(m_facts.slot); now != nullptr && now->version.version)
            m_facts = *now;
    if (m_version && m_version->sight() != nullptr && m_version->sight()->facts.version)
        m_facts.version = m_version->sight()->facts;
    const Person* person = desk().person();
    m_recorded->show({tr("Reported from outside: Gatehouse did not measure it"), person != nullptr ? items::rolesText(*person) : QString(),
                      m_facts.version.version->digest, m_facts.version.version->revision, false},
                     m_facts.registry());
    showFacts();
}

void EvidenceDialog::showFacts()
{
    const Version& version = *m_facts.version.version;
    facts().clear();
    facts().section(tr("What it is about"));
    facts().fact(tr("Model"), version.modelName);
    facts().fact(tr("Version"), version.label, {.isMono = true});
    if (const auto binding = deployed()) {
        facts().fact(tr("Slot"), m_facts.slot);
        facts().fact(tr("Build"), binding->build.shortHex(), {.isMono = true});
        facts().fact(tr("Environment"), binding->environment.shortHex(), {.isMono = true});
    }
    showFile();
    if (!isGateA())
        showGate();
    judge();
}

void EvidenceDialog::showFile()
{
    const auto& file = m_form->seen();
    if (!file)
        return;
    facts().section(tr("The file"));
    facts().fact(tr("Name"), file->name);
    facts().fact(tr("Size"), sizeText(file->sizeBytes));
    facts().fact(tr("SHA-256"), file->sha256.shortHex(), {.isMono = true});
    if (m_form->kind() != EvidenceKind::OperatingRequirements)
        return;
    const auto asked = requirementsFrom(m_facts.version.manifest.declared.value(u"requirements").toObject());
    if (!asked)
        return;
    facts().section(tr("Asked and measured"));
    if (file->measured.isEmpty())
        facts().line(tr("The file is no JSON object of at most 16 KiB, so nothing in it is compared with what was asked."), u"warning"_s,
                     Tone::Warning);
    for (const RequirementLine& line : compare(*asked, QJsonDocument::fromJson(file->measured.toUtf8()).object()))
        facts().line(line.measured.isEmpty() ? tr("%1: %2 asked, nothing measured").arg(line.name, line.asked)
                                             : tr("%1: %2 asked, %3 measured").arg(line.name, line.asked, line.measured),
                     line.met ? u"usable"_s : u"unusable"_s, line.met ? Tone::Ok : Tone::Critical);
}

void EvidenceDialog::showGate()
{
    facts().section(tr("What gate B asks"));
    for (const governance::EvidenceStatus& line : governance::evidenceStatus(m_facts)) {
        const auto [icon, tone] = lookOf(line.state);
        facts().line(line.sentence, icon, tone);
    }
}

governance::AddEvidence EvidenceDialog::command() const
{
    governance::AddEvidence evidence = m_form->entered(deployed());
    evidence.version = {m_facts.version.version->modelName, m_facts.version.version->label, 0};
    evidence.slot = m_facts.slot;
    if (!evidence.tested)
        evidence.tested = m_first; // what the person saw deployed is what was tested
    return evidence;
}

Obstacles EvidenceDialog::obstacles() const
{
    const Person* person = m_facts.registry().find(desk().session().actor().person);
    if (person == nullptr)
        return {};
    Obstacles found = governance::obstacles(command(), *person, m_facts);
    std::erase_if(found, [](const Obstacle& each) { return each.code == u"evidence-without-file"; }); // the form says it more exactly
    std::ranges::copy(m_form->inTheWay(), std::back_inserter(found));
    return found;
}

// What is recorded is what was shown: the bytes are read again on their way into the store, and must be the same.
void EvidenceDialog::act()
{
    m_question.run<intake::EvidenceFile>(
        desk().workers(), [store = desk().store(), path = m_form->path()](std::stop_token stop) { return intake::keepEvidence(store, path, stop); },
        [this, command = command(), seen = m_form->seen()](const Result<intake::EvidenceFile>& kept) {
            if (!kept)
                answer()(std::unexpected(kept.error()));
            else if (!seen || *kept != *seen)
                answer()(std::unexpected(Error::input(
                    u"file-changed"_s, tr("%1 has changed since it was read here. Choose it again and look at it.").arg(m_form->path()))));
            else
                items::give(desk(), command, this, answer());
        });
}

void openEvidence(items::Desk& desk, const DeploymentFacts& facts, QWidget* parent, std::function<void()> done)
{
    if (!facts.version.version || !facts.version.model)
        return;
    auto* dialog = new EvidenceDialog(desk, facts, parent);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
