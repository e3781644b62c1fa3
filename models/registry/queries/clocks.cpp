// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/clocks.h"

#include "governance/event.h"
#include "registry/temporal.h"

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

Result<QDateTime> largestClock(const Connection& connection, AsOf asOf)
{
    const Temporal c = validAt(asOf, u"c"_s);
    const QString upTo = asOf.isNow() ? QString() : u" AND e.seq <= ?"_s;
    QVariantList values = c.values;
    if (!asOf.isNow())
        values << asOf.seq;
    // Through the index of times from its end: the first that counts is it.
    auto query = connection.run(
        u"SELECT e.at FROM event e WHERE NOT EXISTS (SELECT 1 FROM clock_correction c WHERE c.event = e.seq AND c.state = 'corrected' AND "_s + c.sql
            + u")"_s + upTo + u" ORDER BY e.at DESC LIMIT 1"_s,
        values);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? governance::timeFrom(query->value(0).toString()) : QDateTime();
}

Result<governance::ClockFacts> loadClockFacts(const Connection& connection, governance::RegistryFacts registry, EventSeq event,
                                              const QDateTime& clock)
{
    governance::ClockFacts facts{std::move(registry), clock, event, false, {}, false, {}};
    auto query = connection.run(
        u"SELECT e.at, coalesce(c.state, ''), c.proposed_by, c.at, coalesce((SELECT t.body FROM event_text t WHERE t.digest = c.reason), '') "
        "FROM event e LEFT JOIN clock_correction c ON c.event = e.seq AND c.to_seq IS NULL WHERE e.seq = ?"_s,
        {event.value});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return facts;
    facts.exists = true;
    facts.at = governance::timeFrom(query->value(0).toString());
    const QString state = query->value(1).toString();
    facts.corrected = state == u"corrected";
    if (state == u"proposed")
        facts.proposal = governance::ClockProposal{query->value(2).toString(), governance::timeFrom(query->value(3).toString()),
                                                   query->value(4).toString()};
    return facts;
}

}
