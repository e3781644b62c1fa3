// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/answerthread.h"

#include "governance/separation.h"
#include "governance/threadrules.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const AnswerThread& command, const Person& actor, const ThreadFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireThread(found, facts, command.thread))
        return found;
    refuseBadComment(found, command.text);
    return found;
}

EventDraft eventOf(const AnswerThread& command, const Person& actor, const ThreadFacts& facts)
{
    EventDraft event = threadEvent(u"comment-answer"_s, facts);
    const Thread& thread = *facts.thread;
    if (thread.state == ThreadState::Open && (facts.registry.solo || thread.openedBy != actor.name))
        event.set(u"thread"_s, {{u"id"_s, thread.id.value}}, {{u"state"_s, nameOf(ThreadState::Answered)}});
    addComment(event, facts.registry, thread.id, actor, command.text);
    return event;
}

}
