// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/renew.h"

#include "governance/nextreview.h"
#include "governance/nextstep.h"
#include "governance/review.h"
#include "governance/separation.h"
#include "governance/threadrules.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// A renewal looks at the whole again, also where the change was a routine one.
VersionFacts underNewestPolicy(VersionFacts facts)
{
    facts.policy = facts.registry.newestPolicy;
    if (facts.version)
        facts.version->routine = false;
    return facts;
}

Barred barredAtRenewal(const VersionFacts& facts, Role role)
{
    return {&facts, {}, countedIn(facts.verdicts, role, [&](const Verdict& each) { return countsForRenewal(each, facts); })};
}

}

Obstacles obstacles(const Renew& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    const VersionFacts today = underNewestPolicy(facts);
    if (facts.version->review != ReviewState::Approved)
        refuse(found, u"not-approved"_s,
               nextStep(facts).after(
                   Governance::tr("%1 is %2; only an approved version can be renewed.").arg(facts.version->name(), labelOf(facts.version->review))),
               nextStep(facts).who);
    if (facts.usability() == Usability::Unusable)
        refuse(found, u"version-unusable"_s, Governance::tr("%1 is unusable; its approval is not renewed.").arg(facts.version->name()));
    refuseOtherDigest(found, facts, command.read);
    refuseWithoutRole(found, today, actor, command.role);
    for (const Finding& finding : facts.findings)
        if (blocks(finding, {}))
            refuse(found, u"blocking-finding-open"_s,
                   Governance::tr("Blocking finding %1 is open; close it before the approval is renewed.").arg(finding.id.value), finding.owner);
    refuseOpenBlockers(found, facts);
    refuseBeyondAsked(found, renewalStatus(facts), actor, command.role, facts.registry);
    for (const Verdict& verdict : facts.verdicts) {
        if (!countsForRenewal(verdict, facts) || !verdict.involves(actor.name))
            continue;
        if (verdict.role == command.role && verdict.person == actor.name)
            refuse(found, u"verdict-already-given"_s,
                   Governance::tr("%1 has already renewed as %2.").arg(displayed(facts.registry, verdict.person), labelOf(command.role)));
        else if (!facts.registry.solo)
            refuse(found, u"counted-once"_s,
                   Governance::tr("%1 already counts at this renewal as %2; one person counts once per gate.")
                       .arg(displayed(facts.registry, actor.name), labelOf(verdict.role)));
    }
    refuseBoundDelegate(found, facts.registry, actor, command.role, barredAtRenewal(facts, command.role));
    refuseIncompleteChecklist(found, today.gate().checklists, command.role, command.ticks);
    refuseLongText(found, command.reason);
    return found;
}

EventDraft eventOf(const Renew& command, const Person& actor, const VersionFacts& facts)
{
    const VersionFacts today = underNewestPolicy(facts);
    EventDraft event = versionEvent(u"renew"_s, facts);
    addVerdict(event, today, actor,
               {VerdictKind::Approve,
                command.role,
                command.reason,
                command.ticks,
                {},
                today.policy.number,
                true,
                freeMandate(facts.registry, actor, command.role, barredAtRenewal(facts, command.role))});
    QJsonObject values;
    if (lastToApprove(renewalStatus(facts), command.role)) {
        values.insert(u"approved_at"_s, timeText(facts.registry.now));
        values.insert(u"approved_by"_s, facts.registry.nextSeq);
        values.insert(u"policy"_s, today.policy.number);
        setReviewsAfterRenewal(event, facts, today.policy);
    }
    setVersion(event, facts, values);
    return event;
}

}
