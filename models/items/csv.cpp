// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/csv.h"

#include "registry/filesinuse.h"

#include <QCoreApplication>
#include <QSaveFile>

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

Result<void> writeCsv(const QString& path, const QByteArray& records)
{
    if (auto other = registry::refuseReplacing(path); !other)
        return other;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(records) == records.size() && file.commit())
        return {};
    return std::unexpected(
        Error::storage(QStringLiteral("cannot-write"),
                       QCoreApplication::translate("Csv", "%1 could not be written: %2. Choose another place.").arg(path, file.errorString())));
}

}
