// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metricchange.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MetricChange)
};

QString metricText(double number)
{
    return QString::number(number, 'g', 10);
}

QString signedText(double number, int digits)
{
    const QString text = QString::number(std::abs(number), 'g', digits);
    return (number < 0 ? u"−"_s : u"+"_s) + text;
}

std::optional<Better> directionOf(const Measure& now, const Measure* before, const std::vector<Threshold>& asked)
{
    if (now.better || (before != nullptr && before->better))
        return now.better ? now.better : before->better;
    const auto threshold = std::ranges::find(asked, now.metric, &Threshold::metric);
    return threshold == asked.end() ? std::nullopt : std::optional(threshold->better);
}

MetricStep stepOf(double before, double after, std::optional<Better> better)
{
    // Decimal fractions are not exact; what differs by rounding alone is equal.
    if (std::abs(before - after) <= 1e-12 * std::max(std::abs(before), std::abs(after)))
        return MetricStep::Same;
    if (!better)
        return MetricStep::Changed;
    return (after > before) == (*better == Better::Higher) ? MetricStep::Better : MetricStep::Worse;
}

}

QString nameOf(MetricStep step)
{
    switch (step) {
    case MetricStep::Same: return u"same"_s;
    case MetricStep::Better: return u"better"_s;
    case MetricStep::Worse: return u"worse"_s;
    case MetricStep::Changed: return u"changed"_s;
    case MetricStep::New: return u"new"_s;
    case MetricStep::Gone: return u"gone"_s;
    case MetricStep::NotComparable: return u"not-comparable"_s;
    }
    std::unreachable();
}

std::vector<MetricChange> metricChanges(const Manifest* base, const Manifest& now, const std::vector<Threshold>& asked)
{
    const std::vector<Measure> old = base != nullptr ? evaluationOf(*base) : std::vector<Measure>{};
    std::vector<bool> used(old.size(), false);
    const auto find = [&](const Measure& measure, bool sameData) -> const Measure* {
        for (std::size_t i = 0; i < old.size(); ++i)
            if (!used[i] && old[i].metric == measure.metric && (!sameData || old[i].identity == measure.identity)) {
                used[i] = true;
                return &old[i];
            }
        return nullptr;
    };
    const std::vector<Measure> measures = evaluationOf(now);
    std::vector<MetricChange> changes(measures.size());
    for (const bool sameData : {true, false}) // first those on the same data, whatever the order
        for (std::size_t i = 0; i < measures.size(); ++i) {
            const Measure& measure = measures[i];
            MetricChange& change = changes[i];
            if (change.before)
                continue;
            change = {measure.metric, measure.dataset, std::nullopt, measure.value, MetricStep::New};
            if (const Measure* before = find(measure, sameData)) {
                change.before = before->value;
                change.step = sameData ? stepOf(before->value, measure.value, directionOf(measure, before, asked)) : MetricStep::NotComparable;
            }
        }
    for (std::size_t i = 0; i < old.size(); ++i)
        if (!used[i])
            changes.push_back({old[i].metric, old[i].dataset, old[i].value, std::nullopt, MetricStep::Gone});
    return changes;
}

QString differenceText(double before, double after)
{
    const QString absolute = signedText(after - before, 4);
    return before == 0 ? absolute : Words::tr("%1 (%2 %)").arg(absolute, signedText((after - before) / std::abs(before) * 100, 3));
}

QString wordsOf(const MetricChange& change)
{
    switch (change.step) {
    case MetricStep::New: return Words::tr("%1, new").arg(metricText(*change.after));
    case MetricStep::Gone: return Words::tr("gone, was %1").arg(metricText(*change.before));
    case MetricStep::Same: return Words::tr("%1, as before").arg(metricText(*change.after));
    case MetricStep::NotComparable:
        return Words::tr("%1, was %2 on other data: not comparable").arg(metricText(*change.after), metricText(*change.before));
    case MetricStep::Better:
    case MetricStep::Worse:
    case MetricStep::Changed: break;
    }
    const QString words =
        Words::tr("%1, was %2: %3").arg(metricText(*change.after), metricText(*change.before), differenceText(*change.before, *change.after));
    return change.step == MetricStep::Better ? Words::tr("%1, better").arg(words)
        : change.step == MetricStep::Worse   ? Words::tr("%1, worse").arg(words)
                                             : words;
}

}
