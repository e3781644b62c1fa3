// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/model/modelform.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/model/rowsbox.h"
#include "theme/theme.h"

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::px;

namespace {

QJsonArray rowsFrom(const QJsonObject& fields)
{
    QJsonArray rows;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        rows.append(QJsonObject{{u"name"_s, it.key()}, {u"text"_s, it.value()}});
    return rows;
}

QJsonObject fieldsFrom(const QJsonArray& rows)
{
    QJsonObject fields;
    for (const QJsonValue row : rows)
        if (const QString name = row[u"name"_s].toString().trimmed(); !name.isEmpty())
            fields.insert(name, row[u"text"_s]);
    return fields;
}

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
    , m_fields(new RowsBox(tr("Custom fields"), tr("field"), {{u"name"_s, tr("Name")}, {u"text"_s, tr("Text")}}, this))
    , m_consumers(
          new RowsBox(tr("Consumers"), tr("consumer"), {{u"name"_s, tr("Name")}, {u"contact"_s, tr("Contact")}, {u"uses"_s, tr("Uses")}}, this))
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
    for (RowsBox* box : {m_fields, m_consumers, m_results})
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
    followRows(*m_fields, rowsFrom(before.fields), rowsFrom(model.fields));
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
    edit.fields = differenceOf(m_model->fields, fieldsFrom(m_fields->rows()));
    return edit;
}

}
