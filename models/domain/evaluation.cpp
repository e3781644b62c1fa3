// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evaluation.h"

#include "domain/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

Error badPolicy(const QString& sentence)
{
    return Error::input(u"bad-policy"_s, sentence);
}

// Numbers of manifests and of published policies may stand as exact text.
std::optional<double> numberIn(const QJsonValue& value)
{
    bool ok = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString shown(double number)
{
    return QString::number(number, 'g', 10);
}

Result<void> readBound(const QJsonObject& json, const QString& metric, const QString& key, std::optional<double>& into)
{
    if (!json.contains(key))
        return {};
    into = numberIn(json.value(key));
    if (!into)
        return std::unexpected(badPolicy(Words::tr("“%1” of the threshold of %2 must be a number.").arg(key, metric)));
    if (key != u"limit" && *into < 0)
        return std::unexpected(badPolicy(Words::tr("“%1” of the threshold of %2 must be zero or more: how much worse it may be.").arg(key, metric)));
    return {};
}

// Decimal fractions such as 0.44 - 0.01 are not exact; what differs by rounding alone is equal.
bool keeps(Better better, double value, double bound)
{
    const double slack = 1e-12 * std::max(std::abs(value), std::abs(bound));
    return better == Better::Higher ? value >= bound - slack : value <= bound + slack;
}

// The farthest value that the allowances against the base leave.
double boundAgainst(const Threshold& threshold, double base)
{
    double room = std::numeric_limits<double>::infinity();
    if (threshold.worseBy)
        room = *threshold.worseBy;
    if (threshold.worseByPercent)
        room = std::min(room, std::abs(base) * *threshold.worseByPercent / 100);
    return threshold.better == Better::Higher ? base - room : base + room;
}

QString identityOf(const QString& dataset, const Manifest& manifest)
{
    for (const QJsonValue stated : manifest.declared.value(u"datasets").toArray()) {
        if (dataset.isEmpty() || stated[u"name"].toString() != dataset)
            continue;
        if (const QString digest = stated[u"sha256"].toString().toLower(); !digest.isEmpty())
            return u"sha256:"_s + digest;
        return QStringList{dataset, stated[u"uri"].toString(), stated[u"partitions"].toString(), stated[u"snapshot"].toString()}.join(u'\n');
    }
    return dataset;
}

class Comparison {
public:
    Comparison(const Threshold& threshold, const std::vector<Measure>& submitted, const std::vector<Measure>& base, bool hasBase)
        : m_threshold(threshold)
        , m_hasBase(hasBase)
    {
        const auto ofMetric = [&](const Measure& measure) { return measure.metric == threshold.metric; };
        std::ranges::copy_if(submitted, std::back_inserter(m_submitted), ofMetric);
        std::ranges::copy_if(base, std::back_inserter(m_base), ofMetric);
    }

    [[nodiscard]] ThresholdLine line() const
    {
        if (m_submitted.empty())
            return answer(ThresholdState::Missing, Words::tr("%1 is asked and not in the evaluation.").arg(m_threshold.metric));
        for (const Measure& measure : m_submitted)
            if (measure.better && *measure.better != m_threshold.better)
                return answer(ThresholdState::NotComparable,
                              Words::tr("%1: not comparable. The evaluation says “%2”, the policy “%3”.")
                                  .arg(m_threshold.metric, labelOf(*measure.better), labelOf(m_threshold.better)));
        QStringList kept;
        if (m_threshold.limit)
            for (const Measure& measure : m_submitted) {
                const QString sentence = (m_threshold.better == Better::Higher ? Words::tr("%1: %2, at least %3 is asked.")
                                                                               : Words::tr("%1: %2, at most %3 is asked."))
                                             .arg(named(measure), shown(measure.value), shown(*m_threshold.limit));
                if (!keeps(m_threshold.better, measure.value, *m_threshold.limit))
                    return answer(ThresholdState::Missed, sentence);
                kept << sentence;
            }
        return m_threshold.againstBase() && m_hasBase ? againstBase(kept)
                                                      : answer(ThresholdState::Met, kept.isEmpty() ? withoutBase() : kept.join(u' '));
    }

private:
    [[nodiscard]] ThresholdLine answer(ThresholdState state, const QString& sentence) const { return {m_threshold, state, sentence}; }
    [[nodiscard]] QString named(const Measure& measure) const
    {
        return measure.dataset.isEmpty() ? measure.metric : Words::tr("%1 on %2").arg(measure.metric, measure.dataset);
    }
    [[nodiscard]] QString withoutBase() const
    {
        return Words::tr("%1: %2; there is no base to compare with.").arg(named(m_submitted.front()), shown(m_submitted.front().value));
    }
    [[nodiscard]] ThresholdLine againstBase(QStringList kept) const
    {
        if (m_base.empty())
            return answer(
                ThresholdState::NotComparable,
                Words::tr("%1: %2, not comparable. The base has no value of it.").arg(named(m_submitted.front()), shown(m_submitted.front().value)));
        bool compared = false;
        for (const Measure& measure : m_submitted)
            for (const Measure& before : m_base) {
                if (measure.identity.isEmpty() || measure.identity != before.identity)
                    continue;
                compared = true;
                const double bound = boundAgainst(m_threshold, before.value);
                const QString sentence = (m_threshold.better == Better::Higher ? Words::tr("%1: %2, the base has %3, so at least %4 is asked.")
                                                                               : Words::tr("%1: %2, the base has %3, so at most %4 is asked."))
                                             .arg(named(measure), shown(measure.value), shown(before.value), shown(bound));
                if (!keeps(m_threshold.better, measure.value, bound))
                    return answer(ThresholdState::Missed, sentence);
                kept << sentence;
            }
        if (!compared)
            return answer(ThresholdState::NotComparable,
                          Words::tr("%1: %2, not comparable. The base has %3 on another data set: %4.")
                              .arg(named(m_submitted.front()), shown(m_submitted.front().value), shown(m_base.front().value),
                                   m_base.front().dataset.isEmpty() ? Words::tr("none is named") : m_base.front().dataset));
        return answer(ThresholdState::Met, kept.join(u' '));
    }

    const Threshold& m_threshold;
    bool m_hasBase;
    std::vector<Measure> m_submitted;
    std::vector<Measure> m_base;
};

}

QJsonObject toJson(const Threshold& threshold)
{
    QJsonObject json{{u"metric"_s, threshold.metric}, {u"better"_s, nameOf(threshold.better)}};
    for (const auto& [key, bound] : {std::pair(u"limit"_s, threshold.limit), std::pair(u"worse_by"_s, threshold.worseBy),
                                     std::pair(u"worse_by_percent"_s, threshold.worseByPercent)})
        if (bound)
            json.insert(key, *bound);
    return json;
}

Result<Threshold> thresholdFrom(const QJsonObject& json)
{
    Threshold read;
    read.metric = json.value(u"metric").toString();
    if (read.metric.isEmpty())
        return std::unexpected(badPolicy(Words::tr("A threshold needs the name of its metric.")));
    if (!isValidName(read.metric))
        return std::unexpected(badPolicy(Words::tr("A threshold needs a metric of the characters of names, not “%1”.").arg(read.metric)));
    const auto better = fromName<Better>(json.value(u"better").toString());
    if (!better)
        return std::unexpected(badPolicy(
            Words::tr("The threshold of %1 does not say which direction is good; write “better: higher” or “better: lower”.").arg(read.metric)));
    read.better = *better;
    for (const auto& [key, into] :
         {std::pair(u"limit"_s, &read.limit), std::pair(u"worse_by"_s, &read.worseBy), std::pair(u"worse_by_percent"_s, &read.worseByPercent)})
        if (auto done = readBound(json, read.metric, key, *into); !done)
            return std::unexpected(done.error());
    if (!read.limit && !read.againstBase())
        return std::unexpected(
            badPolicy(Words::tr("The threshold of %1 asks nothing; give it a limit, worse_by or worse_by_percent.").arg(read.metric)));
    return read;
}

QString wordsOf(const Threshold& threshold)
{
    QStringList parts;
    if (threshold.limit)
        parts << (threshold.better == Better::Higher ? Words::tr("at least %1") : Words::tr("at most %1")).arg(shown(*threshold.limit));
    if (threshold.worseBy)
        parts << Words::tr("at most %1 worse than the base").arg(shown(*threshold.worseBy));
    if (threshold.worseByPercent)
        parts << Words::tr("at most %1 % worse than the base").arg(shown(*threshold.worseByPercent));
    return Words::tr("%1 %2 (%3)").arg(threshold.metric, parts.join(Words::tr(" and ")), labelOf(threshold.better).toLower());
}

std::vector<Measure> evaluationOf(const Manifest& manifest)
{
    std::vector<Measure> measures;
    for (const QJsonValue entry : manifest.declared.value(u"evaluation").toArray()) {
        const auto value = numberIn(entry[u"value"]);
        if (!value)
            continue;
        const QString dataset = entry[u"dataset"].toString();
        measures.push_back(
            {entry[u"metric"].toString(), *value, fromName<Better>(entry[u"better"].toString()), dataset, identityOf(dataset, manifest)});
    }
    return measures;
}

std::vector<ThresholdLine> compare(const std::vector<Threshold>& asked, const Manifest& submitted, const Manifest* base)
{
    const std::vector<Measure> now = evaluationOf(submitted);
    const std::vector<Measure> before = base != nullptr ? evaluationOf(*base) : std::vector<Measure>{};
    std::vector<ThresholdLine> lines;
    lines.reserve(asked.size());
    for (const Threshold& threshold : asked)
        lines.push_back(Comparison(threshold, now, before, base != nullptr).line());
    return lines;
}

}
