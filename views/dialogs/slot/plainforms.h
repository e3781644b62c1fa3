// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The forms of the acts that ask for a reason, or for nothing but the decision itself.

#include "dialogs/decision/reasonform.h"
#include "dialogs/slot/slotform.h"
#include "theme/widgets/labels.h"

namespace gatehouse::dialogs {

template <class Command, bool IsRequired = true> class SlotReasonForm : public SlotCommandForm<Command> {
public:
    SlotReasonForm(const SlotFormContext& context, QWidget* parent) : SlotCommandForm<Command>(context, parent)
    {
        const ReasonWords words;
        const auto said = [](const char* text) { return QCoreApplication::translate("ReasonForm", text); };
        m_reason = new SentenceEdit(said(words.label), 5, this);
        QVBoxLayout* column = formLayout(this);
        column->addWidget(
            labelled(said(words.label), m_reason,
                     IsRequired ? said(words.hint) : QCoreApplication::translate("SlotReasonForm", "may stay empty, kept in the audit trail"), this));
        if constexpr (TakesNotes<Command>) {
            m_notes = new NotesBox(context.desk, context.facts.version.version->author, this);
            column->addWidget(m_notes);
            QObject::connect(m_notes, &NotesBox::changed, this, &SlotForm::changed);
            SlotReasonForm::follow(context.facts);
        }
        column->addStretch();
        this->setFocusProxy(m_reason);
        QObject::connect(m_reason, &QPlainTextEdit::textChanged, this, &SlotForm::changed);
    }

    void follow(const governance::DeploymentFacts& facts) override
    {
        if constexpr (TakesNotes<Command>)
            m_notes->follow(checklistOf(facts.gate(), this->begun().role));
    }
    [[nodiscard]] Command command() const override
    {
        Command given = this->begun();
        given.reason = m_reason->text();
        if constexpr (TakesNotes<Command>)
            m_notes->addTo(given);
        return given;
    }
    [[nodiscard]] QVariantMap typed() const override
    {
        QVariantMap texts = SlotForm::typed();
        if (m_notes != nullptr)
            m_notes->keep(texts);
        return texts;
    }
    void restore(const QVariantMap& texts) override
    {
        if (m_notes != nullptr)
            m_notes->restore(texts);
        SlotForm::restore(texts);
    }

private:
    SentenceEdit* m_reason;
    NotesBox* m_notes = nullptr; // of a verdict
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
