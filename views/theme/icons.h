// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Icons by name, drawn in the colour of a role: our own line drawings for the domain, KDE's Breeze for common actions.

#include "theme/themerole.h"

#include <QIcon>
#include <QStringList>

namespace gatehouse::theme {

// The icon of that name: of the domain ("gate-a", "element-data", "gatehouse"), else Breeze's ("document-import"), else the desktop's.
// It follows the theme by itself: no need to set it again when the colours change. Null when nobody knows the name.
[[nodiscard]] QIcon icon(const QString& name, ThemeRole role = ThemeRole::Text);

// Two colours: one at rest and one while a button or action is checked.
[[nodiscard]] QIcon icon(const QString& name, ThemeRole role, ThemeRole checkedRole);

// The application's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

// Names of our own drawings.
[[nodiscard]] QStringList domainIconNames();

// Draws the icon centred in `rect`, in any colour: for delegates and painters.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

}
