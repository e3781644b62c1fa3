// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a registry stands: its URL, its database, and the artifact store and lock that belong to it.

#include "domain/error.h"

#include <QString>
#include <QStringList>

namespace gatehouse::registry {

struct Location {
    QString path; // the absolute path of SQLite's database file, or the whole URL of a PostgreSQL database
    // Reads sqlite:///ABSOLUTE/PATH, a plain path (a link stands for the file that it leads to), or postgresql://[USER@][HOST][:PORT]/DATABASE[?host=/SOCKET/FOLDER][&store=/FOLDER].
    [[nodiscard]] static Result<Location> parse(const QString& url);
    [[nodiscard]] bool isPostgres() const { return path.startsWith(QLatin1StringView("postgresql:")); }
    [[nodiscard]] QString url() const;
    // NAME.store beside SQLite's file. For PostgreSQL the folder that the URL names, else one of this computer's user.
    [[nodiscard]] QString storePath() const;
    // The database of SQLite and what SQLite and we keep beside it, whether there or not; none for PostgreSQL.
    [[nodiscard]] QStringList databaseFiles() const;
    [[nodiscard]] QString lockPath() const; // serialises writing and WAL checkpointing of SQLite between processes
    bool operator==(const Location&) const = default;
};

// What a postgresql: URL says; what is empty or 0 is left to the server's library (PGHOST, PGUSER and their like).
struct ServerPlace {
    QString host; // a name, an address, or the folder of a socket
    int port = 0;
    QString user;
    QString database;
    QString store;
};
[[nodiscard]] ServerPlace serverPlace(const Location& location);

}
