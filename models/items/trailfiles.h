// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes what leaves the registry for an auditor: the whole trail, or a checkpoint to keep elsewhere; as a job with progress and cancel.

#include "items/desk.h"
#include "items/eventlistmodel.h"
#include "items/jobs.h"

namespace gatehouse::items {

// `done` gets a sentence when it went well; a failure stays in the job list and is given as an error.
void exportTrail(Desk& desk, JobList& jobs, const QString& file, QObject* asker, std::function<void(Result<QString>)> done);
void keepCheckpoint(Desk& desk, const QString& file, QObject* asker, std::function<void(Result<KeptCheckpoint>)> done);
[[nodiscard]] QString sentenceOf(const KeptCheckpoint& kept);

}
