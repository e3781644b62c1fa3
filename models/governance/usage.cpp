// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/usage.h"

#include "governance/consumerrules.h"
#include "governance/event.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClockSeconds = 300; // clocks of two computers may differ by this

}

Obstacles obstacles(const UsageReport& report, const Person& actor, const ModelFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    const auto consumer = requireConsumer(found, report.model, report.consumer, facts);
    if (!consumer)
        return found;
    if (!speaksFor(*consumer, actor, facts) && !holds(facts.registry, actor, Role::Monitor))
        refuse(found, u"may-not-report-use"_s,
               Governance::tr("The use by “%1” is reported by who speaks for it, by the owner or by a monitor; %2 is none of them.")
                   .arg(report.consumer, displayed(facts.registry, actor.name)),
               consumer->person.isEmpty() ? facts.model->owner : consumer->person);
    if (!report.lastRead.isValid())
        refuse(found, u"reading-without-time"_s, Governance::tr("A report says when was last read."), {}, Mend::InForm);
    else if (report.lastRead > facts.registry.now.addSecs(ClockSeconds))
        refuse(found, u"reading-in-the-future"_s,
               Governance::tr("%1 lies in the future; a report is about what was read. Look at the clock of the one who reports.")
                   .arg(sayTime(report.lastRead)),
               {}, Mend::InForm);
    if (report.volume < 0)
        refuse(found, u"negative-volume"_s, Governance::tr("A volume is a number of rows or answers, 0 or more; %1 is none.").arg(report.volume), {},
               Mend::InForm);
    return found;
}

}
