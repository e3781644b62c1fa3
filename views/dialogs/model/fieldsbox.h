// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The values of a model's custom fields: one editor for each field of the registry, of its kind.

#include "domain/customfield.h"

#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace gatehouse::dialogs {

class FieldsBox : public QWidget {
    Q_OBJECT
public:
    explicit FieldsBox(QWidget* parent = nullptr);
    // The registry's fields; a value that names none of them stays a text. What was entered stays where the field stays.
    void setFields(const std::vector<CustomField>& fields, const QJsonObject& values);
    // All that have a value, as the registry keeps them.
    [[nodiscard]] QJsonObject values() const;
    void setValues(const QJsonObject& values);

signals:
    void changed();

private:
    struct Line {
        CustomField field;
        QWidget* editor = nullptr;
    };
    [[nodiscard]] QWidget* editorOf(const CustomField& field);
    [[nodiscard]] static QString textOf(const Line& line);
    static void setText(const Line& line, const QString& text);

    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    std::vector<Line> m_lines;
};

}
