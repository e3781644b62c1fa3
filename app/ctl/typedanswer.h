// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A difference by meaning as the command line prints it.

#include "diff/signals/signals.h"
#include "diff/typed/typed.h"
#include "domain/metricchange.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gatehouse::ctl {

// {"type","groups":[{"title","same","entries":[{"key","before","after","status","change","note"}]}],"remarks":[...]}; what is the same is only
// counted. Where a file of a known kind could not be compared so: {"type":null,"why"}. Empty for files of no known kind.
[[nodiscard]] QJsonObject detailJson(const diff::TypedAnswer& answer);
// [{"metric","dataset","before","after","step","sentence"}].
[[nodiscard]] QJsonArray metricsJson(const std::vector<MetricChange>& changes);
// The fields that differ, as the entries of a detail.
[[nodiscard]] QJsonArray statementsJson(const diff::TypedDifference& difference);
// {"kind","element","path","place","line","sentence"}.
[[nodiscard]] QJsonObject signalJson(const diff::Signal& signal);

}
