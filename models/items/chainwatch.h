// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether the audit trail is whole, checked in the background when a registry is opened and after news.

#include "items/desk.h"
#include "registry/audit/report.h"

namespace gatehouse::items {

class ChainWatch : public QObject {
    Q_OBJECT
public:
    explicit ChainWatch(Desk& desk, QObject* parent = nullptr);

    // Nothing until the first check has ended.
    [[nodiscard]] const std::optional<registry::AuditReport>& report() const { return m_report; }
    [[nodiscard]] bool isBroken() const { return m_report && !m_report->ok; }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }
    // "Audit consistent to event 61; head not anchored"
    [[nodiscard]] QString sentence() const;
    // When the newest report was made.
    [[nodiscard]] const QDateTime& checkedAt() const { return m_checkedAt; }
    void check();

signals:
    void changed();

private:
    Desk& m_desk;
    std::optional<registry::AuditReport> m_report;
    QString m_problem;
    QDateTime m_checkedAt;
    Question m_question;
};

}
