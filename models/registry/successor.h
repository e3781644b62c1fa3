// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What to use instead of a version: the successor that was named, or where that one became unusable itself, its own.

#include "domain/ids.h"
#include "registry/connection.h"

#include <QDateTime>

namespace gatehouse::registry {

struct Successor {
    QString label;       // empty where there is none yet
    bool stands = false; // approved and usable, so that one may move to it
};

// Follows from the label that was named, past what is unusable or on hold at `now`.
[[nodiscard]] Result<Successor> successorFrom(const Connection& connection, const QString& model, const QString& named, const QDateTime& now,
                                              AsOf asOf);

}
