// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is known of a consumer's use, in words.

#include "domain/consumer.h"
#include "registry/usage.h"

namespace gatehouse::items {

// What it uses: the statement's "results" and "runs" as words for people, "reads the results"; else as entered.
[[nodiscard]] QString usesText(const Consumer& consumer);
// What it uses and how to reach it: "reads the results, desk@bank.example".
[[nodiscard]] QString useText(const Consumer& consumer);
// "read 4 h ago", "no use reported"
[[nodiscard]] QString lastReadText(const registry::Usage& usage, const QDateTime& now);
// "1 204 rows or answers in 12 reports"; empty where nothing was reported.
[[nodiscard]] QString volumeText(const registry::Usage& usage);

}
