// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse {

QString VersionName::text() const
{
    return revision > 0 ? QStringLiteral("%1@%2:%3").arg(model, label).arg(revision) : model + u'@' + label;
}

Result<VersionName> VersionName::parse(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 0)
        return std::unexpected(
            Error::input(QStringLiteral("bad-version-name"),
                         QCoreApplication::translate("Names", "“%1” names no version. Write MODEL@VERSION, or MODEL@VERSION:REVISION.").arg(text)));
    VersionName name{text.left(at), text.mid(at + 1), 0};
    if (const qsizetype colon = name.label.indexOf(u':'); colon >= 0) {
        const QString digits = name.label.mid(colon + 1);
        name.revision = digits.toInt();
        if (name.revision < 1 || QString::number(name.revision) != digits)
            return std::unexpected(
                Error::input(QStringLiteral("bad-revision"),
                             QCoreApplication::translate("Names", "“%1” is no revision number; revisions count from 1.").arg(digits)));
        name.label.truncate(colon);
    }
    for (const QString& part : {name.model, name.label})
        if (!isValidName(part))
            return std::unexpected(invalidName(part));
    return name;
}

bool isValidName(QStringView name)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'+' || c == u'-';
    };
    return !name.isEmpty() && name.size() <= 64 && std::ranges::all_of(name, allowed);
}

Error invalidName(const QString& name)
{
    return Error::input(
        QStringLiteral("bad-name"),
        QCoreApplication::translate("Names", "“%1” is no valid name. Use 1 to 64 of the characters A-Z a-z 0-9 . _ + -").arg(name.left(80)));
}

}
