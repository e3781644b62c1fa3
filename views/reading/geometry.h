// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the columns of the canvas stand: line numbers, signs and text, of one side or of two.

#include "reading/blocks.h"

#include <QFont>

namespace gatehouse::reading {

// One column: [left, right) is painted; numbers end at numberRight, the sign stands at signLeft, text in [textLeft, textRight).
struct Column {
    int left = 0;
    int right = 0;
    int gutterRight = 0;
    int oldNumberRight = 0; // where both numbers are shown; else equal to numberRight
    int numberRight = 0;
    int signLeft = 0;
    int textLeft = 0;
    int textRight = 0;
    bool operator==(const Column&) const = default;
};

struct Geometry {
    Arrangement arrangement = Arrangement::SideBySide;
    int width = 0;
    Column old;
    Column now;
    QFont code;
    QFont sign;
    QFont number;
    QFont sentence;
    int lineHeight = 19;
    int foldHeight = 23;
    int padding = 8;
    qreal characterWidth = 7;
    int tabWidth = 28;
    int numberBaseline = 14; // of the first line, from the top of its block
    qreal digitWidth = 7;

    [[nodiscard]] const Column& column(Side side) const { return side == Side::Old ? old : now; }
    [[nodiscard]] int charactersPerLine(Side side) const;
    [[nodiscard]] Side sideAt(int x) const;
};

// A window that leaves fewer characters than this to each side shows one column.
inline constexpr int SideBySideCharacters = 44;

[[nodiscard]] Geometry geometryFor(const ReadingDocument& document, Arrangement wanted, int width, qreal zoom);

}
