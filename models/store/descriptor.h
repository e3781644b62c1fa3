// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An open file descriptor that closes itself, and the few reads and writes that the store and the intake share.

#include <QByteArray>
#include <QString>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace gatehouse::store {

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    // Gives the descriptor away, for fdopendir.
    [[nodiscard]] int release() { return std::exchange(m_fd, -1); }
    void close();

private:
    int m_fd = -1;
};

// Reads until `into` is full or the file ends; the bytes read, or -1 with errno.
[[nodiscard]] qint64 readFully(int fd, std::span<char> into);
// Writes all of `bytes`; false with errno.
[[nodiscard]] bool writeFully(int fd, QByteArrayView bytes);
// The names in an open folder without "." and "..", as bytes and in byte order; nothing with errno when it cannot be read.
[[nodiscard]] std::optional<std::vector<QByteArray>> namesIn(int folder);

}
