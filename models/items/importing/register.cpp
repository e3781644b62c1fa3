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

}
