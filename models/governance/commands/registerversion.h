// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A version is registered as a draft, its model made on the way when it is new; an existing draft of the same author is replaced (V0).

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

#include <tuple>

namespace gatehouse::governance {

struct RegisterVersion {
    using Facts = VersionFacts;
    VersionName version;
    QString author;
    Manifest manifest;
    QByteArray provenance; // canonical JSON: where the files came from, what was left out and flagged
    std::optional<Model> newModel; // facts of a model that does not exist yet
    std::optional<ContentDigest> replaces; // the draft content the importer has seen, when replacing

    // Of a repeated import: this version, as this person's work. Its files are whatever the folder held the first time, and the rest was looked
    // up in the registry, so neither tells a retry from another command.
    [[nodiscard]] auto asked() const { return std::tie(version, author); }
};

[[nodiscard]] Obstacles obstacles(const RegisterVersion& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const RegisterVersion& command, const Person& actor, const VersionFacts& facts);

}
