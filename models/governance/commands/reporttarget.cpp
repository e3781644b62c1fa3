// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/reporttarget.h"

#include "domain/names.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr int DivergenceDays = 2; // until a target out of step should be mended

// Every model that is live in the slot and names the target: what the report means for it.
struct Divergence {
    const LiveHere* live = nullptr;
    Severity severity = Severity::Major;
    QString sentence;
};

std::vector<Divergence> divergences(const ReportTarget& command, const TargetFacts& facts)
{
    std::vector<Divergence> found;
    // A build of something that is being verified here is expected before it goes live.
    if (facts.expectedBuilds.contains(command.build) && !facts.unusableBuilds.contains(command.build))
        return found;
    for (const LiveHere& each : facts.live) {
        const Deployment& live = each.deployment;
        const bool sameBuild = live.binding.build == command.build;
        if (!live.targets.contains(command.target)
            || (sameBuild && (command.environment.isNull() || command.environment == live.binding.environment)))
            continue;
        const auto unusable = facts.unusableBuilds.find(command.build);
        const bool critical = !sameBuild && unusable != facts.unusableBuilds.end();
        found.push_back(
            {&each, critical ? Severity::Blocking : Severity::Major,
             sameBuild ? Governance::tr("Target %1 of %2 runs %3 in environment %4 instead of %5.")
                             .arg(command.target, command.slot, live.versionName, command.environment.shortHex(), live.binding.environment.shortHex())
                 : critical ? Governance::tr("Target %1 of %2 runs %3, which is unusable.").arg(command.target, command.slot, unusable->second)
                            : Governance::tr("Target %1 of %2 runs build %3 instead of %4 of %5.")
                                  .arg(command.target, command.slot, command.build.shortHex(), live.binding.build.shortHex(), live.versionName)});
    }
    return found;
}

}

Obstacles obstacles(const ReportTarget& command, const Person& actor, const TargetFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!holds(facts.registry, actor, Role::Monitor) && !holds(facts.registry, actor, Role::Deployer))
        refuse(found, u"may-not-report"_s,
               Governance::tr("Targets are reported by a monitor or a deployer; %1 is neither.").arg(displayed(facts.registry, actor.name)));
    if (!facts.slotExists)
        refuse(found, u"unknown-slot"_s, Governance::tr("There is no slot “%1” in this registry. A deployer makes it first.").arg(command.slot));
    if (!isValidName(command.target))
        refuse(found, u"bad-name"_s, invalidName(command.target).sentence, {}, Mend::InForm);
    if (command.build.isNull())
        refuse(found, u"build-missing"_s, Governance::tr("A report names the build that runs, by its SHA-256."), {}, Mend::InForm);
    return found;
}

EventDraft eventOf(const ReportTarget& command, const Person& actor, const TargetFacts& facts)
{
    EventDraft event{u"report-target"_s, {{u"slot"_s, command.slot}, {u"target"_s, command.target}, {u"build"_s, command.build.hex()}}, {}, {}, {}};
    event.set(u"target_report"_s, {{u"slot"_s, command.slot}, {u"target"_s, command.target}},
              {{u"build"_s, command.build.hex()},
               {u"environment"_s, command.environment.isNull() ? QString() : command.environment.hex()},
               {u"by"_s, actor.name},
               {u"at"_s, timeText(facts.registry.now)}});
    qint64 number = facts.nextFinding;
    for (const Divergence& each : divergences(command, facts)) {
        event.subject.insert(u"model"_s, each.live->model);
        event.set(u"finding"_s, {{u"id"_s, number++}},
                  {{u"version"_s, each.live->deployment.version.value},
                   {u"revision"_s, each.live->revision},
                   {u"severity"_s, nameOf(each.severity)},
                   {u"owner"_s, each.live->owner},
                   {u"due"_s, facts.registry.now.date().addDays(DivergenceDays).toString(Qt::ISODate)},
                   {u"text"_s, event.text(each.sentence)},
                   {u"raised_as"_s, nameOf(Role::Deployer)},
                   {u"raised_by"_s, actor.name},
                   {u"state"_s, nameOf(FindingState::Open)},
                   {u"evidence"_s, QString()}});
    }
    return event;
}

}
