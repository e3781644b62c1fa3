// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The library that compares texts, made ready once.

#include <git2.h>

namespace gatehouse::diff {

// libgit2 counts its users: initialised once, never shut down, since other threads may be in it at exit.
inline void useLibGit2()
{
    static const int users = git_libgit2_init();
    static_cast<void>(users);
}

}
