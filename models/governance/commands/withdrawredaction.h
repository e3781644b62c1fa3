// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whoever proposed to redact a text, or an admin, takes the proposal back before a second person confirms it: the words stay.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct WithdrawRedaction {
    using Facts = RedactionFacts;
    EventSeq event;
    QString text; // its digest
    QString reason;
};

// Whether the person could take the text's proposal back at all.
[[nodiscard]] bool mayWithdrawRedaction(const RedactableText& text, const Person& actor, const RegistryFacts& registry);
[[nodiscard]] Obstacles obstacles(const WithdrawRedaction& command, const Person& actor, const RedactionFacts& facts);
[[nodiscard]] EventDraft eventOf(const WithdrawRedaction& command, const Person& actor, const RedactionFacts& facts);

}
