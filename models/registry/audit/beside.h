// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Checks what stands beside the trail against what events name: free texts and documents.

#include "registry/audit/report.h"
#include "registry/connection.h"

#include <QHash>
#include <QJsonObject>

namespace gatehouse::registry {

// Follows the texts in the order of their events.
class TextCheck {
public:
    [[nodiscard]] static Result<TextCheck> open(const Connection& connection, AuditReport& report);
    // Called for each event in order; `event` is nothing when it could not be read.
    [[nodiscard]] Result<void> check(qint64 place, const std::optional<QJsonObject>& event);
    [[nodiscard]] Result<void> finish();

private:
    struct Row {
        qint64 seq = 0;
        QString digest;
        QByteArray salt, body;
        bool redacted = false;
    };
    TextCheck(QSqlQuery query, AuditReport& report) : m_query(std::move(query)), m_report(report) {}
    [[nodiscard]] Result<void> advance();
    void checkRow(const Row& row);

    QSqlQuery m_query;
    AuditReport& m_report;
    std::optional<Row> m_row;
};

// Digests every document once, then answers for each event whether its documents are there.
class DocumentCheck {
public:
    [[nodiscard]] static Result<DocumentCheck> read(const Connection& connection, AuditReport& report, std::stop_token stop);
    void check(const QJsonObject& event);
    void finish();

private:
    struct Kept {
        QString kind;
        qint64 seq = 0;
        bool named = false;
    };
    explicit DocumentCheck(AuditReport& report) : m_report(report) {}

    AuditReport& m_report;
    QHash<QString, Kept> m_kept;
};

}
