// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A field that an organisation defines for its models: cost centre, regulation, last audit. It has a kind, and one spelling for each value.

#include "domain/error.h"
#include "domain/states.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace gatehouse {

struct CustomField {
    QString name;
    FieldKind kind = FieldKind::Text;
    QStringList choices; // of a choice, in the order in which they are offered
    QString meaning;     // what is to be entered, for those who set it; may be empty
    bool operator==(const CustomField&) const = default;
};

// The value as it is kept: "1.50" is 1.5 of a number, "Yes" is yes. The error says what the field takes. An empty text is no value of any field.
[[nodiscard]] Result<QString> valueOf(const CustomField& field, const QString& text);
// A kept value for programs: a number, true or false, else its text. What the field does not take stays the text that it is.
[[nodiscard]] QJsonValue typedValue(const CustomField& field, const QString& kept);
// What the field takes, in words: “one of: eu, us”.
[[nodiscard]] QString takenBy(const CustomField& field);

}
