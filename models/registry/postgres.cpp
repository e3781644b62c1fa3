// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/postgres.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <array>
#include <libpq-fe.h>
#include <memory>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

// Notices are for whoever sits at a terminal with psql.
void sayNothing(void*, const PGresult*) {}

}

Result<void> openServer(const Location& location, const QString& name)
{
    const ServerPlace place = serverPlace(location);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    if (!database.isValid())
        return std::unexpected(Error::storage(u"no-driver"_s, Words::tr("This Qt has no PostgreSQL driver. Install the package libqt6sql6-psql.")));
    if (!place.host.isEmpty())
        database.setHostName(place.host);
    if (place.port > 0)
        database.setPort(place.port);
    if (!place.user.isEmpty())
        database.setUserName(place.user);
    database.setDatabaseName(place.database);
    database.setConnectOptions(u"connect_timeout=%1;application_name=gatehouse"_s.arg(ConnectSeconds));
    if (!database.open())
        return std::unexpected(Error::storage(
            u"no-server"_s,
            Words::tr("%1 cannot be reached. Look whether the server runs, the database exists, and you may log in (a password stands in ~/.pgpass).")
                .arg(location.url()),
            database.lastError().databaseText()));
    PGconn* const server = serverOf(database);
    if (server == nullptr)
        return std::unexpected(
            Error::storage(u"no-driver"_s, Words::tr("This Qt has no usable PostgreSQL driver. Install the package libqt6sql6-psql.")));
    PQsetNoticeReceiver(server, sayNothing, nullptr);
    return {};
}

PGconn* serverOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() && (qstrcmp(handle.typeName(), "PGconn*") == 0 || qstrcmp(handle.typeName(), "pg_conn*") == 0)
        ? *static_cast<PGconn* const*>(handle.constData())
        : nullptr;
}

std::function<void()> interrupting(PGconn* server)
{
    const std::shared_ptr<PGcancel> cancel(PQgetCancel(server), PQfreeCancel);
    return [cancel] {
        std::array<char, 256> why{};
        if (cancel)
            PQcancel(cancel.get(), why.data(), int(why.size()));
    };
}

bool hasFailed(PGconn* server)
{
    return server == nullptr || PQtransactionStatus(server) == PQTRANS_INERROR || PQstatus(server) != CONNECTION_OK;
}

Result<Registry> registryOn(const Connection& connection)
{
    auto query = connection.run(u"SELECT to_regclass('gatehouse.schema_version') IS NOT NULL"_s);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next() || !query->value(0).toBool())
        return Registry::Absent;
    query = connection.run(u"SELECT NOT pg_is_in_recovery() AND has_table_privilege('gatehouse.event', 'INSERT')"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() && query->value(0).toBool() ? Registry::Writable : Registry::ReadOnly;
}

Result<void> refuseUnusableDatabase(const Connection& connection)
{
    const auto there = registryOn(connection);
    if (!there)
        return std::unexpected(there.error());
    if (*there != Registry::Absent)
        return std::unexpected(Error::storage(
            u"already-there"_s,
            Words::tr("%1 holds a registry already. Open it, or make another database with “createdb”.").arg(connection.location().url())));
    auto query = connection.run(u"SELECT current_setting('server_encoding'), current_setting('server_version_num')"_s);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next() || query->value(0).toString() != u"UTF8")
        return std::unexpected(Error::storage(
            u"not-utf8"_s,
            Words::tr("%1 is not kept in UTF-8. Make a database with “createdb --template=template0 --encoding=UTF8 NAME” and name that one.")
                .arg(connection.location().url())));
    if (query->value(1).toInt() < 170000)
        return std::unexpected(Error::storage(
            u"old-server"_s, Words::tr("The server of %1 is older than PostgreSQL 17. Take a newer one.").arg(connection.location().url())));
    return {};
}

Error serverGone(const QString& text)
{
    return Error::storage(
        u"server-gone"_s,
        Words::tr("The connection to the server is gone. Whether the last command was recorded is not known here: give it again under its id."),
        text);
}

std::optional<Error> postgresError(const QString& code, const QString& text)
{
    if (code == u"57014")
        return Error::cancelled();
    if (code == u"53100")
        return Error::storage(u"disk-full"_s, Words::tr("The server's disk is full, so nothing was recorded. Make room and try again."), text);
    if (code == u"25006" || code == u"42501")
        return Error::storage(
            u"read-only"_s,
            Words::tr("The registry may only be read from here, so nothing was recorded. Ask whoever keeps the server for the permission to write."),
            text);
    if (code == u"55P03" || code == u"40P01" || code == u"53300")
        return Error::storage(u"busy"_s, Words::tr("The server is busy with others for longer than it should. Try again in a moment."), text);
    if (code.startsWith(u"08"_s) || code.startsWith(u"57P"_s))
        return serverGone(text);
    if (code.startsWith(u"XX0"_s) && code != u"XX000")
        return Error::storage(u"damaged"_s, Words::tr("The registry's database is damaged. Keep it, and restore the newest dump with “pg_restore”."),
                              text);
    return std::nullopt;
}

}
