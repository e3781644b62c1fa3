// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/threadrules.h"

#include "domain/saysnothing.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// "Blocker 3 of Mei Zhao (src/score.py:12)"
QString named(const Thread& thread, const RegistryFacts& registry, const QString& withPlace, const QString& withoutPlace)
{
    const QString place = textOf(thread.anchor);
    return (place.isEmpty() ? withoutPlace : withPlace.arg(place)).arg(QString::number(thread.id.value), displayed(registry, thread.openedBy));
}

}

void refuseOpenBlockers(Obstacles& obstacles, const VersionFacts& facts)
{
    for (const Thread& thread : facts.threads)
        if (thread.isOpenBlocker())
            refuse(obstacles, u"blocker-open"_s,
                   named(thread, facts.registry, Governance::tr("Blocker %2 at %1 is open; %3, who opened it, resolves it once it is mended."),
                         Governance::tr("Blocker %1 is open; %2, who opened it, resolves it once it is mended.")),
                   thread.openedBy);
}

void refuseOpenQuestions(Obstacles& obstacles, const VersionFacts& facts)
{
    for (const Thread& thread : facts.threads)
        if (thread.isOpenQuestion())
            refuse(obstacles, u"question-open"_s,
                   named(thread, facts.registry, Governance::tr("Question %2 at %1, asked by %3, has no answer yet."),
                         Governance::tr("Question %1, asked by %2, has no answer yet.")),
                   facts.version->author);
}

bool hasOpenBlocker(const VersionFacts& facts, const Person& person)
{
    return std::ranges::any_of(facts.threads, [&](const Thread& thread) { return thread.isOpenBlocker() && thread.openedBy == person.name; });
}

std::vector<QString> askedOf(const ThreadFacts& facts)
{
    std::vector<QString> people{facts.author};
    if (facts.owner != facts.author)
        people.push_back(facts.owner);
    if (!facts.registry.solo && facts.thread)
        std::erase(people, facts.thread->openedBy);
    std::erase(people, QString());
    return people;
}

bool requireThread(Obstacles& obstacles, const ThreadFacts& facts, ThreadId id)
{
    if (!facts.thread) {
        refuse(obstacles, u"unknown-thread"_s, Governance::tr("There is no thread %1 in this registry. Each version lists its own.").arg(id.value));
        return false;
    }
    if (facts.thread->state == ThreadState::Resolved)
        refuse(obstacles, u"thread-resolved"_s,
               Governance::tr("Thread %1 is resolved already, by %2. What is new begins another one.")
                   .arg(QString::number(id.value), displayed(facts.registry, facts.thread->resolvedBy)));
    return true;
}

void refuseBadComment(Obstacles& obstacles, const QString& text)
{
    if (saysNothing(text))
        refuse(obstacles, u"comment-empty"_s, Governance::tr("A comment says something: write it."), {}, Mend::InForm);
    refuseLongText(obstacles, text);
}

EventDraft threadEvent(const QString& kind, const ThreadFacts& facts)
{
    const VersionName name = VersionName::parse(facts.thread->versionName).value_or(VersionName{});
    return {kind,
            {{u"thread"_s, facts.thread->id.value},
             {u"model"_s, name.model},
             {u"version"_s, name.label},
             {u"version_id"_s, facts.thread->version.value},
             {u"at"_s, textOf(facts.thread->anchor)}},
            {},
            {},
            {}};
}

void addComment(EventDraft& event, const RegistryFacts& registry, ThreadId thread, const Person& actor, const QString& text)
{
    event.set(u"thread_comment"_s, {{u"event"_s, registry.nextSeq}},
              {{u"thread"_s, thread.value}, {u"person"_s, actor.name}, {u"at"_s, timeText(registry.now)}, {u"text"_s, event.text(text)}});
}

}
