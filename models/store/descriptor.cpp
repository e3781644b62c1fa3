// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace gatehouse::store {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    if (this != &other) {
        close();
        m_fd = std::exchange(other.m_fd, -1);
    }
    return *this;
}

void Descriptor::close()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

qint64 readFully(int fd, std::span<char> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got = ::read(fd, into.data() + done, into.size() - done);
        if (got == 0)
            break;
        if (got > 0)
            done += std::size_t(got);
        else if (errno != EINTR)
            return -1;
    }
    return qint64(done);
}

bool writeFully(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t put = ::write(fd, bytes.data(), std::size_t(bytes.size()));
        if (put > 0)
            bytes = bytes.sliced(put);
        else if (put == 0)
            errno = ENOSPC;
        if (put == 0 || (put < 0 && errno != EINTR))
            return false;
    }
    return true;
}

std::optional<std::vector<QByteArray>> namesIn(int folder)
{
    // A descriptor of its own: fdopendir takes it over and moves its position.
    const int own = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (own < 0)
        return std::nullopt;
    const auto closing = [](DIR* dir) { ::closedir(dir); };
    const std::unique_ptr<DIR, decltype(closing)> dir(::fdopendir(own), closing);
    if (!dir) {
        ::close(own);
        return std::nullopt;
    }
    std::vector<QByteArray> names;
    for (;;) {
        errno = 0;
        const dirent* entry = ::readdir(dir.get());
        if (!entry && errno != 0)
            return std::nullopt;
        if (!entry)
            break;
        const QByteArrayView name(entry->d_name);
        if (name != "." && name != "..")
            names.push_back(name.toByteArray());
    }
    std::ranges::sort(names);
    return names;
}

}
