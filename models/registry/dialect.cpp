// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/dialect.h"

#include "registry/connection.h"

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

QString bytesOf(Dialect dialect, const QString& column)
{
    return (dialect == Dialect::PostgreSQL ? u"convert_to(CAST(%1 AS TEXT), 'UTF8')"_s : u"CAST(%1 AS BLOB)"_s).arg(column);
}

QVariant boundValue(Dialect dialect, const QVariant& value)
{
    if (value.typeId() == QMetaType::Bool)
        return int(value.toBool());
    if (value.typeId() != QMetaType::QString || value.isNull())
        return value;
    const QString text = value.toString();
    if (text.isNull())
        return u""_s;
    // SQLite is given UTF-16, and takes one mark of the byte order off its front.
    const bool isTaken = dialect == Dialect::SQLite && (text.startsWith(QChar::ByteOrderMark) || text.startsWith(QChar::ByteOrderSwapped));
    return isTaken ? QChar(QChar::ByteOrderMark) + text : text;
}

QString likeAnyCase(Dialect dialect)
{
    // The columns' own order is that of bytes, in which ILIKE knows no capitals but A to Z.
    return dialect == Dialect::PostgreSQL ? u"ILIKE"_s : u"LIKE"_s;
}

WordSearch idsWithWord(Dialect dialect, const QString& table, const QString& word)
{
    if (dialect == Dialect::PostgreSQL)
        return {u"SELECT id FROM %1 WHERE words LIKE lower(CAST(? AS TEXT) COLLATE \"pg_c_utf8\")"_s.arg(table), patternOf(word)};
    // A phrase of trigrams is a part of the text, letter case aside.
    return {u"SELECT rowid FROM %1 WHERE %1 MATCH ?"_s.arg(table), u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"'};
}

QString beginReading(Dialect dialect)
{
    return dialect == Dialect::PostgreSQL ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s : u"BEGIN"_s;
}

QString patternOf(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

Result<std::vector<Column>> columnsOf(const Connection& connection, const QString& table)
{
    // On PostgreSQL rowid is a column like others; on SQLite it is in none of the lists.
    auto query = connection.run(connection.dialect() == Dialect::PostgreSQL
                                    ? u"SELECT a.attname, format_type(a.atttypid, NULL) FROM pg_attribute a WHERE a.attrelid = to_regclass(?)"
                                      " AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'rowid' ORDER BY a.attnum"_s
                                    : u"SELECT name, type FROM pragma_table_info(?)"_s,
                                {table});
    if (!query)
        return std::unexpected(query.error());
    std::vector<Column> columns;
    while (query->next()) {
        const QString type = query->value(1).toString();
        columns.push_back({query->value(0).toString(), type == u"INTEGER" || type == u"bigint"});
    }
    return columns;
}

}
