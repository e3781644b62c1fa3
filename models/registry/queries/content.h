// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a version holds, now or at one of its revisions, and where it came from.

#include "domain/manifest.h"
#include "domain/names.h"
#include "domain/version.h"
#include "registry/connection.h"

#include <QJsonObject>

namespace gatehouse::registry {

struct VersionContent {
    Version version;
    int revision = 1;       // the one asked for, else the newest
    ContentDigest digest;   // of that revision
    Manifest manifest;
    QJsonObject provenance; // where the newest draft came from: source, flags, what was left out
};

// Unknown names and revisions are Input errors that say what there is.
[[nodiscard]] Result<VersionContent> versionContent(const Connection& connection, const VersionName& name, AsOf asOf = {});
// Every file that the store is to hold, with its size: what any content names, and what was recorded as evidence.
[[nodiscard]] Result<std::vector<std::pair<Sha256, qint64>>> referencedAssets(const Connection& connection);
// "model@label" of every version of which any revision, or the evidence, holds a file with this digest.
[[nodiscard]] Result<QStringList> versionsHolding(const Connection& connection, const Sha256& asset);

}
