// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Loads what governance asks for, by its own forward-only queries; serves commands (inside their transaction) and pages alike.

#include "governance/facts.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// `now` is raised to the largest clock the trail has seen, as of the moment asked for.
[[nodiscard]] Result<governance::RegistryFacts> loadRegistryFacts(const Connection& connection, const QDateTime& clock, AsOf asOf = {});
[[nodiscard]] Result<governance::ModelFacts> loadModelFacts(const Connection& connection, governance::RegistryFacts registry, const QString& model,
                                                            AsOf asOf = {});
// `base` is asked for instead of the version's own base where one is given (a version about to be registered).
[[nodiscard]] Result<governance::VersionFacts> loadVersionFacts(const Connection& connection, governance::RegistryFacts registry,
                                                                const VersionName& name, const std::optional<QString>& base = {}, AsOf asOf = {});

// The content kept under a digest.
[[nodiscard]] Result<Manifest> loadManifest(const Connection& connection, const ContentDigest& digest);
[[nodiscard]] Result<std::optional<Model>> loadModel(const Connection& connection, const QString& name, AsOf asOf = {});
[[nodiscard]] Result<std::optional<Version>> loadVersion(const Connection& connection, const QString& model, const QString& label, AsOf asOf = {});
[[nodiscard]] Result<Policy> loadPolicy(const Connection& connection, int number);

}
