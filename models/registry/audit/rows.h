// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A query of very many rows, read without making a value of each column: bytes as they are kept, broken UTF-8 included.

#include "registry/audit/cursor.h"
#include "registry/connection.h"

struct sqlite3_stmt;

namespace gatehouse::registry {

// Belongs to the connection's thread and ends before the connection does.
class Rows {
public:
    [[nodiscard]] static Result<Rows> of(const Connection& connection, const char* sql);

    // Goes to the next row; answers whether there is one.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] qint64 integer(int column) const;
    // Good until the next row.
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    struct End {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Rows(sqlite3_stmt* statement) : m_statement(statement) {}
    explicit Rows(Cursor cursor) : m_cursor(std::move(cursor)) {}
    std::unique_ptr<sqlite3_stmt, End> m_statement; // on SQLite
    std::optional<Cursor> m_cursor;                 // on PostgreSQL
};

}
