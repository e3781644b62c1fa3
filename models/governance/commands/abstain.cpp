// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/abstain.h"

#include "governance/review.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const Abstain& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseUnlessReviewing(found, facts, actor, command.role, command.read);
    if (!facts.version || facts.version->review != ReviewState::InReviewA)
        return found;
    refuseSecondVerdict(found, facts, actor, command.role);
    refuseBadNotes(found, facts, facts.gate().checklists, command.role, command.ticks, command.findings);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const Abstain& command, const Person& actor, const VersionFacts& facts)
{
    EventDraft event = versionEvent(nameOf(VerdictKind::Abstain), facts);
    addVerdict(event, facts, actor,
               {VerdictKind::Abstain, command.role, command.reason, command.ticks, command.coverage, facts.policy.number, false});
    addFindings(event, facts, actor, command.role, command.findings);
    setVersion(event, facts, {});
    return event;
}

}
