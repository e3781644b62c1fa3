// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/consumer.h"

#include "governance/event.h"
#include "registry/rows.h"
#include "registry/successor.h"
#include "registry/temporal.h"

#include <QJsonDocument>
#include <algorithm>
#include <set>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::RegistryFacts;
using governance::timeFrom;
using governance::timeText;
using Kind = ConsumerNotice::Kind;

namespace {

constexpr int ReplacedDays = 30; // for so long a replacement is told, or until the consumer has read since

struct Underway {
    VersionName version;
    QString slot;
    DeploymentState state = DeploymentState::InVerification;
    QDateTime since;
};

// Of a model: what is on its way into slots, and what is live and whose end is announced.
Result<std::vector<Underway>> underway(const Connection& connection, const Model& model, AsOf asOf)
{
    const Temporal d = validAt(asOf, u"d"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal x = validAt(asOf, u"x"_s);
    const Temporal k = validAt(asOf, u"k"_s);
    // The states are written out as the small index of what is open has them: only so it is used.
    auto query = connection.run(u"SELECT v.label, d.slot, d.state, d.changed_at FROM deployment d JOIN version v ON v.id = d.version AND "_s + v.sql
                                    + u" WHERE d.state IN ('in-verification', 'in-review-b', 'cleared', 'live') AND d.model = ? AND "_s + d.sql
                                    + u" AND (d.state <> 'live' OR EXISTS (SELECT 1 FROM deprecation x WHERE x.version = d.version AND "_s + x.sql
                                    + u") OR EXISTS (SELECT 1 FROM acknowledgement k WHERE k.deployment = d.id AND k.of = 'retire' AND "_s + k.sql
                                    + u")) ORDER BY d.id"_s,
                                v.values + QVariantList{model.id.value} + d.values + x.values + k.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Underway> found;
    while (query->next())
        found.push_back({{model.name, query->value(0).toString(), 0},
                         query->value(1).toString(),
                         valueOf(query->value(2), DeploymentState::InVerification),
                         timeFrom(query->value(3).toString())});
    return found;
}

// What breaks the interface or is to end, with what the consumer has not acknowledged.
Result<std::vector<ConsumerWait>> waitsOf(const Connection& connection, const RegistryFacts& registry, const Model& model, const QString& consumer,
                                          AsOf asOf)
{
    const auto found = underway(connection, model, asOf);
    if (!found)
        return std::unexpected(found.error());
    std::vector<ConsumerWait> waits;
    for (const Underway& each : *found) {
        const auto facts = loadDeploymentFacts(connection, registry, each.version, each.slot, asOf);
        if (!facts)
            return std::unexpected(facts.error());
        if (each.state == DeploymentState::Live) {
            const QString& message = facts->version.version->deprecation.message;
            if (facts->endIsAnnounced() && facts->notAcknowledged(u"retire").contains(consumer))
                waits.push_back({each.version, each.slot, each.state, each.since, message.isEmpty() ? QStringList() : QStringList{message}});
            continue;
        }
        const ContractDifference difference = facts->contract();
        if (difference.change == ContractChange::Breaking && facts->notAcknowledged(u"contract").contains(consumer))
            waits.push_back({each.version, each.slot, each.state, each.since, difference.breaks()});
    }
    return waits;
}

void noteUsability(std::vector<ConsumerNotice>& notices, const LiveModel& live)
{
    const auto note = [&](Kind kind) {
        notices.push_back({kind, live.version, live.slot, live.successor, live.notice, live.usabilityAt, live.successorStands});
    };
    switch (live.usability) {
    case Usability::Unusable: note(Kind::Unusable); break;
    case Usability::OnHold: note(Kind::OnHold); break;
    case Usability::Deprecated: note(Kind::Deprecated); break;
    case Usability::Usable: break;
    }
}

// Versions that ran here before: what replaced the last one, and what was found wrong with any of them since.
Result<void> notePast(const Connection& connection, std::vector<ConsumerNotice>& notices, const ConsumerUse& use, const Moment& moment)
{
    const Temporal d = validAt(moment.asOf, u"d"_s);
    const Temporal v = validAt(moment.asOf, u"v"_s);
    const Temporal u = validAt(moment.asOf, u"u"_s);
    auto query = connection.run(
        u"SELECT v.label, d.slot, CASE WHEN d.state = 'superseded' THEN d.changed_at ELSE coalesce((SELECT max(b.changed_at) FROM deployment b"
        " WHERE b.id = d.id AND b.state = 'superseded' AND b.from_seq < d.from_seq), '') END AS replaced_at, u.state, u.at, u.successor, "_s
            + textOf(u"u.notice"_s) + u" FROM deployment d JOIN version v ON v.id = d.version AND "_s + v.sql
            + u" LEFT JOIN usability u ON u.version = v.id AND "_s + u.sql + u" WHERE d.model = ? AND d.state IN ('superseded', 'retired') AND "_s
            + d.sql + u" ORDER BY replaced_at DESC, d.id DESC"_s,
        v.values + u.values + QVariantList{use.model.id.value} + d.values);
    if (!query)
        return std::unexpected(query.error());
    std::set<QString> replaced; // the newest of each slot
    while (query->next()) {
        const VersionName version{use.model.name, query->value(0).toString(), 0};
        const QString slot = query->value(1).toString();
        if (query->value(3).toString() == u"unusable") {
            const auto next = successorFrom(connection, use.model.name, query->value(5).toString(), moment.now(), moment.asOf);
            if (!next)
                return std::unexpected(next.error());
            notices.push_back({Kind::WasUnusable, version, slot, next->stands ? next->label : QString(), query->value(6).toString(),
                               timeFrom(query->value(4).toString()), next->stands});
        }
        const QDateTime at = timeFrom(query->value(2).toString());
        const auto live = std::ranges::find(use.live, slot, &LiveModel::slot);
        if (!at.isValid() || live == use.live.end() || !replaced.insert(slot).second)
            continue;
        const bool hasReadSince = use.usage.lastRead.isValid() && use.usage.lastRead >= at;
        if (!hasReadSince || at > moment.now().addDays(-ReplacedDays))
            notices.push_back({Kind::Replaced, version, slot, live->version.label, {}, at});
    }
    return {};
}

// What was found wrong and is right after all: whoever was told the one is told the other (U6).
Result<void> noteReinstated(const Connection& connection, std::vector<ConsumerNotice>& notices, const ConsumerUse& use, const Moment& moment)
{
    const Temporal v = validAt(moment.asOf, u"v"_s);
    const Temporal n = validAt(moment.asOf, u"n"_s);
    auto query = connection.run(
        u"SELECT v.label, e.at FROM version v JOIN usability u ON u.version = v.id AND u.state = 'unusable' JOIN event e ON e.seq = u.to_seq"
        " WHERE v.model = ? AND "_s
            + v.sql
            + u" AND (? = 0 OR e.seq <= ?) AND e.kind = 'reinstate' AND e.at >= ?"
              " AND NOT EXISTS (SELECT 1 FROM usability n WHERE n.version = v.id AND n.state = 'unusable' AND "_s
            + n.sql + u") AND EXISTS (SELECT 1 FROM deployment d WHERE d.version = v.id AND d.live_since <> '') ORDER BY e.seq DESC"_s,
        QVariantList{use.model.id.value} + v.values
            + QVariantList{moment.asOf.seq, moment.asOf.seq, governance::timeText(moment.now().addDays(-ReplacedDays))} + n.values);
    if (!query)
        return std::unexpected(query.error());
    std::set<QString> told;
    while (query->next())
        if (const QString label = query->value(0).toString(); told.insert(label).second)
            notices.push_back({Kind::Reinstated, {use.model.name, label, 0}, {}, {}, {}, timeFrom(query->value(1).toString())});
    return {};
}

Result<std::vector<EventRow>> historyOf(const Connection& connection, const std::set<QString>& consumers, AsOf asOf, std::stop_token stop)
{
    // Written as the index of the schema has it.
    auto query = connection.run(
        u"SELECT seq, bytes FROM event WHERE kind IN ('acknowledge', 'add-consumer', 'change-consumer', 'end-consumer') AND (? = 0 OR seq <= ?)"
        " ORDER BY seq DESC"_s,
        {asOf.seq, asOf.seq});
    if (!query)
        return std::unexpected(query.error());
    std::vector<EventSeq> found;
    while (found.size() < ConsumerSight::Told && query->next())
        if (consumers.contains(QJsonDocument::fromJson(query->value(1).toString().toUtf8())[u"subject"][u"consumer"].toString()))
            found.push_back({query->value(0).toLongLong()});
    return eventRows(connection, found, stop, asOf);
}

}

Result<std::vector<RegisteredConsumer>> registeredConsumers(const Connection& connection, const QString& model, AsOf asOf, std::stop_token stop)
{
    const Interruptible interruptible(connection, stop);
    const Temporal m = validAt(asOf, u"m"_s);
    auto query = connection.run(u"SELECT name, consumers FROM model m WHERE consumers NOT IN ('', '[]') AND (? = '' OR name = ?) AND "_s + m.sql,
                                QVariantList{model, model} + m.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<RegisteredConsumer> found;
    while (query->next())
        for (const QJsonValue each : QJsonDocument::fromJson(query->value(1).toString().toUtf8()).array())
            found.push_back({Consumer::from(each.toObject()), query->value(0).toString()});
    if (stop.stop_requested())
        return std::unexpected(Error::cancelled());
    std::ranges::sort(found, {}, [](const RegisteredConsumer& each) { return std::pair(each.consumer.name, each.model); });
    return found;
}

Result<ConsumerSight> consumerSight(const Connection& connection, const ConsumerSubject& subject, const Moment& moment, std::stop_token stop)
{
    const Interruptible interruptible(connection, stop);
    const auto all = registeredConsumers(connection, {}, moment.asOf, stop);
    if (!all)
        return std::unexpected(all.error());
    const auto registry = loadRegistryFacts(connection, moment.now(), moment.asOf);
    if (!registry)
        return std::unexpected(registry.error());
    ConsumerSight sight;
    std::set<QString> names;
    if (!subject.consumer.isEmpty())
        names.insert(subject.consumer);
    for (const RegisteredConsumer& each : *all) {
        const bool isMeant = subject.consumer.isEmpty() ? !subject.person.isEmpty() && each.consumer.person == subject.person
                                                        : each.consumer.name == subject.consumer;
        if (!isMeant)
            continue;
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        names.insert(each.consumer.name);
        ConsumerUse use;
        use.consumer = each.consumer;
        auto model = loadModel(connection, each.model, moment.asOf);
        if (!model)
            return std::unexpected(model.error());
        auto live = liveModels(connection, model->value_or(Model()).id, moment.now(), moment.asOf, stop);
        auto usage = usageOf(connection, each.model, each.consumer.name, moment.at);
        if (!live || !usage)
            return std::unexpected(!live ? live.error() : usage.error());
        use.model = model->value_or(Model());
        use.live = std::move(*live);
        use.usage = std::move(*usage);
        auto waits = waitsOf(connection, *registry, use.model, use.consumer.name, moment.asOf);
        if (!waits)
            return std::unexpected(waits.error());
        use.waits = std::move(*waits);
        for (const LiveModel& running : use.live)
            noteUsability(use.notices, running);
        if (auto done = notePast(connection, use.notices, use, moment); !done)
            return std::unexpected(done.error());
        if (auto done = noteReinstated(connection, use.notices, use, moment); !done)
            return std::unexpected(done.error());
        std::ranges::stable_sort(use.notices, {},
                                 [](const ConsumerNotice& notice) { return std::pair(notice.kind, -notice.at.toMSecsSinceEpoch()); });
        sight.uses.push_back(std::move(use));
    }
    std::ranges::stable_sort(sight.uses, {}, [](const ConsumerUse& use) { return std::pair(use.model.name, use.consumer.name); });
    auto history = historyOf(connection, names, moment.asOf, stop);
    if (!history)
        return std::unexpected(history.error());
    sight.history = std::move(*history);
    return sight;
}

}
