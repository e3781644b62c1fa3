// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/beneath.h"

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

store::Descriptor openBeneath(int root, const QByteArray& path, int flags, Links links)
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
