// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/values.h"

#include <QTimeZone>
#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

// Of two sentences for one thing only one would be kept.
Error givenTwice(const QString& option)
{
    return usageError(Ctl::tr("%1 is given twice; once is enough.").arg(option));
}

}

Error unknownPerson(const QString& name)
{
    return Error::input(u"unknown-person"_s, Ctl::tr("“%1” is nobody in this registry. “gatehousectl people list” shows who is.").arg(name));
}

Result<std::optional<Sha256>> digestOf(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return std::nullopt;
    const QString text = arguments.value(option);
    if (const auto digest = Sha256::fromHex(text.toLower())) // some tools write it in capitals
        return digest;
    return std::unexpected(usageError(Ctl::tr("“%1” is no digest; write all 64 hexadecimal digits, as “show” prints them.").arg(text)));
}

Result<QDateTime> momentOf(const QString& text, bool endOfDay)
{
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10)
        return QDateTime(date, endOfDay ? QTime(23, 59, 59, 999) : QTime(0, 0), QTimeZone::UTC);
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::unexpected(usageError(Ctl::tr("“%1” is no time; write it as 2026-09-30T14:05:00Z.").arg(text)));
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toUTC();
}

Result<QDate> dateOf(const QString& text)
{
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return date;
    return std::unexpected(usageError(Ctl::tr("“%1” is no date; write it as 2026-09-30.").arg(text)));
}

Result<std::vector<Tick>> ticksOf(const Arguments& arguments)
{
    std::vector<Tick> ticks;
    for (const QString& text : arguments.values(u"tick"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (std::ranges::contains(ticks, text.left(equals), &Tick::item))
            return std::unexpected(givenTwice(u"--tick "_s + text.left(equals)));
        ticks.push_back({text.left(equals), equals < 0 ? QString() : text.mid(equals + 1)});
    }
    return ticks;
}

Result<std::vector<FindingDraft>> findingsOf(const Arguments& arguments)
{
    std::vector<FindingDraft> findings;
    for (const QString& text : arguments.values(u"finding"_s)) {
        const QStringList parts = text.split(u';');
        if (parts.size() < 4)
            return std::unexpected(usageError(
                Ctl::tr("“%1” is no finding; write 'SEVERITY;OWNER;DUE;TEXT', for example 'minor;lin;2026-12-01;Say which zone the times are in.'")
                    .arg(text)));
        const auto severity = wordOf<Severity>(parts[0].trimmed());
        if (!severity)
            return std::unexpected(severity.error());
        const auto due = dateOf(parts[2].trimmed());
        if (!due)
            return std::unexpected(due.error());
        findings.push_back({*severity, parts[1].trimmed(), *due, parts.mid(3).join(u';').trimmed()});
    }
    return findings;
}

Result<std::vector<Waiver>> waiversOf(const Arguments& arguments)
{
    std::vector<Waiver> waivers;
    for (const QString& text : arguments.values(u"waive"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return std::unexpected(usageError(Ctl::tr("“%1” is no waiver; write NEED=REASON. “preflight” names the needs.").arg(text)));
        if (std::ranges::contains(waivers, text.left(equals), &Waiver::need))
            return std::unexpected(givenTwice(u"--waive "_s + text.left(equals)));
        waivers.push_back({text.left(equals), text.mid(equals + 1)});
    }
    return waivers;
}

Result<VersionName> modelOrVersionOf(const QString& text)
{
    if (text.contains(u'@'))
        return VersionName::parse(text);
    if (!isValidName(text))
        return std::unexpected(invalidName(text));
    return VersionName{text, {}, 0};
}

Result<FindingId> findingIdOf(const QString& text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return std::unexpected(usageError(Ctl::tr("“%1” is no number of a finding; “finding list” shows them.").arg(text)));
    return FindingId{id};
}

}
