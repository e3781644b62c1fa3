// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/queueoverview.h"

#include "domain/listed.h"
#include "governance/gateb.h"
#include "governance/renewalneed.h"
#include "governance/separation.h"
#include "registry/facts.h"
#include "registry/queries/openreviews.h"
#include "registry/queries/queueslots.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <map>
#include <set>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(QueueOverview)
};

using Queues = std::map<Role, RoleQueue>;

void addGate(Queues& queues, const governance::GateStatus& gate, const governance::VersionFacts& facts, QueueItem waiting)
{
    waiting.version = *facts.version;
    waiting.tier = facts.model->tier;
    waiting.owner = facts.model->owner;
    waiting.sentBack = timesSentBack(facts.verdicts);
    if (waiting.sentence.isEmpty())
        waiting.sentence = waiting.slot.isEmpty() ? Words::tr("At gate A") : Words::tr("At gate B of %1").arg(waiting.slot);
    if (waiting.sentBack > 0)
        waiting.sentence += u" · "_s + Words::tr("sent back %n time(s)", nullptr, waiting.sentBack);
    for (const governance::RoleStatus& line : gate.roles) {
        if (line.approved())
            continue;
        waiting.role = line.role;
        waiting.waitsOn.clear();
        for (const QString& name : line.candidates)
            waiting.waitsOn.push_back(governance::displayed(facts.registry, name));
        RoleQueue& queue = queues[line.role];
        queue.role = line.role;
        queue.waiting.push_back(waiting);
    }
}

// A break is acknowledged before anybody decides.
void addBreak(Queues& queues, const governance::DeploymentFacts& facts, QueueItem waiting, const QStringList& consumers)
{
    waiting.version = *facts.version.version;
    waiting.tier = facts.version.model->tier;
    waiting.owner = facts.version.model->owner;
    waiting.sentBack = timesSentBack(facts.version.verdicts);
    waiting.sentence = Words::tr("Before gate B of %1: the break is acknowledged").arg(waiting.slot);
    waiting.role = Role::Consumer;
    waiting.waitsOn.assign(consumers.begin(), consumers.end());
    RoleQueue& queue = queues[Role::Consumer];
    queue.role = Role::Consumer;
    queue.waiting.push_back(std::move(waiting));
}

// Since when and until when a gate waits.
QueueItem itemSince(const QDateTime& since, const QDateTime& due, const QString& slot = {})
{
    QueueItem item;
    item.reason = QueueReason::WaitsOnOthers;
    item.since = since;
    item.due = due;
    item.slot = slot;
    return item;
}

void measure(RoleQueue& queue, const QDateTime& now)
{
    std::ranges::stable_sort(queue.waiting, {}, &QueueItem::since);
    const auto age = [&](const QueueItem& each) { return std::max<qint64>(0, each.since.secsTo(now)); };
    queue.oldestSeconds = age(queue.waiting.front());
    const std::size_t half = queue.waiting.size() / 2;
    queue.medianSeconds = queue.waiting.size() % 2 == 1 ? age(queue.waiting[half]) : (age(queue.waiting[half - 1]) + age(queue.waiting[half])) / 2;
    queue.overdue = int(std::ranges::count_if(queue.waiting, [&](const QueueItem& each) { return each.due.isValid() && each.due < now; }));
}

// The role for which the most days were waited in all; people whom nobody else relieves are named.
QString bottleneckOf(const std::vector<RoleQueue>& roles, const QDateTime& now)
{
    const RoleQueue* worst = nullptr;
    qint64 most = -1;
    for (const RoleQueue& queue : roles) {
        qint64 sum = 0;
        for (const QueueItem& each : queue.waiting)
            sum += std::max<qint64>(0, each.since.secsTo(now));
        if (sum > most) {
            most = sum;
            worst = &queue;
        }
    }
    if (worst == nullptr)
        return {};
    const QString role = labelOf(worst->role);
    const int count = int(worst->waiting.size());
    const int days = int(worst->oldestSeconds / 86400);
    const std::vector<QString>& people = worst->waiting.front().waitsOn;
    const bool onlyOne = people.size() == 1 && std::ranges::all_of(worst->waiting, [&](const QueueItem& each) { return each.waitsOn == people; });
    const bool nobody = std::ranges::any_of(worst->waiting, [](const QueueItem& each) { return each.waitsOn.empty(); });
    QStringList sentences{Words::tr("The longest waits are for the role %1: %n verdict(s).", nullptr, count).arg(role),
                          days < 1 ? Words::tr("All of it since today.") : Words::tr("The oldest waits for %n day(s).", nullptr, days)};
    if (nobody)
        sentences << Words::tr("For some of them nobody could give it.");
    else if (onlyOne)
        sentences << Words::tr("Only %1 could give them.").arg(people.front());
    return inSequence(sentences);
}

}

Result<QueueOverview> queueOverview(const Connection& connection, const QDateTime& clock, AsOf asOf, std::stop_token stop)
{
    const auto registry = loadRegistryFacts(connection, clock, asOf);
    if (!registry)
        return std::unexpected(registry.error());
    Queues queues;
    auto reviews = eachOpenReview(connection, *registry, asOf, stop, [&](const governance::VersionFacts& facts, const QDateTime& since) {
        addGate(queues, governance::gateStatus(facts), facts, itemSince(since, facts.version->due));
    });
    if (!reviews)
        return std::unexpected(reviews.error());
    std::set<VersionId> renewing; // one renewal serves every slot
    auto deployments = eachOpenDeployment(connection, *registry, asOf, stop, [&](const governance::DeploymentFacts& facts, const QDateTime& since) {
        const Deployment* current = facts.current();
        if (const QStringList breaking = governance::breakWaitsFor(facts); current != nullptr && current->gateOpen && !breaking.isEmpty())
            addBreak(queues, facts, itemSince(since, current->due, facts.slot), breaking);
        else if (current != nullptr && current->gateOpen)
            addGate(queues, governance::gateBStatus(facts), facts.version, itemSince(since, current->due, facts.slot));
        if (governance::renewalNeed(facts) == governance::RenewalNeed::None || governance::findingBeforeRenewal(facts.version) != nullptr
            || facts.version.openBlocker() != nullptr || !renewing.insert(facts.version.version->id).second)
            return;
        const bool isNear = current != nullptr && governance::renewalNeed(facts) == governance::RenewalNeed::ReviewNear;
        QueueItem renewal = itemSince(governance::renewalNeededSince(facts),
                                      isNear ? QDateTime(current->review, QTime(23, 59), QTimeZone::UTC) : QDateTime(), facts.slot);
        renewal.sentence = Words::tr("Renewal at gate A, for %1").arg(facts.slot);
        addGate(queues, governance::renewalStatus(facts.version), facts.version, std::move(renewal));
    });
    if (!deployments)
        return std::unexpected(deployments.error());
    QueueOverview overview;
    for (auto& [role, queue] : queues) {
        measure(queue, registry->now);
        overview.roles.push_back(std::move(queue));
    }
    std::ranges::stable_sort(overview.roles, std::greater(), [](const RoleQueue& queue) { return queue.waiting.size(); });
    overview.bottleneck = bottleneckOf(overview.roles, registry->now);
    return overview;
}

}
