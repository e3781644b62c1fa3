// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Follows a trail event by event, whether from a registry or from an export, and names what was changed, removed, added or moved.

#include "registry/audit/checkpoint.h"
#include "registry/audit/merkle.h"
#include "registry/audit/report.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <map>

namespace gatehouse::registry {

// One event as it was found.
struct FoundEvent {
    qint64 place = 0;           // the number it is kept under, or its line
    QByteArray bytes;
    std::optional<Sha256> hash; // kept beside it; an export has none
};

class ChainCheck {
public:
    // Problems and notes go into `report`, which outlives the check.
    explicit ChainCheck(AuditReport& report, std::optional<Checkpoint> checkpoint);

    // Takes the next event in the order found; answers what it says when its bytes are canonical, else nothing.
    std::optional<QJsonObject> take(const FoundEvent& found);
    // Called once after the last: what is missing, and whether the trail agrees with the checkpoint.
    void finish();
    // The id of the registry, from the first event that could be read.
    [[nodiscard]] const QString& registry() const { return m_registry; }

private:
    void checkNumber(const FoundEvent& found, qint64 said);
    void checkLink(qint64 said, const QJsonObject& event);
    void checkWhole(qint64 said, const QJsonObject& event);
    void checkAnchor();

    AuditReport& m_report;
    std::optional<Checkpoint> m_checkpoint;
    MerkleTree m_tree;
    QString m_registry;
    std::map<qint64, qint64> m_missing; // first to last of each gap
    QHash<QString, qint64> m_commands;
    qint64 m_largest = 0;               // the largest number so far
    Sha256 m_hash;                      // of that event's bytes
    Sha256 m_keptHash;                  // kept beside it
    qint64 m_offset = 0;                // between number and place
    QDateTime m_latest;
    qint64 m_latestSeq = 0;
};

// The digests of free texts that the event names.
[[nodiscard]] QSet<QString> textDigestsIn(const QJsonObject& event);

}
