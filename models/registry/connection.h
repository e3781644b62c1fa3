// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One connection to a registry's database, for one thread; opening refuses what is no registry and says why.

#include "domain/error.h"
#include "domain/ids.h"
#include "registry/dialect.h"
#include "registry/location.h"
#include "registry/query.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>
#include <functional>
#include <memory>
#include <stop_token>

struct pg_conn;

namespace gatehouse::registry {

struct FileKind;
enum class Access { ReadOnly, ReadWrite };

// Belongs to the thread that opened it. Move-only; closing removes the named Qt connection. The last to close SQLite's file leaves its log empty.
class Connection {
public:
    // Opens an existing registry: refuses what is none, a newer schema, a network file system and a damaged database.
    // ReadWrite falls back to read-only when it may not be written; see isReadOnly().
    [[nodiscard]] static Result<Connection> open(const Location& location, Access access);
    // Makes the database file of a new registry, or its schema in a PostgreSQL database, with the newest tables; refuses when one is already there.
    [[nodiscard]] static Result<Connection> create(const Location& location);
    // An empty database in memory with the newest schema, as a new registry of SQLite has it.
    [[nodiscard]] static Result<Connection> inMemory();
    // The same without what keeps the search up to date, for replaying.
    [[nodiscard]] static Result<Connection> scratch();

    ~Connection();
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    // A backup is only read, whoever opens it.
    [[nodiscard]] bool isBackup() const { return m_isBackup; }
    [[nodiscard]] const Location& location() const { return m_location; }
    [[nodiscard]] Dialect dialect() const { return m_location.isPostgres() ? Dialect::PostgreSQL : Dialect::SQLite; }
    // The server is not there any more: whatever is asked fails until a new connection is opened.
    [[nodiscard]] bool isLost() const;
    // A query to go through once, prepared and run with the values bound in order. The prepared statement is kept for the next who asks the same.
    [[nodiscard]] Result<Query> run(const QString& sql, const QVariantList& values = {}) const;
    // Runs a statement that answers nothing.
    [[nodiscard]] Result<void> exec(const QString& sql, const QVariantList& values = {}) const;
    // A statement that its user binds and runs as often as it likes.
    [[nodiscard]] Result<Query> prepared(const QString& sql) const;
    // Why a statement of this connection failed.
    [[nodiscard]] Error failure(const QSqlError& error, const QString& doing) const;
    [[nodiscard]] QSqlDatabase database() const;
    // Interrupts whatever this connection is running; may be called from another thread.
    void interrupt() const;

private:
    Connection() = default;
    [[nodiscard]] static Result<Connection> onServer(const Location& location);
    [[nodiscard]] static Result<Connection> openFile(const Location& location, Access access, const FileKind& kind);
    [[nodiscard]] static Result<Connection> makeFile(const Location& location);
    [[nodiscard]] Result<void> prepareFile(bool writable);
    [[nodiscard]] Result<void> keepBackup();
    Location m_location;
    QString m_name;
    bool m_readOnly = true;
    bool m_isBackup = false;
    std::function<void()> m_interrupt;
    pg_conn* m_server = nullptr; // the driver's, on PostgreSQL
    std::shared_ptr<Statements> m_statements; // unused ones
};

// Interrupts the connection's statement when the token is stopped, for as long as it lives.
class Interruptible {
public:
    Interruptible(const Connection& connection, std::stop_token token);

private:
    std::stop_callback<std::function<void()>> m_callback;
};

[[nodiscard]] Error databaseError(const QSqlError& error, const QString& doing);

}
