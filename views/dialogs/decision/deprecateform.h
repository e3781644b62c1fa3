// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The form of a deprecation: the message that users of the version read, and what to use instead.

#include "dialogs/decision/decisionform.h"
#include "governance/commands/deprecate.h"

namespace gatehouse::dialogs {

class SentenceEdit;
class SuccessorBox;

class DeprecateForm final : public CommandForm<governance::Deprecate> {
    Q_OBJECT
public:
    DeprecateForm(const FormContext& context, QWidget* parent);
    [[nodiscard]] governance::Deprecate command() const override;
    [[nodiscard]] Obstacles inTheWay(const Person& person, const governance::VersionFacts& facts) const override;

private:
    SentenceEdit* m_message;
    SuccessorBox* m_successor;
};

}
