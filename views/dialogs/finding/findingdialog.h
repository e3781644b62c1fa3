// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialog of one step in a finding's life; it follows the registry while it is open.

#include "dialogs/finding/findingform.h"
#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/recordedpanel.h"
#include "items/factswatch.h"

namespace gatehouse::dialogs {

class FindingDialog : public ActDialog {
    Q_OBJECT
public:
    FindingDialog(items::Desk& desk, const Finding& finding, FindingAction action, QWidget* parent);

    void done(int result) override;

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    void follow();
    void showFacts(const Finding& finding);
    [[nodiscard]] QString draftKey() const;

    Finding m_finding; // as it was when the dialog was opened
    FindingAction m_action;
    items::FactsWatch<governance::FindingFacts> m_watch;
    FindingForm* m_form;
    RecordedPanel* m_recorded;
};

}
