// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/submit.h"

#include "domain/saysnothing.h"
#include "governance/nextstep.h"
#include "governance/preflight.h"
#include "governance/review.h"
#include "governance/routine.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const Submit& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    // What was adopted is frozen but was never reviewed: the same content may be submitted, as its next revision.
    if (facts.version->review != ReviewState::Draft && facts.version->review != ReviewState::Adopted)
        refuse(found, u"not-a-draft"_s,
               nextStep(facts).after(Governance::tr("%1 is %2; only a draft, or what was adopted, can be submitted.")
                                         .arg(facts.version->name(), labelOf(facts.version->review))),
               nextStep(facts).who);
    refuseUnlessAuthor(found, facts, actor);
    refuseOtherDigest(found, facts, command.read);
    if (facts.usability() == Usability::Unusable)
        refuse(found, u"version-unusable"_s, Governance::tr("%1 is unusable and cannot be submitted.").arg(facts.version->name()));
    const Preflight lines = preflight(facts, command.waivers);
    refuseUnmetNeeds(found, facts, lines.needs);
    for (const Waiver& waiver : command.waivers) {
        if (!facts.gate().waivable.contains(waiver.need))
            refuse(found, u"not-waivable"_s,
                   Governance::tr("“%1” cannot be waived at tier %2 under policy %3.")
                       .arg(waiver.need, labelOf(facts.model->tier), labelOf(facts.policy)),
                   {}, Mend::InForm);
        if (saysNothing(waiver.reason))
            refuse(found, u"waiver-without-reason"_s, Governance::tr("The waiver of “%1” needs a reason.").arg(waiver.need), {}, Mend::InForm);
        refuseLongText(found, waiver.reason);
    }
    if (!canBeStaffed(facts))
        refuse(
            found, u"gate-cannot-be-met"_s,
            Governance::tr("Nobody could decide: gate A asks for different people who are not the author. %1 An admin grants roles under Registry > "
                           "People.")
                .arg(staffingSentence(facts)));
    return found;
}

EventDraft eventOf(const Submit& command, const Person&, const VersionFacts& facts)
{
    EventDraft event = versionEvent(u"submit"_s, facts);
    const qint64 id = facts.version->id.value;
    const int revision = facts.version->revision + (facts.version->review == ReviewState::Adopted ? 1 : 0);
    event.subject.insert(u"revision"_s, revision);
    const bool routine = isRoutine(facts);
    if (routine)
        event.subject.insert(u"routine"_s, routineSentence(facts));
    event.set(u"revision"_s, {{u"version"_s, id}, {u"number"_s, revision}},
              {{u"digest"_s, facts.version->digest.hex()},
               {u"author"_s, facts.version->author},
               {u"frozen_at"_s, timeText(facts.registry.now)},
               {u"policy"_s, facts.registry.newestPolicy.number}});
    for (const Waiver& waiver : command.waivers)
        event.set(u"waiver"_s, {{u"version"_s, id}, {u"revision"_s, revision}, {u"need"_s, waiver.need}}, {{u"reason"_s, event.text(waiver.reason)}});
    setVersion(event, facts,
               {{u"review_state"_s, nameOf(ReviewState::InReviewA)},
                {u"revision"_s, revision},
                {u"policy"_s, facts.registry.newestPolicy.number},
                {u"routine"_s, routine ? 1 : 0},
                {u"due"_s, timeText(facts.registry.now.addDays(facts.gate().dueDays))}});
    return event;
}

}
