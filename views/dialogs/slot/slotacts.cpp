// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/slot/slotacts.h"

#include "dialogs/slot/acknowledgeform.h"
#include "dialogs/slot/approveslotform.h"
#include "dialogs/slot/exceptionform.h"
#include "dialogs/slot/plainforms.h"
#include "dialogs/slot/startform.h"
#include "governance/commands/abstaindeployment.h"
#include "governance/commands/canceldeployment.h"
#include "governance/commands/golive.h"
#include "governance/commands/rejectdeployment.h"
#include "governance/commands/retiredeployment.h"
#include "governance/commands/returndeployment.h"
#include "governance/commands/rollback.h"
#include "governance/commands/submitdeployment.h"
#include "governance/commands/withdrawdeploymentverdict.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::dialogs {

using items::SlotAct;
using theme::ButtonLook;

namespace {

template <class Form> SlotForm* make(const SlotFormContext& context, QWidget* parent)
{
    return new Form(context, parent);
}

#define N(text) QT_TRANSLATE_NOOP("SlotActs", text)

const SlotActWords Acts[] = {
    {SlotAct::Start, N("Start %1"), "verification", ButtonLook::Primary, N("Start a deployment"),
     N("The version goes into verification in %1. Nothing that is live changes."), N("Deployer: this build is to be verified here"),
     N("You can cancel it, or start it again with another build."), false, make<StartForm>},
    {SlotAct::Submit, N("Submit %1 to gate B"), "gate-b", ButtonLook::Primary, N("Submit to gate B"),
     N("The reviewers of gate B decide about this content, build and environment in %1."), N("Deployer: the evidence is complete"),
     N("A reviewer can send it back."), false, make<SlotPlainForm<governance::SubmitDeployment>>},
    {SlotAct::Approve, N("Approve %1 to go live"), "verdict-approve", ButtonLook::Primary, N("Gate B: approval to go live"),
     N("When all asked roles have approved, it is cleared to go live in %1."), N("Review: I read the evidence and find it fit to go live"),
     N("A verdict cannot be edited. You can take it back while gate B is open."), true, make<ApproveSlotForm>},
    {SlotAct::Return, N("Send %1 back to verification"), "verdict-changes", ButtonLook::Primary, N("Gate B: back to verification"),
     N("The deployment in %1 goes back to verification; its evidence is asked again."), N("Review: the evidence does not hold yet"),
     N("A verdict cannot be edited."), true, make<SlotReasonForm<governance::ReturnDeployment>>},
    {SlotAct::Reject, N("Reject %1 at gate B"), "verdict-reject", ButtonLook::CriticalOutline, N("Gate B: reject"),
     N("Nothing can be approved for %1 until this verdict is withdrawn or the deployment is sent back."),
     N("Review: I read the evidence and find it unfit to go live"), N("A verdict cannot be edited. You can take it back while gate B is open."), true,
     make<SlotReasonForm<governance::RejectDeployment>>},
    {SlotAct::Abstain, N("Abstain on %1"), "verdict-abstain", ButtonLook::Primary, N("Gate B: abstain"),
     N("Somebody else with your role decides about %1."), N("Review: I leave this to somebody else"),
     N("You can take it back while gate B is open."), true, make<SlotReasonForm<governance::AbstainDeployment>>},
    {SlotAct::WithdrawVerdict, N("Take back my verdict on %1"), "verdict-outdated", ButtonLook::Primary, N("Gate B: take a verdict back"),
     N("The role is open again for %1."), N("Review: my verdict no longer stands"), N("You can decide again while gate B is open."), false,
     make<SlotReasonForm<governance::WithdrawDeploymentVerdict>>},
    {SlotAct::GoLive, N("Let %1 go live"), "live", ButtonLook::Primary, N("Go live"),
     N("It is live in %1 at once. What was live there is superseded in the same step."), N("Deployer: every target runs it"),
     N("You can roll back to what was live before."), false, make<SlotPlainForm<governance::GoLive>>},
    {SlotAct::Rollback, N("Roll back to %1"), "superseded", ButtonLook::Primary, N("Roll back"),
     N("It is live in %1 again at once, without a new gate. The targets are asked to report again."), N("This version comes back"),
     N("The version that was live can come back the same way."), false, make<SlotReasonForm<governance::Rollback>>},
    {SlotAct::Retire, N("Retire %1"), "retired", ButtonLook::CriticalOutline, N("Retire"), N("It ends in %1 for good."),
     N("Owner: nobody depends on it any more"), N("A retired deployment does not come back; a new one can be started."), false,
     make<SlotReasonForm<governance::RetireDeployment>>},
    {SlotAct::Cancel, N("Cancel the deployment of %1"), "cancelled", ButtonLook::CriticalOutline, N("Cancel the deployment"),
     N("It ends in %1 before it went live."), N("Deployer: this deployment is given up"), N("A new one can be started."), false,
     make<SlotReasonForm<governance::CancelDeployment>>},
    {SlotAct::Exception, N("Sign the exception for %1"), "exception", ButtonLook::Critical, N("Live without gate B"),
     N("With the signatures of the owner and of a risk approver it is live in %1 until the date below, red on the board."),
     N("Exception: it may run without gate B for some days"), N("Gate B stays open to it and ends the exception."), false, make<ExceptionForm>},
    {SlotAct::Adopt, N("Adopt %1"), "live", ButtonLook::Primary, N("Adopt what already runs"),
     N("It stands in %1 as live and adopted: frozen, not approved."), N("It ran here before the registry knew it"),
     N("Submitting the same content later takes it through gate A."), false, make<AdoptForm>},
    {SlotAct::Acknowledge, N("Acknowledge %1"), "consumer", ButtonLook::Primary, N("Acknowledge a break of the interface"),
     N("Gate B of %1 no longer waits for this consumer."), N("Consumer: we know of the change and are ready for it"), N("It cannot be taken back."),
     false, make<AcknowledgeForm>},
};

#undef N

}

const SlotActWords& wordsOf(SlotAct act)
{
    const auto found = std::ranges::find(Acts, act, &SlotActWords::act);
    Q_ASSERT(found != std::end(Acts));
    return *found;
}

QString saidOfSlot(const char* text)
{
    return QCoreApplication::translate("SlotActs", text);
}

}
