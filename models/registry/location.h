// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a registry stands: its URL, its database file, and the artifact store and lock beside it.

#include "domain/error.h"

#include <QString>

namespace gatehouse::registry {

struct Location {
    QString path; // absolute path of the database file
    // Reads sqlite:///ABSOLUTE/PATH, or a plain path; postgresql:// is answered with what is missing for it.
    [[nodiscard]] static Result<Location> parse(const QString& url);
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString storePath() const; // NAME.store beside it
    [[nodiscard]] QString lockPath() const;  // serialises writing and WAL checkpointing between processes
    bool operator==(const Location&) const = default;
};

}
