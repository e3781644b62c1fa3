// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is asked of a PostgreSQL server and its library directly: finding it, whether a registry is there, interrupting, failed transactions.

#include "registry/connection.h"

struct pg_conn;

namespace gatehouse::registry {

// How long a server that does not answer is tried.
inline constexpr int ConnectSeconds = 10;

// Opens the driver's connection of that name to the server and database that the location names, and makes it speak as a registry is read.
[[nodiscard]] Result<void> openServer(const Location& location, const QString& name);

// The library's own connection; nothing where the driver is another one.
[[nodiscard]] pg_conn* serverOf(const QSqlDatabase& database);
// Interrupts whatever the connection is running; may be called from another thread, and for as long as it is kept.
[[nodiscard]] std::function<void()> interrupting(pg_conn* server);
// A statement of the open transaction failed: committing it would quietly do nothing.
[[nodiscard]] bool hasFailed(pg_conn* server);

enum class Registry { Absent, ReadOnly, Writable };
// Whether the database holds a registry, and whether whoever logged in may write it.
[[nodiscard]] Result<Registry> registryOn(const Connection& connection);
// Refuses a database that cannot hold a registry: one that holds one, and one that is not kept in UTF-8.
[[nodiscard]] Result<void> refuseUnusableDatabase(const Connection& connection);

// The connection broke off, or was ended by the server.
[[nodiscard]] Error serverGone(const QString& text);
// The sentence for an error that PostgreSQL names by its SQLSTATE; nothing when the code is of no kind that people can do something about.
[[nodiscard]] std::optional<Error> postgresError(const QString& code, const QString& text);

}
