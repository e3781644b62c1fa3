// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/report.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::registry {

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

}

void AuditReport::sort()
{
    std::ranges::stable_sort(problems, {}, &AuditRemark::seq);
    std::ranges::stable_sort(notes, {}, &AuditRemark::seq);
}

QString AuditReport::conclusion() const
{
    if (!ok && problems.front().seq == 0)
        return Words::tr("%n problem(s) found; the first: %1", nullptr, int(problems.size())).arg(problems.front().sentence);
    if (!ok)
        return Words::tr("%n problem(s) found; the first at event %1: %2", nullptr, int(problems.size()))
            .arg(problems.front().seq)
            .arg(problems.front().sentence);
    if (!anchoredTo)
        return Words::tr("Consistent to event %1; head not anchored.").arg(events);
    if (*anchoredTo < events)
        return Words::tr("Consistent to event %1, anchored by the checkpoint to event %2; the head after it is not anchored.")
            .arg(events)
            .arg(*anchoredTo);
    return Words::tr("Consistent to event %1, anchored by the checkpoint to its head.").arg(events);
}

}
