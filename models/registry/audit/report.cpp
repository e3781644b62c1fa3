// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/report.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::registry {

void AuditReport::sort()
{
    std::ranges::stable_sort(problems, {}, &AuditRemark::seq);
    std::ranges::stable_sort(notes, {}, &AuditRemark::seq);
}

QString AuditReport::conclusion() const
{
    const auto tr = [](const char* text, int n = -1) { return QCoreApplication::translate("AuditReport", text, nullptr, n); };
    if (!ok)
        return tr("%n problem(s) found; the first at event %1: %2", int(problems.size())).arg(problems.front().seq).arg(problems.front().sentence);
    if (!anchoredTo)
        return tr("Consistent to event %1; head not anchored.").arg(events);
    if (*anchoredTo < events)
        return tr("Consistent to event %1, anchored by the checkpoint to event %2; the head after it is not anchored.").arg(events).arg(*anchoredTo);
    return tr("Consistent to event %1, anchored by the checkpoint to its head.").arg(events);
}

}
