// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A difference as a unified patch, which git apply takes.

#include "domain/error.h"

#include <QByteArray>
#include <QString>

namespace gatehouse::diff {

// One side of a file as it is stored.
struct StoredSide {
    QString path;
    QByteArray bytes;
    bool executable = false;
};

// Patience and indent heuristic, three lines of context, mode and rename included; exact for every encoding whose lines end in LF. A missing side
// is nullptr, never both; `asBinary` gives the line that says so instead. Sides with the same bytes, name and mode have no patch.
[[nodiscard]] Result<QByteArray> unifiedPatch(const StoredSide* old, const StoredSide* now, bool asBinary);

}
