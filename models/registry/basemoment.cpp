// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/basemoment.h"

#include "domain/states.h"
#include "registry/temporal.h"

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

Result<AsOf> momentOfBase(const Connection& connection, VersionId version, int revision, AsOf asOf)
{
    // A draft keeps the number of the revision that was sent back until it is submitted anew.
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal r = validAt(asOf, u"r"_s);
    auto query = connection.run(
        u"SELECT r.from_seq FROM revision r JOIN version v ON v.id = r.version AND (v.review_state <> ? OR v.revision <> r.number) AND "_s + v.sql
            + u" WHERE r.version = ? AND r.number = ? AND r.frozen_at <> '' AND "_s + r.sql,
        QVariantList{nameOf(ReviewState::Draft)} + v.values + QVariantList{version.value, revision} + r.values);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? AsOf{query->value(0).toLongLong()} : asOf;
}

}
