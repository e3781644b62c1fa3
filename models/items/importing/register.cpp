// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importing/register.h"

#include "domain/canonicaljson.h"

namespace gatehouse::items {

using namespace Qt::StringLiterals;

Result<std::optional<ContentDigest>> replacedBy(const registry::Connection& connection, const QString& model, const QString& label)
{
    const auto version = registry::loadVersion(connection, model, label);
    if (!version)
        return std::unexpected(version.error());
    return *version && (*version)->review == ReviewState::Draft ? std::optional((*version)->digest) : std::nullopt;
}

Result<governance::RegisterVersion> registration(const registry::Connection& connection, const intake::Draft& draft, const Actor& importer)
{
    governance::RegisterVersion command;
    command.version = {draft.model, draft.label, 0};
    command.author = draft.author.isEmpty() ? importer.person : draft.author;
    command.manifest = draft.manifest;
    command.provenance = canonicalJson(draft.provenance);
    const auto known = registry::loadModel(connection, draft.model);
    if (!known)
        return std::unexpected(known.error());
    // Without a tier there is no model to propose, and governance says what a new one needs.
    if (!*known && draft.tier) {
        Model model;
        model.name = draft.model;
        model.purpose = draft.purpose;
        model.owner = draft.owner;
        model.tier = *draft.tier;
        model.consumers = draft.consumers;
        model.results = draft.results;
        command.newModel = std::move(model);
    }
    auto replaced = replacedBy(connection, draft.model, draft.label);
    if (!replaced)
        return std::unexpected(replaced.error());
    command.replaces = *replaced;
    return command;
}

Result<Obstacles> obstaclesOf(const registry::Connection& connection, const governance::RegisterVersion& command, const Actor& importer)
{
    auto facts = registry::loadRegistryFacts(connection, registry::systemClock());
    if (!facts)
        return std::unexpected(facts.error());
    const Person* known = facts->find(importer.person);
    if (known == nullptr)
        return std::unexpected(registry::nobodyHere(importer.person));
    const Person person = *known;
    return registry::loadVersionFacts(connection, std::move(*facts), command.version, command.manifest.base)
        .transform([&](const governance::VersionFacts& version) { return governance::obstacles(command, person, version); });
}

}
