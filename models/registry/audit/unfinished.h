// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A database that is being written and has not its name yet: in a folder beside it, FILE.<32 digits>.partial, locked as long as its writer lives.

#include "domain/error.h"
#include "registry/filelock.h"

#include <QStringList>
#include <memory>

namespace gatehouse::registry {

// Gone with its companions when it is destroyed, unless it got its name meanwhile. Move-only.
class Unfinished {
public:
    [[nodiscard]] static Result<Unfinished> beside(const QString& file);
    ~Unfinished();
    Unfinished(Unfinished&&) noexcept = default;
    Unfinished& operator=(Unfinished&&) = delete;

    // Where to write it; nothing is there yet.
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    Unfinished(QString folder, QString path, std::unique_ptr<FileLock> lock);
    QString m_folder; // empty when moved from
    QString m_path;
    std::unique_ptr<FileLock> m_lock;
};

// Removes from a folder what processes left that were killed while they wrote a backup or a restored registry, and answers the names. What a living
// process writes stays, and so does everything that is not known to be ours.
QStringList removeLeftovers(const QString& folder);

}
