// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A query of very many rows on PostgreSQL, fetched some at a time.

#include "domain/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

struct pg_conn;
struct pg_result;

namespace gatehouse::registry {

// Belongs to the connection's thread and ends before the connection does.
class Cursor {
public:
    [[nodiscard]] static Result<Cursor> of(pg_conn* server, const char* sql);
    ~Cursor();
    Cursor(Cursor&&) noexcept = default;
    Cursor& operator=(Cursor&&) = delete;

    // Goes to the next row; answers whether there is one.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] qint64 integer(int column) const;
    // Good until the next row.
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    struct End {
        void operator()(pg_result* rows) const;
    };
    Cursor(pg_conn* server, QByteArray name);

    std::unique_ptr<pg_conn, void (*)(pg_conn*)> m_server; // the driver's own, so that nothing ends it here
    QByteArray m_name;
    std::unique_ptr<pg_result, End> m_rows;
    int m_row = 0;
};

}
