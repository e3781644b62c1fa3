// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/finding/findingform.h"

#include "dialogs/decision/reasonform.h"
#include "items/dates.h"

#include <QDateEdit>

namespace gatehouse::dialogs {

namespace {

constexpr int MoreDays = 30;

struct Words {
    QString label;
    QString hint;
};

Words wordsOf(FindingAction action)
{
    switch (action) {
    case FindingAction::ProposeClose: return {FindingForm::tr("Evidence"), FindingForm::tr("required: what was mended, and how that was checked")};
    case FindingAction::Close: return {FindingForm::tr("Remark"), FindingForm::tr("kept with the finding")};
    case FindingAction::Extend: return {FindingForm::tr("Reason"), FindingForm::tr("required, kept in the audit trail")};
    }
    Q_UNREACHABLE();
}

}

FindingForm::FindingForm(FindingAction action, const QDate& due, const QDate& today, QWidget* parent) : QWidget(parent)
{
    const Words words = wordsOf(action);
    m_text = new SentenceEdit(words.label, 5, this);
    QVBoxLayout* column = formLayout(this);
    if (action == FindingAction::Extend) {
        m_due = new QDateEdit(qMax(due, today).addDays(MoreDays), this);
        m_due->setAccessibleName(tr("New due date"));
        m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        m_due->setCalendarPopup(true);
        keepFromWheel(*m_due);
        column->addWidget(labelled(tr("New due date"), m_due, tr("now %1").arg(items::dayText(due)), this));
        connect(m_due, &QDateEdit::dateChanged, this, &FindingForm::changed);
    }
    column->addWidget(labelled(words.label, m_text, words.hint, this));
    column->addStretch();
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FindingForm::changed);
}

QDate FindingForm::due() const
{
    return m_due != nullptr ? m_due->date() : QDate();
}

}
