// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What checking a trail answers.

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace gatehouse::registry {

// Something about one event; `seq` is its number, or where it should stand, and 0 where the whole database is meant.
struct AuditRemark {
    qint64 seq = 0;
    QString sentence;
    // Of the chain: an event itself was changed, removed, added or moved. Beside: all else that is kept. Follows: what a broken chain brings with it.
    enum class Kind { OfChain, Beside, Follows } kind = Kind::Beside;
    // The sentence, with its event before it unless it names that itself.
    [[nodiscard]] QString line() const;
    bool operator==(const AuditRemark&) const = default;
};

struct AuditReport {
    bool ok = true; // no problem was found
    qint64 events = 0;
    qint64 redacted = 0; // free texts whose words two persons took away; an export does not tell
    std::optional<qint64> anchoredTo; // the size of the checkpoint that the trail agrees with
    std::vector<AuditRemark> problems;
    std::vector<AuditRemark> notes; // worth knowing and no fault: a clock that ran behind, a redacted text

    void problem(qint64 seq, const QString& sentence, AuditRemark::Kind kind = AuditRemark::Kind::Beside)
    {
        ok = false;
        problems.push_back({seq, sentence, kind});
    }
    [[nodiscard]] bool isChainBroken() const;
    void note(qint64 seq, const QString& sentence) { notes.push_back({seq, sentence}); }
    // Puts problems and notes into the order of the events, what is wrong with the events themselves before all else, and says each problem once.
    void sort();
    // One sentence: how far the trail is consistent, and how far that is anchored outside it.
    [[nodiscard]] QString conclusion() const;
};

// Told now and then how many of how many events are done; may be empty.
using AuditProgress = std::function<void(qint64 done, qint64 of)>;

}
