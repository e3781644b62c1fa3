// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers as people write them.

#include <QLocale>
#include <QString>
#include <cmath>

namespace gatehouse {

// The shortest text that gives the number back, without an exponent where it is whole: 10000000, and not 1e+07.
[[nodiscard]] inline QString plainNumber(double number)
{
    constexpr double Exact = 9007199254740992.0; // 2^53
    if (std::abs(number) < Exact && number == std::trunc(number))
        return QString::number(qint64(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

}
