// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one condition that shows a governed table now or as of an event.

#include "domain/ids.h"

#include <QString>
#include <QVariant>

namespace gatehouse::registry {

// A condition on `alias` (a table or its alias), with the value it needs bound at its place.
struct Temporal {
    QString sql;
    QVariantList values;
};

[[nodiscard]] inline Temporal validAt(AsOf asOf, const QString& alias)
{
    if (asOf.isNow())
        return {alias + QStringLiteral(".to_seq IS NULL"), {}};
    return {QStringLiteral("%1.from_seq <= ? AND (%1.to_seq IS NULL OR %1.to_seq > ?)").arg(alias), {asOf.seq, asOf.seq}};
}

}
