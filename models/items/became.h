// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sign between what was and what is, where both stand in one text of a list.

#include <QString>

namespace gatehouse::items {

// Where the text is cut, each of its two sides is.
inline const QString Became = QStringLiteral(" \u2192 ");

}
