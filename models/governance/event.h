// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a command records: one event, which says which governed records take which new values.

#include "domain/digest.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace gatehouse::governance {

// One governed record (a row of the schema) takes new values, or ends. `key` names it, `set` are only the values that change.
struct Effect {
    QString record;
    QJsonObject key;
    QJsonObject set;
    bool ends = false;
};

// A text of any length that events name by digest and the registry keeps beside the trail: manifests, provenance, policies.
struct Document {
    QByteArray kind;
    QByteArray bytes;
    [[nodiscard]] Sha256 digest() const { return domainDigest(kind, bytes); }
};

// The event before it has a number. Free text is kept apart: the trail gets a salted digest of it, so that two people can
// redact a pasted password and the trail still verifies.
struct EventDraft {
    QString kind;          // the command's name, e.g. "approve"
    QJsonObject subject;   // what it is about: model, version, revision, digest, person, finding ...
    std::vector<Effect> effects;
    std::vector<QString> texts;
    std::vector<Document> documents;

    // Keeps a free text and answers the mark that stands for it in an effect's `set`; the empty text stays an empty string.
    [[nodiscard]] QJsonValue text(const QString& value);
    void set(const QString& record, const QJsonObject& key, const QJsonObject& values) { effects.push_back({record, key, values, false}); }
    void end(const QString& record, const QJsonObject& key) { effects.push_back({record, key, {}, true}); }
};

// The key of the mark that text() answers: {"$text": index}.
inline constexpr QLatin1StringView TextMark{"$text"};

// RFC 3339 in UTC with milliseconds, as events and rows write times.
[[nodiscard]] QString timeText(const QDateTime& time);
// The same in a sentence for people, to the second.
[[nodiscard]] QString sayTime(const QDateTime& time);
[[nodiscard]] QDateTime timeFrom(const QString& text);

}
