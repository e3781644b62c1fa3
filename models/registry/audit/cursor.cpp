// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/cursor.h"

#include "registry/connection.h"

#include <QtEndian>
#include <atomic>
#include <libpq-fe.h>

namespace gatehouse::registry {

namespace {

constexpr int RowsAtOnce = 512;

Error failed(PGconn* server, const PGresult* result)
{
    const char* const code = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return databaseError(QSqlError({}, QString::fromUtf8(PQerrorMessage(server)), QSqlError::StatementError, QString::fromLatin1(code)),
                         QStringLiteral("audit"));
}

}

void Cursor::End::operator()(PGresult* rows) const
{
    PQclear(rows);
}

Cursor::Cursor(PGconn* server, QByteArray name) : m_server(server, [](PGconn*) {}), m_name(std::move(name)) {}

Cursor::~Cursor()
{
    // A failed transaction takes its cursors along.
    if (m_server && PQtransactionStatus(m_server.get()) != PQTRANS_INERROR)
        PQclear(PQexec(m_server.get(), ("CLOSE " + m_name).constData()));
}

Result<Cursor> Cursor::of(PGconn* server, const char* sql)
{
    static std::atomic<int> made = 0;
    const QByteArray name = "gatehouse_" + QByteArray::number(++made);
    // Without a transaction around it the rows are put aside.
    const bool alone = PQtransactionStatus(server) == PQTRANS_IDLE;
    const std::unique_ptr<PGresult, End> declared(
        PQexec(server, ("DECLARE " + name + (alone ? " CURSOR WITH HOLD FOR " : " CURSOR FOR ") + sql).constData()));
    if (PQresultStatus(declared.get()) != PGRES_COMMAND_OK)
        return std::unexpected(failed(server, declared.get()));
    return Cursor(server, name);
}

Result<bool> Cursor::next()
{
    if (m_rows && ++m_row < PQntuples(m_rows.get()))
        return true;
    if (m_rows && PQntuples(m_rows.get()) < RowsAtOnce)
        return false;
    // The last argument asks for values as they are kept instead of as text.
    m_rows.reset(PQexecParams(m_server.get(), ("FETCH " + QByteArray::number(RowsAtOnce) + " FROM " + m_name).constData(), 0, nullptr, nullptr,
                              nullptr, nullptr, 1));
    m_row = 0;
    if (PQresultStatus(m_rows.get()) != PGRES_TUPLES_OK)
        return std::unexpected(failed(m_server.get(), m_rows.get()));
    return PQntuples(m_rows.get()) > 0;
}

qint64 Cursor::integer(int column) const
{
    const char* const value = PQgetvalue(m_rows.get(), m_row, column);
    switch (PQgetlength(m_rows.get(), m_row, column)) {
    case 8: return qFromBigEndian<qint64>(value);
    case 4: return qFromBigEndian<qint32>(value);
    default: return 0; // NULL
    }
}

QByteArrayView Cursor::bytes(int column) const
{
    return {PQgetvalue(m_rows.get(), m_row, column), PQgetlength(m_rows.get(), m_row, column)};
}

}
