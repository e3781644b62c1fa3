// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/usage.h"

#include "governance/event.h"
#include "governance/usage.h"
#include "registry/facts.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::timeFrom;
using governance::timeText;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

// What was said before under the same id, or of the same moment. Nothing where this is new.
Result<std::optional<UsageReport>> saidBefore(const Connection& connection, const UsageReport& report, const CommandId& id)
{
    auto query = connection.run(u"SELECT model, consumer, last_read, volume FROM usage_report"
                                " WHERE id = ? OR (model = ? AND consumer = ? AND last_read = ?) ORDER BY id = ? DESC"_s,
                                {id.value, report.model, report.consumer, timeText(report.lastRead), id.value});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return UsageReport{query->value(0).toString(), query->value(1).toString(), timeFrom(query->value(2).toString()), query->value(3).toLongLong()};
}

}

Result<Kept> reportUsage(Registrar& registrar, const UsageReport& report, const Actor& actor, const CommandId& id, const QDateTime& now)
{
    auto known = loadRegistryFacts(registrar.connection(), now);
    if (!known)
        return std::unexpected(known.error());
    const Person* person = known->find(actor.person);
    if (person == nullptr)
        return std::unexpected(Error::input(u"unknown-person"_s, Words::tr("“%1” is nobody in this registry.").arg(actor.person)));
    const Person reporter = *person;
    const auto facts = loadModelFacts(registrar.connection(), std::move(*known), report.model);
    if (!facts)
        return std::unexpected(facts.error());
    if (Obstacles found = governance::obstacles(report, reporter, *facts); !found.empty()) {
        const Obstacle& first = found.front();
        if (first.code == u"unknown-model" || first.code == u"unknown-consumer") // a name that is none is no question of rules
            return std::unexpected(Error::input(first.code, first.sentence));
        return std::unexpected(Error::refused(std::move(found)));
    }
    const auto before = saidBefore(registrar.connection(), report, id);
    if (!before)
        return std::unexpected(before.error());
    if (*before) {
        const bool isSame = (*before)->model == report.model && (*before)->consumer == report.consumer && (*before)->volume == report.volume;
        if (isSame)
            return Kept::Repeated;
        return std::unexpected(Error::refused(
            {{u"reported-otherwise"_s,
              Words::tr("“%1” has already reported %2 rows or answers of %3, read at %4. A report stays as it is; report the rest with a later time.")
                  .arg((*before)->consumer)
                  .arg((*before)->volume)
                  .arg((*before)->model, timeText((*before)->lastRead)),
              {},
              true}}));
    }
    // Another process may have brought the same report meanwhile: it is kept once.
    return registrar
        .keep(u"INSERT INTO usage_report (id, model, consumer, last_read, volume, by, at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
              {id.value, report.model, report.consumer, timeText(report.lastRead), report.volume, actor.person, timeText(now)})
        .transform([] { return Kept::New; });
}

Result<Usage> usageOf(const Connection& connection, const QString& model, const QString& consumer, const QDateTime& at)
{
    const QString until = at.isValid() ? u" AND at <= ?"_s : QString();
    const QVariantList values = at.isValid() ? QVariantList{model, consumer, timeText(at)} : QVariantList{model, consumer};
    auto sums = connection.run(
        u"SELECT max(last_read), coalesce(sum(volume), 0), count(*), max(at) FROM usage_report WHERE model = ? AND consumer = ?"_s + until, values);
    if (!sums)
        return std::unexpected(sums.error());
    Usage usage;
    if (!sums->next() || sums->value(2).toLongLong() == 0)
        return usage;
    usage = {timeFrom(sums->value(0).toString()), sums->value(1).toLongLong(), sums->value(2).toLongLong(), {}, timeFrom(sums->value(3).toString())};
    auto last = connection.run(u"SELECT by FROM usage_report WHERE model = ? AND consumer = ? AND at = ? ORDER BY last_read DESC"_s,
                               {model, consumer, sums->value(3)});
    if (!last)
        return std::unexpected(last.error());
    if (last->next())
        usage.by = last->value(0).toString();
    return usage;
}

}
