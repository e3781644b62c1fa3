// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Appends one sealed event with its texts and documents and projects it; inside the caller's transaction.

#include "registry/connection.h"
#include "registry/trail.h"

namespace gatehouse::registry {

// The end of the chain, read inside the transaction that will append.
struct ChainHead {
    qint64 seq = 0;
    Sha256 hash;      // null when there is no event yet
    QString registry; // the registry's id, empty when there is no event yet
};
[[nodiscard]] Result<ChainHead> chainHead(const Connection& connection);

[[nodiscard]] Result<void> append(const Connection& connection, const governance::EventDraft& draft, const EventPlace& place);

}
