// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Approves at gate B, with or without findings: the checklist of the role, what would make it stale, the next review and the window for going live.

#include "dialogs/slot/slotform.h"
#include "governance/commands/approvedeployment.h"

class QCheckBox;
class QDateEdit;
class QDateTimeEdit;

namespace gatehouse::dialogs {

class ChecklistBox;
class SentenceEdit;
class VerdictBox;

class ApproveSlotForm final : public SlotCommandForm<governance::ApproveDeployment> {
    Q_OBJECT
public:
    ApproveSlotForm(const SlotFormContext& context, QWidget* parent);
    void follow(const governance::DeploymentFacts& facts) override;
    [[nodiscard]] governance::ApproveDeployment command() const override;
    [[nodiscard]] Obstacles inTheWay(const Person& person, const governance::DeploymentFacts& facts) const override;
    [[nodiscard]] QString actText(const QString& label) const override;
    [[nodiscard]] QVariantMap typed() const override;
    void restore(const QVariantMap& texts) override;

private:
    [[nodiscard]] QWidget* window(const QDateTime& now);

    Role m_role;
    VerdictBox* m_verdict;
    ChecklistBox* m_checklist;
    SentenceEdit* m_staleRule;
    QDateEdit* m_review;
    QCheckBox* m_windowed = nullptr;
    QDateTimeEdit* m_from = nullptr;
    QDateTimeEdit* m_until = nullptr;
    SentenceEdit* m_reason;
};

}
