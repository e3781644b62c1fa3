// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Somebody who reads a version says something at a place of it: a note, a question that needs an answer, or a blocker.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct OpenThread {
    using Facts = VersionFacts;
    VersionName version;
    ThreadKind kind = ThreadKind::Note;
    Anchor anchor; // its file is one of the newest content or of its base; the digest is that of the bytes that were read
    QString text;  // Markdown
};

[[nodiscard]] Obstacles obstacles(const OpenThread& command, const Person& actor, const VersionFacts& facts);
[[nodiscard]] EventDraft eventOf(const OpenThread& command, const Person& actor, const VersionFacts& facts);

}
