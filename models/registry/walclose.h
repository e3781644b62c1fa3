// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What SQLite keeps beside a registry's file while it is open (the write-ahead log and the shared memory over it) goes when the last who had it open
// closes it, so that a closed registry is one file. Its lock stays: to remove a file that others lock would let two hold the same lock.

#include "registry/location.h"

namespace gatehouse::registry {

// Called when the process has just closed its last connection to the file. Waits for nobody: who else has the registry open does this when they
// close it. `wrote` brings what waits in the log into the file; whoever only read leaves a log alone in which commits wait.
void tidyAfterLast(const Location& location, bool wrote);

}
