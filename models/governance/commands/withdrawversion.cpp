// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/withdrawversion.h"

#include "governance/draft.h"
#include "governance/nextstep.h"
#include "governance/review.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const WithdrawVersion& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    if (facts.version->review != ReviewState::InReviewA)
        refuse(found, u"gate-not-open"_s,
               nextStep(facts).after(
                   Governance::tr("%1 is %2; only a version in review can be withdrawn.").arg(facts.version->name(), labelOf(facts.version->review))),
               nextStep(facts).who);
    refuseUnlessAuthor(found, facts, actor);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const WithdrawVersion& command, const Person&, const VersionFacts& facts)
{
    EventDraft event = versionEvent(u"withdraw"_s, facts);
    event.subject.insert(u"reason"_s, event.text(command.reason));
    setVersion(event, facts, backToDraft(facts));
    return event;
}

}
