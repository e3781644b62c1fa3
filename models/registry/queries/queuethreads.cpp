// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/queuethreads.h"

#include "governance/separation.h"
#include "governance/threadrules.h"
#include "registry/facts.h"
#include "registry/threadfacts.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

// What somebody else said last, so that it is the turn of who opened it.
bool wasAnswered(const Thread& thread)
{
    return !thread.comments.empty() && thread.comments.back().person != thread.openedBy;
}

// A version that is done with has nobody wait for words about it.
bool concernsAnybody(const Version& version)
{
    return version.review != ReviewState::Rejected;
}

std::optional<std::pair<QueueReason, QString>> turnOf(const Thread& thread, const Version& version, const std::vector<QString>& asked,
                                                      const governance::RegistryFacts& registry, const QString& person)
{
    const QString number = QString::number(thread.id.value), by = governance::displayed(registry, thread.openedBy);
    const QString said = thread.comments.empty() ? QString() : thread.comments.back().text.simplified();
    const bool isAsked = std::ranges::contains(asked, person);
    if (thread.isOpenQuestion() && isAsked)
        return std::pair(QueueReason::AnswerThread, Words::tr("Question %1 of %2 waits for your answer: %3").arg(number, by, said));
    if (thread.isOpenBlocker() && isAsked && thread.state == ThreadState::Open && !wasAnswered(thread))
        return std::pair(QueueReason::AnswerThread, Words::tr("Blocker %1 of %2 waits for you: %3").arg(number, by, said));
    if (thread.openedBy != person)
        return std::nullopt;
    if (thread.isOpenBlocker() && version.review == ReviewState::InReviewA && version.revision > thread.revision)
        return std::pair(QueueReason::ResolveThread,
                         Words::tr("It was submitted again, and your blocker %1 is still open: resolve it, or keep it.").arg(number));
    if (wasAnswered(thread) && (thread.kind == ThreadKind::Question || thread.isOpenBlocker()))
        return std::pair(
            QueueReason::ResolveThread,
            Words::tr("%1 answered you in thread %2: %3").arg(governance::displayed(registry, thread.comments.back().person), number, said));
    return std::nullopt;
}

}

Result<void> addThreads(std::vector<QueueItem>& items, const Connection& connection, const governance::RegistryFacts& registry, const Person& person,
                        AsOf asOf)
{
    const auto threads = loadThreads(connection, {}, asOf, Threads::Open);
    if (!threads)
        return std::unexpected(threads.error());
    for (const Thread& thread : *threads) {
        if (thread.kind == ThreadKind::Note)
            continue;
        const auto name = VersionName::parse(thread.versionName);
        auto version = name ? loadVersion(connection, name->model, name->label, asOf) : Result<std::optional<Version>>(std::nullopt);
        auto model = name ? loadModel(connection, name->model, asOf) : Result<std::optional<Model>>(std::nullopt);
        if (!version || !model)
            return std::unexpected(version ? model.error() : version.error());
        if (!*version || !*model || !concernsAnybody(**version))
            continue;
        const auto asked = governance::askedOf({registry, thread, (*version)->author, (*model)->owner});
        const auto turn = turnOf(thread, **version, asked, registry, person.name);
        if (!turn)
            continue;
        QueueItem item;
        item.reason = turn->first;
        item.version = **version;
        item.tier = (*model)->tier;
        item.owner = (*model)->owner;
        item.since = thread.comments.empty() ? thread.openedAt : thread.comments.back().at;
        item.sentence = turn->second;
        item.thread = thread;
        items.push_back(std::move(item));
    }
    return {};
}

}
