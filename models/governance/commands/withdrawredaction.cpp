// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/withdrawredaction.h"

#include "governance/redactionrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

bool mayWithdrawRedaction(const RedactableText& text, const Person& actor, const RegistryFacts& registry)
{
    return text.proposal && (text.proposal->by == actor.name || holds(registry, actor, Role::Admin));
}

Obstacles obstacles(const WithdrawRedaction& command, const Person& actor, const RedactionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    const RedactableText* text = requireText(found, facts, command.text);
    if (text == nullptr)
        return found;
    if (!text->proposal) {
        refuse(found, u"no-redaction-proposed"_s, Governance::tr("Nobody proposes to redact that text of event %1.").arg(facts.event.value));
        return found;
    }
    if (!mayWithdrawRedaction(*text, actor, facts.registry))
        refuse(found, u"not-your-redaction"_s,
               Governance::tr("%1 proposed the redaction; only they or an admin take it back.").arg(displayed(facts.registry, text->proposal->by)),
               text->proposal->by);
    refuseBadRedactionReason(found, command.reason, *text);
    return found;
}

EventDraft eventOf(const WithdrawRedaction& command, const Person&, const RedactionFacts& facts)
{
    EventDraft event = redactionEvent(u"withdraw-redaction"_s, facts);
    event.subject.insert(u"reason"_s, event.text(command.reason));
    event.end(u"redaction"_s, {{u"digest"_s, command.text}});
    return event;
}

}
