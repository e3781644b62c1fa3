// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files that lie to whoever reads them, and statements that no gatehouse.yaml should make: the hostile catalogue's rows of text, one function each.

#include <QByteArray>
#include <QString>
#include <vector>

namespace gatehouse::testing {

// What is promised of a row of the catalogue.
enum class Reaction {
    Refused, // whole and by name, nothing changed
    Cut,     // shown up to a limit, the cut stated
    Flagged, // shown, and pointed at
    Inert,   // shown as what it is, nothing of it is acted on
};

struct HostileText {
    int row = 0; // of the catalogue
    const char* name = "";
    QByteArray (*bytes)() = nullptr;
    const char* path = "";
    Reaction reaction = Reaction::Flagged;
    const char* says = ""; // what people must be told, in the words of the remark or the error
};

// Rows 1 to 9, 26 and 64: what is opened for reading.
[[nodiscard]] const std::vector<HostileText>& hostileTexts();
// Rows 61 and 62, and what row 48 is in a statement: what is read as gatehouse.yaml.
[[nodiscard]] const std::vector<HostileText>& hostileStatements();

// Every row of at most `largest` bytes, to begin fuzzing with.
[[nodiscard]] std::vector<std::pair<QString, QByteArray>> hostileSeeds(qsizetype largest);

}
