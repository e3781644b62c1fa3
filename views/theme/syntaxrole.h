// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which of our five syntax colours a text style of KSyntaxHighlighting is drawn in.

#include "theme/themerole.h"

#include <KSyntaxHighlighting/Theme>

namespace gatehouse::theme {

// ThemeRole::Text for what stays plain.
[[nodiscard]] ThemeRole syntaxRole(KSyntaxHighlighting::Theme::TextStyle style);

}
