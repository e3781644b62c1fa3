// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The form that marks a version unusable: what is wrong, since when, how badly, what to use instead, and the notice as it will be read.
// The second person finds in it what the first one proposed.

#include "dialogs/decision/decisionform.h"
#include "governance/commands/markunusable.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QVBoxLayout;

namespace gatehouse::items {
class SlotWatch;
}

namespace gatehouse::theme {
class TextLabel;
}

namespace gatehouse::dialogs {

class SentenceEdit;
class SuccessorBox;

class UnusableForm final : public CommandForm<governance::MarkUnusable> {
    Q_OBJECT
public:
    UnusableForm(const FormContext& context, QWidget* parent);
    ~UnusableForm() override;

    void follow(const governance::VersionFacts& facts) override;
    [[nodiscard]] governance::MarkUnusable command() const override;
    [[nodiscard]] Obstacles inTheWay(const Person& person, const governance::VersionFacts& facts) const override;
    [[nodiscard]] QString actText(const QString& label) const override;
    [[nodiscard]] std::vector<RollbackOffer> rollbacks() const override;
    void restore(const QVariantMap& texts) override;

private:
    void layOut();
    void take(const UsabilityFacts& proposed);
    [[nodiscard]] QString since() const;
    // The notice as long as nobody wrote another one.
    [[nodiscard]] QString composedNotice() const;
    void entered();
    void offerRollbacks();

    items::Desk& m_desk;
    VersionName m_version;
    QString m_contact; // display name of the model's owner
    std::optional<UsabilityFacts> m_proposed;
    QString m_composed;
    bool m_confirms = false;
    std::unique_ptr<items::SlotWatch> m_slots; // once this makes it unusable
    std::vector<std::pair<RollbackOffer, QCheckBox*>> m_offers;
    QVBoxLayout* m_offerLines = nullptr;
    SentenceEdit* m_reason;
    QComboBox* m_defect;
    QComboBox* m_severity;
    QComboBox* m_since;
    QDateEdit* m_sinceDate;
    SuccessorBox* m_successor;
    SentenceEdit* m_notice;
};

}
