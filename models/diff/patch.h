// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A difference as a unified patch, which git apply takes for files in UTF-8.

#include "content/textcontent.h"
#include "domain/error.h"

namespace gatehouse::diff {

// Patience and indent heuristic, three lines of context. A missing side is nullptr. Text in another encoding is written in UTF-8;
// a binary side gives one line that says so.
[[nodiscard]] Result<QByteArray> unifiedPatch(const content::TextContent* old, const content::TextContent* now);

// One side of a file as it is stored.
struct StoredSide {
    QString path;
    QByteArray bytes;
    bool executable = false;
};

// "old mode 100644", "new mode 100755" where they differ, else nothing.
[[nodiscard]] QByteArray modeLines(bool wasExecutable, bool isExecutable);
// The same from the stored bytes, mode included, exact for every encoding whose lines end in LF. `asBinary` gives the line that says so instead.
[[nodiscard]] Result<QByteArray> exactPatch(const StoredSide* old, const StoredSide* now, bool asBinary);

}
