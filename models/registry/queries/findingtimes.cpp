// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/findingtimes.h"

#include "governance/event.h"
#include "registry/temporal.h"

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

Result<QHash<qint64, QDateTime>> findingTimes(const Connection& connection, AsOf asOf)
{
    const Temporal f = validAt(asOf, u"f"_s);
    auto query = connection.run(
        u"SELECT f.id, (SELECT min(e.at) FROM finding o JOIN event e ON e.seq = o.from_seq WHERE o.id = f.id AND o.state = f.state)"
        " FROM finding f WHERE f.state <> 'closed' AND "_s
            + f.sql,
        f.values);
    if (!query)
        return std::unexpected(query.error());
    QHash<qint64, QDateTime> times;
    while (query->next())
        times.insert(query->value(0).toLongLong(), governance::timeFrom(query->value(1).toString()));
    return times;
}

}
