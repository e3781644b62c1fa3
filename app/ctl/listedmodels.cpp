// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/listedmodels.h"

#include "ctl/deploymentanswer.h"
#include "registry/deploymentfacts.h"

#include <QJsonArray>
#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

Result<std::vector<ListedModel>> listed(Context& context, const registry::VersionFilter& filter, const QString& onlyModel)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto rows = registry::modelRows(view->connection, filter, view->now, view->asOf, context.stop());
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<ListedModel> models;
    for (const registry::ModelRow& row : *rows) {
        if (!onlyModel.isEmpty() && row.name != onlyModel)
            continue;
        const auto model = registry::loadModel(view->connection, row.name, view->asOf);
        if (!model)
            return std::unexpected(model.error());
        auto versions = registry::versionRows(view->connection, row.matching, view->now, view->asOf, context.stop());
        if (!versions)
            return std::unexpected(versions.error());
        auto deployments = registry::loadDeployments(view->connection, {{}, {}, row.id, {}, {}}, view->asOf);
        if (!deployments)
            return std::unexpected(deployments.error());
        models.push_back({model->value_or(Model()), row.worst, std::move(*versions), std::move(*deployments)});
    }
    return models;
}

namespace {

std::vector<Deployment> deploymentsOf(const ListedModel& listed, const registry::VersionRow& row)
{
    std::vector<Deployment> own;
    std::ranges::copy_if(listed.deployments, std::back_inserter(own), [&](const Deployment& each) { return each.version == row.id; });
    return own;
}

}

QJsonObject toJson(const ListedModel& listed)
{
    QJsonArray versions;
    for (const registry::VersionRow& row : listed.versions) {
        versions.append(QJsonObject{{u"label"_s, row.label},
                                    {u"revision"_s, row.revision},
                                    {u"review_state"_s, nameOf(row.review)},
                                    {u"usability"_s, nameOf(row.usability)},
                                    {u"deployments"_s, deploymentsJson(deploymentsOf(listed, row))},
                                    {u"badge"_s, nameOf(row.badge())},
                                    {u"deprecated"_s, row.deprecated},
                                    {u"findings"_s, row.openFindings},
                                    {u"changed_at"_s, jsonTime(row.changedAt)},
                                    {u"why"_s, row.why}});
    }
    return {{u"name"_s, listed.model.name},         {u"purpose"_s, listed.model.purpose}, {u"owner"_s, listed.model.owner},
            {u"tier"_s, nameOf(listed.model.tier)}, {u"badge"_s, nameOf(listed.badge)},   {u"versions"_s, versions}};
}

Table versionTable(const ListedModel& listed)
{
    Table table{{Ctl::tr("VERSION"), Ctl::tr("REVISION"), Ctl::tr("STATE"), Ctl::tr("SLOTS"), Ctl::tr("USABILITY"), Ctl::tr("AUTHOR"),
                 Ctl::tr("FINDINGS"), Ctl::tr("CHANGED"), Ctl::tr("WHY")},
                {}};
    for (const registry::VersionRow& row : listed.versions) {
        const QString where = slotsText(deploymentsOf(listed, row));
        // That nothing is against a version would read as permission.
        table.rows.push_back({row.modelName + u'@' + row.label, QString::number(row.revision),
                              labelOf(badgeOf(row.review, Usability::Usable, row.furthest)), where.isEmpty() ? u"-"_s : where,
                              row.usability == Usability::Usable ? u"-"_s : labelOf(row.usability), row.author,
                              row.openFindings > 0 ? QString::number(row.openFindings) : u"-"_s, shortTime(row.changedAt), row.why});
    }
    return table;
}

void tell(const std::vector<ListedModel>& models, bool solo, Output& out)
{
    if (out.json()) {
        QJsonArray array;
        for (const ListedModel& model : models)
            array.append(toJson(model));
        out.object({{u"models"_s, array}, {u"solo"_s, solo}});
        return;
    }
    for (std::size_t i = 0; i < models.size(); ++i) {
        const ListedModel& each = models[i];
        if (i > 0)
            out.line();
        out.line(Ctl::tr("%1: %2 (owner %3, tier %4)").arg(each.model.name, each.model.purpose, each.model.owner, nameOf(each.model.tier)));
        out.table(versionTable(each));
    }
    out.soloRegistry(solo);
}

}
