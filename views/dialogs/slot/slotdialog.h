// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialog of one act about a version in a slot; it follows the registry while it is open.

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/recordedpanel.h"
#include "dialogs/slot/slotacts.h"
#include "items/slotwatch.h"

namespace gatehouse::dialogs {

class SlotDialog : public ActDialog {
    Q_OBJECT
public:
    SlotDialog(items::Desk& desk, const governance::DeploymentFacts& facts, const items::SlotDecision& decision, QWidget* parent);

    void done(int result) override;

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    void follow();
    void name();
    [[nodiscard]] QString note() const;
    void showFacts();
    void showEvidence();
    void showFindings();
    [[nodiscard]] const governance::DeploymentFacts& known() const;
    [[nodiscard]] QString draftKey() const;

    governance::DeploymentFacts m_first; // as it was when the dialog was opened
    items::SlotDecision m_decision;
    const SlotActWords& m_what;
    items::SlotWatch m_watch;
    SlotForm* m_form;
    RecordedPanel* m_recorded;
};

}
