// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialog of one step of a redaction: which of the event's texts, and why; it follows the registry while it is open.

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/fields.h"
#include "dialogs/frame/recordedpanel.h"
#include "governance/commands/redact.h"
#include "governance/commands/withdrawredaction.h"
#include "items/factswatch.h"

class QCheckBox;

namespace gatehouse::dialogs {

// Whoever may take a proposal back finds that beside; the proposer, who cannot confirm it, finds it chosen.
class RedactDialog : public ActDialog {
    Q_OBJECT
public:
    RedactDialog(items::Desk& desk, EventSeq event, QWidget* parent);

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    void follow();
    void fillTexts();
    void showFacts();
    void name();
    void nameWithdrawal();
    void offerWithdrawal();
    [[nodiscard]] bool withdraws() const;
    [[nodiscard]] governance::Redact command() const;
    [[nodiscard]] governance::WithdrawRedaction withdrawal() const;
    [[nodiscard]] const governance::RedactableText* chosen() const;

    EventSeq m_event;
    items::FactsWatch<governance::RedactionFacts> m_watch;
    QComboBox* m_text;
    QCheckBox* m_withdraws;
    QString m_offeredFor; // the text for which withdrawing was offered last
    SentenceEdit* m_reason;
    RecordedPanel* m_recorded;
};

}
