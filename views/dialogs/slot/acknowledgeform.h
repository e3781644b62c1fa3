// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Acknowledges a break of the interface, or the end of what they use, for one of the consumers who have not said anything yet.

#include "dialogs/slot/slotform.h"
#include "governance/commands/acknowledge.h"

class QComboBox;

namespace gatehouse::dialogs {

class SentenceEdit;

class AcknowledgeForm : public SlotCommandForm<governance::Acknowledge> {
    Q_OBJECT
public:
    AcknowledgeForm(const SlotFormContext& context, QWidget* parent) : AcknowledgeForm(context, items::SlotAct::Acknowledge, parent) {}
    void follow(const governance::DeploymentFacts& facts) override;
    [[nodiscard]] governance::Acknowledge command() const override;

protected:
    AcknowledgeForm(const SlotFormContext& context, items::SlotAct act, QWidget* parent);

private:
    items::Desk& m_desk;
    items::SlotAct m_act;
    QComboBox* m_consumer;
    SentenceEdit* m_note;
};

class AcknowledgeEndForm final : public AcknowledgeForm {
    Q_OBJECT
public:
    AcknowledgeEndForm(const SlotFormContext& context, QWidget* parent) : AcknowledgeForm(context, items::SlotAct::AcknowledgeEnd, parent) {}
};

}
