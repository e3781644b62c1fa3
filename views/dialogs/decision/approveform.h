// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The forms of an approval at gate A, with or without findings, and of its renewal.

#include "dialogs/decision/checklistbox.h"
#include "dialogs/decision/decisionform.h"
#include "dialogs/decision/verdictbox.h"
#include "governance/commands/approve.h"
#include "governance/commands/renew.h"

namespace gatehouse::dialogs {

class SentenceEdit;

class ApproveForm final : public CommandForm<governance::Approve> {
    Q_OBJECT
public:
    ApproveForm(const FormContext& context, QWidget* parent);

    void follow(const governance::VersionFacts& facts) override;
    [[nodiscard]] governance::Approve command() const override;
    [[nodiscard]] Obstacles inTheWay(const Person& person, const governance::VersionFacts& facts) const override;
    [[nodiscard]] QString actText(const QString& label) const override { return m_verdict->actText(label); }
    [[nodiscard]] QVariantMap typed() const override;
    void restore(const QVariantMap& texts) override;

private:
    Role m_role;
    ChecklistBox* m_checklist;
    VerdictBox* m_verdict;
    SentenceEdit* m_reason;
};

// Under the newest policy's checklist.
class RenewForm final : public CommandForm<governance::Renew> {
    Q_OBJECT
public:
    RenewForm(const FormContext& context, QWidget* parent);

    void follow(const governance::VersionFacts& facts) override;
    [[nodiscard]] governance::Renew command() const override;

private:
    Role m_role;
    ChecklistBox* m_checklist;
    SentenceEdit* m_reason;
};

}
