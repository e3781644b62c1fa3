// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/acts.h"

#include "dialogs/decision/approveform.h"
#include "dialogs/decision/consequences.h"
#include "dialogs/decision/deprecateform.h"
#include "dialogs/decision/reasonform.h"
#include "dialogs/decision/submitform.h"
#include "dialogs/decision/unusableform.h"
#include "governance/commands/abstain.h"
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/reinstate.h"
#include "governance/commands/reject.h"
#include "governance/commands/reopen.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/undeprecate.h"
#include "governance/commands/withdrawverdict.h"
#include "governance/commands/withdrawversion.h"
#include "governance/usabilityrules.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::dialogs {

using items::DecisionKind;
using theme::ButtonLook;

QString said(const char* text)
{
    return QCoreApplication::translate("DecisionActs", text);
}

namespace {

template <class Form> DecisionForm* make(const FormContext& context, QWidget* parent)
{
    return new Form(context, parent);
}

template <class Command> DecisionForm* makeReason(const FormContext& context, QWidget* parent)
{
    return new ReasonForm<Command>(context, {}, parent);
}

// Proof rather than a reason, and two people: the button says which of the two steps it is.
class ReinstateForm final : public ReasonForm<governance::Reinstate> {
public:
    ReinstateForm(const FormContext& context, QWidget* parent)
        : ReasonForm(context,
                     {QT_TRANSLATE_NOOP("ReasonForm", "Proof"), QT_TRANSLATE_NOOP("ReasonForm", "required: why the reason did not hold"),
                      QT_TRANSLATE_NOOP("ReasonForm", "What was checked, and what it showed")},
                     parent)
    {
        follow(context.facts);
    }
    void follow(const governance::VersionFacts& facts) override { m_confirms = !governance::firstPerson(facts, Usability::Usable).isEmpty(); }
    [[nodiscard]] QString actText(const QString& label) const override
    {
        return m_confirms ? said(QT_TRANSLATE_NOOP("DecisionActs", "Confirm: %1 is usable again")).arg(label)
                          : said(QT_TRANSLATE_NOOP("DecisionActs", "Propose to make %1 usable again")).arg(label);
    }

private:
    bool m_confirms = false;
};

#define N(text) QT_TRANSLATE_NOOP("DecisionActs", text)

const DecisionAct Acts[] = {
    {DecisionKind::Submit, N("Submit %1 to gate A"), "gate-a", ButtonLook::Primary, N("Submit to gate A"),
     N("Author: this is the content to be decided on"), N("You can withdraw it while gate A is open."), false, consequences::ofSubmit,
     make<SubmitForm>},
    {DecisionKind::Withdraw, N("Withdraw %1 from review"), "withdrawn", ButtonLook::Primary, N("Withdraw from review"),
     N("Author: this content is not to be decided on"), N("You can submit it again."), false, consequences::ofWithdraw,
     makeReason<governance::WithdrawVersion>},
    {DecisionKind::Reopen, N("Reopen %1"), "draft", ButtonLook::Primary, N("Reopen an approved version"),
     N("Author: the approval ends, a new revision follows"), N("Its way back to Approved is a new gate A."), false, consequences::ofReopen,
     makeReason<governance::Reopen>},
    {DecisionKind::Approve, N("Approve %1"), "verdict-approve", ButtonLook::Primary, N("Gate A: approval for production"),
     N("Review: I read the content and find it fit"), N("A verdict cannot be edited. You can take it back while gate A is open."), true,
     consequences::ofApprove, make<ApproveForm>},
    {DecisionKind::RequestChanges, N("Request changes to %1"), "verdict-changes", ButtonLook::Primary, N("Gate A: request changes"),
     N("Review: the content has to change before it is fit"), N("A verdict cannot be edited."), true, consequences::ofRequestChanges,
     makeReason<governance::RequestChanges>},
    {DecisionKind::Reject, N("Reject %1"), "verdict-reject", ButtonLook::CriticalOutline, N("Gate A: reject"),
     N("Review: I read the content and find it unfit"), N("A verdict cannot be edited. One that is not final can be taken back."), true,
     consequences::ofReject, makeReason<governance::Reject>},
    {DecisionKind::Abstain, N("Abstain on %1"), "verdict-abstain", ButtonLook::Primary, N("Gate A: abstain"),
     N("Review: I leave this to somebody else"), N("You can take it back while gate A is open."), true, consequences::ofAbstain,
     makeReason<governance::Abstain>},
    {DecisionKind::WithdrawVerdict, N("Take back my verdict on %1"), "verdict-outdated", ButtonLook::Primary, N("Gate A: take a verdict back"),
     N("Review: my verdict no longer stands"), N("You can decide again while gate A is open."), false, consequences::ofWithdrawVerdict,
     makeReason<governance::WithdrawVerdict>},
    {DecisionKind::Renew, N("Renew the approval of %1"), "verdict-approve", ButtonLook::Primary, N("Gate A: renew the approval"),
     N("Review: the content is still fit, under today's policy"), N("A renewal cannot be edited."), true, consequences::ofRenew, make<RenewForm>},
    {DecisionKind::Hold, N("Hold %1 for 72 hours"), "hold", ButtonLook::Primary, N("Put on hold"), N("Brake: no new run until this is cleared up"),
     N("You or the owner can lift it at any time."), false, consequences::ofHold, makeReason<governance::Hold>},
    {DecisionKind::Lift, N("Lift the hold on %1"), "usable", ButtonLook::Primary, N("Lift the hold"), N("The reason for the hold is cleared up"),
     N("It can be held again."), false, consequences::ofLift, makeReason<governance::Lift>},
    {DecisionKind::MarkUnusable, N("Mark %1 unusable"), "unusable", ButtonLook::Critical, N("Mark unusable"),
     N("Recall: this version must not be used"), N("Making it usable again needs two people and a proof."), false, consequences::ofUnusable,
     make<UnusableForm>},
    {DecisionKind::Reinstate, N("Make %1 usable again"), "usable", ButtonLook::Primary, N("Make usable again"), N("Recall: the reason did not hold"),
     N("It can be marked unusable again."), false, consequences::ofReinstate, make<ReinstateForm>},
    {DecisionKind::Deprecate, N("Deprecate %1"), "deprecated", ButtonLook::Primary, N("Deprecate"), N("Owner: use the successor where you can"),
     N("You can take it back."), false, consequences::ofDeprecate, make<DeprecateForm>},
    {DecisionKind::Undeprecate, N("Take back the deprecation of %1"), "usable", ButtonLook::Primary, N("Take the deprecation back"),
     N("Owner: the version may be used as before"), N("It can be deprecated again."), false, consequences::ofUndeprecate,
     makeReason<governance::Undeprecate>},
};

#undef N

}

const DecisionAct& actOf(DecisionKind kind)
{
    const auto found = std::ranges::find(Acts, kind, &DecisionAct::kind);
    Q_ASSERT(found != std::end(Acts));
    return *found;
}

}
