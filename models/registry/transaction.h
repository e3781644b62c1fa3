// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A transaction that writes: one at a time, whichever process asks, and gone unless it is committed.

#include "registry/connection.h"
#include "registry/filelock.h"

#include <memory>

namespace gatehouse::registry {

// On SQLite a file lock and BEGIN IMMEDIATE, on PostgreSQL a lock of the database that ends with the transaction. SQLite's file lock is held for as
// long as the object lives, so that its holder may checkpoint after the commit.
class WriteTransaction {
public:
    enum class Others { MayWrite, CannotBeThere }; // nobody else has a file that is being made
    [[nodiscard]] static Result<WriteTransaction> begin(const Connection& connection, Others others = Others::MayWrite);
    ~WriteTransaction();
    WriteTransaction(WriteTransaction&& other) noexcept;
    WriteTransaction& operator=(WriteTransaction&&) = delete;

    // Rolls back when it fails.
    [[nodiscard]] Result<void> commit();

private:
    explicit WriteTransaction(const Connection& connection) : m_connection(&connection) {}
    const Connection* m_connection;
    std::unique_ptr<FileLock> m_lock;
    bool m_isOpen = false;
};

}
