// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/unfinished.h"

#include "domain/diskfull.h"
#include "registry/audit/wholefile.h"
#include "registry/fulldisk.h"
#include "registry/location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

QString lockIn(const QString& folder)
{
    return folder + u"/lock"_s;
}

// All that ever stands in such a folder: the files, and the store of a demonstration.
QStringList ownFiles(const QString& folder, const QString& path)
{
    return Location{path}.databaseFiles() << lockIn(folder);
}

void removeAll(const QString& folder, const QString& path)
{
    const QStringList files = ownFiles(folder, path);
    for (const QString& file : files)
        QFile::remove(file);
    if (const QString store = Location{path}.storePath(); !QFileInfo(store).isSymLink()) // or what it leads to would go
        QDir(store).removeRecursively();
    QDir().rmdir(folder);
}

}

Unfinished::Unfinished(QString folder, QString path, std::unique_ptr<FileLock> lock)
    : m_folder(std::move(folder))
    , m_path(std::move(path))
    , m_lock(std::move(lock))
{}

Result<Unfinished> Unfinished::beside(const QString& file)
{
    // Another process may take our new folder for a leftover before it is locked; then it is gone, and we make another one.
    int reason = EBUSY;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QString folder = nameBeside(file);
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0) {
            reason = errno;
            break;
        }
        auto lock = std::make_unique<FileLock>(lockIn(folder));
        const bool isHeld = lock->tryLock();
        reason = isHeld ? reason : errno;
        if (isHeld && QFile::exists(lockIn(folder)))
            return Unfinished(folder, folder + u'/' + QFileInfo(file).fileName(), std::move(lock));
        QDir().rmdir(folder);
        if (!isHeld && reason != EWOULDBLOCK && reason != ENOENT)
            break;
    }
    const QString place = QFileInfo(file).absolutePath();
    if (reason == ENOSPC || reason == EDQUOT)
        return std::unexpected(diskFull(place));
    return std::unexpected(Error::storage(u"not-written"_s,
                                          QCoreApplication::translate("WholeFile", "%1 could not be written: %2. Nothing was left behind.")
                                              .arg(file, QString::fromLocal8Bit(std::strerror(reason)))));
}

Unfinished::~Unfinished()
{
    if (m_lock)
        removeAll(m_folder, m_path);
}

QStringList removeLeftovers(const QString& folder)
{
    static const QRegularExpression Ours(u"^(.+)\\.[0-9a-f]{32}\\.partial$"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList removed;
    const QDir place(folder);
    const QStringList names = place.entryList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names) {
        const QRegularExpressionMatch match = Ours.match(name);
        if (!match.hasMatch())
            continue;
        const QString left = place.filePath(name);
        const QString path = left + u'/' + match.captured(1);
        const QStringList own = ownFiles(left, path) << Location{path}.storePath(),
                          there = QDir(left).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        if (std::ranges::any_of(there, [&](const QString& file) { return !own.contains(left + u'/' + file); }))
            continue;
        FileLock lock(lockIn(left));
        if (!lock.tryLock())
            continue;
        removeAll(left, path);
        removed << left;
    }
    return removed;
}

}
