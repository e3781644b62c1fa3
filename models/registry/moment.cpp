// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/moment.h"

#include "governance/event.h"
#include "registry/queries/clocks.h"
#include "registry/queries/registrysummary.h"
#include "registry/registrar.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Moment)
};

QString timeInWords(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u'Z';
}

// The first event with its time and the number of the newest.
struct Trail {
    qint64 newest = 0;
    QDateTime began;
};

Result<Trail> trailOf(const Connection& connection)
{
    auto query = connection.run(u"SELECT coalesce(max(seq), 0), coalesce((SELECT at FROM event WHERE seq = 1), '') FROM event"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? Trail{query->value(0).toLongLong(), governance::timeFrom(query->value(1).toString())} : Trail{};
}

// Order is by number, not by clock: now is the largest clock that the trail had seen and nobody had corrected.
Result<Moment> after(const Connection& connection, qint64 seq, const QDateTime& clock)
{
    return largestClock(connection, {seq}).transform([&](const QDateTime& seen) {
        return Moment{{seq}, !clock.isValid() || seen > clock ? seen : clock};
    });
}

}

QDateTime Moment::now() const
{
    if (!isNow())
        return at.isValid() ? at : systemClock();
    const QDateTime clock = systemClock();
    return at.isValid() && at > clock ? at : clock;
}

Result<Moment> momentNow(const Connection& connection)
{
    return largestClock(connection, {}).transform([](const QDateTime& seen) { return Moment{{}, seen > systemClock() ? seen : QDateTime()}; });
}

Result<Moment> momentOfEvent(const Connection& connection, qint64 seq)
{
    const auto trail = trailOf(connection);
    if (!trail)
        return std::unexpected(trail.error());
    if (seq < 1 || seq > trail->newest)
        return std::unexpected(
            Error::input(u"no-such-moment"_s, Words::tr("There is no event %1; the trail goes from 1 to %2.").arg(seq).arg(trail->newest)));
    return after(connection, seq, {});
}

Result<Moment> momentOfTime(const Connection& connection, const QDateTime& time)
{
    const auto present = momentNow(connection);
    if (!present)
        return std::unexpected(present.error());
    // The minute that is shown as now may not be over.
    if (time > present->now().addSecs(60))
        return std::unexpected(
            Error::input(u"no-such-moment"_s, Words::tr("%1 is still to come; it is %2 now.").arg(timeInWords(time), timeInWords(present->now()))));
    const auto seq = eventAt(connection, time);
    if (!seq)
        return std::unexpected(seq.error());
    if (*seq > 0)
        return after(connection, *seq, time.toUTC());
    const auto trail = trailOf(connection);
    if (!trail)
        return std::unexpected(trail.error());
    return std::unexpected(Error::input(
        u"no-such-moment"_s,
        Words::tr("At %1 this registry did not exist yet; its first event is of %2.").arg(timeInWords(time), timeInWords(trail->began))));
}

Result<Moment> momentNamed(const Connection& connection, const QString& text)
{
    bool isNumber = false;
    if (const qint64 seq = text.trimmed().toLongLong(&isNumber); isNumber)
        return momentOfEvent(connection, seq);
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10) {
        const auto present = momentNow(connection);
        if (!present)
            return std::unexpected(present.error());
        const QDateTime end(date, QTime(23, 59, 59, 999), QTimeZone::UTC);
        // Today has no end yet; what there is of it is meant.
        return momentOfTime(connection, date == present->now().toUTC().date() ? std::min(end, present->now()) : end);
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::unexpected(Error::input(
            u"no-such-moment"_s, Words::tr("“%1” is no moment; write the number of an event, or a time as 2026-09-30T14:05:00Z.").arg(text)));
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return momentOfTime(connection, time);
}

}
