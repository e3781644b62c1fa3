// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/drift.h"

#include <QSet>
#include <algorithm>
#include <cmath>

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
    for (int bin = 1; bin < StabilityBins; ++bin) {
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

}

std::optional<double> stabilityIndex(const std::vector<double>& reference, qint64 referenceMissing, const std::vector<double>& now, qint64 nowMissing)
{
    const double wereAll = double(reference.size()) + double(referenceMissing), areAll = double(now.size()) + double(nowMissing);
    if (wereAll == 0 || areAll == 0)
        return std::nullopt;
    double sum = term(double(referenceMissing) / wereAll, double(nowMissing) / areAll);
    if (reference.empty())
        return sum + term(0, double(now.size()) / areAll);
    const std::vector<double> edges = edgesOf(reference);
    const auto were = countsIn(edges, reference), are = countsIn(edges, now);
    for (std::size_t bin = 0; bin < were.size(); ++bin)
        sum += term(double(were[bin]) / wereAll, double(are[bin]) / areAll);
    return sum;
}

std::optional<double> stabilityIndex(const QHash<QByteArray, qint64>& reference, qint64 referenceMissing, const QHash<QByteArray, qint64>& now,
                                     qint64 nowMissing)
{
    double wereAll = double(referenceMissing), areAll = double(nowMissing);
    QSet<QByteArray> names;
    for (auto each = reference.begin(); each != reference.end(); ++each) {
        wereAll += double(each.value());
        names.insert(each.key());
    }
    for (auto each = now.begin(); each != now.end(); ++each) {
        areAll += double(each.value());
        names.insert(each.key());
    }
    if (wereAll == 0 || areAll == 0)
        return std::nullopt;
    std::vector<double> terms{term(double(referenceMissing) / wereAll, double(nowMissing) / areAll)};
    for (const QByteArray& name : std::as_const(names))
        terms.push_back(term(double(reference.value(name)) / wereAll, double(now.value(name)) / areAll));
    std::ranges::sort(terms); // a hash has no order, and a sum of numbers depends on it
    double sum = 0;
    for (const double each : terms)
        sum += each;
    return sum;
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
