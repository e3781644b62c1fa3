// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/chainwatch.h"

#include "registry/audit/verify.h"

namespace gatehouse::items {

ChainWatch::ChainWatch(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, [this](qint64 newest) {
        if (!m_report || m_report->events != newest) // not when another moment is looked at
            check();
    });
    check();
}

void ChainWatch::check()
{
    m_question.ask<registry::AuditReport>(
        m_desk.reader(), [](const registry::Connection& connection, std::stop_token stop) { return registry::verifyTrail(connection, {}, {}, stop); },
        [this](Result<registry::AuditReport> report) {
            m_problem = report ? QString() : report.error().sentence;
            if (report)
                m_report = std::move(*report);
            m_checkedAt = QDateTime::currentDateTimeUtc();
            emit changed();
        });
}

QString ChainWatch::sentence() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_report)
        return tr("Checking the audit trail…");
    if (!m_report->ok)
        return tr("The audit trail was altered: %1").arg(m_report->problems.front().sentence);
    return tr("Audit consistent to event %1; head not anchored").arg(m_report->events);
}

}
