// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How columns become values: free text by its digest, names of the vocabulary, digests.

#include "domain/digest.h"
#include "domain/states.h"

#include <QString>
#include <QVariant>

namespace gatehouse::registry {

// The SQL that reads a free text by its digest; a redacted one names the event that says who took it away and why.
[[nodiscard]] inline QString textOf(const QString& column)
{
    // Names of their own, so that none is that of the table around it.
    return QStringLiteral("coalesce((SELECT CASE kept.redacted WHEN 1 THEN '[redacted' || coalesce((SELECT ': event ' || max(taken.from_seq) "
                          "FROM redaction taken WHERE taken.digest = kept.digest AND taken.state = 'redacted'), '') || ']' ELSE kept.body END "
                          "FROM event_text kept WHERE kept.digest = %1), '')")
        .arg(column);
}

// A word of the vocabulary; what is none (an altered row) is read as `otherwise`, the stricter reading.
template <class E> [[nodiscard]] E valueOf(const QVariant& name, E otherwise)
{
    return fromName<E>(name.toString()).value_or(otherwise);
}

// An empty or unreadable digest is the null digest.
[[nodiscard]] inline Sha256 digestOf(const QVariant& hex)
{
    return Sha256::fromHex(hex.toString()).value_or(Sha256());
}

}
