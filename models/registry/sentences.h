// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an event says to people: one sentence, from the event alone.

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace gatehouse::registry {

// `names` are display names by short name. An event of an unknown kind is named by its kind.
[[nodiscard]] QString sentenceOf(const QJsonObject& event, const QHash<QString, QString>& names);

// The word for a kind of event, for filters and chips: "Approved", "Sent back".
[[nodiscard]] QString labelOfKind(const QString& kind);

}
