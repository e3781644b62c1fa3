// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Help and the manual, made from the table of commands.

#include "ctl/arguments.h"
#include "ctl/output.h"

namespace gatehouse::ctl {

[[nodiscard]] int showHelp(const Command& command, Output& output);
[[nodiscard]] int showVersion(Output& output);
// --help and --version without a command; else says that there is no such command.
[[nodiscard]] int runWithoutCommand(const Invocation& invocation, Output& output);

}
