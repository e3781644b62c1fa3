// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/redactionrules.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// Shorter words stand in many a reason by chance.
constexpr int ShortestRepeated = 4;

}

const RedactableText* requireText(Obstacles& obstacles, const RedactionFacts& facts, const QString& digest)
{
    const RedactableText* text = facts.find(digest);
    if (text == nullptr)
        refuse(obstacles, u"unknown-text"_s,
               facts.exists ? Governance::tr("Event %1 has no such free text. Name one that it has.").arg(facts.event.value)
                            : Governance::tr("There is no event %1 in this registry.").arg(facts.event.value),
               {}, Mend::InForm);
    return text;
}

void refuseBadRedactionReason(Obstacles& obstacles, const QString& reason, const RedactableText& text)
{
    refuseEmptyReason(obstacles, reason);
    if (const QString words = text.body.trimmed(); words.size() >= ShortestRepeated && reason.contains(words))
        refuse(obstacles, u"reason-repeats-text"_s, Governance::tr("The reason repeats the words that are to go. Say why without them."), {},
               Mend::InForm);
}

EventDraft redactionEvent(const QString& kind, const RedactionFacts& facts)
{
    EventDraft event{kind, {{u"event"_s, facts.event.value}}, {}, {}, {}};
    if (!facts.model.isEmpty())
        event.subject.insert(u"model"_s, facts.model);
    if (!facts.version.isEmpty())
        event.subject.insert(u"version"_s, facts.version);
    return event;
}

}
