// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Free texts and their redactions: what the rules ask before one is redacted, and who took which words away, when and why.

#include "governance/facts.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// One text's redaction, proposed or done.
struct Redaction {
    bool isDone = false;  // a second person confirmed; the words are gone
    EventSeq event;       // that recorded it
    QString proposedBy, by; // short names; nobody confirmed yet when `by` is empty
    QDateTime at;
    QString reason;
    bool operator==(const Redaction&) const = default;
};

// The newest state of a text's redaction; nothing when nobody asked for one.
[[nodiscard]] Result<std::optional<Redaction>> redactionOf(const Connection& connection, const QString& textDigest);
// "[redacted by Mei Zhao on 2026-10-05: a password]"; names are display names by short name.
[[nodiscard]] QString redactedText(const std::optional<Redaction>& redaction, const QHash<QString, QString>& names);

[[nodiscard]] Result<governance::RedactionFacts> loadRedactionFacts(const Connection& connection, governance::RegistryFacts registry, EventSeq event);

}
