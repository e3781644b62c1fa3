// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/approveform.h"

#include "dialogs/decision/reasonform.h"

#include <algorithm>
#include <iterator>
namespace gatehouse::dialogs {

ApproveForm::ApproveForm(const FormContext& context, QWidget* parent)
    : CommandForm(context, parent)
    , m_role(context.role.value_or(Role::TechnicalReviewer))
    , m_checklist(new ChecklistBox(this))
    , m_verdict(new VerdictBox(context.desk, context.facts.version->author, this))
    , m_reason(new SentenceEdit(tr("Reason"), 3, this))
{
    QVBoxLayout* column = formLayout(this);
    column->addWidget(m_verdict);
    column->addWidget(m_checklist);
    column->addWidget(labelled(tr("Reason"), m_reason, tr("kept with the verdict"), this));
    setFocusProxy(m_verdict);
    follow(context.facts);
    connect(m_checklist, &ChecklistBox::changed, this, &DecisionForm::changed);
    connect(m_verdict, &VerdictBox::changed, this, &DecisionForm::changed);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionForm::changed);
}

void ApproveForm::follow(const governance::VersionFacts& facts)
{
    m_checklist->setItems(checklistOf(facts.gate(), m_role));
    m_verdict->followPeople();
}

governance::Approve ApproveForm::command() const
{
    governance::Approve approve = begun();
    approve.ticks = m_checklist->ticks();
    approve.reason = m_reason->text();
    approve.findings = m_verdict->findings();
    return approve;
}

Obstacles ApproveForm::inTheWay(const Person& person, const governance::VersionFacts& facts) const
{
    Obstacles found = CommandForm::inTheWay(person, facts);
    std::ranges::copy(m_verdict->inTheWay(), std::back_inserter(found));
    return found;
}

QVariantMap ApproveForm::typed() const
{
    QVariantMap texts = textsOf(*this);
    m_verdict->keep(texts);
    return texts;
}

void ApproveForm::restore(const QVariantMap& texts)
{
    m_verdict->restore(texts);
    setTexts(*this, texts);
}

RenewForm::RenewForm(const FormContext& context, QWidget* parent)
    : CommandForm(context, parent)
    , m_role(context.role.value_or(Role::TechnicalReviewer))
    , m_checklist(new ChecklistBox(this))
    , m_reason(new SentenceEdit(tr("Reason"), 3, this))
{
    QVBoxLayout* column = formLayout(this);
    column->addWidget(m_checklist);
    column->addWidget(labelled(tr("Reason"), m_reason, tr("kept with the verdict"), this));
    follow(context.facts);
    setFocusProxy(m_reason);
    connect(m_checklist, &ChecklistBox::changed, this, &DecisionForm::changed);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionForm::changed);
}

void RenewForm::follow(const governance::VersionFacts& facts)
{
    m_checklist->setItems(checklistOf(facts.registry.newestPolicy.at(facts.model->tier), m_role));
}

governance::Renew RenewForm::command() const
{
    governance::Renew renew = begun();
    renew.ticks = m_checklist->ticks();
    renew.reason = m_reason->text();
    return renew;
}

}
