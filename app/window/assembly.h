// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Puts the window together: which page shows which place, which dialog answers which wish. The only place that knows all pages.

#include "shell/openregistry.h"

namespace gatehouse::window {

// `osUser` is who sits at the desk; it goes into every event.
[[nodiscard]] shell::Assembly assembly(const QString& osUser);

// The name of the operating-system user this process runs as.
[[nodiscard]] QString operatingSystemUser();

// Opens the page before an import, window-modal; `done` is told where the new draft is.
void openImport(shell::OpenRegistry& open, const QString& folder, QWidget* window, const std::function<void(const pages::Place&)>& done);

// Where the demonstration stands in the user's data; made there by demonstration() when it is not.
[[nodiscard]] registry::Location demonstrationPlace();

}
