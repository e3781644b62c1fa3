// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an event says to people, in one sentence or a word.

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace gatehouse::registry {

// What the event itself does not say. To add a person and to change one is the same kind of event.
struct EventSetting {
    bool wasThere = false; // the person stood in the registry before it
    bool solo = false;     // one person may take both steps of what elsewhere takes two
};

// Whole: with who did it and with what. Brief: for a list that says the person in a column and the version by its page, "Approved revision 2 as
// Technical reviewer."
enum class SentenceForm { Whole, Brief };

// `names` are display names by short name. An event of an unknown kind is named by its kind.
[[nodiscard]] QString sentenceOf(const QJsonObject& event, const QHash<QString, QString>& names, const EventSetting& setting = {},
                                 SentenceForm form = SentenceForm::Whole);
// What was done, in a word or two: "Approved", "Person added".
[[nodiscard]] QString labelOf(const QJsonObject& event, const EventSetting& setting = {});

// How the policy is called that an event publishes.
[[nodiscard]] QString policyOf(const QJsonObject& event);

// The word for a kind of event, for filters: "Approved", "Person added or changed".
[[nodiscard]] QString labelOfKind(const QString& kind);

}
