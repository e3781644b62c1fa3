// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Records evidence for a gate: what it is about and what the file says on the left, what is entered on the right.

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/recordedpanel.h"
#include "dialogs/slot/evidenceform.h"
#include "items/slotwatch.h"
#include "items/versionwatch.h"

namespace gatehouse::dialogs {

class EvidenceDialog final : public ActDialog {
    Q_OBJECT
public:
    // Without a slot the evidence is for gate A.
    EvidenceDialog(items::Desk& desk, governance::DeploymentFacts facts, QWidget* parent);

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    [[nodiscard]] bool isGateA() const { return m_facts.slot.isEmpty(); }
    [[nodiscard]] std::optional<Binding> deployed() const;
    [[nodiscard]] governance::AddEvidence command() const;
    void follow();
    void showFacts();
    void showFile();
    void showGate();

    governance::DeploymentFacts m_facts;
    std::optional<Binding> m_first; // what was deployed when the dialog was opened
    std::unique_ptr<items::SlotWatch> m_slots;      // of gate B
    std::unique_ptr<items::VersionWatch> m_version; // of gate A
    EvidenceForm* m_form;
    RecordedPanel* m_recorded;
    items::Question m_question;
};

}
