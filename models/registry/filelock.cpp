// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/filelock.h"

#include "domain/diskfull.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gatehouse::registry {

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Result<void> FileLock::lock()
{
    m_descriptor = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    int outcome = m_descriptor < 0 ? -1 : 0;
    while (outcome == 0 && (outcome = flock(m_descriptor, LOCK_EX)) != 0 && errno == EINTR)
        outcome = 0;
    if (outcome == 0)
        return {};
    if (errno == ENOSPC || errno == EDQUOT)
        return std::unexpected(diskFull(QFileInfo(m_path).absolutePath(), m_path));
    return std::unexpected(
        Error::storage(QStringLiteral("read-only"),
                       QCoreApplication::translate("FileLock", "The registry may only be read from here: its lock %1 cannot be taken (%2).")
                           .arg(m_path, QString::fromLocal8Bit(std::strerror(errno)))));
}

bool FileLock::tryLock()
{
    m_descriptor = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    return m_descriptor >= 0 && flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
}

}
