// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/clockmark.h"

#include "governance/obstacles.h"

namespace gatehouse::governance {

namespace {

constexpr qint64 AheadMs = 26LL * 3600 * 1000;

}

bool isFarAhead(qint64 timeMs, qint64 clockMs)
{
    return timeMs > clockMs + AheadMs;
}

bool isFarAhead(const QDateTime& time, const QDateTime& clock)
{
    return time.isValid() && isFarAhead(time.toMSecsSinceEpoch(), clock.toMSecsSinceEpoch());
}

QString sentenceOf(ClockMark mark)
{
    switch (mark) {
    case ClockMark::Fine: return {};
    case ClockMark::Behind: return Governance::tr("The clock of this event was behind: the event before has a later time.");
    case ClockMark::Ahead: return Governance::tr("The clock of this event was ahead: its time is still to come, and counts as now until then.");
    case ClockMark::Corrected: return Governance::tr("The clock of this event was ahead; two persons corrected it, and it no longer counts as now.");
    }
    Q_UNREACHABLE();
}

QString labelOf(ClockMark mark)
{
    switch (mark) {
    case ClockMark::Fine: return {};
    case ClockMark::Behind: return Governance::tr("clock behind");
    case ClockMark::Ahead: return Governance::tr("clock ahead");
    case ClockMark::Corrected: return Governance::tr("clock corrected");
    }
    Q_UNREACHABLE();
}

}
