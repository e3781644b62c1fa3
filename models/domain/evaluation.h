// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The evaluation that an author submits with a version (`evaluation` of gatehouse.yaml), held against the thresholds of a policy and against the
// base. Values of two data sets are never compared.

#include "domain/manifest.h"

#include <optional>

namespace gatehouse {

// What a policy asks of one metric. At least one of the three bounds is set.
struct Threshold {
    QString metric;
    Better better = Better::Higher;
    std::optional<double> limit;          // at least, or at most where lower is better
    std::optional<double> worseBy;        // how much worse than the base it may be, in the unit of the metric
    std::optional<double> worseByPercent; // the same in percent of the base's value
    [[nodiscard]] bool againstBase() const { return worseBy || worseByPercent; }
    bool operator==(const Threshold&) const = default;
};

[[nodiscard]] QJsonObject toJson(const Threshold& threshold);
// Refuses a threshold without metric, direction or bound, and an allowance below zero.
[[nodiscard]] Result<Threshold> thresholdFrom(const QJsonObject& json);
// What it asks, in words: “pr_auc at least 0.4 and at most 2 % worse than the base”.
[[nodiscard]] QString wordsOf(const Threshold& threshold);

// One entry of an evaluation.
struct Measure {
    QString metric;
    double value = 0;
    std::optional<Better> better; // as the author stated it
    QString dataset;              // its name, as stated
    // Which data it is, by digest where `datasets` states one for this name, else by name, place and part; empty when no data set is named.
    QString identity;
    bool operator==(const Measure&) const = default;
};

// The entries with a number; others are none.
[[nodiscard]] std::vector<Measure> evaluationOf(const Manifest& manifest);

enum class ThresholdState { Met, Missing, NotComparable, Missed };

// One threshold beside what was submitted, with a sentence that has both numbers.
struct ThresholdLine {
    Threshold threshold;
    ThresholdState state = ThresholdState::Missing;
    QString sentence;
    bool operator==(const ThresholdLine&) const = default;
};

// In the order of the thresholds. Every submitted value of a metric must keep the limit; against the base those on the base's data set are held.
// Without a base (`base` is null) only limits are asked.
[[nodiscard]] std::vector<ThresholdLine> compare(const std::vector<Threshold>& asked, const Manifest& submitted, const Manifest* base);

}
