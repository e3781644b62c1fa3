// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Evidence in the words that people read: which file it is, who reported it and when. What comes from outside is never "measured here".

#include "domain/deployment.h"
#include "governance/facts.h"

namespace gatehouse::items {

// "golden.json, 12 KB, 5d20e1f3…9a4e, reported by Lin Wei, 12 Nov 2026, 10:20".
[[nodiscard]] QString evidenceText(const Evidence& evidence, const governance::RegistryFacts& registry);
// Its runs and its note, line by line; empty where it has neither.
[[nodiscard]] QString evidenceMore(const Evidence& evidence);

}
