// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Follows a trail event by event, whether from a registry or from an export, and names what was changed, removed, added or moved.

#include "registry/audit/checkpoint.h"
#include "registry/audit/merkle.h"
#include "registry/audit/report.h"
#include "registry/audit/trailevent.h"

#include <QDateTime>
#include <QHash>
#include <map>
#include <set>

namespace gatehouse::registry {

// One event as it was found.
struct FoundEvent {
    qint64 place = 0;           // the number it is kept under, or its line
    QByteArrayView bytes;
    std::optional<Sha256> hash; // kept beside it
    bool isNumbered = true;     // the place is a number that is kept with the event
};

// What can be said of it by itself, in any thread. Views lead into the bytes found.
struct PreparedEvent {
    FoundEvent found;
    Sha256 hash;
    std::optional<Sha256> leaf;     // of the Merkle tree, where one is asked for
    std::optional<TrailEvent> said; // nothing when the bytes are not canonical
};
[[nodiscard]] PreparedEvent prepared(const FoundEvent& found, bool withLeaf);
// The same where the bytes were read already.
[[nodiscard]] PreparedEvent prepared(const FoundEvent& found, bool withLeaf, std::optional<TrailEvent> said);

class ChainCheck {
public:
    // Problems and notes go into `report`, which outlives the check.
    explicit ChainCheck(AuditReport& report, std::optional<Checkpoint> checkpoint);

    // Whether the events must be prepared with their leaves.
    [[nodiscard]] bool wantsLeaves() const { return m_checkpoint.has_value(); }
    // Takes the next event in the order found.
    void takePrepared(const PreparedEvent& event);
    void take(const FoundEvent& found) { takePrepared(prepared(found, wantsLeaves())); }
    // Called once after the last: what is missing, and whether the trail agrees with the checkpoint.
    void finish();
    // The id of the registry, from the first event that could be read.
    [[nodiscard]] QString registry() const { return QString::fromUtf8(m_registry); }
    // The largest number that an event had so far.
    [[nodiscard]] qint64 largest() const { return m_largest; }

private:
    void problem(qint64 seq, const QString& sentence) { m_report.problem(seq, sentence, AuditRemark::Kind::OfChain); }
    void checkNumber(const FoundEvent& found, qint64 said);
    void checkLink(qint64 said, const TrailEvent& event);
    void checkWhole(qint64 said, const TrailEvent& event);
    void takeCorrection(QByteArrayView bytes);
    void sayAhead();
    void checkCommand(qint64 said, QByteArrayView command);
    void checkAnchor();

    AuditReport& m_report;
    std::optional<Checkpoint> m_checkpoint;
    MerkleTree m_tree;
    QByteArray m_registry;
    std::map<qint64, qint64> m_missing; // first to last of each gap
    QHash<QByteArray, qint64> m_commands;
    qint64 m_largest = 0;               // the largest number so far
    Sha256 m_hash;                      // of that event's bytes
    Sha256 m_keptHash;                  // kept beside it
    qint64 m_offset = 0;                // between number and place
    qint64 m_clock = QDateTime::currentMSecsSinceEpoch();
    std::optional<qint64> m_latest;     // in milliseconds, of those that are not ahead
    qint64 m_latestSeq = 0;
    std::map<qint64, qint64> m_ahead;   // those that are still to come, by their event's number
    std::set<qint64> m_corrected;       // events whose clock no longer counts
};

}
