// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialog of one step of a redaction: which of the event's texts, and why; it follows the registry while it is open.

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/fields.h"
#include "dialogs/frame/recordedpanel.h"
#include "governance/commands/redact.h"
#include "items/redactionwatch.h"

namespace gatehouse::dialogs {

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
    [[nodiscard]] governance::Redact command() const;
    [[nodiscard]] const governance::RedactableText* chosen() const;

    EventSeq m_event;
    items::RedactionWatch m_watch;
    QComboBox* m_text;
    SentenceEdit* m_reason;
    RecordedPanel* m_recorded;
};

}
