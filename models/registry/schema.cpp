// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/schema.h"

#include "registry/connection.h"
#include "registry/filelock.h"
#include "registry/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

QString folderOf(Dialect dialect)
{
    return dialect == Dialect::PostgreSQL ? u":/schema/postgresql/"_s : u":/schema/sqlite/"_s;
}

QStringList migrations(Dialect dialect = Dialect::SQLite)
{
    return QDir(folderOf(dialect)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

// Splits at the semicolons that end statements; the body of a trigger ends with END, that of a function with $$.
QStringList statements(const QString& script)
{
    QStringList found;
    QString statement;
    for (const QString& line : script.split(u'\n')) {
        const QString code = line.left(line.indexOf(u"--"_s) >= 0 ? line.indexOf(u"--"_s) : line.size());
        statement += code + u'\n';
        const QString trimmed = code.trimmed();
        const bool trigger = statement.trimmed().startsWith(u"CREATE TRIGGER"_s) && statement.contains(u" BEGIN"_s);
        const bool function = statement.count(u"$$"_s) == 1;
        if (trimmed.endsWith(u';') && !function && (!trigger || trimmed.endsWith(u"END;"_s))) {
            found << statement.trimmed();
            statement.clear();
        }
    }
    return found;
}

Result<int> schemaOf(const Connection& connection)
{
    if (connection.dialect() == Dialect::PostgreSQL) {
        auto there = connection.run(u"SELECT to_regclass('gatehouse.schema_version') IS NOT NULL"_s);
        if (!there)
            return std::unexpected(there.error());
        if (!there->next() || !there->value(0).toBool())
            return 0;
    }
    auto query = connection.run(connection.dialect() == Dialect::PostgreSQL ? u"SELECT number FROM schema_version"_s : u"PRAGMA user_version"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

// What says afterwards that the database has the schema.
QStringList markOf(Dialect dialect, int number)
{
    if (dialect == Dialect::PostgreSQL)
        return {u"UPDATE schema_version SET number = %1"_s.arg(number)};
    return {u"PRAGMA application_id=%1"_s.arg(RegistryMark), u"PRAGMA user_version=%1"_s.arg(number)};
}

}

int newestSchema()
{
    return int(migrations().size());
}

Result<void> migrate(Connection& connection)
{
    const Dialect dialect = connection.dialect();
    const QStringList scripts = migrations(dialect);
    for (qsizetype number = 0; number < scripts.size(); ++number) {
        QFile file(folderOf(dialect) + scripts[number]);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(
                Error::storage(u"schema"_s, Words::tr("The program lacks its own schema %1; install it again.").arg(scripts[number])));
        auto transaction = WriteTransaction::begin(connection, WriteTransaction::Others::CannotBeThere); // or its caller holds the lock
        if (!transaction)
            return std::unexpected(transaction.error());
        // Asked under the lock: another process may just have done it.
        const auto current = schemaOf(connection);
        if (!current)
            return std::unexpected(current.error());
        if (*current > number)
            continue;
        const QStringList steps = statements(QString::fromUtf8(file.readAll())) + markOf(dialect, int(number) + 1);
        for (const QString& step : steps)
            if (auto done = connection.exec(step); !done)
                return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

Result<void> checkSchema(Connection& connection)
{
    const auto current = schemaOf(connection);
    if (!current)
        return std::unexpected(current.error());
    if (*current > newestSchema())
        return std::unexpected(Error::storage(
            u"newer-schema"_s,
            Words::tr(
                "This registry was written by a newer Gatehouse (schema %1; this one knows %2). Update Gatehouse to open it; nothing was changed.")
                .arg(*current)
                .arg(newestSchema())));
    if (*current == newestSchema())
        return {};
    if (connection.isReadOnly())
        return std::unexpected(Error::storage(
            u"older-schema"_s, Words::tr("This registry has an older schema and may only be read from here. Open it once with write permission.")));
    if (connection.dialect() == Dialect::PostgreSQL)
        return migrate(connection);
    FileLock lock(connection.location().lockPath());
    if (auto held = lock.lock(); !held)
        return held;
    return migrate(connection);
}

Result<void> withoutSearch(Connection& connection)
{
    QStringList triggers;
    {
        auto query = connection.run(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'search%'"_s);
        if (!query)
            return std::unexpected(query.error());
        while (query->next())
            triggers << query->value(0).toString();
    }
    for (const QString& trigger : std::as_const(triggers))
        if (auto gone = connection.exec(u"DROP TRIGGER "_s + trigger); !gone)
            return gone;
    return {};
}

}
