// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The record of a version as one self-contained printable page: its facts, digest, policy, verdicts with reasons and sentences, findings, files and trail.

#include "domain/names.h"
#include "registry/connection.h"

#include <QDateTime>
#include <stop_token>

namespace gatehouse::report {

// `now` is the clock by which holds lapse and approvals age.
[[nodiscard]] Result<QByteArray> versionReport(const registry::Connection& connection, const VersionName& name, const QDateTime& now, AsOf asOf = {},
                                               std::stop_token stop = {});

}
