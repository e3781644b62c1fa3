// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/slot/approveslotform.h"

#include "dialogs/decision/checklistbox.h"
#include "dialogs/decision/reasonform.h"
#include "dialogs/decision/verdictbox.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::px;

ApproveSlotForm::ApproveSlotForm(const SlotFormContext& context, QWidget* parent)
    : SlotCommandForm(context, parent)
    , m_role(context.role.value_or(Role::GoLiveApprover))
    , m_verdict(new VerdictBox(context.desk, context.facts.version.version->author, this))
    , m_checklist(new ChecklistBox(this))
    , m_staleRule(new SentenceEdit(tr("Stale when"), 2, this))
    , m_review(new QDateEdit(this))
    , m_reason(new SentenceEdit(tr("Reason"), 2, this))
{
    const QDateTime now = context.facts.registry().now;
    const Deployment* current = context.facts.current();
    m_review->setAccessibleName(tr("Next review"));
    m_review->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_review->setCalendarPopup(true);
    m_review->setDate(current != nullptr && current->review.isValid() ? current->review : now.date().addMonths(context.facts.gate().reviewMonths));
    keepFromWheel(*m_review);
    if (current != nullptr)
        m_staleRule->setPlainText(current->staleRule);
    m_staleRule->setPlaceholderText(tr("e.g. PR-AUC below 0.40 for two weeks, or no run for three days"));
    QVBoxLayout* column = formLayout(this);
    column->addWidget(m_verdict);
    column->addWidget(m_checklist);
    column->addWidget(labelled(tr("Stale when"), m_staleRule, tr("required once, seen by everybody who watches it"), this));
    column->addWidget(labelled(tr("Next review"), m_review, tr("policy: within %n month(s)", nullptr, context.facts.gate().reviewMonths), this));
    column->addWidget(window(now));
    column->addWidget(labelled(tr("Reason"), m_reason, tr("kept with the verdict"), this));
    column->addStretch();
    setFocusProxy(m_verdict);
    follow(context.facts);
    connect(m_verdict, &VerdictBox::changed, this, &SlotForm::changed);
    connect(m_checklist, &ChecklistBox::changed, this, &SlotForm::changed);
    for (SentenceEdit* edit : {m_staleRule, m_reason})
        connect(edit, &QPlainTextEdit::textChanged, this, &SlotForm::changed);
    connect(m_review, &QDateEdit::dateChanged, this, &SlotForm::changed);
}

QWidget* ApproveSlotForm::window(const QDateTime& now)
{
    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(theme::space::Small));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(theme::space::Small));
    m_windowed = new QCheckBox(tr("May go live only from, local time,"), box);
    m_windowed->setAccessibleName(tr("Only in a window of time"));
    m_from = momentField(tr("Not before"), now, box);
    m_until = momentField(tr("Not after"), now.addDays(1), box);
    lines->addWidget(m_windowed);
    lines->addLayout(row);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("until"), box));
    row->addWidget(m_until);
    row->addStretch();
    for (QDateTimeEdit* edit : {m_from, m_until}) {
        edit->setEnabled(false);
        connect(m_windowed, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &SlotForm::changed);
    }
    connect(m_windowed, &QCheckBox::toggled, this, &SlotForm::changed);
    return box;
}

void ApproveSlotForm::follow(const governance::DeploymentFacts& facts)
{
    m_verdict->followPeople();
    m_checklist->setItems(checklistOf(facts.gate(), m_role));
}

governance::ApproveDeployment ApproveSlotForm::command() const
{
    governance::ApproveDeployment approve = begun();
    approve.ticks = m_checklist->ticks();
    approve.reason = m_reason->text();
    approve.findings = m_verdict->findings();
    approve.staleRule = m_staleRule->text();
    approve.review = m_review->date();
    if (m_windowed->isChecked())
        approve.window = {m_from->dateTime().toUTC(), m_until->dateTime().toUTC()};
    return approve;
}

Obstacles ApproveSlotForm::inTheWay(const Person& person, const governance::DeploymentFacts& facts) const
{
    Obstacles found = SlotCommandForm::inTheWay(person, facts);
    std::ranges::copy(m_verdict->inTheWay(), std::back_inserter(found));
    return found;
}

QString ApproveSlotForm::actText(const QString& label) const
{
    return m_verdict->actText(label);
}

QVariantMap ApproveSlotForm::typed() const
{
    QVariantMap texts = textsOf(*this);
    m_verdict->keep(texts);
    return texts;
}

void ApproveSlotForm::restore(const QVariantMap& texts)
{
    m_verdict->restore(texts);
    setTexts(*this, texts);
}

}
