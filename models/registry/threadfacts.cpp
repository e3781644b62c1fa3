// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/threadfacts.h"

#include "governance/event.h"
#include "registry/rows.h"
#include "registry/temporal.h"

#include <QHash>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::timeFrom;

namespace {

Anchor anchorFrom(const QSqlQuery& query, int first)
{
    Anchor anchor;
    anchor.path = query.value(first).toString();
    anchor.line = query.value(first + 1).toInt();
    anchor.lines = query.value(first + 2).toInt();
    anchor.sha256 = Sha256::fromHex(query.value(first + 3).toString()).value_or(Sha256());
    anchor.element = fromName<Element>(query.value(first + 4).toString());
    anchor.metric = query.value(first + 5).toString();
    return anchor;
}

Result<std::vector<Thread>> threadsWhere(const Connection& connection, const QString& condition, const QVariantList& values, AsOf asOf)
{
    const Temporal t = validAt(asOf, u"t"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    auto query = connection.run(
        u"SELECT t.id, t.version, m.name || '@' || v.label, t.revision, t.kind, t.state, t.opened_by, t.opened_at, t.resolved_by,"
        " t.path, t.line, t.lines, t.sha256, t.element, t.metric FROM thread t JOIN version v ON v.id = t.version AND "_s
            + v.sql + u" JOIN model m ON m.id = v.model AND "_s + m.sql + u" WHERE "_s + t.sql + condition + u" ORDER BY t.id"_s,
        v.values + m.values + t.values + values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Thread> threads;
    QHash<qint64, std::size_t> places;
    while (query->next()) {
        Thread thread;
        thread.id = {query->value(0).toLongLong()};
        thread.version = {query->value(1).toLongLong()};
        thread.versionName = query->value(2).toString();
        thread.revision = query->value(3).toInt();
        thread.kind = valueOf(query->value(4), ThreadKind::Blocker);
        thread.state = valueOf(query->value(5), ThreadState::Open);
        thread.openedBy = query->value(6).toString();
        thread.openedAt = timeFrom(query->value(7).toString());
        thread.resolvedBy = query->value(8).toString();
        thread.anchor = anchorFrom(*query, 9);
        places.insert(thread.id.value, threads.size());
        threads.push_back(std::move(thread));
    }
    if (threads.empty())
        return threads;
    const Temporal c = validAt(asOf, u"c"_s);
    auto comments = connection.run(u"SELECT c.thread, c.event, c.person, c.at, "_s + textOf(u"c.text"_s)
                                       + u" FROM thread_comment c JOIN thread t ON t.id = c.thread AND "_s + t.sql + u" WHERE "_s + c.sql + condition
                                       + u" ORDER BY c.event"_s,
                                   t.values + c.values + values);
    if (!comments)
        return std::unexpected(comments.error());
    while (comments->next())
        if (const auto place = places.constFind(comments->value(0).toLongLong()); place != places.constEnd())
            threads[*place].comments.push_back({{comments->value(1).toLongLong()},
                                                comments->value(2).toString(),
                                                timeFrom(comments->value(3).toString()),
                                                comments->value(4).toString()});
    return threads;
}

}

Result<std::vector<Thread>> loadThreads(const Connection& connection, std::optional<VersionId> version, AsOf asOf, Threads which)
{
    QString condition;
    QVariantList values;
    if (version) {
        condition += u" AND t.version = ?"_s;
        values << version->value;
    }
    if (which == Threads::Open)
        condition += u" AND t.state <> 'resolved'"_s;
    return threadsWhere(connection, condition, values, asOf);
}

Result<qint64> nextThread(const Connection& connection)
{
    auto next = connection.run(u"SELECT coalesce(max(id), 0) + 1 FROM thread"_s);
    if (!next)
        return std::unexpected(next.error());
    return next->next() ? next->value(0).toLongLong() : 1;
}

Result<governance::ThreadFacts> loadThreadFacts(const Connection& connection, governance::RegistryFacts registry, ThreadId id, AsOf asOf)
{
    governance::ThreadFacts facts{std::move(registry), {}, {}, {}};
    auto threads = threadsWhere(connection, u" AND t.id = ?"_s, {id.value}, asOf);
    if (!threads)
        return std::unexpected(threads.error());
    if (threads->empty())
        return facts;
    facts.thread = std::move(threads->front());
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    auto people = connection.run(u"SELECT v.author, m.owner FROM version v JOIN model m ON m.id = v.model AND "_s + m.sql + u" WHERE v.id = ? AND "_s
                                     + v.sql,
                                 m.values + QVariantList{facts.thread->version.value} + v.values);
    if (!people)
        return std::unexpected(people.error());
    if (people->next()) {
        facts.author = people->value(0).toString();
        facts.owner = people->value(1).toString();
    }
    return facts;
}

}
