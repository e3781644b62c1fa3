// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smalldisk.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace gatehouse::testing {
namespace {

QString failed(const char* what)
{
    return QString::fromLatin1(what) + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno));
}

bool writeTo(const char* path, const QByteArray& text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

}

QString mountSmallDisk(const QString& folder, qint64 bytes)
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    const bool isRoot = ::geteuid() == 0;
    if (::unshare(isRoot ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return failed("unshare");
    if (!isRoot
        && (!writeTo("/proc/self/setgroups", "deny") || !writeTo("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
            || !writeTo("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1")))
        return failed("mapping the user");
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return failed("making mounts private");
    if (::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, ("size=" + QByteArray::number(bytes)).constData()) != 0)
        return failed("mounting");
    return {};
}

void unmountSmallDisk(const QString& folder)
{
    ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
}

}
