// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One moment of a registry for several queries, whatever is written meanwhile.

#include "registry/connection.h"

namespace gatehouse::registry {

// Holds a read transaction for as long as it lives.
class Snapshot {
public:
    [[nodiscard]] static Result<Snapshot> of(const Connection& connection)
    {
        if (auto begun = connection.exec(beginReading(connection.dialect())); !begun)
            return std::unexpected(begun.error());
        return Snapshot(connection);
    }
    ~Snapshot()
    {
        if (m_connection != nullptr)
            (void)m_connection->exec(QStringLiteral("ROLLBACK"));
    }
    Snapshot(Snapshot&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Snapshot& operator=(Snapshot&&) = delete;

private:
    explicit Snapshot(const Connection& connection) : m_connection(&connection) {}
    const Connection* m_connection;
};

// Why a query gave no further row: it is done, or the reading failed half-way.
[[nodiscard]] inline Result<void> readToEnd(const QSqlQuery& query)
{
    if (query.lastError().isValid())
        return std::unexpected(databaseError(query.lastError(), QStringLiteral("audit")));
    return {};
}

}
