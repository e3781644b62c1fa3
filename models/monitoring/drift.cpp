// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/drift.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace gatehouse::monitoring {

namespace {

constexpr double ShareOfNothing = 1e-4;

double term(double before, double after)
{
    const double was = std::max(before, ShareOfNothing), is = std::max(after, ShareOfNothing);
    return (is - was) * std::log(is / was);
}

// Upper ends of all bins but the last; deciles that fall together make one bin.
std::vector<double> edgesOf(const std::vector<double>& sorted)
{
    std::vector<double> edges;
    for (int bin = 1; bin < StabilityBins && !sorted.empty(); ++bin) {
        const auto at = std::size_t(std::ceil(double(sorted.size()) * bin / StabilityBins)) - 1;
        if (edges.empty() || sorted[at] > edges.back())
            edges.push_back(sorted[at]);
    }
    return edges;
}

// How many values each bin holds, the last one those above every edge.
std::vector<qint64> countsIn(const std::vector<double>& edges, const std::vector<double>& sorted)
{
    std::vector<qint64> counts;
    auto from = sorted.begin();
    for (const double edge : edges) {
        const auto to = std::upper_bound(from, sorted.end(), edge);
        counts.push_back(to - from);
        from = to;
    }
    counts.push_back(sorted.end() - from);
    return counts;
}

// The 95 % point of the chi-squared distribution (Wilson and Hilferty, 1931).
double chiSquared95(double freedom)
{
    constexpr double Normal95 = 1.644854;
    return freedom * std::pow(1 - 2 / (9 * freedom) + Normal95 * std::sqrt(2 / (9 * freedom)), 3);
}

// Counts of each bin on either side, to the index.
struct Sum {
    double were = 0, are = 0; // of all bins
    std::vector<double> terms = {};
    void add(qint64 before, qint64 after)
    {
        if (before > 0 || after > 0)
            terms.push_back(term(double(before) / were, double(after) / are));
    }
    [[nodiscard]] Stability result()
    {
        std::ranges::sort(terms); // a hash has no order, and a sum of numbers depends on it
        const double index = std::accumulate(terms.begin(), terms.end(), 0.0);
        return {index, terms.size() < 2 ? 0 : (1 / were + 1 / are) * chiSquared95(double(terms.size() - 1))};
    }
};

}

std::optional<Stability> stabilityIndex(const std::vector<double>& reference, qint64 referenceMissing, const std::vector<double>& now,
                                        qint64 nowMissing)
{
    Sum sum{double(reference.size()) + double(referenceMissing), double(now.size()) + double(nowMissing)};
    if (sum.were == 0 || sum.are == 0)
        return std::nullopt;
    sum.add(referenceMissing, nowMissing);
    const std::vector<double> edges = edgesOf(reference);
    const auto before = countsIn(edges, reference), after = countsIn(edges, now);
    for (std::size_t bin = 0; bin < before.size(); ++bin)
        sum.add(before[bin], after[bin]);
    return sum.result();
}

std::optional<Stability> stabilityIndex(const QHash<QByteArray, qint64>& reference, qint64 referenceMissing, const QHash<QByteArray, qint64>& now,
                                        qint64 nowMissing)
{
    Sum sum{double(referenceMissing), double(nowMissing)};
    QSet<QByteArray> names;
    for (auto each = reference.begin(); each != reference.end(); ++each) {
        sum.were += double(each.value());
        names.insert(each.key());
    }
    for (auto each = now.begin(); each != now.end(); ++each) {
        sum.are += double(each.value());
        names.insert(each.key());
    }
    if (sum.were == 0 || sum.are == 0)
        return std::nullopt;
    sum.add(referenceMissing, nowMissing);
    for (const QByteArray& name : std::as_const(names))
        sum.add(reference.value(name), now.value(name));
    return sum.result();
}

std::optional<double> kolmogorovSmirnov(const std::vector<double>& reference, const std::vector<double>& now)
{
    if (reference.empty() || now.empty())
        return std::nullopt;
    double largest = 0;
    for (std::size_t i = 0, j = 0; i < reference.size() && j < now.size();) {
        const double at = std::min(reference[i], now[j]);
        while (i < reference.size() && reference[i] == at)
            ++i;
        while (j < now.size() && now[j] == at)
            ++j;
        largest = std::max(largest, std::abs(double(i) / double(reference.size()) - double(j) / double(now.size())));
    }
    return largest;
}

}
