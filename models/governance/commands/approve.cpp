// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/approve.h"

#include "governance/nextreview.h"
#include "governance/preflight.h"
#include "governance/review.h"
#include "governance/separation.h"
#include "governance/threadrules.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const Approve& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseUnlessReviewing(found, facts, actor, command.role, command.read);
    if (!facts.version || facts.version->review != ReviewState::InReviewA)
        return found;
    const GateStatus gate = gateStatus(facts);
    if (gate.reject)
        refuse(found, u"reject-stands"_s,
               Governance::tr("%1 rejected this revision; nothing can be approved until that verdict is withdrawn.")
                   .arg(displayed(facts.registry, gate.reject->person)),
               gate.reject->person);
    refuseSecondVerdict(found, facts, actor, command.role);
    refuseBeyondAsked(found, gate, actor, command.role, facts.registry);
    refuseSecondRole(found, facts, actor, command.role);
    if (facts.usability() == Usability::Unusable)
        refuse(found, u"version-unusable"_s, Governance::tr("%1 is unusable and cannot be approved.").arg(facts.version->name()));
    refuseOpenBlockers(found, facts);
    refuseOpenQuestions(found, facts);
    refuseUnmetNeeds(found, facts, lastingNeeds(facts, facts.waivers));
    refuseIncompleteChecklist(found, facts.gate().checklists, command.role, command.ticks);
    refuseIncompleteFindings(found, facts, command.findings);
    refuseLongText(found, command.reason);
    return found;
}

EventDraft eventOf(const Approve& command, const Person& actor, const VersionFacts& facts)
{
    const VerdictKind kind = command.findings.empty() ? VerdictKind::Approve : VerdictKind::ApproveWithFindings;
    EventDraft event = versionEvent(nameOf(kind), facts);
    addVerdict(event, facts, actor, {kind, command.role, command.reason, command.ticks, command.coverage, facts.policy.number, false});
    addFindings(event, facts, actor, command.role, command.findings);
    QJsonObject values;
    if (lastToApprove(gateStatus(facts), command.role)) {
        values.insert(u"review_state"_s, nameOf(ReviewState::Approved));
        values.insert(u"approved_at"_s, timeText(facts.registry.now));
        values.insert(u"approved_by"_s, facts.registry.nextSeq);
        setReviewsAfterGateA(event, facts);
    }
    setVersion(event, facts, values);
    return event;
}

}
