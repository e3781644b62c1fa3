// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Acknowledges a break of the interface for one of the consumers who have not said anything yet.

#include "dialogs/slot/slotform.h"
#include "governance/commands/acknowledge.h"

class QComboBox;

namespace gatehouse::dialogs {

class SentenceEdit;

class AcknowledgeForm final : public SlotCommandForm<governance::Acknowledge> {
    Q_OBJECT
public:
    AcknowledgeForm(const SlotFormContext& context, QWidget* parent);
    void follow(const governance::DeploymentFacts& facts) override;
    [[nodiscard]] governance::Acknowledge command() const override;

private:
    QComboBox* m_consumer;
    SentenceEdit* m_note;
};

}
