// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importing/inherit.h"

#include "domain/listed.h"
#include "domain/names.h"
#include "intake/draft.h"
#include "registry/facts.h"
#include "registry/queries/bases.h"
#include "registry/queries/inventory.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<QString> usualBase(const registry::Connection& connection, const intake::Statement& statement)
{
    const auto draft = registry::loadVersion(connection, statement.model, statement.label);
    if (!draft)
        return std::unexpected(draft.error());
    if (*draft)
        return (*draft)->base;
    // What runs is what the new one is to replace, so against that it is read and judged.
    const auto live = registry::liveVersionOf(connection, statement.model, {}, {});
    if (!live)
        return std::unexpected(live.error());
    if (const auto name = VersionName::parse(*live); name && !live->isEmpty()) {
        const auto version = registry::loadVersion(connection, name->model, name->label);
        if (!version)
            return std::unexpected(version.error());
        if (*version && (*version)->usabilityAt(registry::systemClock()) != Usability::Unusable)
            return *live;
    }
    registry::VersionFilter ofModel;
    ofModel.model = statement.model;
    auto ids = registry::versionIds(connection, ofModel, QDateTime::currentDateTimeUtc(), {}, {});
    if (!ids)
        return std::unexpected(ids.error());
    std::ranges::sort(*ids, std::greater());
    const auto rows = registry::versionRows(connection, *ids, QDateTime::currentDateTimeUtc(), {}, {});
    if (!rows)
        return std::unexpected(rows.error());
    const auto newest = std::ranges::find_if(*rows, [&](const registry::VersionRow& row) {
        return row.modelName == statement.model && row.review != ReviewState::Rejected && row.usability != Usability::Unusable;
    });
    return newest == rows->end() ? QString() : newest->modelName + u'@' + newest->label;
}

// What is stated about a model that is there already changes nothing: its facts are its owner's to edit.
void flagWhatStays(intake::ImportPlan& plan, const Model& model)
{
    const intake::Statement& stated = plan.statement;
    QStringList names;
    const auto add = [&](bool differs, const QString& name) {
        if (differs)
            names << name;
    };
    add(!stated.purpose.isEmpty() && stated.purpose != model.purpose, Words::tr("purpose"));
    add(!stated.owner.isEmpty() && stated.owner != model.owner, Words::tr("owner"));
    add(stated.tier && *stated.tier != model.tier, Words::tr("risk tier"));
    add(!stated.consumers.isEmpty() && stated.consumers != model.consumers, Words::tr("consumers"));
    add(!stated.results.isEmpty() && stated.results != model.results, Words::tr("places of results"));
    if (!names.isEmpty())
        plan.flags.push_back({u"model-stays"_s,
                              {},
                              Words::tr("%1 is there already, so what is stated about the model stays unused: %2. Its owner edits it.")
                                  .arg(model.name, listed(names))});
}

bool filesAreThere(const QJsonObject& golden, const std::function<bool(const QString&)>& holds)
{
    return std::ranges::all_of(std::array{u"inputs"_s, u"expected"_s, u"tolerance"_s}, [&](const QString& key) {
        const QString path = golden.value(key).toString();
        return path.isEmpty() || holds(path);
    });
}

}

Result<QStringList> inherit(const registry::Connection& connection, intake::ImportPlan& plan)
{
    const auto model = registry::loadModel(connection, plan.statement.model);
    if (!model)
        return std::unexpected(model.error());
    if (*model)
        flagWhatStays(plan, **model);
    return inherit(connection, plan.statement, [&plan](const QString& path) { return plan.find(path) != nullptr; });
}

Result<QStringList> inherit(const registry::Connection& connection, intake::Statement& statement, const std::function<bool(const QString&)>& holds)
{
    QStringList inherited;
    if (!isValidName(statement.model))
        return inherited;
    if (statement.base.isEmpty()) {
        const auto base = usualBase(connection, statement);
        if (!base)
            return std::unexpected(base.error());
        if (!base->isEmpty()) {
            statement.base = *base;
            inherited << u"base"_s;
        }
    }
    const auto name = VersionName::parse(intake::fullBase(statement.base, statement.model));
    if (!name)
        return inherited; // none, or a name that the registry will refuse with its sentence
    const auto base = registry::loadVersion(connection, name->model, name->label);
    if (!base)
        return std::unexpected(base.error());
    if (!*base)
        return inherited;
    const auto manifest = registry::loadManifest(connection, (*base)->digest);
    if (!manifest)
        return std::unexpected(manifest.error());
    if (statement.intendedUse.trimmed().isEmpty() && !manifest->intendedUse.isEmpty()) {
        statement.intendedUse = manifest->intendedUse;
        inherited << u"intended_use"_s;
    }
    for (const QString& key : {u"requirements"_s, u"interface"_s, u"controls"_s, u"stages"_s, u"golden"_s}) {
        if (statement.declared.contains(key) || !manifest->declared.contains(key))
            continue;
        if (key == u"golden" && !filesAreThere(manifest->declared.value(key).toObject(), holds))
            continue;
        statement.declared.insert(key, manifest->declared.value(key));
        inherited << key;
    }
    return inherited;
}

}
