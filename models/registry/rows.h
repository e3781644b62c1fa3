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
    return QStringLiteral(
               "coalesce((SELECT CASE t.redacted WHEN 1 THEN '[redacted' || coalesce((SELECT ': event ' || max(r.from_seq) FROM redaction r "
               "WHERE r.digest = t.digest AND r.state = 'redacted'), '') || ']' ELSE t.body END FROM event_text t WHERE t.digest = %1), '')")
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
