// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/report.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace gatehouse::registry {

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

}

QString AuditRemark::line() const
{
    const QRegularExpression number(QStringLiteral("(?<![0-9])%1(?![0-9])").arg(seq));
    return seq == 0 || sentence.contains(number) ? sentence : Words::tr("Event %1: %2").arg(QString::number(seq), sentence);
}

bool AuditReport::isChainBroken() const
{
    return std::ranges::contains(problems, AuditRemark::Kind::OfChain, &AuditRemark::kind);
}

void AuditReport::sort()
{
    std::ranges::stable_sort(problems, {}, [](const AuditRemark& each) { return std::pair(each.kind, each.seq); });
    problems.erase(std::ranges::unique(problems).begin(), problems.end()); // several texts beside one event that is gone
    std::ranges::stable_sort(notes, {}, &AuditRemark::seq);
}

QString AuditReport::conclusion() const
{
    if (!ok)
        return Words::tr("%n problem(s) found; the first: %1", nullptr, int(problems.size())).arg(problems.front().line());
    if (!anchoredTo)
        return Words::tr("Consistent to event %1; head not anchored.").arg(events);
    if (*anchoredTo < events)
        return Words::tr("Consistent to event %1, anchored by the checkpoint to event %2; the head after it is not anchored.")
            .arg(events)
            .arg(*anchoredTo);
    return Words::tr("Consistent to event %1, anchored by the checkpoint to its head.").arg(events);
}

}
