// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/decision.h"

#include "registry/deploymentfacts.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

Result<VersionName> decidedVersion(Context& context, const Arguments& arguments)
{
    auto name = VersionName::parse(arguments.word(0));
    if (!name || name->revision == 0)
        return name;
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const auto version = registry::loadVersion(**connection, name->model, name->label);
    if (!version)
        return std::unexpected(version.error());
    if (*version && (*version)->revision != name->revision)
        return std::unexpected(Error::refused({{u"revision-outdated"_s,
                                                Ctl::tr("%1 is at revision %2, not %3. Look at it before you decide.")
                                                    .arg((*version)->name())
                                                    .arg((*version)->revision)
                                                    .arg(name->revision),
                                                (*version)->author, true}}));
    name->revision = 0;
    return name;
}

Result<governance::DeploymentFacts> deploymentFacts(Context& context, const VersionName& version, const QString& slot)
{
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    auto registry = registry::loadRegistryFacts(**connection, registry::systemClock());
    if (!registry)
        return std::unexpected(registry.error());
    return registry::loadDeploymentFacts(**connection, std::move(*registry), version, slot);
}

Option reasonOption(Occurs occurs)
{
    return {"reason", "TEXT", QT_TRANSLATE_NOOP("Ctl", "why, in a sentence; kept in the audit trail"), occurs};
}

}
