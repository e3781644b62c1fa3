// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far one sample of a column is from another.

#include <QByteArray>
#include <QHash>
#include <optional>
#include <vector>

namespace gatehouse::monitoring {

struct Stability {
    double index = 0;
    double noise = 0; // the index that two samples of one population stay below 19 times in 20
};

// Population stability index over ten bins that the reference's deciles part, and one for what is missing; a share of nothing counts as one in ten
// thousand, so that the sum stays finite (Siddiqi, Credit Risk Scorecards, 2006). Both samples are sorted. Nothing where one side has no rows at
// all. Below 0.1 little moved, from 0.25 on much; but small samples move by chance: the noise is (1/n + 1/m) times the 95 % point of the
// chi-squared distribution with one degree of freedom less than there are bins (Yurdakul, Statistical Properties of PSI, 2018).
[[nodiscard]] std::optional<Stability> stabilityIndex(const std::vector<double>& reference, qint64 referenceMissing, const std::vector<double>& now,
                                                      qint64 nowMissing);
// The same over categories; those that only one side has count with a share of nothing on the other.
[[nodiscard]] std::optional<Stability> stabilityIndex(const QHash<QByteArray, qint64>& reference, qint64 referenceMissing,
                                                      const QHash<QByteArray, qint64>& now, qint64 nowMissing);

// The two-sample Kolmogorov-Smirnov statistic: the largest distance of the two empirical distribution functions, 0 to 1 (Smirnov 1939). Both
// samples are sorted; nothing where one is empty.
[[nodiscard]] std::optional<double> kolmogorovSmirnov(const std::vector<double>& reference, const std::vector<double>& now);

inline constexpr int StabilityBins = 10;
inline constexpr double LittleDrift = 0.1, MuchDrift = 0.25; // of the stability index

}
