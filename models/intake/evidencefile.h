// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The result file of a test or a report: looked at, and kept in the artifact store (store/savedcopy.h writes it out again). Nothing ever runs it.

#include "domain/digest.h"
#include "store/artifactstore.h"

namespace gatehouse::intake {

struct EvidenceFile {
    QString name; // without its folder
    Sha256 sha256;
    qint64 sizeBytes = 0;
    QString measured; // what a small JSON object states, as canonical JSON; empty for every other file
    bool operator==(const EvidenceFile&) const = default;
};

// Reads the file through and keeps nothing. Files up to limits::AssetBytes; a folder or a device is no result.
[[nodiscard]] Result<EvidenceFile> lookAtEvidence(const QString& path, const std::stop_token& stop = {});
// Takes its bytes into the store as well.
[[nodiscard]] Result<EvidenceFile> keepEvidence(const store::ArtifactStore& store, const QString& path, const std::stop_token& stop = {});

}
