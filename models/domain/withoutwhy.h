// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The run-in heading of many release notes.

#include <QString>

namespace gatehouse {

// A line of Markdown without "**Why.**" at its beginning, which says nothing where notes are told in short.
[[nodiscard]] QString withoutWhy(const QString& line);

}
