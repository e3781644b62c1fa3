// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/beneath.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace gatehouse::intake {

FileStamp stampOf(const struct stat& seen)
{
    const auto nanoseconds = [](const timespec& time) { return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec; };
    return {seen.st_dev, seen.st_ino, seen.st_size, nanoseconds(seen.st_mtim), nanoseconds(seen.st_ctim), seen.st_mode};
}

FileStamp stampOf(int fd)
{
    struct stat seen{};
    return ::fstat(fd, &seen) == 0 ? stampOf(seen) : FileStamp{};
}

QByteArray linkTarget(int folder, const char* name)
{
    QByteArray target(4096, '\0');
    target.truncate(std::max<ssize_t>(::readlinkat(folder, name, target.data(), std::size_t(target.size())), 0));
    return target;
}

namespace {

store::Descriptor opened(int root, const QByteArray& path, int flags, Links links)
{
    open_how how{};
    // O_NONBLOCK: a FIFO that takes the place of a file must not hang us.
    how.flags = quint64(flags | O_CLOEXEC) | ((flags & O_PATH) ? 0U : quint64(O_NONBLOCK | O_NOCTTY));
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | (links == Links::Refused ? quint64(RESOLVE_NO_SYMLINKS) : 0U);
    long fd = -1;
    do {
        fd = ::syscall(SYS_openat2, root, path.constData(), &how, sizeof how);
    } while (fd < 0 && (errno == EINTR || errno == EAGAIN)); // EAGAIN: a rename elsewhere disturbed the lookup of ".."
    return store::Descriptor(int(fd));
}

// The path with its first link that says an absolute path replaced by where that stands in the folder; empty where there is none that does.
QByteArray withoutAbsoluteLink(int root, const QByteArray& path)
{
    const QByteArray place = linkTarget(AT_FDCWD, ("/proc/self/fd/" + QByteArray::number(root)).constData()) + '/';
    for (qsizetype end = path.indexOf('/'); end != 0; end = path.indexOf('/', end + 1)) {
        const QByteArray prefix = end < 0 ? path : path.first(end);
        const store::Descriptor there = opened(root, prefix, O_PATH | O_NOFOLLOW, Links::FollowedInside);
        if (!there.isOpen())
            return {};
        if (const QByteArray target = linkTarget(there.fd(), ""); target.startsWith(place))
            return target.mid(place.size()) + (end < 0 ? QByteArray() : path.mid(end));
        if (end < 0)
            break;
    }
    return {};
}

}

// A link that says an absolute path is one inside the folder like any other where that path lies in it; the kernel's RESOLVE_BENEATH refuses it.
store::Descriptor openBeneath(int root, const QByteArray& path, int flags, Links links)
{
    constexpr int MostLinks = 40; // as the kernel follows
    QByteArray way = path;
    for (int followed = 0;; ++followed) {
        store::Descriptor found = opened(root, way, flags, links);
        if (found.isOpen() || errno != EXDEV || links == Links::Refused || followed == MostLinks)
            return found;
        way = withoutAbsoluteLink(root, way);
        if (way.isEmpty()) {
            errno = EXDEV;
            return found;
        }
    }
}

std::optional<QByteArray> readBeneath(int root, const QByteArray& path, qint64 maxBytes, Links links)
{
    const store::Descriptor file = openBeneath(root, path, O_RDONLY, links);
    struct stat seen{};
    if (!file.isOpen() || ::fstat(file.fd(), &seen) != 0 || !S_ISREG(seen.st_mode) || seen.st_size > maxBytes)
        return std::nullopt;
    QByteArray bytes(seen.st_size, Qt::Uninitialized);
    const qint64 got = store::readFully(file.fd(), {bytes.data(), std::size_t(bytes.size())});
    if (got < 0)
        return std::nullopt;
    bytes.truncate(got);
    return bytes;
}

}
