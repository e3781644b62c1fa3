// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/reject.h"

#include "governance/nextstep.h"
#include "governance/review.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const Reject& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    if (facts.version->review != ReviewState::InReviewA) {
        refuse(found, u"gate-not-open"_s,
               nextStep(facts).after(Governance::tr("%1 is %2; it can be rejected while it is in review at gate A.")
                                         .arg(facts.version->name(), labelOf(facts.version->review))),
               nextStep(facts).who);
        return found;
    }
    refuseOtherDigest(found, facts, command.read);
    if (command.role == Role::RiskApprover) // at every tier, also where the policy asks none
        refuseUnentitled(found, facts, actor, command.role, candidates(facts, command.role));
    else
        refuseWithoutRole(found, facts, actor, command.role);
    refuseSecondVerdict(found, facts, actor, command.role);
    refuseSecondRole(found, facts, actor, command.role);
    refuseBadNotes(found, facts, facts.gate().checklists, command.role, command.ticks, command.findings);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Reject& command, const Person& actor, const VersionFacts& facts)
{
    EventDraft event = versionEvent(nameOf(VerdictKind::Reject), facts);
    addVerdict(event, facts, actor, {VerdictKind::Reject, command.role, command.reason, command.ticks, command.coverage, facts.policy.number, false});
    addFindings(event, facts, actor, command.role, command.findings);
    const bool everybody = std::ranges::all_of(
        gateStatus(facts).roles, [&](const RoleStatus& line) { return line.rejections() + (line.role == command.role ? 1 : 0) >= line.people; });
    QJsonObject values;
    if (command.role == Role::RiskApprover || everybody)
        values.insert(u"review_state"_s, nameOf(ReviewState::Rejected));
    setVersion(event, facts, values);
    return event;
}

}
