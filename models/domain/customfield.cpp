// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customfield.h"

#include "domain/listed.h"
#include "domain/numbertext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <cmath>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomField)
};

// The kept spelling; empty when the text is none of the field's values.
QString spelt(const CustomField& field, const QString& text)
{
    switch (field.kind) {
    case FieldKind::Text: return text;
    case FieldKind::Number: {
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return {};
        return plainNumber(number);
    }
    case FieldKind::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() && date.year() > 0 && date.year() < 10'000 ? date.toString(Qt::ISODate) : QString();
    }
    case FieldKind::Choice: return field.choices.contains(text) ? text : QString();
    case FieldKind::YesNo: {
        const QString word = text.toLower();
        if (word == u"yes" || word == u"true")
            return u"yes"_s;
        return word == u"no" || word == u"false" ? u"no"_s : QString();
    }
    }
    Q_UNREACHABLE();
}

}

QString takenBy(const CustomField& field)
{
    switch (field.kind) {
    case FieldKind::Text: return Words::tr("any text");
    case FieldKind::Number: return Words::tr("a number, such as 1.5");
    case FieldKind::Date: return Words::tr("a date, such as 2026-03-01");
    case FieldKind::Choice: return Words::tr("one of: %1").arg(listed(field.choices));
    case FieldKind::YesNo: return Words::tr("yes or no");
    }
    Q_UNREACHABLE();
}

Result<QString> valueOf(const CustomField& field, const QString& text)
{
    QString value = spelt(field, text.trimmed());
    if (value.isEmpty())
        return std::unexpected(
            Error::input(u"bad-field-value"_s, Words::tr("The field “%1” takes %2, not “%3”.").arg(field.name, takenBy(field), text)));
    return value;
}

QJsonValue typedValue(const CustomField& field, const QString& kept)
{
    if (spelt(field, kept).isEmpty())
        return kept;
    if (field.kind == FieldKind::Number)
        return kept.toDouble();
    return field.kind == FieldKind::YesNo ? QJsonValue(kept == u"yes") : QJsonValue(kept);
}

}
