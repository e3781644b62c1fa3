// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The forms of the acts that ask for a reason, or for nothing but the decision itself.

#include "dialogs/decision/reasonform.h"
#include "dialogs/slot/slotform.h"
#include "theme/widgets/labels.h"

namespace gatehouse::dialogs {

template <class Command, bool IsRequired = true> class SlotReasonForm : public ReasonedForm<SlotCommandForm<Command>> {
public:
    SlotReasonForm(const SlotFormContext& context, QWidget* parent) : ReasonedForm<SlotCommandForm<Command>>(context, words(), parent) {}

private:
    static constexpr ReasonWords words()
    {
        ReasonWords words;
        if constexpr (!IsRequired)
            words.hint = QT_TRANSLATE_NOOP("ReasonForm", "may stay empty, kept in the audit trail");
        return words;
    }
};

// Nothing to enter: the facts and the button say it all.
template <class Command> class SlotPlainForm : public SlotCommandForm<Command> {
public:
    SlotPlainForm(const SlotFormContext& context, QWidget* parent) : SlotCommandForm<Command>(context, parent)
    {
        QVBoxLayout* column = formLayout(this);
        auto* words = new theme::TextLabel(
            QCoreApplication::translate("SlotPlainForm", "Nothing is to be entered. Read the facts beside, then decide."), theme::TextStyle::Body,
            theme::ThemeRole::Muted, this);
        words->setWordWrap(true);
        column->addWidget(words);
        column->addStretch();
    }

    [[nodiscard]] Command command() const override { return this->begun(); }
};

}
