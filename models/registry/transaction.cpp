// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/transaction.h"

#include "registry/postgres.h"

#include <QCoreApplication>
#include <utility>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

Result<WriteTransaction> WriteTransaction::begin(const Connection& connection, Others others)
{
    WriteTransaction transaction(connection);
    const bool onServer = connection.dialect() == Dialect::PostgreSQL;
    if (!onServer && others == Others::MayWrite) {
        transaction.m_lock = std::make_unique<FileLock>(connection.location().lockPath());
        if (auto held = transaction.m_lock->lock(); !held)
            return std::unexpected(held.error());
    }
    if (auto begun = connection.exec(onServer ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    transaction.m_isOpen = true;
    // "GTHS"; every statement behind it sees what the holder before it committed.
    if (onServer)
        if (auto alone = connection.exec(u"SELECT pg_advisory_xact_lock(1196705875)"_s); !alone)
            return std::unexpected(alone.error());
    return transaction;
}

WriteTransaction::WriteTransaction(WriteTransaction&& other) noexcept
    : m_connection(other.m_connection)
    , m_lock(std::move(other.m_lock))
    , m_isOpen(std::exchange(other.m_isOpen, false))
{}

WriteTransaction::~WriteTransaction()
{
    if (m_isOpen)
        (void)m_connection->exec(u"ROLLBACK"_s);
}

Result<void> WriteTransaction::commit()
{
    // PostgreSQL answers the COMMIT of a failed transaction by rolling it back, and says so nowhere that Qt looks.
    if (m_connection->dialect() == Dialect::PostgreSQL && hasFailed(serverOf(m_connection->database())))
        return std::unexpected(Error::storage(
            u"database"_s, QCoreApplication::translate("Transaction", "The registry could not be written: a statement before failed.")));
    auto done = m_connection->exec(u"COMMIT"_s);
    if (done)
        m_isOpen = false;
    return done;
}

}
