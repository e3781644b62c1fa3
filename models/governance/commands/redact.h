// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two persons take the words of a free text out of the registry, a pasted password for instance: one proposes, an admin or the model's owner
// confirms. The event keeps the text's digest, so the trail still verifies, and the redaction is an event of its own.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct Redact {
    using Facts = RedactionFacts;
    static constexpr bool ForgetsText = true; // the registrar leaves no copy of it in the database file
    EventSeq event;
    QString text;   // its digest
    QString reason; // the second person may leave it out
};

// Whether the command by this person is the second of the two steps.
[[nodiscard]] bool confirmsRedaction(const Redact& command, const RedactionFacts& facts);
[[nodiscard]] Obstacles obstacles(const Redact& command, const Person& actor, const RedactionFacts& facts);
[[nodiscard]] EventDraft eventOf(const Redact& command, const Person& actor, const RedactionFacts& facts);

}
