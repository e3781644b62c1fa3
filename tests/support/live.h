// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Brings versions into slots of a fixture by the shortest way, for tests of whatever shows production.

#include "support/registryfixture.h"

namespace gatehouse::testing {

// Makes the slot where it is not there yet.
void makeSlot(RegistryFixture& fixture, const QString& slot);
// A version that ran already and is adopted: proposed by the deployer, signed by owner and risk approver. Its review is due in 200 days.
VersionName adopted(RegistryFixture& fixture, const QString& slot, const QStringList& targets, const VersionBuilder& version = aVersion());
// An approved version in verification.
VersionName started(RegistryFixture& fixture, const QString& slot, const QStringList& targets, const VersionBuilder& version = aVersion());
// A target says what it runs; answers the build, random where none is given.
Sha256 reported(RegistryFixture& fixture, const QString& slot, const QString& target, const std::optional<Sha256>& build = {});

}
