// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What proposing, confirming and withdrawing a redaction share: the text that is named, the reason that does not repeat it, the event.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

// The event's text with that digest; refuses and answers nullptr where there is none.
[[nodiscard]] const RedactableText* requireText(Obstacles& obstacles, const RedactionFacts& facts, const QString& digest);
// A reason that is missing, too long, or holds the words that are to go.
void refuseBadRedactionReason(Obstacles& obstacles, const QString& reason, const RedactableText& text);
[[nodiscard]] EventDraft redactionEvent(const QString& kind, const RedactionFacts& facts);

}
