// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Does to a trail what an owner of the file could do: takes all events out, lets a test change them, and puts them back.

#include "domain/canonicaljson.h"
#include "registry/audit/report.h"
#include "registry/connection.h"
#include "registry/trail.h"
#include "support/registryfixture.h"

#include <QRegularExpression>

namespace gatehouse::testing {

struct TrailRow {
    qint64 seq = 0;
    QByteArray bytes;
    QString hash, command, kind, person, osUser, at, model, version;

    [[nodiscard]] QJsonObject event() const { return RegistryFixture::orThrow(parseCanonical(bytes)); }
    // New bytes, with every column and the hash made to fit.
    void rewrite(const QJsonObject& event)
    {
        bytes = canonicalJson(event);
        hash = registry::eventHash(bytes).hex();
        command = event[u"command"].toString();
        kind = event[u"kind"].toString();
        person = event[u"person"].toString();
        osUser = event[u"os_user"].toString();
        at = event[u"at"].toString();
        model = event[u"subject"][u"model"].toString();
        version = event[u"subject"][u"version"].toString();
    }
};
using Trail = std::vector<TrailRow>;

inline Trail takeTrail(const registry::Connection& connection)
{
    auto query = RegistryFixture::orThrow(
        connection.run(QStringLiteral("SELECT seq, %1, hash, command_id, kind, person, os_user, at, model, version FROM event ORDER BY seq")
                           .arg(registry::bytesOf(connection.dialect(), QStringLiteral("bytes")))));
    Trail trail;
    while (query.next())
        trail.push_back({query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toString(), query.value(3).toString(),
                         query.value(4).toString(), query.value(5).toString(), query.value(6).toString(), query.value(7).toString(),
                         query.value(8).toString(), query.value(9).toString()});
    return trail;
}

// Triggers and unique constraints stop mistakes, not owners of the file.
inline void putTrail(const registry::Connection& connection, const Trail& trail)
{
    const auto exec = [&](const char* sql, const QVariantList& values = {}) {
        RegistryFixture::orThrow(connection.exec(QString::fromLatin1(sql), values));
    };
    const bool onServer = connection.dialect() == registry::Dialect::PostgreSQL;
    exec("BEGIN");
    exec("DROP TABLE event");
    exec(
        onServer
            ? "CREATE TABLE event (seq BIGINT PRIMARY KEY, bytes TEXT, hash TEXT, command_id TEXT, kind TEXT, person TEXT, os_user TEXT, at TEXT, model TEXT, version TEXT)"
            : "CREATE TABLE event (seq INTEGER PRIMARY KEY, bytes TEXT, hash TEXT, command_id TEXT, kind TEXT, person TEXT, os_user TEXT, at TEXT, model TEXT, version TEXT) STRICT");
    for (const TrailRow& row : trail)
        exec(onServer ? "INSERT INTO event VALUES (?, convert_from(?, 'UTF8'), ?, ?, ?, ?, ?, ?, ?, ?)"
                      : "INSERT INTO event VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?)",
             {row.seq, row.bytes, row.hash, row.command, row.kind, row.person, row.osUser, row.at, row.model, row.version});
    exec("COMMIT");
}

// Makes numbers, links and hashes fit from a place on: what a forger with the program's source would do.
inline void rechain(Trail& trail, std::size_t from)
{
    for (std::size_t i = from; i < trail.size(); ++i) {
        QJsonObject event = trail[i].event();
        event.insert(QStringLiteral("seq"), qint64(i) + 1);
        event.insert(QStringLiteral("previous"), i == 0 ? Sha256().hex() : trail[i - 1].hash);
        trail[i].rewrite(event);
        trail[i].seq = qint64(i) + 1;
    }
}

// Puts the rows under the numbers of their places, leaving their bytes alone.
inline void renumberRows(Trail& trail)
{
    for (std::size_t i = 0; i < trail.size(); ++i)
        trail[i].seq = qint64(i) + 1;
}

// Whether a problem is about the event or names it.
inline bool names(const registry::AuditReport& report, qint64 seq)
{
    const QRegularExpression number(QStringLiteral("\\b%1\\b").arg(seq));
    return std::ranges::any_of(report.problems,
                               [&](const registry::AuditRemark& problem) { return problem.seq == seq || problem.sentence.contains(number); });
}

inline QByteArray said(const registry::AuditReport& report)
{
    QStringList lines{report.conclusion()};
    for (const auto& problem : report.problems)
        lines << QString::number(problem.seq) + QStringLiteral(": ") + problem.sentence;
    return lines.join(u'\n').toUtf8();
}

}
