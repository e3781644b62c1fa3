// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The result file of a test or a report: looked at, kept in the artifact store, and written out again. Nothing ever runs or opens it.

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
// Writes any object of the store to `path`, verified while it is copied; after an error the file that stood there is the one that stands there.
[[nodiscard]] Result<void> writeObject(const store::ArtifactStore& store, const Sha256& sha256, const QString& path,
                                       const std::stop_token& stop = {});

}
