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

const SlotActWords SlotActs[] = {
    {SlotAct::Start, QT_TRANSLATE_NOOP("SlotActs", "Start %1"), "verification", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("SlotActs", "Start a deployment"),
     QT_TRANSLATE_NOOP("SlotActs", "The version goes into verification in %1. Nothing that is live changes."),
     QT_TRANSLATE_NOOP("SlotActs", "Deployer: this build is to be verified here"),
     QT_TRANSLATE_NOOP("SlotActs", "You can cancel it, or start it again with another build."), false, make<StartForm>},
    {SlotAct::Submit, QT_TRANSLATE_NOOP("SlotActs", "Submit %1 to gate B"), "gate-b", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("SlotActs", "Submit to gate B"),
     QT_TRANSLATE_NOOP("SlotActs", "The reviewers of gate B decide about this content, build and environment in %1."),
     QT_TRANSLATE_NOOP("SlotActs", "Deployer: the evidence is complete"), QT_TRANSLATE_NOOP("SlotActs", "A reviewer can send it back."), false,
     make<SlotPlainForm<governance::SubmitDeployment>>},
    {SlotAct::Approve, QT_TRANSLATE_NOOP("SlotActs", "Approve %1 to go live"), "verdict-approve", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("SlotActs", "Gate B: approval to go live"),
     QT_TRANSLATE_NOOP("SlotActs", "When all asked roles have approved, it is cleared to go live in %1."),
     QT_TRANSLATE_NOOP("SlotActs", "Review: I read the evidence and find it fit to go live"),
     QT_TRANSLATE_NOOP("SlotActs", "A verdict cannot be edited. You can take it back while gate B is open."), true, make<ApproveSlotForm>},
    {SlotAct::Return, QT_TRANSLATE_NOOP("SlotActs", "Send %1 back to verification"), "verdict-changes", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("SlotActs", "Gate B: back to verification"),
     QT_TRANSLATE_NOOP("SlotActs", "The deployment in %1 goes back to verification; its evidence is asked again."),
     QT_TRANSLATE_NOOP("SlotActs", "Review: the evidence does not hold yet"), QT_TRANSLATE_NOOP("SlotActs", "A verdict cannot be edited."), true,
     make<SlotReasonForm<governance::ReturnDeployment>>},
    {SlotAct::Reject, QT_TRANSLATE_NOOP("SlotActs", "Reject %1 at gate B"), "verdict-reject", ButtonLook::CriticalOutline,
     QT_TRANSLATE_NOOP("SlotActs", "Gate B: reject"),
     QT_TRANSLATE_NOOP("SlotActs", "Nothing can be approved for %1 until this verdict is withdrawn or the deployment is sent back."),
     QT_TRANSLATE_NOOP("SlotActs", "Review: I read the evidence and find it unfit to go live"),
     QT_TRANSLATE_NOOP("SlotActs", "A verdict cannot be edited. You can take it back while gate B is open."), true,
     make<SlotReasonForm<governance::RejectDeployment>>},
    {SlotAct::Abstain, QT_TRANSLATE_NOOP("SlotActs", "Abstain on %1"), "verdict-abstain", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("SlotActs", "Gate B: abstain"), QT_TRANSLATE_NOOP("SlotActs", "Somebody else with your role decides about %1."),
     QT_TRANSLATE_NOOP("SlotActs", "Review: I leave this to somebody else"),
     QT_TRANSLATE_NOOP("SlotActs", "You can take it back while gate B is open."), true, make<SlotReasonForm<governance::AbstainDeployment>>},
    {SlotAct::WithdrawVerdict, QT_TRANSLATE_NOOP("SlotActs", "Take back my verdict on %1"), "verdict-outdated", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("SlotActs", "Gate B: take a verdict back"), QT_TRANSLATE_NOOP("SlotActs", "The role is open again for %1."),
     QT_TRANSLATE_NOOP("SlotActs", "Review: my verdict no longer stands"),
     QT_TRANSLATE_NOOP("SlotActs", "You can decide again while gate B is open."), false, make<SlotReasonForm<governance::WithdrawDeploymentVerdict>>},
    {SlotAct::GoLive, QT_TRANSLATE_NOOP("SlotActs", "Let %1 go live"), "live", ButtonLook::Primary, QT_TRANSLATE_NOOP("SlotActs", "Go live"),
     QT_TRANSLATE_NOOP("SlotActs", "It is live in %1 at once. What was live there is superseded in the same step."),
     QT_TRANSLATE_NOOP("SlotActs", "Deployer: every target runs it"), QT_TRANSLATE_NOOP("SlotActs", "You can roll back to what was live before."),
     false, make<SlotPlainForm<governance::GoLive>>},
    {SlotAct::Rollback, QT_TRANSLATE_NOOP("SlotActs", "Roll back to %1"), "superseded", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("SlotActs", "Roll back"),
     QT_TRANSLATE_NOOP("SlotActs", "It is live in %1 again at once, without a new gate. The targets are asked to report again."),
     QT_TRANSLATE_NOOP("SlotActs", "This version comes back"), QT_TRANSLATE_NOOP("SlotActs", "The version that was live can come back the same way."),
     false, make<SlotReasonForm<governance::Rollback>>},
    {SlotAct::Retire, QT_TRANSLATE_NOOP("SlotActs", "Retire %1"), "retired", ButtonLook::CriticalOutline, QT_TRANSLATE_NOOP("SlotActs", "Retire"),
     QT_TRANSLATE_NOOP("SlotActs", "It ends in %1 for good."), QT_TRANSLATE_NOOP("SlotActs", "Owner: nobody depends on it any more"),
     QT_TRANSLATE_NOOP("SlotActs", "A retired deployment does not come back; a new one can be started."), false,
     make<SlotReasonForm<governance::RetireDeployment, false>>},
    {SlotAct::Cancel, QT_TRANSLATE_NOOP("SlotActs", "Cancel the deployment of %1"), "cancelled", ButtonLook::CriticalOutline,
     QT_TRANSLATE_NOOP("SlotActs", "Cancel the deployment"), QT_TRANSLATE_NOOP("SlotActs", "It ends in %1 before it went live."),
     QT_TRANSLATE_NOOP("SlotActs", "Deployer: this deployment is given up"), QT_TRANSLATE_NOOP("SlotActs", "A new one can be started."), false,
     make<SlotReasonForm<governance::CancelDeployment>>},
    {SlotAct::Exception, QT_TRANSLATE_NOOP("SlotActs", "Sign the exception for %1"), "exception", ButtonLook::Critical,
     QT_TRANSLATE_NOOP("SlotActs", "Live without gate B"),
     QT_TRANSLATE_NOOP("SlotActs",
                       "With the signatures of the owner and of a risk approver it is live in %1 until the date below, red on the board."),
     QT_TRANSLATE_NOOP("SlotActs", "Exception: it may run without gate B for some days"),
     QT_TRANSLATE_NOOP("SlotActs", "Gate B stays open to it and ends the exception."), false, make<ExceptionForm>},
    {SlotAct::Adopt, QT_TRANSLATE_NOOP("SlotActs", "Adopt %1"), "live", ButtonLook::Primary, QT_TRANSLATE_NOOP("SlotActs", "Adopt what already runs"),
     QT_TRANSLATE_NOOP("SlotActs", "Once the owner and a risk approver have confirmed, it stands in %1 as live and adopted: frozen, not approved."),
     QT_TRANSLATE_NOOP("SlotActs", "It ran here before the registry knew it"),
     QT_TRANSLATE_NOOP("SlotActs", "Submitting the same content later takes it through gate A."), false, make<AdoptForm>},
    {SlotAct::AcknowledgeEnd, QT_TRANSLATE_NOOP("SlotActs", "Acknowledge the end of %1"), "consumer", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("SlotActs", "Acknowledge that it ends"),
     QT_TRANSLATE_NOOP("SlotActs", "Once every consumer has said so, the owner can retire it in %1. Until then it runs as before."),
     QT_TRANSLATE_NOOP("SlotActs", "Consumer: what it gives is no longer needed"), QT_TRANSLATE_NOOP("SlotActs", "It cannot be taken back."), false,
     make<AcknowledgeEndForm>},
    {SlotAct::Acknowledge, QT_TRANSLATE_NOOP("SlotActs", "Acknowledge %1"), "consumer", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("SlotActs", "Acknowledge a break of the interface"),
     QT_TRANSLATE_NOOP("SlotActs", "Gate B of %1 no longer waits for this consumer."),
     QT_TRANSLATE_NOOP("SlotActs", "Consumer: the change is known, and prepared for"), QT_TRANSLATE_NOOP("SlotActs", "It cannot be taken back."),
     false, make<AcknowledgeForm>},
};

}

const SlotActWords& wordsOf(SlotAct act)
{
    const auto found = std::ranges::find(SlotActs, act, &SlotActWords::act);
    Q_ASSERT(found != std::end(SlotActs));
    return *found;
}

QString saidOfSlot(const char* text)
{
    return QCoreApplication::translate("SlotActs", text);
}

}
