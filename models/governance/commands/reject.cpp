// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/reject.h"

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
        refuse(found, u"gate-not-open"_s, Governance::tr("%1 is %2; it can be rejected while it is in review at gate A.").arg(facts.version->name(), labelOf(facts.version->review)));
        return found;
    }
    refuseOtherDigest(found, facts, command.read);
    if (command.role != Role::RiskApprover || !holds(facts.registry, actor, Role::RiskApprover) || facts.isAuthor(actor.name))
        refuseWithoutRole(found, facts, actor, command.role);
    for (const Verdict& verdict : facts.verdicts)
        if (counts(verdict, facts) && verdict.person == actor.name && verdict.role == command.role && verdict.kind == VerdictKind::Reject)
            refuse(found, u"verdict-already-given"_s, Governance::tr("%1 has already rejected this revision as %2.").arg(displayed(facts.registry, actor.name), labelOf(command.role)));
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Reject& command, const Person& actor, const VersionFacts& facts)
{
    EventDraft event = versionEvent(nameOf(VerdictKind::Reject), facts);
    addVerdict(event, facts, actor, {VerdictKind::Reject, command.role, command.reason, {}, command.coverage, facts.policy.number, false});
    const bool everyRole = std::ranges::all_of(gateStatus(facts).roles, [&](const RoleStatus& line) {
        return line.role == command.role || (line.verdict && line.verdict->kind == VerdictKind::Reject);
    });
    QJsonObject values;
    if (command.role == Role::RiskApprover || everyRole)
        values.insert(u"review_state"_s, nameOf(ReviewState::Rejected));
    setVersion(event, facts, values);
    return event;
}

}
