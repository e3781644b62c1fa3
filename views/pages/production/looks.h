// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far each person has seen the board: theirs, so it is kept in the settings of the registry's window and never in the registry.

#include "domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QVariantMap>

namespace gatehouse::pages {

struct Look {
    EventSeq seq; // the newest event that was seen; 0 for somebody who never looked
    QDateTime at;
    bool operator==(const Look&) const = default;
};

// By the person's short name.
using Looks = QHash<QString, Look>;

[[nodiscard]] QVariantMap mapOf(const Looks& looks);
[[nodiscard]] Looks looksFrom(const QVariantMap& map);

}
