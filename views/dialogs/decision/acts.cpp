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
        : ReasonedForm(context,
                       {QT_TRANSLATE_NOOP("ReasonForm", "Proof"), QT_TRANSLATE_NOOP("ReasonForm", "required: why the reason did not hold"),
                        QT_TRANSLATE_NOOP("ReasonForm", "What was checked, and what it showed")},
                       parent)
        , m_desk(context.desk)
    {
        follow(context.facts);
    }
    void follow(const governance::VersionFacts& facts) override
    {
        m_confirms = governance::recallPartOf(facts, Usability::Usable, m_desk.session().actor().person) == governance::RecallPart::Confirm;
    }
    [[nodiscard]] QString actText(const QString& label) const override
    {
        return m_confirms ? said(QT_TRANSLATE_NOOP("DecisionActs", "Confirm: %1 is usable again")).arg(label)
                          : said(QT_TRANSLATE_NOOP("DecisionActs", "Propose to make %1 usable again")).arg(label);
    }

private:
    items::Desk& m_desk;
    bool m_confirms = false;
};

const DecisionAct Decisions[] = {
    {DecisionKind::Submit, QT_TRANSLATE_NOOP("DecisionActs", "Submit %1 to gate A"), "gate-a", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Submit to gate A"), QT_TRANSLATE_NOOP("DecisionActs", "Author: this is the content to be decided on"),
     QT_TRANSLATE_NOOP("DecisionActs", "You can withdraw it while gate A is open."), false, consequences::ofSubmit, make<SubmitForm>},
    {DecisionKind::Withdraw, QT_TRANSLATE_NOOP("DecisionActs", "Withdraw %1 from review"), "withdrawn", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Withdraw from review"), QT_TRANSLATE_NOOP("DecisionActs", "Author: this content is not to be decided on"),
     QT_TRANSLATE_NOOP("DecisionActs", "You can submit it again."), false, consequences::ofWithdraw, makeReason<governance::WithdrawVersion>},
    {DecisionKind::Reopen, QT_TRANSLATE_NOOP("DecisionActs", "Reopen %1"), "draft", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Reopen an approved version"),
     QT_TRANSLATE_NOOP("DecisionActs", "Author: the approval ends, a new revision follows"),
     QT_TRANSLATE_NOOP("DecisionActs", "Its way back to Approved is a new gate A."), false, consequences::ofReopen, makeReason<governance::Reopen>},
    {DecisionKind::Approve, QT_TRANSLATE_NOOP("DecisionActs", "Approve %1"), "verdict-approve", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Gate A: approval for production"), nullptr,
     QT_TRANSLATE_NOOP("DecisionActs", "A verdict cannot be edited. You can take it back while gate A is open."), true, consequences::ofApprove,
     make<ApproveForm>},
    {DecisionKind::RequestChanges, QT_TRANSLATE_NOOP("DecisionActs", "Request changes to %1"), "verdict-changes", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Gate A: request changes"), nullptr, QT_TRANSLATE_NOOP("DecisionActs", "A verdict cannot be edited."), true,
     consequences::ofRequestChanges, makeReason<governance::RequestChanges>},
    {DecisionKind::Reject, QT_TRANSLATE_NOOP("DecisionActs", "Reject %1"), "verdict-reject", ButtonLook::CriticalOutline,
     QT_TRANSLATE_NOOP("DecisionActs", "Gate A: reject"), nullptr,
     QT_TRANSLATE_NOOP("DecisionActs", "A verdict cannot be edited. As long as the gate is open it can be taken back."), true, consequences::ofReject,
     makeReason<governance::Reject>},
    {DecisionKind::Abstain, QT_TRANSLATE_NOOP("DecisionActs", "Abstain on %1"), "verdict-abstain", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Gate A: abstain"), nullptr, QT_TRANSLATE_NOOP("DecisionActs", "You can take it back while gate A is open."),
     true, consequences::ofAbstain, makeReason<governance::Abstain>},
    {DecisionKind::WithdrawVerdict, QT_TRANSLATE_NOOP("DecisionActs", "Take back my verdict on %1"), "verdict-outdated", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Gate A: take a verdict back"), nullptr,
     QT_TRANSLATE_NOOP("DecisionActs", "You can decide again while gate A is open."), false, consequences::ofWithdrawVerdict,
     makeReason<governance::WithdrawVerdict>},
    {DecisionKind::Renew, QT_TRANSLATE_NOOP("DecisionActs", "Renew the approval of %1"), "verdict-approve", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Gate A: renew the approval"), nullptr, QT_TRANSLATE_NOOP("DecisionActs", "A renewal cannot be edited."), true,
     consequences::ofRenew, make<RenewForm>},
    {DecisionKind::Hold, QT_TRANSLATE_NOOP("DecisionActs", "Hold %1 for 72 hours"), "hold", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Put on hold"), QT_TRANSLATE_NOOP("DecisionActs", "Brake: no new run until this is cleared up"),
     QT_TRANSLATE_NOOP("DecisionActs", "You or the owner can lift it at any time."), false, consequences::ofHold, makeReason<governance::Hold>},
    {DecisionKind::Lift, QT_TRANSLATE_NOOP("DecisionActs", "Lift the hold on %1"), "usable", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Lift the hold"), QT_TRANSLATE_NOOP("DecisionActs", "The reason for the hold is cleared up"),
     QT_TRANSLATE_NOOP("DecisionActs", "It can be held again."), false, consequences::ofLift, makeReason<governance::Lift>},
    {DecisionKind::MarkUnusable, QT_TRANSLATE_NOOP("DecisionActs", "Mark %1 unusable"), "unusable", ButtonLook::Critical,
     QT_TRANSLATE_NOOP("DecisionActs", "Mark unusable"), QT_TRANSLATE_NOOP("DecisionActs", "Recall: this version must not be used"),
     QT_TRANSLATE_NOOP("DecisionActs", "Making it usable again needs two people and a proof."), false, consequences::ofUnusable, make<UnusableForm>},
    {DecisionKind::Reinstate, QT_TRANSLATE_NOOP("DecisionActs", "Make %1 usable again"), "usable", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Make usable again"), QT_TRANSLATE_NOOP("DecisionActs", "Recall: the reason did not hold"),
     QT_TRANSLATE_NOOP("DecisionActs", "It can be marked unusable again."), false, consequences::ofReinstate, make<ReinstateForm>},
    {DecisionKind::Deprecate, QT_TRANSLATE_NOOP("DecisionActs", "Deprecate %1"), "deprecated", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Deprecate"), QT_TRANSLATE_NOOP("DecisionActs", "Owner: use the successor where you can"),
     QT_TRANSLATE_NOOP("DecisionActs", "You can take it back."), false, consequences::ofDeprecate, make<DeprecateForm>},
    {DecisionKind::Undeprecate, QT_TRANSLATE_NOOP("DecisionActs", "Take back the deprecation of %1"), "usable", ButtonLook::Primary,
     QT_TRANSLATE_NOOP("DecisionActs", "Take the deprecation back"), QT_TRANSLATE_NOOP("DecisionActs", "Owner: the version may be used as before"),
     QT_TRANSLATE_NOOP("DecisionActs", "It can be deprecated again."), false, consequences::ofUndeprecate, makeReason<governance::Undeprecate>},
};

}

const DecisionAct& actOf(DecisionKind kind)
{
    const auto found = std::ranges::find(Decisions, kind, &DecisionAct::kind);
    Q_ASSERT(found != std::end(Decisions));
    return *found;
}

}
