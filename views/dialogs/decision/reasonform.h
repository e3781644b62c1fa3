// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The form of every decision that asks for a reason; a verdict may carry ticks and findings beside it.

#include "dialogs/decision/decisionform.h"
#include "dialogs/decision/notesbox.h"
#include "dialogs/frame/fields.h"
#include "governance/deploymentfacts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

// Room around the fields of a form.
[[nodiscard]] QVBoxLayout* formLayout(QWidget* form);

// The words of the field; "Reason, kept in the audit trail" without.
struct ReasonWords {
    const char* label = QT_TRANSLATE_NOOP("ReasonForm", "Reason");
    const char* hint = QT_TRANSLATE_NOOP("ReasonForm", "required, kept in the audit trail");
    const char* placeholder = "";
};

[[nodiscard]] inline const QString& authorOf(const governance::VersionFacts& facts)
{
    return facts.version->author;
}
[[nodiscard]] inline const QString& authorOf(const governance::DeploymentFacts& facts)
{
    return facts.version.version->author;
}

// `Form` is the form of one command, on a version or in a slot.
template <class Form> class ReasonedForm : public Form {
public:
    using Command = typename Form::Given;

    ReasonedForm(const typename Form::Context& context, const ReasonWords& words, QWidget* parent) : Form(context, parent)
    {
        const auto said = [](const char* text) { return QCoreApplication::translate("ReasonForm", text); };
        m_reason = new SentenceEdit(said(words.label), 5, this);
        m_reason->setPlaceholderText(*words.placeholder != 0 ? said(words.placeholder) : QString());
        QVBoxLayout* column = formLayout(this);
        column->addWidget(labelled(said(words.label), m_reason, said(words.hint), this));
        if constexpr (TakesNotes<Command>) {
            m_notes = new NotesBox(context.desk, authorOf(context.facts), this);
            column->addWidget(m_notes);
            QObject::connect(m_notes, &NotesBox::changed, this, &Form::changed);
            ReasonedForm::follow(context.facts);
        }
        column->addStretch();
        this->setFocusProxy(m_reason);
        QObject::connect(m_reason, &QPlainTextEdit::textChanged, this, &Form::changed);
    }

    void follow(const typename Form::Facts& facts) override
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
        QVariantMap texts = Form::typed();
        if (m_notes != nullptr)
            m_notes->keep(texts);
        return texts;
    }
    void restore(const QVariantMap& texts) override
    {
        if (m_notes != nullptr)
            m_notes->restore(texts);
        Form::restore(texts);
    }

private:
    SentenceEdit* m_reason;
    NotesBox* m_notes = nullptr; // of a verdict
};

template <class Command> using ReasonForm = ReasonedForm<CommandForm<Command>>;

}
