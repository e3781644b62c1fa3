// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What people say about a version: threads with their comments.

#include "ctl/output.h"
#include "domain/thread.h"

#include <QJsonArray>

namespace gatehouse::ctl {

[[nodiscard]] QJsonObject threadJson(const Thread& thread);
[[nodiscard]] QJsonArray threadsJson(const std::vector<Thread>& threads);
// With a line between it and what stands above, and each comment under its thread.
void tellThreads(const std::vector<Thread>& threads, Output& output);

}
