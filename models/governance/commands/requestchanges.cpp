// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/requestchanges.h"

#include "governance/draft.h"
#include "governance/review.h"
#include "governance/threadrules.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const RequestChanges& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseUnlessReviewing(found, facts, actor, command.role, command.read);
    if (facts.version)
        refuseBadNotes(found, facts, facts.gate().checklists, command.role, command.ticks, command.findings);
    if (hasOpenBlocker(facts, actor))
        refuseLongText(found, command.reason);
    else
        refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const RequestChanges& command, const Person& actor, const VersionFacts& facts)
{
    EventDraft event = versionEvent(nameOf(VerdictKind::RequestChanges), facts);
    addVerdict(event, facts, actor,
               {VerdictKind::RequestChanges, command.role, command.reason, command.ticks, command.coverage, facts.policy.number, false});
    addFindings(event, facts, actor, command.role, command.findings);
    setVersion(event, facts, backToDraft(facts));
    return event;
}

}
