// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/model/modelform.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/model/fieldsbox.h"
#include "dialogs/model/rowsbox.h"
#include "theme/theme.h"

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::px;

namespace {

// Fields to set; a field that is gone is set to an empty text, which removes it.
QJsonObject differenceOf(const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject difference;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before.value(it.key()) != it.value())
            difference.insert(it.key(), it.value());
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!after.contains(it.key()))
            difference.insert(it.key(), QString());
    return difference;
}

}

ModelForm::ModelForm(items::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_purpose(new SentenceEdit(tr("Purpose"), 3, this))
    , m_owner(choice(tr("Owner"), tr("Choose…"), this))
    , m_tier(choice(tr("Risk tier"), tr("Choose…"), this))
    , m_fields(new FieldsBox(this))
    , m_consumers(
          new RowsBox(tr("Consumers"), tr("consumer"), {{u"name"_s, tr("Name")}, {u"contact"_s, tr("Contact")}, {u"uses"_s, tr("Usage")}}, this))
    , m_results(new RowsBox(tr("Result locations"), tr("location"),
                            {{u"place"_s, tr("Place")}, {u"format"_s, tr("Format")}, {u"refresh"_s, tr("Refresh")}, {u"kind"_s, tr("Kind")}}, this))
{
    for (const Tier tier : allOf<Tier>())
        m_tier->addItem(labelOf(tier), int(tier));
    m_tier->setCurrentIndex(-1);
    fillPeople(*m_owner, desk);
    QVBoxLayout* column = formLayout(this);
    column->addWidget(labelled(tr("Purpose"), m_purpose, tr("the question it answers"), this));
    auto* both = new QHBoxLayout;
    both->setSpacing(px(theme::space::Medium));
    both->addWidget(labelled(tr("Owner"), m_owner, tr("accountable for it"), this), 1);
    both->addWidget(labelled(tr("Risk tier"), m_tier, tr("how much gate A asks"), this), 1);
    column->addLayout(both);
    column->addWidget(m_consumers);
    column->addWidget(m_results);
    column->addWidget(m_fields);
    column->addStretch();
    setFocusProxy(m_purpose);
    setEnabled(false); // until the model is there
    watchFields();
}

void ModelForm::watchFields()
{
    connect(m_purpose, &QPlainTextEdit::textChanged, this, &ModelForm::changed);
    for (QComboBox* box : {m_owner, m_tier})
        connect(box, &QComboBox::currentIndexChanged, this, &ModelForm::changed);
    connect(m_fields, &FieldsBox::changed, this, &ModelForm::changed);
    for (RowsBox* box : {m_consumers, m_results})
        connect(box, &RowsBox::changed, this, &ModelForm::changed);
}

void ModelForm::follow(const Model& model)
{
    fillPeople(*m_owner, m_desk);
    const bool isFirst = !m_model;
    const Model before = m_model.value_or(model);
    m_model = model;
    if (isFirst || m_purpose->text() == before.purpose)
        if (m_purpose->text() != model.purpose)
            m_purpose->setPlainText(model.purpose);
    if (isFirst || m_owner->currentData().toString() == before.owner)
        choose(*m_owner, model.owner);
    if (isFirst || m_tier->currentData().toInt() == int(before.tier))
        choose(*m_tier, int(model.tier));
    const auto followRows = [isFirst](RowsBox& box, const QJsonArray& old, const QJsonArray& now) {
        if (isFirst || (box.rows() == old && old != now))
            box.setRows(now);
    };
    followRows(*m_consumers, before.consumers, model.consumers);
    followRows(*m_results, before.results, model.results);
    m_fields->setFields(m_desk.facts().fields, model.fields);
    if (isFirst || (m_fields->values() == before.fields && before.fields != model.fields))
        m_fields->setValues(model.fields);
    setEnabled(true);
}

governance::EditModel ModelForm::command() const
{
    governance::EditModel edit;
    if (!m_model)
        return edit;
    edit.model = m_model->name;
    if (m_purpose->text() != m_model->purpose)
        edit.purpose = m_purpose->text();
    if (const QString owner = m_owner->currentData().toString(); owner != m_model->owner)
        edit.owner = owner;
    if (const Tier tier = Tier(m_tier->currentData().toInt()); tier != m_model->tier)
        edit.tier = tier;
    if (const QJsonArray rows = m_consumers->rows(); rows != m_model->consumers)
        edit.consumers = rows;
    if (const QJsonArray rows = m_results->rows(); rows != m_model->results)
        edit.results = rows;
    edit.fields = differenceOf(m_model->fields, m_fields->values());
    return edit;
}

}
