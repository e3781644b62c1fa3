// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/reporttarget.h"

#include "domain/names.h"
#include "governance/divergence.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const ReportTarget& command, const Person& actor, const TargetFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!holds(facts.registry, actor, Role::Monitor) && !holds(facts.registry, actor, Role::Deployer))
        refuse(found, u"may-not-report"_s,
               Governance::tr("Targets are reported by a monitor or a deployer; %1 is neither.").arg(displayed(facts.registry, actor.name)),
               nameOf(Role::Monitor));
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
    DivergenceFindings findings(event, facts.registry, facts.divergences, facts.nextFinding);
    const TargetReport report{command.slot, command.target, command.build, command.environment, actor.name, facts.registry.now, {}};
    for (const LiveHere& each : facts.live) {
        const std::size_t before = event.effects.size();
        findings.compare(each, report, facts.unusableBuilds, actor.name);
        if (event.effects.size() > before)
            event.subject.insert(u"model"_s, each.model); // whose history tells it
    }
    return event;
}

}
