// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lets a version go live without gate B, and adopts what already runs: two people sign, the second sees what the first wrote.

#include "dialogs/slot/slotform.h"
#include "governance/commands/adopt.h"
#include "governance/commands/exceptionallive.h"

class QDateEdit;
class QDateTimeEdit;
class QLineEdit;

namespace gatehouse::dialogs {

class SentenceEdit;

class ExceptionForm : public SlotCommandForm<governance::ExceptionalLive> {
    Q_OBJECT
public:
    ExceptionForm(const SlotFormContext& context, QWidget* parent);
    [[nodiscard]] governance::ExceptionalLive command() const override;

private:
    SentenceEdit* m_reason;
    SentenceEdit* m_scope;
    QDateTimeEdit* m_until;
};

class AdoptForm : public SlotCommandForm<governance::Adopt> {
    Q_OBJECT
public:
    AdoptForm(const SlotFormContext& context, QWidget* parent);
    [[nodiscard]] governance::Adopt command() const override;
    [[nodiscard]] QString actText(const QString& label) const override;

private:
    bool m_isWhole;   // one person gives both signatures
    QDateTime m_now;  // what the field of the time shows as long as nobody has said it
    SentenceEdit* m_reason;
    QLineEdit* m_targets;
    QLineEdit* m_build;
    QLineEdit* m_environment;
    QDateTimeEdit* m_since;
    QDateEdit* m_review;
};

}
