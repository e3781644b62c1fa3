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
    if (text.toUtf8().size() > limits::EventBytes / 4)
        refuse(obstacles, u"text-too-long"_s,
               Governance::tr("The text has %1 characters; one event takes 16 KiB. Shorten it, and attach the long form as a document.")
                   .arg(text.size()),
               {}, Mend::InForm);
}

}
