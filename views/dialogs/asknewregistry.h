// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks for the file of a new registry, who founds it and whether one person works alone, and makes it.

#include "registry/location.h"

#include <optional>

class QWidget;

namespace gatehouse::dialogs {

// Answers where it stands; nothing when the person changed their mind.
[[nodiscard]] std::optional<registry::Location> askNewRegistry(const QString& osUser, QWidget* parent);

}
