// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words and sentences side by side, parted as the language of the program parts them. Not for what a program reads.

#include <QStringList>

namespace gatehouse {

// "a, b": the parts of a list; “a、b” in Chinese.
[[nodiscard]] QString listed(const QStringList& words);
// "a; b": clauses of one sentence; “a；b”.
[[nodiscard]] QString clauses(const QStringList& parts);
// "A. B.": one sentence after the other; “A。B。”.
[[nodiscard]] QString inSequence(const QStringList& sentences);
// "4.1.3, overdue": something, and what is said of it; “4.1.3，逾期”. Alone where there is no more.
[[nodiscard]] QString withMore(const QString& what, const QString& more);
// "Owner: Mei Zhao": a name and its value; “负责人：Mei Zhao”. Alone where there is no value.
[[nodiscard]] QString withValue(const QString& name, const QString& value);

}
