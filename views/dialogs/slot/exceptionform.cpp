// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/slot/exceptionform.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/slot/startform.h"
#include "governance/liveproposal.h"

#include <QDateTimeEdit>
#include <QLineEdit>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;

ExceptionForm::ExceptionForm(const SlotFormContext& context, QWidget* parent)
    : SlotCommandForm(context, parent)
    , m_reason(new SentenceEdit(tr("Reason"), 3, this))
    , m_scope(new SentenceEdit(tr("Scope"), 2, this))
    , m_until(momentField(tr("Ends at"), context.facts.registry().now.addDays(governance::ExceptionDays - 1), this))
{
    if (const auto& proposed = context.facts.exception) {
        m_reason->setPlainText(proposed->reason);
        m_scope->setPlainText(proposed->scope);
        m_until->setDateTime(proposed->until.toLocalTime());
        // What the first person signed is what the second one signs.
        for (QPlainTextEdit* edit : {static_cast<QPlainTextEdit*>(m_reason), static_cast<QPlainTextEdit*>(m_scope)})
            edit->setReadOnly(true);
        m_until->setEnabled(false);
    }
    QVBoxLayout* column = formLayout(this);
    column->addWidget(labelled(tr("Reason"), m_reason, tr("why it cannot wait for gate B"), this));
    column->addWidget(labelled(tr("Scope"), m_scope, tr("for what it may be used meanwhile"), this));
    column->addWidget(
        labelled(tr("Ends at"), m_until, tr("local time, within %n day(s); after it “check” answers no", nullptr, governance::ExceptionDays), this));
    column->addStretch();
    setFocusProxy(m_reason);
    for (SentenceEdit* edit : {m_reason, m_scope})
        connect(edit, &QPlainTextEdit::textChanged, this, &SlotForm::changed);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &SlotForm::changed);
}

governance::ExceptionalLive ExceptionForm::command() const
{
    governance::ExceptionalLive exception = begun();
    if (m_reason->isReadOnly())
        return exception;
    exception.reason = m_reason->text();
    exception.scope = m_scope->text();
    exception.until = m_until->dateTime().toUTC();
    return exception;
}

AdoptForm::AdoptForm(const SlotFormContext& context, QWidget* parent)
    : SlotCommandForm(context, parent)
    , m_isWhole(context.facts.registry().solo)
    , m_reason(new SentenceEdit(tr("Reason"), 3, this))
    , m_targets(new QLineEdit(this))
    , m_build(digestField(tr("Build"), tr("the registered content as it is"), this))
    , m_environment(digestField(tr("Environment"), tr("the registered environment"), this))
    , m_since(momentField(tr("Live since"), context.facts.registry().now, this))
    , m_review(new QDateEdit(context.facts.registry().now.date().addMonths(governance::AdoptionMonths - 6), this))
{
    m_now = m_since->dateTime();
    m_targets->setAccessibleName(tr("Targets"));
    m_review->setAccessibleName(tr("Review"));
    m_review->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_review->setCalendarPopup(true);
    keepFromWheel(*m_review);
    if (const auto& proposed = context.facts.adoption) {
        m_reason->setPlainText(proposed->reason);
        m_targets->setText(proposed->targets.join(u' '));
        m_build->setText(proposed->build.isNull() ? QString() : proposed->build.hex());
        m_environment->setText(proposed->environment.isNull() ? QString() : proposed->environment.hex());
        m_since->setDateTime(proposed->liveSince.toLocalTime());
        m_review->setDate(proposed->review);
        m_reason->setReadOnly(true);
        for (QWidget* field : std::initializer_list<QWidget*>{m_targets, m_build, m_environment, m_since, m_review})
            field->setEnabled(false);
    }
    QVBoxLayout* column = formLayout(this);
    column->addWidget(labelled(tr("Reason"), m_reason, tr("how it came to run without a gate"), this));
    column->addWidget(labelled(tr("Targets"), m_targets, tr("hosts or services that run it, apart by blanks"), this));
    column->addWidget(labelled(tr("Build"), m_build, tr("a SHA-256 when it was rewritten or packed"), this));
    column->addWidget(labelled(tr("Environment"), m_environment, tr("a SHA-256 when it differs"), this));
    column->addWidget(labelled(tr("Live since"), m_since, tr("local time; set back to when it began, as people know it"), this));
    column->addWidget(labelled(tr("Review"), m_review, tr("within twelve months"), this));
    column->addStretch();
    setFocusProxy(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &SlotForm::changed);
    for (QLineEdit* field : {m_targets, m_build, m_environment})
        connect(field, &QLineEdit::textChanged, this, &SlotForm::changed);
    connect(m_since, &QDateTimeEdit::dateTimeChanged, this, &SlotForm::changed);
    connect(m_review, &QDateEdit::dateChanged, this, &SlotForm::changed);
}

governance::Adopt AdoptForm::command() const
{
    governance::Adopt adopt = begun();
    if (m_reason->isReadOnly())
        return adopt;
    adopt.reason = m_reason->text();
    adopt.targets = namesIn(*m_targets);
    adopt.build = digestIn(*m_build);
    adopt.environment = digestIn(*m_environment);
    if (m_since->dateTime() != m_now)
        adopt.liveSince = m_since->dateTime().toUTC();
    adopt.review = m_review->date();
    return adopt;
}

QString AdoptForm::actText(const QString& label) const
{
    if (m_isWhole)
        return {};
    return m_reason->isReadOnly() ? tr("Sign the adoption of %1").arg(label) : tr("Propose to adopt %1").arg(label);
}

}
