// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/readmarks.h"

#include "governance/event.h"
#include "registry/facts.h"

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::timeFrom;
using governance::timeText;

Result<void> keepReadMarks(Registrar& registrar, const ReadMarking& marking, const Actor& actor, const QDateTime& now)
{
    const auto known = loadRegistryFacts(registrar.connection(), now);
    if (!known)
        return std::unexpected(known.error());
    if (known->find(actor.person) == nullptr)
        return std::unexpected(nobodyHere(actor.person));
    std::vector<QVariantList> rows;
    rows.reserve(marking.units.size());
    for (const Sha256& unit : marking.units) {
        QVariantList row{marking.version.value, actor.person, unit.hex()};
        if (marking.isRead)
            row << timeText(now);
        rows.push_back(std::move(row));
    }
    return registrar.keepAll(marking.isRead ? u"INSERT INTO read_mark (version, person, unit, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s
                                            : u"DELETE FROM read_mark WHERE version = ? AND person = ? AND unit = ?"_s,
                             rows);
}

Result<std::vector<ReadMark>> readMarks(const Connection& connection, VersionId version, const QDateTime& until)
{
    QVariantList values{version.value};
    if (until.isValid())
        values << timeText(until);
    auto query = connection.run(u"SELECT person, unit, at FROM read_mark WHERE version = ?"_s + (until.isValid() ? u" AND at <= ?"_s : QString())
                                    + u" ORDER BY person, unit"_s,
                                values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<ReadMark> marks;
    while (query->next())
        if (const auto unit = Sha256::fromHex(query->value(1).toString()))
            marks.push_back({query->value(0).toString(), *unit, timeFrom(query->value(2).toString())});
    return marks;
}

}
