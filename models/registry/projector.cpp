// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/projector.h"

#include "domain/manifest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

Error badEffect(const QString& what, qint64 seq)
{
    return Error::storage(u"bad-effect"_s,
                          QCoreApplication::translate("Projector", "Event %1 has an effect that this program does not know: %2.").arg(seq).arg(what));
}

QString whereKey(const QStringList& key)
{
    QStringList parts;
    for (const QString& column : key)
        parts << column + u" = ?"_s;
    return parts.join(u" AND "_s);
}

QVariantList keyValues(const GovernedRecord& record, const QJsonObject& key)
{
    QVariantList values;
    for (const QString& column : record.key)
        values << key.value(column).toVariant();
    return values;
}

}

const std::vector<GovernedRecord>& governedRecords()
{
    static const std::vector<GovernedRecord> records{
        {u"registry"_s, {u"name"_s}},
        {u"person"_s, {u"name"_s}},
        {u"role_grant"_s, {u"person"_s, u"role"_s}},
        {u"delegation"_s, {u"id"_s}},
        {u"policy"_s, {u"number"_s}},
        {u"custom_field"_s, {u"name"_s}},
        {u"model"_s, {u"id"_s}},
        {u"version"_s, {u"id"_s}},
        {u"revision"_s, {u"version"_s, u"number"_s}},
        {u"waiver"_s, {u"version"_s, u"revision"_s, u"need"_s}},
        {u"verdict"_s, {u"event"_s}},
        {u"tick"_s, {u"event"_s, u"item"_s}},
        {u"finding"_s, {u"id"_s}},
        {u"thread"_s, {u"id"_s}},
        {u"thread_comment"_s, {u"event"_s}},
        {u"usability"_s, {u"version"_s}},
        {u"deprecation"_s, {u"version"_s}},
        {u"proposal"_s, {u"version"_s}},
        {u"slot"_s, {u"name"_s}},
        {u"deployment"_s, {u"id"_s}},
        {u"evidence"_s, {u"event"_s}},
        {u"target_report"_s, {u"slot"_s, u"target"_s}},
        {u"live_proposal"_s, {u"version"_s, u"slot"_s, u"kind"_s}},
        {u"acknowledgement"_s, {u"deployment"_s, u"consumer"_s, u"of"_s}},
        {u"redaction"_s, {u"digest"_s}},
        {u"clock_correction"_s, {u"event"_s}},
    };
    return records;
}

Result<QStringList> Projector::columnsOf(const GovernedRecord& record)
{
    if (const auto known = m_columns.constFind(record.table); known != m_columns.constEnd())
        return *known;
    const auto all = registry::columnsOf(m_connection, record.table);
    if (!all)
        return std::unexpected(all.error());
    QStringList columns;
    for (const Column& column : *all)
        columns << column.name;
    columns.removeAll(u"from_seq"_s);
    columns.removeAll(u"to_seq"_s);
    m_columns.insert(record.table, columns);
    return columns;
}

Result<void> Projector::project(const QJsonObject& event)
{
    const qint64 seq = event.value(u"seq").toInteger();
    for (const QJsonValue effect : event.value(u"effects").toArray())
        if (auto done = apply(effect.toObject(), seq); !done)
            return done;
    return {};
}

Result<void> Projector::apply(const QJsonObject& effect, qint64 seq)
{
    const QString name = effect.value(u"record").toString();
    const auto& records = governedRecords();
    const auto record = std::ranges::find(records, name, &GovernedRecord::table);
    if (record == records.end())
        return std::unexpected(badEffect(name, seq));
    const auto columns = columnsOf(*record);
    if (!columns)
        return std::unexpected(columns.error());
    const QVariantList key = keyValues(*record, effect.value(u"key").toObject());
    // Table and column names come from the list above and the schema, never from the event.
    const QString current = u" FROM "_s + record->table + u" WHERE "_s + whereKey(record->key) + u" AND to_seq IS NULL"_s;

    QVariantMap values;
    {
        auto query = m_connection.run(u"SELECT "_s + columns->join(u", "_s) + current, key);
        if (!query)
            return std::unexpected(query.error());
        if (query->next())
            for (int i = 0; i < columns->size(); ++i)
                values.insert((*columns)[i], query->value(i));
    }
    if (!values.isEmpty()) {
        // Two effects of one event on one record leave one row.
        if (auto gone = m_connection.exec(u"DELETE"_s + current + u" AND from_seq = ?"_s, key + QVariantList{seq}); !gone)
            return gone;
        if (auto ended = m_connection.exec(u"UPDATE "_s + record->table + u" SET to_seq = ? WHERE "_s + whereKey(record->key)
                                               + u" AND to_seq IS NULL"_s,
                                           QVariantList{seq} + key);
            !ended)
            return ended;
    }
    if (effect.value(u"ends").toBool())
        return {};
    for (int i = 0; i < record->key.size(); ++i)
        values.insert(record->key[i], key[i]);
    const QJsonObject set = effect.value(u"set").toObject();
    for (auto it = set.begin(); it != set.end(); ++it) {
        if (!columns->contains(it.key()))
            return std::unexpected(badEffect(name + u'.' + it.key(), seq));
        values.insert(it.key(), it.value().isDouble() ? QVariant(it.value().toInteger()) : it.value().toVariant());
    }
    const QString places = u"?, "_s.repeated(values.size()) + u"?"_s;
    if (auto written = m_connection.exec(u"INSERT INTO "_s + record->table + u" ("_s + values.keys().join(u", "_s) + u", from_seq) VALUES ("_s
                                             + places + u")"_s,
                                         values.values() + QVariantList{seq});
        !written)
        return written;
    if (record->table == u"version"_s && set.contains(u"digest"_s))
        return projectContent(set.value(u"digest").toString(), seq);
    if (record->table == u"redaction"_s && set.value(u"state"_s) == u"redacted"_s)
        return forget(key.front().toString());
    return {};
}

Result<void> Projector::forget(const QString& textDigest)
{
    // What is freed in the file is written over, not only unlinked.
    if (m_connection.dialect() == Dialect::SQLite)
        if (auto secure = m_connection.run(u"PRAGMA secure_delete=ON"_s); !secure)
            return std::unexpected(secure.error());
    if (auto forgotten = m_connection.exec(u"UPDATE command SET salt = '', content = '' WHERE seq = (SELECT seq FROM event_text WHERE digest = ?)"_s,
                                           {textDigest});
        !forgotten)
        return forgotten;
    return m_connection.exec(u"UPDATE event_text SET body = '', salt = '', redacted = 1 WHERE digest = ?"_s, {textDigest});
}

Result<void> Projector::projectContent(const QString& digest, qint64 seq)
{
    auto known = m_connection.run(u"SELECT 1 FROM content WHERE digest = ?"_s, {digest});
    if (!known)
        return std::unexpected(known.error());
    if (known->next())
        return {};
    auto document = m_connection.run(u"SELECT bytes FROM document WHERE digest = ?"_s, {digest});
    if (!document)
        return std::unexpected(document.error());
    if (!document->next())
        return std::unexpected(badEffect(QCoreApplication::translate("Projector", "content %1, whose manifest is missing").arg(digest), seq));
    const auto manifest = manifestFrom(document->value(0).toString().toUtf8());
    if (!manifest)
        return std::unexpected(manifest.error());
    qint64 bytes = 0;
    auto insert = m_connection.prepared(u"INSERT INTO asset (content, path, element, size, sha256, from_seq) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    for (const Asset& asset : manifest->assets) {
        bytes += asset.sizeBytes;
        insert->bindValue(0, digest);
        insert->bindValue(1, boundValue(m_connection.dialect(), asset.path));
        insert->bindValue(2, nameOf(asset.element));
        insert->bindValue(3, asset.sizeBytes);
        insert->bindValue(4, asset.sha256.hex());
        insert->bindValue(5, seq);
        if (!insert->exec())
            return std::unexpected(m_connection.failure(insert->lastError(), asset.path));
    }
    return m_connection.exec(
        u"INSERT INTO content (digest, files, bytes, notes, from_seq) VALUES (?, ?, ?, ?, ?)"_s,
        {digest, qint64(manifest->assets.size()), bytes, manifest->releaseNotes.isEmpty() ? u""_s : manifest->releaseNotes, seq});
}

}
