// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an event says to people, in one sentence or a word.

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace gatehouse::registry {

// `names` are display names by short name. An event of an unknown kind is named by its kind. To add a person and to change one is the same kind of
// event: `wasThere` says whether the person stood in the registry before it.
[[nodiscard]] QString sentenceOf(const QJsonObject& event, const QHash<QString, QString>& names, bool wasThere = false);
// What was done, in a word or two: "Approved", "Person added".
[[nodiscard]] QString labelOf(const QJsonObject& event, bool wasThere = false);

// The word for a kind of event, for filters: "Approved", "Person added or changed".
[[nodiscard]] QString labelOfKind(const QString& kind);

}
