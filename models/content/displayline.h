// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line as it is drawn: what hides in it stands there as a box of ordinary letters, and places can be carried over in both directions.

#include "content/hiddencharacters.h"

#include <QString>
#include <vector>

namespace gatehouse::content {

// One box of a drawn line and what it stands for.
struct DrawnBox {
    int start = 0;  // in the drawn text
    int length = 0;
    int column = 0; // in the line itself
    int columns = 0;
    HiddenKind kind = HiddenKind::Bidi;
};

struct DisplayLine {
    QString text;
    std::vector<DrawnBox> boxes;

    // Where a column of the line stands in the drawn text, and the other way round. Inside a box both answer its beginning.
    [[nodiscard]] int drawnFrom(int column) const;
    [[nodiscard]] int columnFrom(int drawn) const;
};

[[nodiscard]] DisplayLine displayLine(const QString& line);

}
