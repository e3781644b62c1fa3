// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/csv.h"

namespace gatehouse::items {

namespace {

QString guarded(const QString& field)
{
    constexpr QStringView Dangerous = u"=+-@\t\r";
    if (field.isEmpty() || !Dangerous.contains(field.front()))
        return field;
    bool isNumber = false;
    (void)field.toDouble(&isNumber);
    return isNumber ? field : u'\'' + field;
}

}

QByteArray csvRecord(const QStringList& fields)
{
    QString line;
    for (const QString& raw : fields) {
        if (&raw != &fields.front())
            line += u',';
        QString field = guarded(raw);
        if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r'))
            field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
        line += field;
    }
    return (line + QStringLiteral("\r\n")).toUtf8();
}

}
