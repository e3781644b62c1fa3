// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/consumer/consumerform.h"

#include "theme/style/looks.h"
#include "theme/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

ConsumerForm::ConsumerForm(items::Desk& desk, bool isNew, QWidget* parent)
    : QWidget(parent)
    , m_name(isNew ? new QLineEdit(this) : nullptr)
    , m_kind(choice(tr("Kind"), tr("not said"), this))
    , m_uses(new SentenceEdit(tr("What it uses"), 3, this))
    , m_contact(new QLineEdit(this))
    , m_person(choice(tr("Speaks for it"), tr("Choose…"), this))
{
    for (const ConsumerKind kind : allOf<ConsumerKind>())
        m_kind->addItem(labelOf(kind), nameOf(kind));
    m_contact->setAccessibleName(tr("Contact"));
    fillPeople(*m_person, desk);
    m_person->insertItem(0, tr("nobody here"), QString());
    choose(*m_person, isNew ? desk.session().actor().person : QString());
    for (QWidget* field : {m_kind, m_person})
        keepFromWheel(*field);
    QVBoxLayout* column = formLayout(this);
    if (m_name != nullptr) {
        m_name->setAccessibleName(tr("Name"));
        column->addWidget(labelled(tr("Name"), m_name, tr("the same at every model: letters, digits and . _ + -"), this));
        connect(m_name, &QLineEdit::textChanged, this, &ConsumerForm::changed);
    }
    column->addWidget(labelled(tr("Kind"), m_kind, {}, this));
    column->addWidget(labelled(tr("What it uses"), m_uses, tr("results, or running it, and what for"), this));
    column->addWidget(labelled(tr("Contact"), m_contact, tr("where a notice reaches them"), this));
    column->addWidget(labelled(tr("Speaks for it"), m_person, tr("acknowledges changes here"), this));
    column->addStretch();
    setFocusProxy(m_name != nullptr ? static_cast<QWidget*>(m_name) : m_uses);
    connect(m_uses, &QPlainTextEdit::textChanged, this, &ConsumerForm::changed);
    connect(m_contact, &QLineEdit::textChanged, this, &ConsumerForm::changed);
    for (QComboBox* box : {m_kind, m_person})
        connect(box, &QComboBox::currentIndexChanged, this, &ConsumerForm::changed);
}

void ConsumerForm::show(const Consumer& consumer)
{
    const QSignalBlocker quiet(this);
    m_known = consumer.name;
    choose(*m_kind, consumer.kind ? nameOf(*consumer.kind) : QVariant());
    m_uses->setPlainText(consumer.uses);
    m_contact->setText(consumer.contact);
    choose(*m_person, consumer.person);
}

Consumer ConsumerForm::consumer() const
{
    return {m_name != nullptr ? m_name->text().trimmed() : m_known, fromName<ConsumerKind>(m_kind->currentData().toString()),
            m_contact->text().trimmed(), m_uses->text().trimmed(), m_person->currentData().toString()};
}

}
