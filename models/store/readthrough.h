// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the bytes of an object are read: from its own file only, to the end, and held against the digest that names it. For this room.

#include "domain/limits.h"
#include "store/artifactstore.h"
#include "store/sha256stream.h"
#include "store/storeerror.h"

#include <cerrno>
#include <vector>

namespace gatehouse::store {

[[nodiscard]] Result<Descriptor> openObject(const ArtifactStore& store, const Sha256& sha256);

// Reads an object to its end, gives each piece to `take` and compares the digest.
template <class Take>
Result<void> readThrough(int fd, const Sha256& expected, const QString& path, const std::stop_token& stop, Take take)
{
    Sha256Stream hash;
    std::vector<char> piece(256 * limits::KiB);
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const qint64 got = readFully(fd, piece);
        if (got < 0)
            return std::unexpected(readError(path, errno));
        if (got == 0)
            break;
        const QByteArrayView bytes(piece.data(), got);
        hash.add(bytes);
        if (Result<void> taken = take(bytes); !taken)
            return taken;
    }
    if (hash.finish() != expected)
        return std::unexpected(alteredObject(expected));
    return {};
}

}
