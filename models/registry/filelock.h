// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one lock that serialises writing and WAL checkpointing between processes.

#include "domain/error.h"

#include <QString>

namespace gatehouse::registry {

// An exclusive flock(2) on a file of its own, held until the object goes. Ends with the process, whatever ends it.
class FileLock {
public:
    explicit FileLock(QString path) : m_path(std::move(path)) {}
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    // Waits for the lock; an error when its file cannot be made.
    [[nodiscard]] Result<void> lock();
    // Answers whether the lock is held now; waits for nobody.
    [[nodiscard]] bool tryLock();

private:
    QString m_path;
    int m_descriptor = -1;
};

}
