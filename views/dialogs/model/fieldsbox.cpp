// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/model/fieldsbox.h"

#include "dialogs/decision/reasonform.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"

#include <QLineEdit>
#include <algorithm>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;

FieldsBox::FieldsBox(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

QWidget* FieldsBox::editorOf(const CustomField& field)
{
    const bool isChosen = field.kind == FieldKind::Choice || field.kind == FieldKind::YesNo;
    if (!isChosen) {
        auto* edit = new QLineEdit(this);
        edit->setAccessibleName(field.name);
        edit->setPlaceholderText(takenBy(field));
        connect(edit, &QLineEdit::textChanged, this, &FieldsBox::changed);
        return edit;
    }
    QComboBox* box = choice(field.name, tr("Not set"), this);
    box->addItem(tr("Not set"), QString());
    if (field.kind == FieldKind::YesNo) {
        box->addItem(tr("Yes"), u"yes"_s);
        box->addItem(tr("No"), u"no"_s);
    }
    for (const QString& word : field.choices)
        box->addItem(word, word);
    box->setCurrentIndex(0);
    connect(box, &QComboBox::currentIndexChanged, this, &FieldsBox::changed);
    return box;
}

void FieldsBox::setFields(const std::vector<CustomField>& fields, const QJsonObject& values)
{
    std::vector<CustomField> wanted = fields;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (std::ranges::find(wanted, it.key(), &CustomField::name) == wanted.end())
            wanted.push_back({it.key(), FieldKind::Text, {}, {}});
    if (m_rows != nullptr && std::ranges::equal(wanted, m_lines, {}, {}, &Line::field))
        return;
    const QJsonObject entered = m_rows == nullptr ? values : this->values();
    delete m_rows;
    m_lines.clear();
    m_rows = new QWidget(this);
    QVBoxLayout* column = formLayout(m_rows);
    column->setContentsMargins({});
    column->addWidget(new theme::TextLabel(tr("Custom fields"), theme::TextStyle::Strong, theme::ThemeRole::Text, m_rows));
    for (const CustomField& field : wanted) {
        m_lines.push_back({field, editorOf(field)});
        column->addWidget(labelled(field.name, m_lines.back().editor, field.meaning, m_rows));
    }
    if (wanted.empty())
        column->addWidget(new theme::TextLabel(tr("This registry has none. An admin adds them under Registry > Custom fields."),
                                               theme::TextStyle::Secondary, theme::ThemeRole::Muted, m_rows));
    m_column->addWidget(m_rows);
    m_rows->show(); // at once, not with the next turn of the loop
    setValues(entered);
}

QString FieldsBox::textOf(const Line& line)
{
    if (const auto* box = qobject_cast<QComboBox*>(line.editor))
        return box->currentData().toString();
    const QString text = qobject_cast<QLineEdit*>(line.editor)->text().trimmed();
    return valueOf(line.field, text).value_or(text); // in its one spelling; what the field does not take is refused by the registry
}

void FieldsBox::setText(const Line& line, const QString& text)
{
    if (auto* box = qobject_cast<QComboBox*>(line.editor)) {
        if (box->findData(text) < 0)
            box->addItem(text, text); // kept from before the field had its choices
        choose(*box, text);
    } else {
        qobject_cast<QLineEdit*>(line.editor)->setText(text);
    }
}

QJsonObject FieldsBox::values() const
{
    QJsonObject values;
    for (const Line& line : m_lines)
        if (const QString text = textOf(line); !text.isEmpty())
            values.insert(line.field.name, text);
    return values;
}

void FieldsBox::setValues(const QJsonObject& values)
{
    for (const Line& line : m_lines)
        setText(line, values.value(line.field.name).toString());
}

}
