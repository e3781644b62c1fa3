// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Starts a version in a slot: its targets, its build and environment, and the way back.

#include "dialogs/slot/slotform.h"
#include "governance/commands/startdeployment.h"

class QComboBox;
class QLineEdit;

namespace gatehouse::dialogs {

// 64 hexadecimal digits, or nothing; what is neither is the null digest, which noDigests() names.
[[nodiscard]] std::optional<Sha256> digestIn(const QLineEdit& field);
// Names apart by blanks or commas.
[[nodiscard]] QStringList namesIn(const QLineEdit& field);
// A field for a digest, with what stands when it is left empty.
[[nodiscard]] QLineEdit* digestField(const QString& accessibleName, const QString& otherwise, QWidget* parent);

class StartForm final : public SlotCommandForm<governance::StartDeployment> {
    Q_OBJECT
public:
    StartForm(const SlotFormContext& context, QWidget* parent);
    void follow(const governance::DeploymentFacts& facts) override;
    [[nodiscard]] governance::StartDeployment command() const override;

private:
    QLineEdit* m_targets;
    QLineEdit* m_build;
    QLineEdit* m_environment;
    QComboBox* m_rollback;
};

}
