// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/approveform.h"

#include "dialogs/decision/reasonform.h"
#include "theme/theme.h"

#include <QJsonArray>
#include <QRadioButton>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::px;

namespace {

const QString FindingsKey = u"findings"_s;

QVariantMap toVariant(const FindingDraft& finding)
{
    return {{u"severity"_s, int(finding.severity)}, {u"owner"_s, finding.owner}, {u"due"_s, finding.due}, {u"text"_s, finding.text}};
}

FindingDraft findingFrom(const QVariantMap& map)
{
    return {Severity(map.value(u"severity"_s).toInt()), map.value(u"owner"_s).toString(), map.value(u"due"_s).toDate(),
            map.value(u"text"_s).toString()};
}

}

ApproveForm::ApproveForm(const FormContext& context, QWidget* parent)
    : CommandForm(context, parent)
    , m_role(context.role.value_or(Role::TechnicalReviewer))
    , m_checklist(new ChecklistBox(this))
    , m_findings(new FindingsBox(context.desk, context.facts.version->author, this))
    , m_reason(new SentenceEdit(tr("Reason"), 3, this))
{
    QVBoxLayout* column = formLayout(this);
    column->addWidget(verdictChoice());
    column->addWidget(m_findings);
    column->addWidget(m_checklist);
    column->addWidget(labelled(tr("Reason"), m_reason, tr("kept with the verdict"), this));
    m_findings->hide();
    follow(context.facts);
    connect(m_checklist, &ChecklistBox::changed, this, &DecisionForm::changed);
    connect(m_findings, &FindingsBox::changed, this, &DecisionForm::changed);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionForm::changed);
}

QWidget* ApproveForm::verdictChoice()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(theme::space::Large));
    m_plain = new QRadioButton(tr("Approve"), box);
    m_carrying = new QRadioButton(tr("Approve with findings"), box);
    m_plain->setAccessibleName(m_plain->text());
    m_carrying->setAccessibleName(m_carrying->text());
    m_plain->setChecked(true);
    row->addWidget(m_plain);
    row->addWidget(m_carrying);
    row->addStretch();
    setFocusProxy(m_plain);
    connect(m_carrying, &QRadioButton::toggled, this, [this](bool carries) {
        m_findings->setVisible(carries);
        if (carries && m_findings->rowCount() == 0)
            m_findings->addRow();
        emit changed();
    });
    return box;
}

bool ApproveForm::withFindings() const
{
    return m_carrying->isChecked();
}

void ApproveForm::follow(const governance::VersionFacts& facts)
{
    m_checklist->setItems(checklistOf(facts.gate(), m_role));
    m_findings->followPeople();
}

governance::Approve ApproveForm::command() const
{
    governance::Approve approve = begun();
    approve.ticks = m_checklist->ticks();
    approve.reason = m_reason->text();
    if (withFindings())
        approve.findings = m_findings->findings();
    return approve;
}

Obstacles ApproveForm::inTheWay(const Person& person, const governance::VersionFacts& facts) const
{
    Obstacles found = CommandForm::inTheWay(person, facts);
    if (withFindings() && m_findings->rowCount() == 0)
        found.push_back({u"no-finding"_s, tr("Add a finding, or choose Approve."), {}, true});
    return found;
}

QString ApproveForm::actText(const QString& label) const
{
    return withFindings() && m_findings->rowCount() > 0 ? tr("Approve %1 with %n finding(s)", nullptr, m_findings->rowCount()).arg(label) : QString();
}

QVariantMap ApproveForm::typed() const
{
    QVariantMap texts = textsOf(*this);
    QVariantList findings;
    for (const FindingDraft& finding : m_findings->findings())
        if (!finding.text.trimmed().isEmpty())
            findings << toVariant(finding);
    if (!findings.isEmpty())
        texts.insert(FindingsKey, findings);
    return texts;
}

void ApproveForm::restore(const QVariantMap& texts)
{
    std::vector<FindingDraft> findings;
    for (const QVariant& finding : texts.value(FindingsKey).toList())
        findings.push_back(findingFrom(finding.toMap()));
    if (!findings.empty()) {
        m_findings->restore(findings);
        m_carrying->setChecked(true);
    }
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
