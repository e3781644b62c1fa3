// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/live.h"

#include "governance/commands/addslot.h"
#include "governance/commands/adopt.h"
#include "governance/commands/reporttarget.h"
#include "governance/commands/startdeployment.h"
#include "registry/deploymentfacts.h"
#include "support/chance.h"

#include <algorithm>

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

void makeSlot(RegistryFixture& fixture, const QString& slot)
{
    const std::vector<Slot> known = RegistryFixture::orThrow(registry::loadSlots(fixture.connection()));
    if (!std::ranges::contains(known, slot, &Slot::name))
        fixture.must(governance::AddSlot{slot, anySentence()}, fixture.cast().deployer);
}

VersionName adopted(RegistryFixture& fixture, const QString& slot, const QStringList& targets, const VersionBuilder& version)
{
    makeSlot(fixture, slot);
    const VersionName name = fixture.draft(version);
    governance::Adopt proposal;
    proposal.version = name;
    proposal.slot = slot;
    proposal.reason = anySentence();
    proposal.liveSince = fixture.clock().addDays(-anyNumber(1, 300));
    proposal.review = fixture.clock().date().addDays(200);
    proposal.targets = targets;
    fixture.must(proposal, fixture.cast().deployer);
    governance::Adopt signature;
    signature.version = name;
    signature.slot = slot;
    fixture.must(signature, fixture.cast().owner);
    fixture.must(signature, fixture.cast().risk);
    return name;
}

VersionName started(RegistryFixture& fixture, const QString& slot, const QStringList& targets, const VersionBuilder& version)
{
    makeSlot(fixture, slot);
    const VersionName name = fixture.approved(version);
    const auto before = RegistryFixture::orThrow(
        registry::loadDeployments(fixture.connection(), {{}, {}, fixture.facts(name).model->id, slot, DeploymentState::Live}));
    governance::StartDeployment command;
    command.version = name;
    command.slot = slot;
    command.targets = targets;
    command.rollback = before.empty() ? u"first"_s : before.front().versionName.mid(name.model.size() + 1);
    fixture.must(command, fixture.cast().deployer);
    return name;
}

Sha256 reported(RegistryFixture& fixture, const QString& slot, const QString& target, const std::optional<Sha256>& build)
{
    const Sha256 runs = build.value_or(Sha256::of(anyBytes(32)));
    fixture.must(governance::ReportTarget{slot, target, runs, {}}, fixture.cast().deployer);
    return runs;
}

}
