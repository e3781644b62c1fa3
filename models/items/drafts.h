// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was typed and not recorded: kept at the desk until it is recorded or the registry is closed.

#include "items/desk.h"

#include <QVariantMap>

namespace gatehouse::items {

// No texts take the draft away.
void keepDraft(Desk& desk, const QString& key, const QVariantMap& texts);
[[nodiscard]] QVariantMap keptDraft(const Desk& desk, const QString& key);

}
