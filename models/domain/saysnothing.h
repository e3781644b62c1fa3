// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a text that people are to read says anything: one of zero-width characters is as good as none.

#include <QString>

namespace gatehouse {

// No character that anybody sees: only blanks, and what steers how others are shown.
[[nodiscard]] bool saysNothing(const QString& text);

}
