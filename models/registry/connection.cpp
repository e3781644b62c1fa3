// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/connection.h"

#include "registry/filesinuse.h"
#include "registry/fulldisk.h"
#include "registry/opening.h"
#include "registry/postgres.h"
#include "registry/schema.h"
#include "registry/walclose.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <utility>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

// The handle that the Qt driver wraps; interrupting and checkpoint settings are not offered by Qt.
sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

// What changes the schema or a setting is said once.
bool isAskedAgain(const QString& sql)
{
    return sql.startsWith(u"SELECT"_s) || sql.startsWith(u"INSERT"_s) || sql.startsWith(u"UPDATE"_s) || sql.startsWith(u"DELETE"_s)
        || sql.startsWith(u"WITH"_s);
}

}

Error databaseError(const QSqlError& error, const QString& doing)
{
    const QString code = error.nativeErrorCode();
    if (code == QString::number(SQLITE_INTERRUPT))
        return Error::cancelled();
    if (auto known = postgresError(code, error.text()))
        return *std::move(known);
    if (code == QString::number(SQLITE_FULL))
        return Error::storage(u"disk-full"_s, Words::tr("The disk is full, so nothing was recorded. Make room and try again."), error.text());
    if (code == QString::number(SQLITE_BUSY))
        return Error::storage(u"busy"_s, Words::tr("Another program holds the registry for longer than it should. Try again in a moment."),
                              error.text());
    if (code == QString::number(SQLITE_READONLY_ROLLBACK))
        return Error::storage(
            u"journal-waits"_s,
            Words::tr("Beside the database stands a journal (-journal) of a change that was broken off, and it may only be read from "
                      "here. Let somebody open it who may write, or move the journal away if it is of another file."),
            error.text());
    if (code == QString::number(SQLITE_READONLY) || code == QString::number(SQLITE_CANTOPEN))
        return Error::storage(
            u"read-only"_s,
            Words::tr("The registry may only be read from here, so nothing was recorded. Ask for write permission on its file and folder."),
            error.text());
    if (code == QString::number(SQLITE_CORRUPT) || code == QString::number(SQLITE_NOTADB))
        return Error::storage(
            u"damaged"_s, Words::tr("The registry's database is damaged. Keep the file, and restore the newest backup with “gatehousectl restore”."),
            error.text());
    return Error::storage(
        u"database"_s,
        Words::tr("The registry could not be used while %1: %2. Nothing was recorded. Try again; if it stays so, verify the audit trail "
                  "with its replay, and restore the newest backup where something is found.")
            .arg(doing, error.databaseText()),
        error.text());
}

Connection::Connection(Connection&& other) noexcept
    : m_location(std::move(other.m_location))
    , m_name(std::exchange(other.m_name, {}))
    , m_readOnly(other.m_readOnly)
    , m_isBackup(other.m_isBackup)
    , m_interrupt(std::exchange(other.m_interrupt, nullptr))
    , m_server(std::exchange(other.m_server, nullptr))
    , m_statements(std::move(other.m_statements))
{}

Connection& Connection::operator=(Connection&& other) noexcept
{
    std::swap(m_location, other.m_location);
    std::swap(m_name, other.m_name);
    std::swap(m_readOnly, other.m_readOnly);
    std::swap(m_isBackup, other.m_isBackup);
    std::swap(m_interrupt, other.m_interrupt);
    std::swap(m_server, other.m_server);
    std::swap(m_statements, other.m_statements);
    return *this;
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    const bool isFile = m_statements && dialect() == Dialect::SQLite && !m_location.path.isEmpty();
    // The driver ends before its statements: what they hold on a server goes with the connection, and none is freed one by one.
    QSqlDatabase::removeDatabase(m_name);
    m_statements.reset();
    if (const FileLeft left = noteClosed(m_name, !m_readOnly); isFile && left.wasLast)
        tidyAfterLast(m_location, left.wasWritten);
}

Result<Connection> Connection::open(const Location& location, Access access)
{
    if (location.isPostgres())
        return onServer(location).and_then([&](Connection connection) -> Result<Connection> {
            const auto there = registryOn(connection);
            if (!there)
                return std::unexpected(there.error());
            if (*there == Registry::Absent)
                return std::unexpected(
                    Error::storage(u"no-registry-there"_s,
                                   Words::tr("There is no registry at %1. Make one there, or look for where it was moved.").arg(location.url())));
            connection.m_readOnly = access == Access::ReadOnly || *there == Registry::ReadOnly;
            if (connection.m_readOnly)
                if (auto kept = connection.exec(u"SET default_transaction_read_only = on"_s); !kept)
                    return std::unexpected(kept.error());
            if (auto known = checkSchema(connection); !known)
                return std::unexpected(known.error());
            return connection;
        });
    const auto kind = inspectFile(location);
    if (!kind)
        return std::unexpected(kind.error());
    auto opened = openFile(location, access, *kind);
    // SQLite says no more than that it cannot open the file.
    const bool isTold = opened || (opened.error().code != u"read-only" && opened.error().code != u"database");
    if (!isTold && !kind->folderWritable && hasWaitingLog(location))
        return std::unexpected(logWaits(location, opened.error().detail));
    return opened;
}

Result<Connection> Connection::openFile(const Location& location, Access access, const FileKind& kind)
{
    Connection connection;
    connection.m_location = location;
    connection.m_readOnly = access == Access::ReadOnly || !kind.writable;
    connection.m_name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_name);
        QString options = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
        if (connection.m_readOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        // A WAL database in a folder that may not be written has no shared memory to read by: it is taken as it stands. Not where commits
        // wait in the log: SQLite reads them by the shared memory that their writer left, or refuses.
        if (!kind.folderWritable && !hasWaitingLog(location)) {
            options += u";QSQLITE_OPEN_URI"_s;
            database.setDatabaseName(u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(location.path, "/")) + u"?immutable=1"_s);
        } else {
            database.setDatabaseName(location.path);
        }
        database.setConnectOptions(options);
        noteOpen(connection.m_name, location);
        if (!database.open())
            return std::unexpected(connection.failure(database.lastError(), Words::tr("opening it")));
    }
    if (auto ready = connection.prepareFile(access == Access::ReadWrite && kind.writable); !ready)
        return std::unexpected(ready.error());
    if (auto kept = connection.keepBackup(); !kept)
        return std::unexpected(kept.error());
    if (auto known = checkSchema(connection); !known)
        return std::unexpected(known.error());
    // The schema and the way to the newest event: most damage shows here, before anybody relies on it.
    if (auto whole = connection.run(u"SELECT max(seq) FROM event"_s); !whole)
        return std::unexpected(whole.error());
    return connection;
}

// What was saved stays as it was saved.
Result<void> Connection::keepBackup()
{
    auto mark = run(u"PRAGMA application_id"_s);
    if (!mark)
        return std::unexpected(mark.error());
    m_isBackup = mark->next() && mark->value(0).toInt() == BackupMark;
    if (!m_isBackup || m_readOnly)
        return {};
    m_readOnly = true;
    return exec(u"PRAGMA query_only = ON"_s);
}

Result<Connection> Connection::create(const Location& location)
{
    if (location.isPostgres())
        return onServer(location).and_then([&](Connection connection) -> Result<Connection> {
            connection.m_readOnly = false;
            if (auto room = refuseUnusableDatabase(connection); !room)
                return std::unexpected(room.error());
            if (auto made = migrate(connection); !made)
                return std::unexpected(made.error());
            return connection;
        });
    if (auto claimed = claimPlace(location); !claimed)
        return std::unexpected(claimed.error());
    auto made = makeFile(location);
    if (!made)
        for (const QString& half : location.databaseFiles())
            QFile::remove(half);
    return made;
}

Result<Connection> Connection::makeFile(const Location& location)
{
    Connection connection;
    connection.m_location = location;
    connection.m_readOnly = false;
    connection.m_name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_name);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        database.setDatabaseName(location.path);
        if (!database.open())
            return std::unexpected(connection.failure(database.lastError(), Words::tr("making it")));
    }
    noteOpen(connection.m_name, location);
    if (auto ready = connection.prepareFile(true); !ready)
        return std::unexpected(ready.error());
    if (auto made = migrate(connection); !made)
        return std::unexpected(made.error());
    // A file is known as a registry by its first bytes, so they may not stay in the write-ahead log. Nobody else has it open yet.
    if (auto written = connection.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !written)
        return std::unexpected(written.error());
    return connection;
}

Result<Connection> Connection::inMemory()
{
    Connection connection;
    connection.m_readOnly = false;
    connection.m_name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_name);
        database.setDatabaseName(u":memory:"_s);
        if (!database.open())
            return std::unexpected(databaseError(database.lastError(), Words::tr("replaying")));
    }
    if (auto made = migrate(connection); !made)
        return std::unexpected(made.error());
    return connection;
}

Result<Connection> Connection::scratch()
{
    auto connection = inMemory();
    if (connection)
        if (auto bare = withoutSearch(*connection); !bare)
            return std::unexpected(bare.error());
    return connection;
}

Result<Connection> Connection::onServer(const Location& location)
{
    Connection connection;
    connection.m_location = location;
    connection.m_name = QUuid::createUuid().toString();
    if (auto opened = openServer(location, connection.m_name); !opened)
        return std::unexpected(opened.error());
    noteOpen(connection.m_name, location);
    connection.m_server = serverOf(connection.database());
    connection.m_interrupt = interrupting(connection.m_server);
    connection.m_statements = std::make_shared<Statements>();
    connection.m_statements->setMayForget([server = connection.m_server] { return !hasFailed(server); });
    // A registry's tables stand in a schema of their own, the extension for the search perhaps elsewhere.
    if (auto there = connection.exec(u"SET search_path = gatehouse, public"_s); !there)
        return std::unexpected(there.error());
    return connection;
}

Result<void> Connection::prepareFile(bool writable)
{
    m_statements = std::make_shared<Statements>();
    sqlite3* handle = handleOf(database());
    if (handle != nullptr)
        m_interrupt = [handle] { sqlite3_interrupt(handle); };
    else
        return std::unexpected(
            Error::storage(u"database"_s, Words::tr("This Qt has no usable SQLite driver. Install the package libqt6sql6-sqlite.")));
    // Before SQLite 3.51.3 two connections that checkpoint at once can lose commits: only the holder of the lock does it (sqlite.org/wal.html#walresetbug).
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    QStringList pragmas{u"PRAGMA foreign_keys=ON"_s, u"PRAGMA mmap_size=0"_s, u"PRAGMA wal_autocheckpoint=0"_s};
    if (writable)
        pragmas << u"PRAGMA journal_mode=WAL"_s << u"PRAGMA synchronous=FULL"_s;
    for (const QString& pragma : std::as_const(pragmas))
        if (auto done = exec(pragma); !done)
            return done;
    return {};
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

bool Connection::isLost() const
{
    return m_server != nullptr && PQstatus(m_server) != CONNECTION_OK;
}

Error Connection::failure(const QSqlError& error, const QString& doing) const
{
    if (isLost())
        return serverGone(error.text());
    if (dialect() == Dialect::SQLite && !m_location.path.isEmpty())
        if (auto full = fullDisk(error.nativeErrorCode().toInt(), QFileInfo(m_location.path).absolutePath(), error.text()))
            return *std::move(full);
    return databaseError(error, doing);
}

Result<Query> Connection::prepared(const QString& sql) const
{
    if (isLost()) // Qt's driver would only say that the database is not open
        return std::unexpected(serverGone({}));
    if (m_statements)
        if (auto known = m_statements->take(sql))
            return Query(std::move(*known), sql, m_statements);
    QSqlQuery query(database());
    // PostgreSQL's driver drops a forward-only query when another is asked.
    query.setForwardOnly(dialect() == Dialect::SQLite);
    if (!query.prepare(sql))
        return std::unexpected(failure(query.lastError(), Words::tr("preparing a query")));
    return isAskedAgain(sql) ? Query(std::move(query), sql, m_statements) : Query(std::move(query));
}

Result<Query> Connection::run(const QString& sql, const QVariantList& values) const
{
    // PostgreSQL's driver prepares nothing but queries, and what has no values is as quick without.
    if (dialect() == Dialect::PostgreSQL && values.isEmpty()) {
        if (isLost())
            return std::unexpected(serverGone({}));
        QSqlQuery query(database());
        if (!query.exec(sql))
            return std::unexpected(failure(query.lastError(), Words::tr("asking it")));
        return Query(std::move(query));
    }
    auto query = prepared(sql);
    if (!query)
        return query;
    for (const QVariant& value : values)
        query->addBindValue(boundValue(dialect(), value));
    if (!query->exec())
        return std::unexpected(failure(query->lastError(), Words::tr("asking it")));
    return query;
}

Result<void> Connection::exec(const QString& sql, const QVariantList& values) const
{
    if (auto done = run(sql, values); !done)
        return std::unexpected(done.error());
    return {};
}

void Connection::interrupt() const
{
    if (m_interrupt)
        m_interrupt();
}

Interruptible::Interruptible(const Connection& connection, std::stop_token token)
    : m_callback(std::move(token), [&connection] { connection.interrupt(); })
{}

}
