// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The form of a submit: what gate A asks line by line, and a reason for each need that is waived.

#include "dialogs/decision/decisionform.h"
#include "governance/commands/submit.h"
#include "governance/preflight.h"

class QLineEdit;
class QVBoxLayout;

namespace gatehouse::dialogs {

class SubmitForm final : public CommandForm<governance::Submit> {
    Q_OBJECT
public:
    SubmitForm(const FormContext& context, QWidget* parent);

    void follow(const governance::VersionFacts& facts) override;
    [[nodiscard]] governance::Submit command() const override;
    [[nodiscard]] std::vector<Waiver> waivers(const governance::VersionFacts&) const override { return command().waivers; }

private:
    void add(const governance::Need& need);

    struct Shown {
        QString need, sentence;
        governance::NeedState state;
        bool operator==(const Shown&) const = default;
    };
    std::vector<Shown> m_shown;
    QList<std::pair<QString, QLineEdit*>> m_waivers; // need and reason
    QVBoxLayout* m_lines;
};

}
