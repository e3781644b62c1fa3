// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How days and moments are written for people: in the order and with the words of their language, at the time of their desk. What programs read,
// what is signed and what is typed into a field stays ISO 8601.

#include <QDateTime>
#include <QLocale>

namespace gatehouse::items {

enum class DayForm {
    Plain,   // 10 Nov 2026, 2026年11月10日
    Brief,   // 10 Nov, 11月10日: without the year where that is this one
    Weekday, // Tue 10 Nov, 11月10日周二: never with a year
    Whole,   // Tuesday 10 November 2026, 2026年11月10日星期二
};

[[nodiscard]] QString dayText(const QDate& day, DayForm form = DayForm::Plain, const QLocale& locale = QLocale());

// The day with the time behind it, to the minute.
[[nodiscard]] QString momentText(const QDateTime& time, DayForm form = DayForm::Plain, const QLocale& locale = QLocale());

}
