// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/slot/acknowledgeform.h"

#include "dialogs/decision/reasonform.h"

namespace gatehouse::dialogs {

AcknowledgeForm::AcknowledgeForm(const SlotFormContext& context, items::SlotAct act, QWidget* parent)
    : SlotCommandForm(context, parent)
    , m_desk(context.desk)
    , m_act(act)
    , m_consumer(choice(tr("Consumer"), tr("Choose…"), this))
    , m_note(new SentenceEdit(tr("Note"), 4, this))
{
    QVBoxLayout* column = formLayout(this);
    column->addWidget(labelled(tr("Consumer"), m_consumer, tr("for whom you speak"), this));
    column->addWidget(labelled(tr("Note"), m_note, tr("required when you speak for somebody else"), this));
    column->addStretch();
    setFocusProxy(m_consumer);
    AcknowledgeForm::follow(context.facts);
    connect(m_consumer, &QComboBox::currentIndexChanged, this, &SlotForm::changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SlotForm::changed);
}

void AcknowledgeForm::follow(const governance::DeploymentFacts& facts)
{
    const QVariant chosen = m_consumer->currentData();
    const QSignalBlocker quiet(m_consumer);
    m_consumer->clear();
    QStringList names = m_desk.person() != nullptr ? items::consumersOf(facts, *m_desk.person(), m_act) : QStringList();
    if (names.isEmpty()) // nobody the person speaks for; who does, is said where the choice is judged
        names = facts.notAcknowledged(items::acknowledgedBy(m_act));
    for (const QString& name : names)
        m_consumer->addItem(name, name);
    choose(*m_consumer, chosen.isValid() ? chosen : m_consumer->itemData(0));
}

governance::Acknowledge AcknowledgeForm::command() const
{
    governance::Acknowledge acknowledge = begun();
    acknowledge.of = items::acknowledgedBy(m_act);
    acknowledge.consumer = m_consumer->currentData().toString();
    acknowledge.note = m_note->text();
    return acknowledge;
}

}
