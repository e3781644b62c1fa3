// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/approve.h"

#include "governance/review.h"
#include "governance/separation.h"

#include <algorithm>

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
    for (const RoleStatus& line : gate.roles)
        if (line.role == command.role && line.verdict && line.verdict->approves() && line.verdict->person != actor.name)
            refuse(found, u"verdict-already-given"_s,
                   Governance::tr("%1 has already approved this revision as %2; one approval a role is enough.")
                       .arg(displayed(facts.registry, line.verdict->person), labelOf(line.role)),
                   line.verdict->person);
    refuseSecondRole(found, facts, actor, command.role);
    if (facts.usability() == Usability::Unusable)
        refuse(found, u"version-unusable"_s, Governance::tr("%1 is unusable and cannot be approved.").arg(facts.version->name()));
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
    const bool last = std::ranges::all_of(
        gateStatus(facts).roles, [&](const RoleStatus& line) { return line.role == command.role || (line.verdict && line.verdict->approves()); });
    QJsonObject values;
    if (last) {
        values.insert(u"review_state"_s, nameOf(ReviewState::Approved));
        values.insert(u"approved_at"_s, timeText(facts.registry.now));
        values.insert(u"approved_by"_s, facts.registry.nextSeq);
    }
    setVersion(event, facts, values);
    return event;
}

}
