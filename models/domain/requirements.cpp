// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requirements.h"

#include <QCoreApplication>
#include <QTime>
#include <cmath>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int DayMinutes = 24 * 60;

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Requirements)
};

Error badRequirement(const QString& sentence)
{
    return Error::input(u"bad-requirements"_s, sentence);
}

// Numbers of a manifest may stand as exact text; none of these can be less than nothing.
std::optional<double> requiredNumber(const QJsonValue& value)
{
    bool ok = false;
    const double number = value.toVariant().toDouble(&ok);
    return ok && std::isfinite(number) && number >= 0 ? std::optional(number) : std::nullopt;
}

struct Span {
    int from = 0; // minutes after midnight
    int minutes = 0;
};

// Of "02:00-04:00", over midnight where the end is before the start.
std::optional<Span> spanOf(const QString& window)
{
    const QStringList ends = window.split(u'-');
    if (ends.size() != 2)
        return std::nullopt;
    const QTime from = QTime::fromString(ends[0].trimmed(), u"HH:mm"_s);
    const QTime to = QTime::fromString(ends[1].trimmed(), u"HH:mm"_s);
    if (!from.isValid() || !to.isValid() || from == to)
        return std::nullopt;
    const int minutes = from.secsTo(to) / 60;
    return Span{QTime(0, 0).secsTo(from) / 60, minutes > 0 ? minutes : minutes + DayMinutes};
}

bool liesIn(const Span& part, const Span& whole)
{
    const int late = (part.from - whole.from + DayMinutes) % DayMinutes;
    return late + part.minutes <= whole.minutes;
}

// What was stated and says no quantity is named as it stands; nothing where nothing was stated.
QString unreadable(const QJsonValue& value)
{
    constexpr qsizetype Shown = 40;
    if (value.isUndefined() || value.isNull())
        return {};
    return Words::tr("“%1”, which is no quantity").arg(value.isObject() || value.isArray() ? u"…"_s : value.toVariant().toString().left(Shown));
}

QString shownNumber(double number)
{
    return QString::number(number, 'g', 10);
}

}

bool OperatingRequirements::empty() const
{
    return *this == OperatingRequirements{};
}

Result<OperatingRequirements> requirementsFrom(const QJsonObject& json)
{
    OperatingRequirements read;
    read.mode = json.value(u"mode").toString();
    if (!read.mode.isEmpty() && read.mode != u"real-time" && read.mode != u"batch" && read.mode != u"report")
        return std::unexpected(badRequirement(Words::tr("“%1” is no mode of operation; use real-time, batch or report.").arg(read.mode)));
    const auto take = [&](const QString& name, std::optional<double>& into) -> Result<void> {
        if (!json.contains(name))
            return {};
        into = requiredNumber(json.value(name));
        if (!into || *into < 0)
            return std::unexpected(badRequirement(Words::tr("The requirement “%1” is a number, zero or more.").arg(name)));
        return {};
    };
    for (const auto& [name, into] : {std::pair(u"latency_ms"_s, &read.latencyMs), std::pair(u"throughput_per_s"_s, &read.throughputPerSecond),
                                     std::pair(u"feature_freshness_h"_s, &read.featureFreshnessHours), std::pair(u"memory_mb"_s, &read.memoryMb),
                                     std::pair(u"users"_s, &read.users)})
        if (auto done = take(name, *into); !done)
            return std::unexpected(done.error());
    read.batchWindow = json.value(u"batch_window").toString();
    if (!read.batchWindow.isEmpty() && !spanOf(read.batchWindow))
        return std::unexpected(badRequirement(Words::tr("“%1” is no batch window; write it as 02:00-04:00.").arg(read.batchWindow)));
    return read;
}

QString measuredKey(const RequirementLine& line)
{
    return line.name == u"batch_window" ? u"batch_minutes"_s : line.name;
}

std::vector<RequirementLine> compare(const OperatingRequirements& asked, const QJsonObject& measured)
{
    std::vector<RequirementLine> lines;
    const auto line = [&](const QString& name, const std::optional<double>& limit, bool atMost) {
        if (!limit)
            return;
        const auto found = requiredNumber(measured.value(name));
        lines.push_back({name, (atMost ? u"≤ "_s : u"≥ "_s) + shownNumber(*limit), found ? shownNumber(*found) : unreadable(measured.value(name)),
                         found && (atMost ? *found <= *limit : *found >= *limit), found.has_value()});
    };
    line(u"latency_ms"_s, asked.latencyMs, true);
    line(u"throughput_per_s"_s, asked.throughputPerSecond, false);
    line(u"feature_freshness_h"_s, asked.featureFreshnessHours, true);
    line(u"memory_mb"_s, asked.memoryMb, true);
    line(u"users"_s, asked.users, false);
    if (!asked.batchWindow.isEmpty()) {
        const auto room = spanOf(asked.batchWindow);
        const QString said = measured.value(u"batch_window").toString();
        const auto minutes = requiredNumber(measured.value(u"batch_minutes"));
        if (const auto ran = spanOf(said); ran && !minutes)
            lines.push_back({u"batch_window"_s, asked.batchWindow, said, room && liesIn(*ran, *room), true});
        else
            lines.push_back({u"batch_window"_s, asked.batchWindow,
                             minutes              ? Words::tr("%1 minute(s)", nullptr, *minutes == 1 ? 1 : 2).arg(shownNumber(*minutes))
                                 : said.isEmpty() ? unreadable(measured.value(u"batch_minutes"))
                                                  : unreadable(said),
                             minutes && room && *minutes <= room->minutes, minutes.has_value()});
    }
    return lines;
}

}
