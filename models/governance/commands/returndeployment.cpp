// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/returndeployment.h"

#include "governance/deploymentrules.h"
#include "governance/reviewb.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const ReturnDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    if (!refuseUnlessReviewingB(found, facts, actor, command.role, command.read))
        return found;
    refuseBadNotes(found, facts.version, facts.gate().checklists, command.role, command.ticks, command.findings);
    refuseEmptyReason(found, command.reason);
    return found;
}

EventDraft eventOf(const ReturnDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    EventDraft event = deploymentEvent(u"return-deployment"_s, facts);
    addVerdictAtB(event, facts, actor, {VerdictKind::RequestChanges, command.role, command.reason, command.ticks, {}, facts.policy().number, false});
    addFindings(event, facts.version, actor, command.role, command.findings);
    QJsonObject values{{u"gate_open"_s, 0}, {u"due"_s, QString()}};
    if (!facts.current()->exceptional)
        values.insert(u"state"_s, nameOf(DeploymentState::InVerification));
    setDeployment(event, facts, *facts.current(), values);
    // What was recorded answered this round; the next one asks again.
    for (const Evidence& evidence : facts.evidence)
        if (evidence.gate == Gate::B && evidence.slot == facts.slot && evidence.binding == facts.current()->binding)
            event.set(u"evidence"_s, {{u"event"_s, evidence.event.value}}, {{u"outdated"_s, 1}});
    return event;
}

}
