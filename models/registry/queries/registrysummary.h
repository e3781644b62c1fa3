// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a registry says of itself, for status bars and reports.

#include "registry/connection.h"

namespace gatehouse::registry {

struct RegistrySummary {
    QString id;
    bool solo = false;
    bool demonstration = false;
    bool readOnly = false;
    qint64 events = 0; // number of the newest event
};

[[nodiscard]] Result<RegistrySummary> loadRegistrySummary(const Connection& connection);
[[nodiscard]] Result<qint64> newestEvent(const Connection& connection);
// The newest event at or before a moment, for --as-of TIME; 0 when the registry did not exist yet.
[[nodiscard]] Result<qint64> eventAt(const Connection& connection, const QDateTime& time);
// Whether any model names the person as its owner.
[[nodiscard]] Result<bool> ownsModels(const Connection& connection, const QString& person);

}
