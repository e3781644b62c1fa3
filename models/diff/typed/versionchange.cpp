// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/typed/versionchange.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;

namespace {

struct Numbers {
    qulonglong epoch = 0;
    QList<qulonglong> release;
    QString rest; // "rc1", "+cu118"
    bool isVersion = false;
};

Numbers numbersOf(const QString& version)
{
    static const QRegularExpression form(u"^[vV=<>~^!\\s]*(?:(\\d+)!)?(\\d+(?:\\.\\d+)*)(.*)$"_s);
    const auto match = form.match(version.trimmed());
    Numbers numbers;
    if (!match.hasMatch())
        return numbers;
    numbers.isVersion = true;
    numbers.epoch = match.captured(1).toULongLong();
    for (const QString& part : match.captured(2).split(u'.'))
        numbers.release << part.toULongLong();
    while (numbers.release.size() > 1 && numbers.release.last() == 0) // 1.0 is 1
        numbers.release.removeLast();
    numbers.rest = match.captured(3);
    return numbers;
}

}

VersionChange versionChange(const QString& before, const QString& after)
{
    if (before == after)
        return {};
    const Numbers was = numbersOf(before), is = numbersOf(after);
    if (!was.isVersion || !is.isVersion)
        return {VersionStep::Other, false};
    if (was.epoch != is.epoch)
        return {VersionStep::Major, is.epoch < was.epoch};
    for (qsizetype i = 0; i < std::max(was.release.size(), is.release.size()); ++i) {
        const qulonglong old = was.release.value(i), now = is.release.value(i);
        if (old != now)
            return {i == 0 ? VersionStep::Major : i == 1 ? VersionStep::Minor : VersionStep::Patch, now < old};
    }
    return {was.rest == is.rest ? VersionStep::None : VersionStep::Other, false};
}

}
