// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialog of one step of correcting a clock: what the event's says, what this computer's says, and why; it follows the registry while it is open.

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/fields.h"
#include "dialogs/frame/recordedpanel.h"
#include "governance/commands/correctclock.h"
#include "items/factswatch.h"

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
    void name();
    [[nodiscard]] governance::CorrectClock command() const;

    EventSeq m_event;
    items::FactsWatch<governance::ClockFacts> m_watch;
    SentenceEdit* m_reason;
    RecordedPanel* m_recorded;
};

}
