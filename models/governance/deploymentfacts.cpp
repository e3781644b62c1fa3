// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/deploymentfacts.h"

#include <algorithm>
#include <ranges>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

const Deployment* DeploymentFacts::current() const
{
    if (!version.version)
        return nullptr;
    for (const Deployment& deployment : inSlot | std::views::reverse)
        if (deployment.version == version.version->id && !deployment.ended())
            return &deployment;
    return nullptr;
}

const Deployment* DeploymentFacts::live() const
{
    const auto found = std::ranges::find(inSlot, DeploymentState::Live, &Deployment::state);
    return found == inSlot.end() ? nullptr : &*found;
}

const Deployment* DeploymentFacts::before() const
{
    const Deployment* here = live();
    if (here == nullptr || !version.version || here->version != version.version->id)
        return here;
    if (!here->exceptional)
        return nullptr;
    const QString name = VersionName{version.version->modelName, here->rollback, 0}.text();
    const auto newest = std::ranges::find(inSlot | std::views::reverse, name, &Deployment::versionName);
    return newest == inSlot.rend() ? nullptr : &*newest;
}

const Policy& DeploymentFacts::policy() const
{
    const Deployment* deployment = current();
    const bool toBeSubmitted = deployment == nullptr || deployment->state == DeploymentState::InVerification
        || (deployment->exceptional && !deployment->gateOpen);
    return boundPolicy && !toBeSubmitted ? *boundPolicy : version.registry.newestPolicy;
}

const TargetReport* DeploymentFacts::reportOf(QStringView target) const
{
    const auto found = std::ranges::find(reports, target, &TargetReport::target);
    return found == reports.end() ? nullptr : &*found;
}

QStringList DeploymentFacts::notAcknowledged(QStringView of) const
{
    QStringList names;
    for (const QJsonValue consumer : version.model->consumers) {
        const QString name = consumer[u"name"].toString();
        if (std::ranges::none_of(acknowledgements, [&](const Acknowledgement& said) { return said.consumer == name && said.of == of; }))
            names << name;
    }
    return names;
}

bool DeploymentFacts::endIsAnnounced() const
{
    const Deployment* here = current();
    if (here == nullptr || here->state != DeploymentState::Live)
        return false;
    return version.version->deprecated || std::ranges::any_of(acknowledgements, [](const Acknowledgement& said) { return said.of == u"retire"; });
}

ContractDifference DeploymentFacts::contract() const
{
    const std::optional<Manifest>& before = liveManifest ? liveManifest : version.baseManifest;
    const Deployment* here = live();
    // What is live by exception has not been through gate B: its consumers still come from what they had before.
    if (!before || (here != nullptr && here->version == version.version->id && !here->exceptional))
        return {};
    return differenceOf(contractFrom(before->declared.value(u"interface").toObject()),
                        contractFrom(version.manifest.declared.value(u"interface").toObject()));
}

}
