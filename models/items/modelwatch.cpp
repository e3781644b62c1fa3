// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/modelwatch.h"

#include "registry/deploymentfacts.h"
#include "registry/facts.h"

namespace gatehouse::items {

namespace {

Result<ModelSight> look(const registry::Connection& connection, const QString& model, const registry::Moment& moment, std::stop_token stop)
{
    auto people = registry::loadRegistryFacts(connection, moment.now(), moment.asOf);
    if (!people)
        return std::unexpected(people.error());
    const QDateTime now = people->now;
    auto facts = registry::loadModelFacts(connection, std::move(*people), model, moment.asOf);
    if (!facts)
        return std::unexpected(facts.error());
    registry::VersionFilter filter;
    filter.model = model;
    auto ids = registry::versionIds(connection, filter, now, moment.asOf, stop);
    if (!ids)
        return std::unexpected(ids.error());
    auto rows = registry::versionRows(connection, *ids, now, moment.asOf, stop);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Deployment> deployments;
    if (facts->model) {
        auto found = registry::loadDeployments(connection, {{}, {}, facts->model->id, {}, {}}, moment.asOf);
        if (!found)
            return std::unexpected(found.error());
        deployments = std::move(*found);
    }
    return ModelSight{std::move(*facts), std::move(*rows), std::move(deployments)};
}

}

ModelWatch::ModelWatch(Desk& desk, const QString& model, QObject* parent) : QObject(parent), m_desk(desk), m_model(model), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &ModelWatch::reload);
    reload();
}

void ModelWatch::reload()
{
    m_question.ask<ModelSight>(
        m_desk.reader(),
        [model = m_model, moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token stop) {
            return look(connection, model, moment, stop);
        },
        [this](Result<ModelSight> sight) {
            m_problem = sight ? QString() : sight.error().sentence;
            if (sight)
                m_sight = std::move(*sight);
            emit changed();
        });
}

}
