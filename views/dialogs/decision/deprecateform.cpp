// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/deprecateform.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/decision/successorbox.h"

namespace gatehouse::dialogs {

DeprecateForm::DeprecateForm(const FormContext& context, QWidget* parent)
    : CommandForm(context, parent)
    , m_message(new SentenceEdit(tr("Message"), 4, this))
    , m_successor(new SuccessorBox(context.desk, context.version, this))
{
    QVBoxLayout* column = formLayout(this);
    column->addWidget(labelled(tr("Message"), m_message, tr("required; everybody who uses the version reads it"), this));
    column->addWidget(labelled(tr("Successor"), m_successor, tr("what to use instead"), this));
    column->addStretch();
    setFocusProxy(m_message);
    connect(m_message, &QPlainTextEdit::textChanged, this, &DecisionForm::changed);
    connect(m_successor, &QComboBox::currentIndexChanged, this, &DecisionForm::changed);
}

Obstacles DeprecateForm::inTheWay(const Person& person, const governance::VersionFacts& facts) const
{
    governance::VersionFacts known = facts;
    known.successor = m_successor->chosen();
    return CommandForm::inTheWay(person, known);
}

governance::Deprecate DeprecateForm::command() const
{
    governance::Deprecate deprecate = begun();
    deprecate.reason = m_message->text();
    deprecate.successor = m_successor->successor();
    return deprecate;
}

}
