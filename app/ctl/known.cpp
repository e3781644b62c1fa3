// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/known.h"

#include "registry/deploymentfacts.h"
#include "registry/facts.h"
#include "registry/queries/consumer.h"
#include "registry/queries/notyet.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

Error unknownModel(const QString& name)
{
    return Error::input(u"unknown-model"_s, Ctl::tr("There is no model %1 in this registry. “gatehousectl list” shows what there is.").arg(name));
}

Error unknownVersion(const QString& name)
{
    return Error::input(u"unknown-version"_s, Ctl::tr("There is no version %1 in this registry. “gatehousectl list” shows what there is.").arg(name));
}

Result<Version> knownVersion(const View& view, const VersionName& name)
{
    const auto found = registry::loadVersion(view.connection, name.model, name.label, view.asOf);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(registry::notFound(view.connection, name, view.asOf, unknownVersion(name.text())));
    return **found;
}

Result<std::optional<VersionId>> versionToListFor(const View& view, const Arguments& arguments)
{
    if (arguments.word(0).isEmpty())
        return std::nullopt;
    return VersionName::parse(arguments.word(0))
        .and_then([&](const VersionName& name) { return knownVersion(view, name); })
        .transform([](const Version& version) { return std::optional(version.id); });
}

Result<void> knownModel(const View& view, const QString& name)
{
    const auto found = registry::loadModel(view.connection, name, view.asOf);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(registry::notFound(view.connection, {name, {}, 0}, view.asOf, unknownModel(name)));
    return {};
}

Result<void> knownSlot(const View& view, const QString& name)
{
    const auto found = registry::loadSlots(view.connection, view.asOf);
    if (!found)
        return std::unexpected(found.error());
    if (std::ranges::find(*found, name, &Slot::name) == found->end())
        return std::unexpected(Error::input(
            u"unknown-slot"_s, Ctl::tr("There is no slot “%1” in this registry. “gatehousectl slot list” shows those there are.").arg(name)));
    return {};
}

Result<void> knownConsumer(const View& view, const QString& name, const std::stop_token& stop)
{
    const auto all = registry::registeredConsumers(view.connection, {}, view.asOf, stop);
    if (!all)
        return std::unexpected(all.error());
    if (std::ranges::none_of(*all, [&](const registry::RegisteredConsumer& each) { return each.consumer.name == name; }))
        return std::unexpected(Error::input(u"unknown-consumer"_s,
                                            Ctl::tr("No model has a consumer “%1”. “gatehousectl consumer list” shows those there are.").arg(name)));
    return {};
}

}
