// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A checkpoint: the size and Merkle root of the trail at a moment, as a C2SP tlog-checkpoint that is kept outside the registry.

#include "domain/digest.h"
#include "domain/error.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// Proves, kept elsewhere, that these events in this order existed when it left; not that they are true.
struct Checkpoint {
    QString registry; // the registry's id; the origin line is gatehouse/ID
    qint64 size = 0;
    Sha256 root;
    bool operator==(const Checkpoint&) const = default;
};

// The note's text: origin, size and root, one a line. Unsigned: the body of a signed note without the empty line and the
// signatures that follow it, until registries have keys.
[[nodiscard]] QByteArray noteOf(const Checkpoint& checkpoint);
// Reads exactly what noteOf writes: refuses other line ends, leading zeros, spare bits in the root's base64, and anything that follows,
// signatures too, because nothing here could check them.
[[nodiscard]] Result<Checkpoint> checkpointFrom(QByteArrayView note);

// The checkpoint of the trail as it is now.
[[nodiscard]] Result<Checkpoint> currentCheckpoint(const Connection& connection, std::stop_token stop = {});
// Writes or replaces the file in one step.
[[nodiscard]] Result<void> writeCheckpoint(const Checkpoint& checkpoint, const QString& file);
[[nodiscard]] Result<Checkpoint> readCheckpoint(const QString& file);

}
