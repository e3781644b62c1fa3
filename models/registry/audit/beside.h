// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Checks what stands beside the trail against what events name: free texts and documents.

#include "domain/digest.h"
#include "registry/audit/report.h"
#include "registry/audit/rows.h"
#include "registry/audit/trailevent.h"

#include <QHash>

namespace gatehouse::registry {

// Whether rows stand in the order of their events when they are read as they were written, which saves sorting a million of them.
enum class Order { AsWritten, Sorted };

// Follows the texts in the order of their events.
class TextCheck {
public:
    [[nodiscard]] static Result<TextCheck> open(const Connection& connection, AuditReport& report, Order order);
    // Called for each event in order; `event` is nothing when it could not be read.
    [[nodiscard]] Result<void> check(qint64 place, const std::optional<TrailEvent>& event);
    [[nodiscard]] Result<void> finish();
    // The texts were not written in the order of their events: what was said is worth nothing, and they must be read sorted.
    [[nodiscard]] bool needsSorting() const { return m_needsSorting; }

private:
    TextCheck(Rows rows, AuditReport& report) : m_rows(std::move(rows)), m_report(report) {}
    [[nodiscard]] Result<void> advance();
    void checkText() const;

    Rows m_rows;
    AuditReport& m_report;
    bool m_isThere = false;
    bool m_needsSorting = false;
    qint64 m_seq = 0; // of the event that the text at hand stands beside
    std::vector<QByteArrayView> m_wanted;
};

// Digests every document once, then answers for each event whether its documents are there.
class DocumentCheck {
public:
    [[nodiscard]] static Result<DocumentCheck> read(const Connection& connection, AuditReport& report, std::stop_token stop);
    void check(const TrailEvent& event);
    void finish();

private:
    struct Kept {
        QByteArray kind;
        qint64 seq = 0;
        bool named = false;
    };
    explicit DocumentCheck(AuditReport& report) : m_report(report) {}

    AuditReport& m_report;
    QHash<QByteArray, Kept> m_kept;
};

// Follows the answers kept for command ids, which make a retry harmless: each names the event that recorded it, and each event has one.
class AnswerCheck {
public:
    [[nodiscard]] static Result<AnswerCheck> open(const Connection& connection);
    // Called for each event in order, with what its columns say.
    [[nodiscard]] Result<void> check(qint64 seq, QByteArrayView command, QByteArrayView person);
    // Names what does not fit.
    [[nodiscard]] Result<void> finish(const Connection& connection, AuditReport& report);

private:
    explicit AnswerCheck(Rows rows) : m_rows(std::move(rows)) {}
    Rows m_rows;
    bool m_fits = true; // so far, and in the order in which both were written
};

}
