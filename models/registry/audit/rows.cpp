// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/rows.h"

#include "registry/postgres.h"

#include <QSqlDriver>
#include <sqlite3.h>

namespace gatehouse::registry {

namespace {

Error failed(sqlite3* handle)
{
    return databaseError(
        QSqlError({}, QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError, QString::number(sqlite3_errcode(handle))),
        QStringLiteral("audit"));
}

}

void Rows::End::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<Rows> Rows::of(const Connection& connection, const char* sql)
{
    if (connection.dialect() == Dialect::PostgreSQL)
        return Cursor::of(serverOf(connection.database()), sql).transform([](Cursor cursor) { return Rows(std::move(cursor)); });
    const QVariant handle = connection.database().driver()->handle();
    Q_ASSERT(handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0); // opening has looked
    sqlite3* const database = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        return std::unexpected(failed(database));
    return Rows(statement);
}

Result<bool> Rows::next()
{
    if (m_cursor)
        return m_cursor->next();
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return std::unexpected(failed(sqlite3_db_handle(m_statement.get())));
    }
}

qint64 Rows::integer(int column) const
{
    if (m_cursor)
        return m_cursor->integer(column);
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView Rows::bytes(int column) const
{
    if (m_cursor)
        return m_cursor->bytes(column);
    const void* const bytes = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char*>(bytes), qsizetype(sqlite3_column_bytes(m_statement.get(), column))};
}

}
