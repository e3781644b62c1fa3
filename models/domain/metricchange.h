// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The metrics that two versions state (`evaluation` of gatehouse.yaml), one beside the other: by how much each changed, and whether that is good.

#include "domain/evaluation.h"

namespace gatehouse {

enum class MetricStep { Same, Better, Worse, Changed, New, Gone, NotComparable };

struct MetricChange {
    QString metric;
    QString dataset; // as the newer side states it, else the older; may be empty
    std::optional<double> before;
    std::optional<double> after;
    MetricStep step = MetricStep::Changed; // Changed where nobody says which direction is good
    bool operator==(const MetricChange&) const = default;
};
// In the kebab-case of the contract: "not-comparable".
[[nodiscard]] QString nameOf(MetricStep step);

// In the order of the newer side, what is gone last. Values of two data sets are not comparable; of one metric stated on several, each is paired
// with the one on its own data. The direction is the author's word, else that of `asked`.
[[nodiscard]] std::vector<MetricChange> metricChanges(const Manifest* base, const Manifest& now, const std::vector<Threshold>& asked = {});

// "+0.021 (+4.9 %)"; the relative part only where the older number is not 0.
[[nodiscard]] QString differenceText(double before, double after);
// "0.452, was 0.431: +0.021 (+4.9 %), better"
[[nodiscard]] QString wordsOf(const MetricChange& change);

}
