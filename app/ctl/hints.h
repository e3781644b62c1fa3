// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The way out as a command: sentences of the rules are shown in the window too and name none, so the command line says it beside them.

#include "domain/error.h"

#include <QStringList>

namespace gatehouse::ctl {

// One sentence for each way out, none twice; empty where the error names its command itself.
[[nodiscard]] QStringList hintsFor(const Error& error);

// Whether somebody said for a code what the way out is here, or that its own sentence says all. Every obstacle of the rules is decided.
[[nodiscard]] bool isDecided(const QString& code);

}
