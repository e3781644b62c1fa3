// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/registrysummary.h"

#include "governance/event.h"

#include <QCoreApplication>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

Result<RegistrySummary> loadRegistrySummary(const Connection& connection)
{
    auto query = connection.run(u"SELECT id, solo, demonstration, (SELECT coalesce(max(seq), 0) FROM event) FROM registry WHERE to_seq IS NULL"_s);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(Error::storage(
            u"not-founded"_s,
            QCoreApplication::translate("RegistrySummary",
                                        "%1 is a registry without an event. If it is a copy of a registry, the newest records stayed in the "
                                        "original's -wal file: keep both, and copy the original with “gatehousectl backup” and "
                                        "“gatehousectl restore”. If its making was broken off, make another with “gatehousectl init”.")
                .arg(connection.location().path)));
    return RegistrySummary{query->value(0).toString(), query->value(1).toBool(), query->value(2).toBool(), connection.isReadOnly(),
                           query->value(3).toLongLong()};
}

Result<qint64> newestEvent(const Connection& connection)
{
    auto query = connection.run(u"SELECT coalesce(max(seq), 0) FROM event"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<qint64> eventAt(const Connection& connection, const QDateTime& time)
{
    auto query = connection.run(u"SELECT coalesce(max(seq), 0) FROM event WHERE at <= ?"_s, {governance::timeText(time)});
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<bool> ownsModels(const Connection& connection, const QString& person)
{
    auto query = connection.run(u"SELECT 1 FROM model WHERE owner = ? AND to_seq IS NULL LIMIT 1"_s, {person});
    if (!query)
        return std::unexpected(query.error());
    return query->next();
}

}
