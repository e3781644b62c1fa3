// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/redact.h"

#include "domain/saysnothing.h"
#include "governance/redactionrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const Redact& command, const RedactableText& text)
{
    return saysNothing(command.reason) && text.proposal ? text.proposal->reason : command.reason;
}

}

bool confirmsRedaction(const Redact& command, const RedactionFacts& facts)
{
    const RedactableText* text = facts.find(command.text);
    return text != nullptr && text->proposal;
}

Obstacles obstacles(const Redact& command, const Person& actor, const RedactionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    const RedactableText* text = requireText(found, facts, command.text);
    if (text == nullptr)
        return found;
    if (text->redacted)
        refuse(found, u"already-redacted"_s, Governance::tr("That text of event %1 is redacted already.").arg(facts.event.value));
    if (text->proposal) {
        const bool mayConfirm = holds(facts.registry, actor, Role::Admin) || (!facts.owner.isEmpty() && facts.owner == actor.name);
        if (text->proposal->by == actor.name && !facts.registry.solo)
            refuse(found, u"redaction-needs-second-person"_s,
                   Governance::tr("%1 proposed the redaction; a second person confirms it: an admin, or the owner of the model.")
                       .arg(displayed(facts.registry, actor.name)));
        if (!mayConfirm)
            refuse(found, u"may-not-confirm-redaction"_s,
                   facts.owner.isEmpty()
                       ? Governance::tr("An admin confirms a redaction; ask one of them.")
                       : Governance::tr("An admin confirms a redaction, or the owner of the model, %1.").arg(displayed(facts.registry, facts.owner)),
                   facts.owner);
    }
    refuseBadRedactionReason(found, reasonOf(command, *text), *text);
    return found;
}

EventDraft eventOf(const Redact& command, const Person& actor, const RedactionFacts& facts)
{
    const RedactableText& text = *facts.find(command.text);
    const bool confirms = text.proposal.has_value();
    EventDraft event = redactionEvent(confirms ? u"redact"_s : u"propose-redaction"_s, facts);
    const QJsonValue reason = event.text(reasonOf(command, text));
    event.subject.insert(u"reason"_s, reason);
    QJsonObject values{{u"state"_s, confirms ? u"redacted"_s : u"proposed"_s},
                       {u"proposed_by"_s, confirms ? text.proposal->by : actor.name},
                       {u"at"_s, timeText(facts.registry.now)},
                       {u"reason"_s, reason}};
    if (confirms)
        values.insert(u"by"_s, actor.name);
    event.set(u"redaction"_s, {{u"digest"_s, text.digest}}, values);
    if (confirms)
        for (const QString& copy : text.copies) // the same words, beside other events or twice beside this one
            event.set(u"redaction"_s, {{u"digest"_s, copy}}, values);
    return event;
}

}
