// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/obstacles.h"

#include "domain/limits.h"
#include "domain/saysnothing.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

void refuse(Obstacles& obstacles, const QString& code, const QString& sentence, const QString& who, Mend mend)
{
#ifdef GATEHOUSE_MUTATION
    if (qEnvironmentVariable("GATEHOUSE_MUTE_OBSTACLE") == code)
        return;
#endif
    obstacles.push_back({code, sentence, who, mend == Mend::InForm});
}

void refuseEmptyReason(Obstacles& obstacles, const QString& reason)
{
    if (saysNothing(reason))
        refuse(obstacles, u"reason-missing"_s, Governance::tr("This needs a reason. Say in a sentence why; it is kept in the audit trail."), {},
               Mend::InForm);
    refuseLongText(obstacles, reason);
}

void refuseLongText(Obstacles& obstacles, const QString& text)
{
    const qint64 over = text.toUtf8().size() - limits::EventBytes;
    if (over > 0)
        refuse(
            obstacles, u"text-too-long"_s,
            Governance::tr("The text is %n byte(s) longer than 64 KiB, which one text may have. Shorten it, and attach the long form as a document.",
                           nullptr, int(over)),
            {}, Mend::InForm);
}

void refuseLongFact(Obstacles& obstacles, const QString& fact)
{
    const qint64 over = fact.toUtf8().size() - limits::FactBytes;
    if (over > 0)
        refuse(obstacles, u"text-too-long"_s,
               Governance::tr("This is %n byte(s) longer than 16 KiB, which one fact may have. Shorten it, and attach the long form as a document.",
                              nullptr, int(over)),
               {}, Mend::InForm);
}

}
