// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/schemacheck.h"

#include "domain/shownname.h"
#include "registry/audit/snapshot.h"

#include <QCoreApplication>
#include <map>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

struct Object {
    QString kind; // table, index, trigger, view
    QString sql;
};
using Objects = std::map<QString, Object>;

QString labelOf(const QString& kind)
{
    return kind == u"index"  ? Words::tr("index")
        : kind == u"trigger" ? Words::tr("trigger")
        : kind == u"view"    ? Words::tr("view")
                             : Words::tr("table");
}

Result<Objects> objectsOf(const Connection& connection)
{
    // What SQLite keeps for itself, statistics among it, is no part of the schema.
    auto query = connection.run(u"SELECT name, type, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s);
    if (!query)
        return std::unexpected(query.error());
    Objects objects;
    while (query->next())
        objects.insert_or_assign(query->value(0).toString(), Object{query->value(1).toString(), query->value(2).toString()});
    return readToEnd(*query).transform([&] { return std::move(objects); });
}

}

Result<void> checkSchema(const Connection& kept, const Connection& made, AuditReport& report)
{
    if (kept.dialect() != Dialect::SQLite)
        return {};
    const auto here = objectsOf(kept), there = objectsOf(made);
    if (!here || !there)
        return std::unexpected(here ? there.error() : here.error());
    for (const auto& [name, object] : *there) {
        const auto found = here->find(name);
        if (found == here->end())
            report.problem(0,
                           Words::tr("The registry lacks its %1 %2, with which the program made it. Restore the newest backup.")
                               .arg(labelOf(object.kind), shown(name)));
        else if (found->second.sql != object.sql)
            report.problem(
                0,
                Words::tr("The registry's %1 %2 is not as the program made it. Restore the newest backup.").arg(labelOf(object.kind), shown(name)));
    }
    for (const auto& [name, object] : *here)
        if (!there->contains(name))
            report.problem(0,
                           Words::tr("The registry has the %1 %2, which the program did not make. Ask who added it, and restore the newest backup.")
                               .arg(labelOf(object.kind), shown(name)));
    return {};
}

}
