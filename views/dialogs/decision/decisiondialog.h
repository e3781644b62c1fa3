// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialog of one decision about a version; it follows the registry while it is open.

#include "dialogs/decision/acts.h"
#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/recordedpanel.h"
#include "items/readingmarks.h"
#include "items/signalwatch.h"

namespace gatehouse::dialogs {

class DecisionDialog : public ActDialog {
    Q_OBJECT
public:
    DecisionDialog(items::Desk& desk, const items::VersionSight& sight, const items::Decision& decision, QWidget* parent);

    void done(int result) override;
    // What is to be offered once it is recorded.
    [[nodiscard]] std::vector<RollbackOffer> rollbacks() const { return m_form->rollbacks(); }

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    // What the person sees before they decide: heading, facts, what is recorded, the button.
    void follow();
    void showFacts();
    void followReading();
    void name();
    [[nodiscard]] const items::VersionSight& sight() const;
    [[nodiscard]] const governance::VersionFacts& known() const { return sight().facts; }
    [[nodiscard]] const Person* person() const;
    [[nodiscard]] QString draftKey() const;

    items::VersionSight m_first; // as it was when the dialog was opened
    items::Decision m_decision;
    const DecisionAct& m_what;
    items::VersionWatch m_watch;
    items::SignalWatch m_signals;
    items::LineCounts m_counts;
    items::ReadingMarks m_marks;
    std::optional<Coverage> m_coverage;
    DecisionForm* m_form;
    std::optional<QStringList> m_waived; // checks, as the facts show them now
    RecordedPanel* m_recorded;
};

}
