// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Folders that no import should trust: the hostile catalogue's rows of files and names, one function each.

#include "hostile/hostiletext.h"
#include "models/intake/samplefolder.h"

namespace gatehouse::testing {

struct HostileFolder {
    int row = 0; // of the catalogue
    const char* name = "";
    void (*make)(SampleFolder&) = nullptr;
    void (*meanwhile)(SampleFolder&) = nullptr; // happens between the plan and the reading
    Reaction reaction = Reaction::Refused;
    const char* code = "";   // of the flag or of the obstacle
    const char* says = "";   // the name as people must be told it
    bool asNobody = false;   // root reads everything
};

// Rows 48 and 53 to 56. A device needs root to be made and is left out without.
[[nodiscard]] std::vector<HostileFolder> hostileFolders();

}
