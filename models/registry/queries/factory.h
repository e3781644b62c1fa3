// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The factory's questions: which version runs here, and may this one run; answered from few indexed rows.

#include "domain/deployment.h"
#include "domain/names.h"
#include "registry/connection.h"

namespace gatehouse::registry {

// What is live for a model in a slot.
struct Resolved {
    QString version; // label
    Deployment deployment;
};

// Nothing when no version is live there. An unknown model or slot is an Input error.
[[nodiscard]] Result<std::optional<Resolved>> resolve(const Connection& connection, const QString& model, const QString& slot, AsOf asOf = {});

// Whether a version may run, with the reason in a sentence, also when it may.
struct RunAnswer {
    bool allowed = false;
    QString reason;
    QString successor; // label of an approved and usable version to use instead of an unusable or deprecated one; empty for none yet
    VersionId version;
};

// May run: live, in verification or under an exception that has not ended, in the slot (in any slot where none is named); not on hold,
// not unusable. An unknown version or slot is an Input error.
[[nodiscard]] Result<RunAnswer> check(const Connection& connection, const VersionName& name, const QString& slot, const QDateTime& now,
                                      AsOf asOf = {});

}
