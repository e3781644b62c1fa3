// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/approvedeployment.h"

#include "domain/listed.h"
#include "domain/saysnothing.h"
#include "governance/deploymentrules.h"
#include "governance/reviewb.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

void refuseBadDates(Obstacles& found, const ApproveDeployment& command, const DeploymentFacts& facts)
{
    const QDate today = facts.registry().now.date();
    const QDate review = command.review.isValid() ? command.review : facts.current()->review;
    const QDate latest = today.addMonths(facts.gate().reviewMonths);
    if (!review.isValid())
        refuse(found, u"review-date-missing"_s, Governance::tr("Say when what goes live is looked at again."), {}, Mend::InForm);
    else if (review <= today || review > latest)
        refuse(found, u"review-date-out-of-range"_s,
               Governance::tr("The next review is after today and, under policy %1, not after %2.")
                   .arg(labelOf(facts.policy()), latest.toString(Qt::ISODate)),
               {}, Mend::InForm);
    if (saysNothing(command.staleRule) && facts.current()->staleRule.isEmpty())
        refuse(found, u"stale-rule-missing"_s, Governance::tr("Say what would make it stale, e.g. “PR-AUC below 0.40 for two weeks”."), {},
               Mend::InForm);
    if (command.window.notAfter.isValid()
        && (command.window.notAfter <= facts.registry().now
            || (command.window.notBefore.isValid() && command.window.notAfter <= command.window.notBefore)))
        refuse(found, u"window-empty"_s, Governance::tr("The window for going live ends before it begins, or has already ended."), {}, Mend::InForm);
}

}

Obstacles obstacles(const ApproveDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    if (!refuseUnlessReviewingB(found, facts, actor, command.role, command.read))
        return found;
    const GateStatus gate = gateBStatus(facts);
    if (gate.reject)
        refuse(found, u"reject-stands"_s,
               Governance::tr("%1 rejected this deployment; nothing can be approved until that verdict is withdrawn.")
                   .arg(displayed(facts.registry(), gate.reject->person)),
               gate.reject->person);
    refuseSecondVerdictAtB(found, facts, actor, command.role);
    refuseSecondRoleAtB(found, facts, actor, command.role);
    refuseBeyondAsked(found, gate, actor, command.role, facts.registry());
    const Mandate mandate = mandateAtB(facts, actor, command.role).value_or(Mandate{actor.name, {}});
    if (lastToApprove(gate, command.role) && needsFreshEyes(facts, mandate)) {
        const RoleStatus* line = lineOf(gate, command.role);
        const std::vector<QString> others = line != nullptr ? line->candidates : std::vector<QString>();
        refuse(found, u"fresh-eyes-needed"_s,
               inSequence({Governance::tr("At high tier gate B needs somebody who did not sign gate A; so far only its signers have spoken."),
                           others.empty() ? Governance::tr("Nobody else could. An admin grants the role to somebody else under Registry > People.")
                                          : Governance::tr("Who could: %1.").arg(displayed(facts.registry(), others))}),
               others.empty() ? QString() : others.front());
    }
    refuseBadUsability(found, facts);
    refuseMissingEvidence(found, facts);
    refuseOpenBlockers(found, facts);
    refuseBreakingContract(found, facts);
    refuseIncompleteChecklist(found, facts.gate().checklists, command.role, command.ticks);
    refuseIncompleteFindings(found, facts.version, command.findings);
    if (std::ranges::contains(command.findings, Severity::Blocking, &FindingDraft::severity))
        refuse(
            found, u"approval-that-blocks"_s,
            Governance::tr("A blocking finding stops this from going live, so it is no approval. Send it back with that reason, or give the finding "
                           "a lesser severity."),
            {}, Mend::InForm);
    refuseBadDates(found, command, facts);
    refuseLongText(found, command.reason);
    return found;
}

EventDraft eventOf(const ApproveDeployment& command, const Person& actor, const DeploymentFacts& facts)
{
    const VerdictKind kind = command.findings.empty() ? VerdictKind::Approve : VerdictKind::ApproveWithFindings;
    EventDraft event = deploymentEvent(u"clear-"_s + nameOf(kind), facts);
    addVerdictAtB(event, facts, actor, {kind, command.role, command.reason, command.ticks, {}, facts.policy().number, false});
    addFindings(event, facts.version, actor, command.role, command.findings);
    QJsonObject values;
    if (!saysNothing(command.staleRule))
        values.insert(u"stale_rule"_s, event.text(command.staleRule.trimmed()));
    if (command.review.isValid())
        values.insert(u"review"_s, command.review.toString(Qt::ISODate));
    if (command.window.notBefore.isValid() || command.window.notAfter.isValid()) {
        values.insert(u"not_before"_s, timeText(command.window.notBefore));
        values.insert(u"not_after"_s, timeText(command.window.notAfter));
    }
    if (lastToApprove(gateBStatus(facts), command.role)) {
        values.insert(u"gate_open"_s, 0);
        if (facts.current()->exceptional) {
            values.insert(u"exceptional"_s, 0);
            values.insert(u"exception_until"_s, QString());
        } else {
            values.insert(u"state"_s, nameOf(DeploymentState::Cleared));
        }
    }
    setDeployment(event, facts, *facts.current(), values);
    return event;
}

}
