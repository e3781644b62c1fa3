// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/markunusable.h"

#include "domain/saysnothing.h"
#include "governance/divergence.h"
#include "governance/review.h"
#include "governance/separation.h"
#include "governance/usabilityrules.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// The first of the two persons; empty when the command itself is that first step. Who holds may still write down what is wrong.
QString confirmedPerson(const Person& actor, const VersionFacts& facts)
{
    const QString first = firstPerson(facts, Usability::Unusable);
    const bool onlyHeld = !facts.proposal || facts.proposal->wanted != Usability::Unusable;
    return first == actor.name && onlyHeld && !facts.registry.solo ? QString() : first;
}

// Why it is unusable is what the first person found; who confirms may write that anew, or add to it.
QString mergedReason(const QString& proposed, const QString& given)
{
    if (saysNothing(given))
        return proposed;
    return saysNothing(proposed) || given.contains(proposed.trimmed()) ? given : proposed.trimmed() + u'\n' + given;
}

// The confirming person may leave out what the proposal already says.
UsabilityFacts mergedFacts(const MarkUnusable& command, const VersionFacts& facts)
{
    UsabilityFacts merged;
    if (facts.proposal && facts.proposal->wanted == Usability::Unusable)
        merged = facts.proposal->facts;
    const auto take = [](QString& into, const QString& given) {
        if (!saysNothing(given))
            into = given;
    };
    merged.reason = mergedReason(merged.reason, command.reason);
    take(merged.affectedSince, command.affectedSince);
    take(merged.notice, command.notice);
    merged.successor = command.successor.value_or(merged.successor);
    if (command.defect)
        merged.defect = command.defect;
    if (command.severity)
        merged.severity = command.severity;
    return merged;
}

}

QString successorOf(const MarkUnusable& command, const VersionFacts& facts)
{
    return mergedFacts(command, facts).successor;
}

Obstacles obstacles(const MarkUnusable& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    if (facts.usability() == Usability::Unusable) { // what its form lacks matters no more
        refuse(found, u"version-unusable"_s, Governance::tr("%1 is already unusable.").arg(facts.version->name()));
        return found;
    }
    const QString first = confirmedPerson(actor, facts);
    if (first.isEmpty()) {
        if (!brakeMandate(facts, actor) && !facts.isAuthor(actor.name))
            refuse(found, u"may-not-propose"_s,
                   Governance::tr("Reviewers, deployers, the owner and the author propose this; %1 is none of them.")
                       .arg(displayed(facts.registry, actor.name)),
                   facts.model->owner);
    } else {
        if ((first == actor.name || proposesFor(facts, first, actor.name)) && !facts.registry.solo)
            refuse(found, u"second-person-needed"_s,
                   Governance::tr("%1 proposed it; a second person confirms: %2.")
                       .arg(displayed(facts.registry, first), displayed(facts.registry, confirmersOf(facts, first))),
                   facts.model->owner);
        if (!isOwner(facts, actor) && !secondMandate(facts, actor, first))
            refuse(found, u"may-not-confirm"_s,
                   Governance::tr("The owner, %1, or a risk approver confirms that a version is unusable.")
                       .arg(displayed(facts.registry, facts.model->owner)),
                   facts.model->owner);
    }
    const UsabilityFacts merged = mergedFacts(command, facts);
    refuseEmptyReason(found, merged.reason);
    if (!merged.defect)
        refuse(found, u"defect-class-missing"_s, Governance::tr("Say what kind of defect it is."), {}, Mend::InForm);
    if (!merged.severity)
        refuse(found, u"severity-missing"_s, Governance::tr("Say how severe it is: minor, major or blocking."), {}, Mend::InForm);
    if (merged.affectedSince.isEmpty())
        refuse(found, u"since-missing"_s, Governance::tr("Say since when it is wrong: always, a time, or a run."), {}, Mend::InForm);
    else if (const QDateTime from = QDateTime::fromString(merged.affectedSince, Qt::ISODateWithMs); from > facts.registry.now)
        refuse(found, u"since-in-future"_s,
               Governance::tr("It cannot be wrong since %1, which is still to come: name a time that is past, a run, or always.")
                   .arg(from.toUTC().toString(u"yyyy-MM-dd HH:mm"_s)),
               {}, Mend::InForm);
    if (saysNothing(merged.notice))
        refuse(found, u"notice-missing"_s, Governance::tr("Write the notice that everybody who used the version will read."), {}, Mend::InForm);
    if (!command.successor && !(facts.proposal && facts.proposal->wanted == Usability::Unusable))
        refuse(found, u"successor-missing"_s, Governance::tr("Say which version follows it, or that there is none yet."), {}, Mend::InForm);
    refuseSuccessor(found, facts, merged.successor);
    refuseLongText(found, merged.notice);
    return found;
}

EventDraft eventOf(const MarkUnusable& command, const Person& actor, const VersionFacts& facts)
{
    UsabilityFacts unusable = mergedFacts(command, facts);
    unusable.state = Usability::Unusable;
    unusable.by = actor.name;
    unusable.proposedBy = confirmedPerson(actor, facts);
    if (unusable.proposedBy.isEmpty()) {
        EventDraft event = versionEvent(u"propose-unusable"_s, facts);
        if (!facts.isAuthor(actor.name))
            nameGiver(event, brakeMandate(facts, actor));
        addProposal(event, facts, unusable);
        return event;
    }
    EventDraft event = versionEvent(u"unusable"_s, facts);
    if (!isOwner(facts, actor))
        nameGiver(event, secondMandate(facts, actor, unusable.proposedBy));
    endProposal(event, facts);
    setUsability(event, facts, unusable);
    compareRunning(event, facts, Usability::Unusable);
    return event;
}

}
