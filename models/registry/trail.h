// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One event of the audit trail as it is written: its canonical bytes, its hash, and the free texts beside it.

#include "domain/digest.h"
#include "domain/error.h"
#include "domain/people.h"
#include "governance/event.h"

#include <QDateTime>
#include <QJsonObject>
#include <vector>

namespace gatehouse::registry {

// A free text beside the trail; the trail holds domainDigest("text", salt + text).
struct SaltedText {
    QString digest;
    QByteArray salt;
    QString body;
};

// An event ready to be appended.
struct SealedEvent {
    QJsonObject event;
    QByteArray bytes; // canonical
    Sha256 hash;
    std::vector<SaltedText> texts;
};

// What the chain needs besides the draft.
struct EventPlace {
    qint64 seq = 1;
    Sha256 previous;    // null for the first
    QString registry;   // the registry's id
    QString commandId;
    Actor actor;
    QDateTime at;       // this computer's clock
};

// Salts the texts, replaces their marks by digests, and makes the canonical bytes and the hash.
[[nodiscard]] Result<SealedEvent> seal(const governance::EventDraft& draft, const EventPlace& place);

// The hash of an event: over a domain tag and its canonical bytes, which name the previous hash.
[[nodiscard]] Sha256 eventHash(QByteArrayView bytes);
// 128 random bits, so that what was digested with them cannot be guessed.
[[nodiscard]] QByteArray freshSalt();
[[nodiscard]] QString textDigest(const QByteArray& salt, const QString& text);

}
