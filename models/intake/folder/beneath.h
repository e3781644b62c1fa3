// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens files of an untrusted folder so that no link, however it is swapped, leads out of it (openat2).

#include "store/descriptor.h"

#include <QByteArray>
#include <compare>
#include <optional>

struct stat;

namespace gatehouse::intake {

// What tells that a file is still the one that was seen: the same file, not written to since.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0;
    qint64 changedNs = 0;
    quint32 mode = 0;
    auto operator<=>(const FileStamp&) const = default;
};
[[nodiscard]] FileStamp stampOf(const struct stat& seen);
[[nodiscard]] FileStamp stampOf(int fd);

// What the link of that name in the folder says; empty where it is none. An empty name is the folder's own descriptor.
[[nodiscard]] QByteArray linkTarget(int folder, const char* name);

enum class Links { Refused, FollowedInside };

// Opens `path` below the folder `root`; no descriptor with errno when it cannot be opened:
// ELOOP a link where none may be (or a loop of links), EXDEV a link that leads out.
[[nodiscard]] store::Descriptor openBeneath(int root, const QByteArray& path, int flags, Links links);

// Reads a small file whole, following links inside; nothing when it is not there, no regular file or longer than `maxBytes`.
[[nodiscard]] std::optional<QByteArray> readBeneath(int root, const QByteArray& path, qint64 maxBytes, Links links);

}
