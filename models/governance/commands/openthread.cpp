// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/openthread.h"

#include "domain/evaluation.h"
#include "governance/review.h"
#include "governance/separation.h"
#include "governance/threadrules.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

bool isMeasured(const QString& metric, const Manifest& manifest)
{
    return std::ranges::contains(evaluationOf(manifest), metric, &Measure::metric);
}

// A file of what stands now, of what it is compared with, or, by its bytes, of an earlier revision.
const Asset* fileOf(const Anchor& anchor, const VersionFacts& facts)
{
    if (const Asset* now = facts.manifest.find(anchor.path))
        return now;
    return facts.baseManifest ? facts.baseManifest->find(anchor.path) : nullptr;
}

void refuseUnknownPlace(Obstacles& found, const OpenThread& command, const VersionFacts& facts)
{
    const Anchor& anchor = command.anchor;
    const QString name = facts.version->name();
    if (!anchor.path.isEmpty() && fileOf(anchor, facts) == nullptr && anchor.sha256.isNull())
        refuse(found, u"unknown-place"_s, Governance::tr("%1 has no file %2. Its elements list its files.").arg(name, anchor.path), {}, Mend::InForm);
    if (!anchor.metric.isEmpty() && !isMeasured(anchor.metric, facts.manifest))
        refuse(found, u"unknown-place"_s, Governance::tr("The evaluation of %1 has no metric “%2”.").arg(name, anchor.metric), {}, Mend::InForm);
    refuseLongFact(found, anchor.path);
}

}

Obstacles obstacles(const OpenThread& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!requireVersion(found, facts))
        return found;
    refuseUnknownPlace(found, command, facts);
    refuseBadComment(found, command.text);
    return found;
}

EventDraft eventOf(const OpenThread& command, const Person& actor, const VersionFacts& facts)
{
    const Asset* file = command.anchor.path.isEmpty() ? nullptr : fileOf(command.anchor, facts);
    const Sha256 read = !command.anchor.sha256.isNull() || file == nullptr ? command.anchor.sha256 : file->sha256;
    const ThreadId id{facts.nextThread};
    EventDraft event = versionEvent(u"comment-"_s + nameOf(command.kind), facts);
    event.subject.insert(u"thread"_s, id.value);
    event.subject.insert(u"at"_s, textOf(command.anchor));
    event.set(u"thread"_s, {{u"id"_s, id.value}},
              {{u"version"_s, facts.version->id.value},
               {u"revision"_s, facts.version->revision},
               {u"kind"_s, nameOf(command.kind)},
               {u"path"_s, command.anchor.path},
               {u"line"_s, command.anchor.line},
               {u"lines"_s, command.anchor.lines},
               {u"sha256"_s, command.anchor.path.isEmpty() ? QString() : read.hex()},
               {u"element"_s, command.anchor.element ? nameOf(*command.anchor.element) : QString()},
               {u"metric"_s, command.anchor.metric},
               {u"state"_s, nameOf(ThreadState::Open)},
               {u"opened_by"_s, actor.name},
               {u"opened_at"_s, timeText(facts.registry.now)},
               {u"resolved_by"_s, QString()}});
    addComment(event, facts.registry, id, actor, command.text);
    return event;
}

}
