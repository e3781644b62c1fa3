// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the clock of an event stands to the others. Order is by number, so a wrong clock loses nothing; it is pointed at.

#include <QDateTime>
#include <QString>

namespace gatehouse::governance {

enum class ClockMark {
    Fine,
    Behind, // the event before has a later time
    Ahead,  // its time is still to come
    Corrected, // it was ahead, and two persons took it out of what counts as now
};

// Clocks that differ by less are those of two time zones set wrong. `clock` is that of whoever looks.
[[nodiscard]] bool isFarAhead(const QDateTime& time, const QDateTime& clock);
[[nodiscard]] bool isFarAhead(qint64 timeMs, qint64 clockMs);

// What a reader is told of it, a sentence; empty where it is fine.
[[nodiscard]] QString sentenceOf(ClockMark mark);
// The same in two words, for a line: "clock ahead".
[[nodiscard]] QString labelOf(ClockMark mark);

}
