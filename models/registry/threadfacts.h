// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Loads threads with what was said in them: all of them, those of a version, and one for a command.

#include "governance/facts.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// Of one version or of all, oldest first; `open` leaves out what is resolved.
enum class Threads { All, Open };
[[nodiscard]] Result<std::vector<Thread>> loadThreads(const Connection& connection, std::optional<VersionId> version, AsOf asOf = {},
                                                      Threads which = Threads::All);
// The number of the next thread that is opened.
[[nodiscard]] Result<qint64> nextThread(const Connection& connection);
[[nodiscard]] Result<governance::ThreadFacts> loadThreadFacts(const Connection& connection, governance::RegistryFacts registry, ThreadId id,
                                                              AsOf asOf = {});

}
