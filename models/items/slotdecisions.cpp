// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/slotdecisions.h"

#include "governance/commands/abstaindeployment.h"
#include "governance/commands/acknowledge.h"
#include "governance/commands/adopt.h"
#include "governance/commands/approvedeployment.h"
#include "governance/commands/canceldeployment.h"
#include "governance/commands/exceptionallive.h"
#include "governance/commands/golive.h"
#include "governance/commands/rejectdeployment.h"
#include "governance/commands/retiredeployment.h"
#include "governance/commands/returndeployment.h"
#include "governance/commands/rollback.h"
#include "governance/commands/startdeployment.h"
#include "governance/commands/submitdeployment.h"
#include "governance/commands/withdrawdeploymentverdict.h"
#include "governance/deploymentrules.h"
#include "governance/gateb.h"
#include "governance/liveproposal.h"
#include "governance/reviewb.h"
#include "governance/separation.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::items {

using namespace governance;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SlotDecisions)
};

template <class Command> Obstacles judged(std::optional<Role> role, const DeploymentFacts& facts, const Person& person)
{
    Command command;
    command.version = {facts.version.version->modelName, facts.version.version->label, 0};
    command.slot = facts.slot;
    if constexpr (requires { command.role; })
        command.role = role.value_or(Role::GoLiveApprover);
    return obstacles(command, person, facts);
}

Acknowledge acknowledge(const DeploymentFacts& facts, SlotAct act)
{
    Acknowledge command;
    command.version = {facts.version.version->modelName, facts.version.version->label, 0};
    command.slot = facts.slot;
    command.of = acknowledgedBy(act);
    return command;
}

// A consumer that the person speaks for (or, as owner, any) and that has not acknowledged yet.
Obstacles judgedAcknowledge(const DeploymentFacts& facts, const Person& person, SlotAct act)
{
    Acknowledge command = acknowledge(facts, act);
    Obstacles last;
    for (const QString& consumer : facts.notAcknowledged(command.of)) {
        command.consumer = consumer;
        last = obstacles(command, person, facts);
        if (std::ranges::all_of(last, &Obstacle::inForm))
            return last;
    }
    return last;
}

Obstacles judgedAct(SlotAct act, std::optional<Role> role, const DeploymentFacts& facts, const Person& person)
{
    switch (act) {
    case SlotAct::Start: return judged<StartDeployment>(role, facts, person);
    case SlotAct::Submit: return judged<SubmitDeployment>(role, facts, person);
    case SlotAct::Approve: return judged<ApproveDeployment>(role, facts, person);
    case SlotAct::Return: return judged<ReturnDeployment>(role, facts, person);
    case SlotAct::Reject: return judged<RejectDeployment>(role, facts, person);
    case SlotAct::Abstain: return judged<AbstainDeployment>(role, facts, person);
    case SlotAct::WithdrawVerdict: return judged<WithdrawDeploymentVerdict>(role, facts, person);
    case SlotAct::GoLive: return judged<GoLive>(role, facts, person);
    case SlotAct::Rollback: return judged<Rollback>(role, facts, person);
    case SlotAct::Retire: return judged<RetireDeployment>(role, facts, person);
    case SlotAct::Cancel: return judged<CancelDeployment>(role, facts, person);
    case SlotAct::Exception: return judged<ExceptionalLive>(role, facts, person);
    case SlotAct::Adopt: return judged<Adopt>(role, facts, person);
    case SlotAct::AcknowledgeEnd:
    case SlotAct::Acknowledge: return judgedAcknowledge(facts, person, act);
    }
    Q_UNREACHABLE();
}

std::vector<Role> rolesFor(const DeploymentFacts& facts, const Person& person)
{
    std::vector<Role> roles;
    for (const Role role : facts.gate().roles)
        if (holds(facts.registry(), person, role))
            roles.push_back(role);
    if (roles.empty())
        roles.push_back(facts.gate().roles.front());
    return roles;
}

bool hasVerdict(const DeploymentFacts& facts, const Person& person)
{
    return std::ranges::any_of(facts.version.verdicts,
                               [&](const Verdict& verdict) { return verdict.person == person.name && countsAtB(verdict, facts); });
}

}

QString actionText(const SlotDecision& decision)
{
    switch (decision.act) {
    case SlotAct::Start: return Words::tr("Start in %1…").arg(decision.slot);
    case SlotAct::Submit: return Words::tr("Submit to gate B…");
    case SlotAct::Approve: return Words::tr("Approve as %1…").arg(labelOf(decision.role.value_or(Role::GoLiveApprover)).toLower());
    case SlotAct::Return: return Words::tr("Send back to verification…");
    case SlotAct::Reject: return Words::tr("Reject…");
    case SlotAct::Abstain: return Words::tr("Abstain…");
    case SlotAct::WithdrawVerdict: return Words::tr("Take verdict back…");
    case SlotAct::GoLive: return Words::tr("Go live…");
    case SlotAct::Rollback: return Words::tr("Roll back to this…");
    case SlotAct::Retire: return Words::tr("Retire…");
    case SlotAct::Cancel: return Words::tr("Cancel the deployment…");
    case SlotAct::Exception: return Words::tr("Live by exception…");
    case SlotAct::Adopt: return Words::tr("Adopt as already live…");
    case SlotAct::AcknowledgeEnd: return Words::tr("Acknowledge its end…");
    case SlotAct::Acknowledge: return Words::tr("Acknowledge the change…");
    }
    Q_UNREACHABLE();
}

QString acknowledgedBy(SlotAct act)
{
    return act == SlotAct::AcknowledgeEnd ? QStringLiteral("retire") : QStringLiteral("contract");
}

QStringList consumersOf(const DeploymentFacts& facts, const Person& person, SlotAct act)
{
    QStringList own, others;
    for (const QJsonValue each : facts.version.model->consumers) {
        Acknowledge command = acknowledge(facts, act);
        command.consumer = each[u"name"].toString();
        if (std::ranges::all_of(obstacles(command, person, facts), &Obstacle::inForm) && facts.notAcknowledged(command.of).contains(command.consumer))
            (each[u"person"].toString() == person.name ? own : others) << command.consumer;
    }
    return own + others;
}

namespace {

QString capacityForConsumers(SlotAct act, const DeploymentFacts& facts, const Person& person)
{
    const QJsonArray consumers = facts.version.model->consumers;
    const QStringList open = consumersOf(facts, person, act);
    const bool speaks = std::ranges::any_of(
        consumers, [&](const QJsonValue& each) { return each[u"person"].toString() == person.name && open.contains(each[u"name"].toString()); });
    return speaks ? Words::tr("Consumer") : isOwner(facts.version, person) ? labelOf(Role::Owner) : QString();
}

QString deployerCapacity(const DeploymentFacts& facts, const Person& person)
{
    const auto mandate = deployerMandate(facts.registry(), person);
    return mandate ? capacityOf(facts.registry(), Role::Deployer, mandate) : QString();
}

}

QString capacityIn(SlotAct act, std::optional<Role> role, const DeploymentFacts& facts, const Person& person)
{
    switch (act) {
    case SlotAct::Approve:
    case SlotAct::Return:
    case SlotAct::Reject:
    case SlotAct::Abstain:
    case SlotAct::WithdrawVerdict: return role ? capacityOf(facts.registry(), *role, mandateAtB(facts, person, *role)) : QString();
    case SlotAct::Start:
    case SlotAct::Submit:
    case SlotAct::GoLive:
    case SlotAct::Cancel: return deployerCapacity(facts, person);
    case SlotAct::Rollback: return isOwner(facts.version, person) ? labelOf(Role::Owner) : deployerCapacity(facts, person);
    case SlotAct::Retire: return isOwner(facts.version, person) ? labelOf(Role::Owner) : QString();
    case SlotAct::Exception: return signingCapacity(facts, person, standing(facts.exception, facts));
    case SlotAct::Adopt: { // which a deployer may propose
        const QString signing = signingCapacity(facts, person, standing(facts.adoption, facts));
        return signing.isEmpty() ? deployerCapacity(facts, person) : signing;
    }
    case SlotAct::AcknowledgeEnd:
    case SlotAct::Acknowledge: return capacityForConsumers(act, facts, person);
    }
    Q_UNREACHABLE();
}

SlotDecision slotDecisionOf(SlotAct act, std::optional<Role> role, const DeploymentFacts& facts, const Person& person)
{
    SlotDecision decision{act, facts.slot, role, judgedAct(act, role, facts, person)};
    std::erase_if(decision.obstacles, &Obstacle::inForm);
    return decision;
}

std::vector<SlotDecision> slotDecisionsOf(const DeploymentFacts& facts, const Person& person)
{
    std::vector<SlotDecision> decisions;
    const auto add = [&](SlotAct act, std::optional<Role> role = {}) { decisions.push_back(slotDecisionOf(act, role, facts, person)); };
    const auto addVerdicts = [&] {
        for (const Role role : rolesFor(facts, person)) {
            if (hasVerdict(facts, person))
                add(SlotAct::WithdrawVerdict, role);
            add(SlotAct::Abstain, role);
            add(SlotAct::Reject, role);
            add(SlotAct::Return, role);
            add(SlotAct::Approve, role);
        }
    };
    if (facts.contract().change == ContractChange::Breaking && facts.current() != nullptr && !facts.notAcknowledged(u"contract").isEmpty())
        add(SlotAct::Acknowledge);
    const Deployment* current = facts.current();
    if (current == nullptr) {
        const ReviewState review = facts.version.version->review;
        add(review == ReviewState::Draft || review == ReviewState::Adopted ? SlotAct::Adopt : SlotAct::Start);
        return decisions;
    }
    switch (current->state) {
    case DeploymentState::InVerification:
        add(SlotAct::Cancel);
        add(SlotAct::Exception);
        add(SlotAct::Start);
        add(SlotAct::Submit);
        break;
    case DeploymentState::InReviewB:
        add(SlotAct::Cancel);
        addVerdicts();
        break;
    case DeploymentState::Cleared:
        add(SlotAct::Cancel);
        add(SlotAct::GoLive);
        break;
    case DeploymentState::Live:
        if (!facts.notAcknowledged(u"retire").isEmpty())
            add(SlotAct::AcknowledgeEnd);
        add(SlotAct::Retire);
        if (current->gateOpen)
            addVerdicts();
        else if (current->exceptional)
            add(SlotAct::Submit);
        break;
    case DeploymentState::Superseded:
        add(SlotAct::Retire);
        add(SlotAct::Rollback);
        break;
    case DeploymentState::Retired:
    case DeploymentState::Cancelled: break;
    }
    return decisions;
}

}
