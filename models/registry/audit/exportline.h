// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One line of an export as it is read back, whatever somebody made of it.

#include "registry/audit/chaincheck.h"

namespace gatehouse::registry {

// How the free texts of a line fit its event.
struct ExportTexts {
    int unnamed = 0; // stand there and the event does not name them
    int changed = 0; // do not give their digest
    bool isOneLeftOut = false;
};

struct ExportLine {
    PreparedEvent event;        // of a line that is not in form: the whole line
    std::optional<qint64> last; // the newest event of the export; nothing in exports of the first form, which had no hashes either
    ExportTexts texts;
    bool isInForm = true;
    bool isWhole = true;        // a line end follows
    QByteArray owned;           // the event's bytes, when they do not stand in the line
};

// Views lead into `line`, which must outlive the answer. May run in any thread.
[[nodiscard]] ExportLine exportLine(QByteArrayView line, bool withLeaf);

}
