// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/resolvethread.h"

#include "governance/separation.h"
#include "governance/threadrules.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// Nobody who opened it could come back to it: they hold no role any more.
bool hasLeft(const RegistryFacts& registry, const QString& name)
{
    const Person* person = registry.find(name);
    return person == nullptr || person->roles.empty();
}

void refuseUnlessOpener(Obstacles& found, const Person& actor, const ThreadFacts& facts)
{
    const Thread& thread = *facts.thread;
    if (facts.registry.solo || thread.openedBy == actor.name)
        return;
    if (thread.kind == ThreadKind::Blocker) {
        if (hasLeft(facts.registry, thread.openedBy) && holds(facts.registry, actor, Role::RiskApprover))
            return;
        refuse(found, u"only-the-opener"_s,
               Governance::tr("Blocker %1 is resolved by %2, who opened it, and by nobody else.")
                   .arg(QString::number(thread.id.value), displayed(facts.registry, thread.openedBy)),
               thread.openedBy);
    } else if (actor.name != facts.author && actor.name != facts.owner) {
        refuse(found, u"may-not-resolve"_s,
               Governance::tr("Thread %1 is resolved by %2, who opened it, by the version's author or by the model's owner.")
                   .arg(QString::number(thread.id.value), displayed(facts.registry, thread.openedBy)),
               thread.openedBy);
    } else if (thread.isOpenQuestion()) {
        refuse(found, u"question-open"_s,
               Governance::tr("Question %1 has no answer yet: answer it, or let %2, who asked, take it back.")
                   .arg(QString::number(thread.id.value), displayed(facts.registry, thread.openedBy)),
               thread.openedBy);
    }
}

}

Obstacles obstacles(const ResolveThread& command, const Person& actor, const ThreadFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireThread(found, facts, command.thread))
        return found;
    refuseUnlessOpener(found, actor, facts);
    refuseLongText(found, command.text);
    return found;
}

EventDraft eventOf(const ResolveThread& command, const Person& actor, const ThreadFacts& facts)
{
    EventDraft event = threadEvent(u"comment-resolve"_s, facts);
    event.set(u"thread"_s, {{u"id"_s, facts.thread->id.value}}, {{u"state"_s, nameOf(ThreadState::Resolved)}, {u"resolved_by"_s, actor.name}});
    if (!command.text.trimmed().isEmpty())
        addComment(event, facts.registry, facts.thread->id, actor, command.text);
    return event;
}

}
