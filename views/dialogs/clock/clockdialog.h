// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialog of one step of correcting a clock: what the event's says, what this computer's says, and why; it follows the registry while it is open.

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/fields.h"
#include "dialogs/frame/recordedpanel.h"
#include "governance/commands/correctclock.h"
#include "governance/commands/withdrawclockcorrection.h"
#include "items/factswatch.h"

class QCheckBox;

namespace gatehouse::dialogs {

class ClockDialog : public ActDialog {
    Q_OBJECT
public:
    ClockDialog(items::Desk& desk, EventSeq event, QWidget* parent);

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    void follow();
    void showFacts();
    void offerWithdrawal();
    [[nodiscard]] bool withdraws() const;
    void name();
    [[nodiscard]] governance::CorrectClock command() const;
    [[nodiscard]] governance::WithdrawClockCorrection withdrawal() const;

    EventSeq m_event;
    items::FactsWatch<governance::ClockFacts> m_watch;
    QCheckBox* m_withdraws;
    bool m_isOffered = false; // to take the proposal back
    SentenceEdit* m_reason;
    RecordedPanel* m_recorded;
};

}
