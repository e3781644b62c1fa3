// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/withdrawverdict.h"

#include "governance/nextstep.h"
#include "governance/review.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

std::optional<Verdict> standingVerdict(const WithdrawVerdict& command, const Person& actor, const VersionFacts& facts)
{
    std::optional<Verdict> newest;
    for (const Verdict& verdict : facts.verdicts)
        if (counts(verdict, facts) && verdict.person == actor.name && verdict.role == command.role)
            newest = verdict;
    return newest;
}

}

Obstacles obstacles(const WithdrawVerdict& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    if (facts.version->review != ReviewState::InReviewA)
        refuse(
            found, u"gate-not-open"_s,
            nextStep(facts).after(
                Governance::tr("%1 is %2: the gate is closed, and its verdicts stand.").arg(facts.version->name(), labelOf(facts.version->review))),
            nextStep(facts).who);
    else if (!standingVerdict(command, actor, facts))
        refuse(found, u"no-verdict-to-withdraw"_s,
               Governance::tr("%1 has given no verdict on this revision as %2.").arg(displayed(facts.registry, actor.name), labelOf(command.role)));
    refuseOtherDigest(found, facts, command.read);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const WithdrawVerdict& command, const Person& actor, const VersionFacts& facts)
{
    EventDraft event = versionEvent(u"withdraw-verdict"_s, facts);
    const Verdict verdict = *standingVerdict(command, actor, facts);
    event.subject.insert(u"role"_s, nameOf(command.role));
    event.subject.insert(u"withdrawn"_s, verdict.event.value);
    event.set(u"verdict"_s, {{u"event"_s, verdict.event.value}}, {{u"withdrawn"_s, 1}, {u"withdrawn_reason"_s, event.text(command.reason)}});
    setVersion(event, facts, {});
    return event;
}

}
