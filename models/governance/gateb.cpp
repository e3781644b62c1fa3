// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/gateb.h"

#include "domain/listed.h"
#include "domain/requirements.h"
#include "governance/approvers.h"
#include "governance/separation.h"

#include <QJsonDocument>
#include <algorithm>
#include <ranges>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

bool countsAtB(const Verdict& verdict, const DeploymentFacts& facts)
{
    const Deployment* current = facts.current();
    return current != nullptr && verdict.gate == Gate::B && !verdict.withdrawn && verdict.deployment == current->id && verdict.round == current->round
        && verdict.digest == current->binding.content;
}

Barred barredAtB(const DeploymentFacts& facts, Role role)
{
    const Deployment* current = facts.current();
    return {&facts.version, current != nullptr ? current->deployers : QStringList(),
            countedIn(facts.version.verdicts, role, [&](const Verdict& each) { return countsAtB(each, facts); })};
}

std::vector<QString> candidatesAtB(const DeploymentFacts& facts, Role role)
{
    Barred barred = barredAtB(facts, role);
    barred.counted.clear();
    std::vector<QString> names;
    for (const Person& person : facts.registry().people)
        if (freeMandate(facts.registry(), person, role, barred))
            names.push_back(person.name);
    return names;
}

GateStatus gateBStatus(const DeploymentFacts& facts)
{
    std::vector<Verdict> counting;
    std::ranges::copy_if(facts.version.verdicts, std::back_inserter(counting), [&](const Verdict& verdict) { return countsAtB(verdict, facts); });
    GateStatus status = statusOf(inRegistry(facts.gate().approvers(), facts.registry()), counting, facts.registry(),
                                 barredAtB(facts, Role::GoLiveApprover));
    for (RoleStatus& line : status.roles)
        if (line.missing() > 0 && lastToApprove(status, line.role))
            std::erase_if(line.candidates, [&](const QString& name) {
                const auto mandate = freeMandate(facts.registry(), *facts.registry().find(name), line.role, barredAtB(facts, line.role));
                return needsFreshEyes(facts, mandate.value_or(Mandate{name, {}}));
            });
    return status;
}

QStringList breakWaitsFor(const DeploymentFacts& facts)
{
    return facts.contract().change == ContractChange::Breaking ? facts.notAcknowledged(u"contract") : QStringList();
}

std::vector<QString> carriersOf(const RegistryFacts& registry, const Deployment& deployment)
{
    const Person* deployer = registry.find(deployment.deployer);
    if (registry.solo || (deployer != nullptr && holds(registry, *deployer, Role::Deployer)))
        return {deployment.deployer};
    std::vector<QString> names;
    for (const Person& person : registry.people)
        if (holds(registry, person, Role::Deployer))
            names.push_back(person.name);
    return names;
}

QStringList targetsOutOfStep(const DeploymentFacts& facts, const Deployment& deployment)
{
    QStringList sentences;
    for (const QString& target : deployment.targets) {
        const TargetReport* report = facts.reportOf(target);
        if (report == nullptr)
            sentences << Governance::tr("Target %1 has not reported yet.").arg(target);
        else if (report->build != deployment.binding.build)
            sentences << Governance::tr("Target %1 reports build %2 instead of %3.")
                             .arg(target, report->build.shortHex(), deployment.binding.build.shortHex());
        else if (!report->environment.isNull() && report->environment != deployment.binding.environment)
            sentences << Governance::tr("Target %1 reports environment %2 instead of %3.")
                             .arg(target, report->environment.shortHex(), deployment.binding.environment.shortHex());
    }
    return sentences;
}

bool awaitsReport(const Deployment& live, const TargetReport& report)
{
    return live.cameBack && report.at < live.liveSince; // the first report after a rollback is an event, so any moment knows it
}

bool isOutdated(const Evidence& evidence, const VersionFacts& facts)
{
    if (evidence.outdated || evidence.binding.content != facts.version->digest)
        return true;
    const auto newest = std::ranges::find(facts.deployments | std::views::reverse, evidence.slot, &Deployment::slot);
    return evidence.gate == Gate::B && newest != facts.deployments.rend() && newest->binding != evidence.binding;
}

namespace {

// Something to compare the deployment with: what is live, or what an exception has superseded.
bool hasPredecessor(const DeploymentFacts& facts, const Deployment& current)
{
    return std::ranges::any_of(facts.inSlot, [&](const Deployment& each) {
        return each.id != current.id
            && (each.state == DeploymentState::Live || (current.state == DeploymentState::Live && each.state == DeploymentState::Superseded));
    });
}

}

QString requirementsNotMet(const VersionFacts& facts, const QString& measured)
{
    const auto asked = requirementsFrom(facts.manifest.declared.value(u"requirements").toObject());
    if (!asked)
        return Governance::tr("%1: not met: %2.").arg(labelOf(EvidenceKind::OperatingRequirements), asked.error().sentence);
    QStringList left, missing;
    for (const RequirementLine& line : compare(*asked, QJsonDocument::fromJson(measured.toUtf8()).object())) {
        if (line.met)
            continue;
        if (line.measured.isEmpty())
            missing << u"\"%1\": …"_s.arg(measuredKey(line));
        left << (line.measured.isEmpty() ? Governance::tr("%1 %2 asked, nothing measured").arg(line.name, line.asked)
                                         : Governance::tr("%1 %2 asked, %3 measured").arg(line.name, line.asked, line.measured));
    }
    const QString sentence = Governance::tr("%1: not met: %2.").arg(labelOf(EvidenceKind::OperatingRequirements), clauses(left));
    if (left.isEmpty())
        return {};
    return missing.isEmpty() ? sentence
                             : inSequence({sentence, Governance::tr("What was measured stands in a JSON file: {%1}.").arg(missing.join(u", "_s))});
}

EvidenceStatus evidenceOf(const DeploymentFacts& facts, EvidenceKind kind)
{
    EvidenceStatus status{kind, EvidenceState::Missing, {}, {}};
    const Deployment* current = facts.current();
    if (current == nullptr)
        return status;
    if (kind == EvidenceKind::Targets) {
        const QStringList wrong = targetsOutOfStep(facts, *current);
        status.state = wrong.isEmpty() ? EvidenceState::Met : EvidenceState::Missing;
        status.sentence = wrong.isEmpty() ? Governance::tr("Every target reports the build.") : inSequence(wrong);
        return status;
    }
    if (kind == EvidenceKind::OldAndNew && !hasPredecessor(facts, *current)) {
        status.state = EvidenceState::NotApplicable;
        status.sentence = Governance::tr("Nothing is live here yet, so there is no old version to compare with.");
        return status;
    }
    for (const Evidence& evidence : facts.evidence)
        if (evidence.gate == Gate::B && evidence.kind == kind && evidence.slot == facts.slot)
            status.newest = evidence;
    if (!status.newest)
        status.sentence = Governance::tr("%1: nothing was recorded yet; add the file that shows it.").arg(labelOf(kind));
    else if (status.newest->outdated || status.newest->binding != current->binding) {
        status.state = EvidenceState::Outdated;
        status.sentence =
            Governance::tr("%1: recorded for another content, build or environment, or before it was sent back; record it again.").arg(labelOf(kind));
    } else if (const QString left = kind == EvidenceKind::OperatingRequirements ? requirementsNotMet(facts.version, status.newest->measured)
                                                                                : QString();
               !left.isEmpty()) {
        status.state = EvidenceState::Failed;
        status.sentence = left;
    } else if (!status.newest->passed) {
        status.state = EvidenceState::Failed;
        status.sentence = Governance::tr("%1: the newest result did not pass.").arg(labelOf(kind));
    } else {
        status.state = EvidenceState::Met;
        status.sentence = Governance::tr("%1: reported by %2.").arg(labelOf(kind), displayed(facts.registry(), status.newest->by));
    }
    return status;
}

std::vector<EvidenceStatus> evidenceStatus(const DeploymentFacts& facts)
{
    std::vector<EvidenceStatus> lines;
    for (const EvidenceKind kind : facts.gate().evidence)
        lines.push_back(evidenceOf(facts, kind));
    return lines;
}

bool signedGateA(const VersionFacts& facts, const QString& person)
{
    return std::ranges::any_of(facts.verdicts, [&](const Verdict& verdict) {
        return verdict.gate == Gate::A && !verdict.withdrawn && verdict.approves() && verdict.digest == facts.version->digest
            && verdict.involves(person);
    });
}

bool needsFreshEyes(const DeploymentFacts& facts, const Mandate& mandate)
{
    if (facts.registry().solo || facts.version.model->tier != Tier::High)
        return false;
    const auto saw = [&](const QString& name) { return !name.isEmpty() && signedGateA(facts.version, name); };
    if (!saw(mandate.person) && !saw(mandate.giver))
        return false;
    return std::ranges::none_of(facts.version.verdicts, [&](const Verdict& verdict) {
        return countsAtB(verdict, facts) && verdict.approves() && verdict.person != mandate.person && !saw(verdict.person) && !saw(verdict.forPerson);
    });
}

}
