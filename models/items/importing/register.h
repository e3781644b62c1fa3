// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Registers the files that an import took in as a draft version; command line, demonstration and window do it alike.

#include "intake/draft.h"
#include "registry/registrar.h"

namespace gatehouse::items {

// What governance is asked to record. A model that does not exist yet is made from what the draft states of it.
// A draft of the same label is replaced, if it still is what it was when this was asked.
[[nodiscard]] Result<governance::RegisterVersion> registration(const registry::Connection& connection, const intake::Draft& draft,
                                                               const Actor& importer);

// All that would keep such a command from being recorded, by the rules that the registrar asks; nothing is written. Digests play no part in them,
// so the files need not have been read in. An error when the importer is nobody here.
[[nodiscard]] Result<Obstacles> obstaclesOf(const registry::Connection& connection, const governance::RegisterVersion& command,
                                            const Actor& importer);

// The content of an existing draft of this label, which an import would replace; nothing when there is none.
[[nodiscard]] Result<std::optional<ContentDigest>> replacedBy(const registry::Connection& connection, const QString& model, const QString& label);

}
