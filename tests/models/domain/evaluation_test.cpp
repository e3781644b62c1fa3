// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "domain/evaluation.h"
#include "support/chance.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonObject entry(const QString& metric, double value, const QString& dataset = u"holdout"_s)
{
    return {{u"metric"_s, metric}, {u"value"_s, value}, {u"dataset"_s, dataset}};
}

// As it is read back from a registry, with exact numbers.
Manifest stating(const QJsonArray& evaluation, const QJsonArray& datasets = {})
{
    ManifestBuilder builder = aManifest();
    builder.declaring(u"evaluation"_s, evaluation);
    if (!datasets.isEmpty())
        builder.declaring(u"datasets"_s, datasets);
    return manifestFrom(canonicalBytes(builder.build())).value();
}

QJsonArray naming(const QString& dataset, const QString& key, const QString& value)
{
    return {QJsonObject{{u"name"_s, dataset}, {key, value}}};
}

const QString Auc = u"pr_auc"_s;

}

class EvaluationTest : public QObject {
    Q_OBJECT
private slots:
    void aThresholdIsHeldAgainstWhatWasSubmitted_data();
    void aThresholdIsHeldAgainstWhatWasSubmitted();
    void bothNumbersAreInTheSentence();
    void everyValueOfAMetricCounts();
    void withoutABaseOnlyTheLimitIsAsked();
    void datasetsAreTheSameByDigest_data();
    void datasetsAreTheSameByDigest();
    void theOtherDirectionIsNotComparable();
    void thresholdsRoundTrip();
};

void EvaluationTest::aThresholdIsHeldAgainstWhatWasSubmitted_data()
{
    QTest::addColumn<Threshold>("threshold");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("before");
    QTest::addColumn<bool>("met");
    const auto row = [](const char* name, const Threshold& threshold, double value, double before, bool met) {
        QTest::newRow(name) << threshold << value << before << met;
    };
    const Threshold atLeast{Auc, Better::Higher, 0.4, {}, {}}, atMost{Auc, Better::Lower, 0.4, {}, {}};
    row("at the least", atLeast, 0.4, 9, true);
    row("below the least", atLeast, 0.399, 0, false);
    row("at the most", atMost, 0.4, 0, true);
    row("above the most", atMost, 0.401, 9, false);
    const Threshold by{Auc, Better::Higher, {}, 0.01, {}}, lowerBy{Auc, Better::Lower, {}, 0.01, {}};
    row("worse by what is allowed, which decimals do not say exactly", by, 0.43, 0.44, true);
    row("worse by more", by, 0.4299, 0.44, false);
    row("better", by, 0.9, 0.44, true);
    row("higher by what is allowed", lowerBy, 0.45, 0.44, true);
    row("higher by more", lowerBy, 0.4501, 0.44, false);
    const Threshold percent{Auc, Better::Higher, {}, {}, 5}, none{Auc, Better::Higher, {}, 0, {}};
    row("five percent less", percent, 0.95, 1, true);
    row("six percent less", percent, 0.94, 1, false);
    row("five percent of a negative value", percent, -1.05, -1, true);
    row("six percent of a negative value", percent, -1.06, -1, false);
    row("no worse", none, 0.5, 0.5, true);
    row("a little worse", none, 0.4999, 0.5, false);
    const Threshold both{Auc, Better::Higher, {}, 0.1, 5};
    row("the stricter of two allowances", both, 0.94, 1, false);
    row("within both", both, 0.95, 1, true);
}

void EvaluationTest::aThresholdIsHeldAgainstWhatWasSubmitted()
{
    QFETCH(const Threshold, threshold);
    QFETCH(const double, value);
    QFETCH(const double, before);
    QFETCH(const bool, met);
    const Manifest base = stating({entry(Auc, before)});
    const auto lines = compare({threshold}, stating({entry(Auc, value)}), &base);
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines.front().state, met ? ThresholdState::Met : ThresholdState::Missed);
}

void EvaluationTest::bothNumbersAreInTheSentence()
{
    const Manifest base = stating({entry(Auc, 0.44)});
    const auto line = compare({{Auc, Better::Higher, {}, 0.01, {}}}, stating({entry(Auc, 0.321)}), &base).front();
    for (const QString& part : {Auc, u"0.321"_s, u"0.44"_s, u"0.43"_s, u"holdout"_s})
        QVERIFY2(line.sentence.contains(part), qPrintable(line.sentence));
    QVERIFY(compare({{Auc, Better::Higher, {}, {}, 1}}, stating({}), &base).front().state == ThresholdState::Missing);
}

void EvaluationTest::everyValueOfAMetricCounts()
{
    const Threshold least{Auc, Better::Higher, 0.4, {}, {}};
    QCOMPARE(compare({least}, stating({entry(Auc, 0.5), entry(Auc, 0.3, u"another"_s)}), nullptr).front().state, ThresholdState::Missed);
    // A value on other data does not hide the one on the base's.
    const Manifest base = stating({entry(Auc, 0.5)});
    const Manifest two = stating({entry(Auc, 0.9, u"another"_s), entry(Auc, 0.1)});
    QCOMPARE(compare({{Auc, Better::Higher, {}, 0.01, {}}}, two, &base).front().state, ThresholdState::Missed);
}

void EvaluationTest::withoutABaseOnlyTheLimitIsAsked()
{
    QCOMPARE(compare({{Auc, Better::Higher, {}, 0, {}}}, stating({entry(Auc, 0.1)}), nullptr).front().state, ThresholdState::Met);
    QCOMPARE(compare({{Auc, Better::Higher, 0.2, 0, {}}}, stating({entry(Auc, 0.1)}), nullptr).front().state, ThresholdState::Missed);
}

void EvaluationTest::datasetsAreTheSameByDigest_data()
{
    QTest::addColumn<QJsonArray>("before");
    QTest::addColumn<QJsonArray>("now");
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, const QJsonArray& before, const QJsonArray& now, bool same, const QString& named = u"holdout"_s) {
        QTest::newRow(name) << before << now << named << same;
    };
    const QString one = Sha256::of("one").hex(), two = Sha256::of("two").hex();
    row("by name alone", {}, {}, true);
    row("another name", {}, {}, false, u"newer"_s);
    row("no name", {}, {}, false, u""_s);
    row("the same digest", naming(u"holdout"_s, u"sha256"_s, one), naming(u"holdout"_s, u"sha256"_s, one.toUpper()), true);
    row("another digest under one name", naming(u"holdout"_s, u"sha256"_s, one), naming(u"holdout"_s, u"sha256"_s, two), false);
    row("one digest under another name", naming(u"holdout"_s, u"sha256"_s, one), naming(u"newer"_s, u"sha256"_s, one), true, u"newer"_s);
    row("a digest on one side only", {}, naming(u"holdout"_s, u"sha256"_s, one), false);
    row("the same part", naming(u"holdout"_s, u"partitions"_s, u"2026-09"_s), naming(u"holdout"_s, u"partitions"_s, u"2026-09"_s), true);
    row("another part", naming(u"holdout"_s, u"partitions"_s, u"2026-09"_s), naming(u"holdout"_s, u"partitions"_s, u"2026-10"_s), false);
}

void EvaluationTest::datasetsAreTheSameByDigest()
{
    QFETCH(const QJsonArray, before);
    QFETCH(const QJsonArray, now);
    QFETCH(const QString, named);
    QFETCH(const bool, same);
    const Manifest base = stating({entry(Auc, 0.5)}, before);
    const auto line = compare({{Auc, Better::Higher, {}, 0.1, {}}}, stating({entry(Auc, 0.5, named)}, now), &base).front();
    QCOMPARE(line.state, same ? ThresholdState::Met : ThresholdState::NotComparable);
    // A base that says nothing of the metric is not comparable either.
    const Manifest silent = stating({});
    QCOMPARE(compare({{Auc, Better::Higher, {}, 0.1, {}}}, stating({entry(Auc, 0.5, named)}, now), &silent).front().state,
             ThresholdState::NotComparable);
}

void EvaluationTest::theOtherDirectionIsNotComparable()
{
    QJsonObject lower = entry(Auc, 0.5);
    lower.insert(u"better"_s, u"lower"_s);
    QCOMPARE(compare({{Auc, Better::Higher, 0.4, {}, {}}}, stating({lower}), nullptr).front().state, ThresholdState::NotComparable);
    QCOMPARE(compare({{Auc, Better::Lower, 0.6, {}, {}}}, stating({lower}), nullptr).front().state, ThresholdState::Met);
    QJsonObject none = entry(Auc, 0.5);
    none.insert(u"value"_s, u"good"_s);
    QCOMPARE(compare({{Auc, Better::Higher, 0.4, {}, {}}}, stating({none}), nullptr).front().state, ThresholdState::Missing);
}

void EvaluationTest::thresholdsRoundTrip()
{
    for (int i = 0; i < 50; ++i) {
        const Threshold threshold{anyName(), anyNumber(0, 1) == 1 ? Better::Higher : Better::Lower, anyNumber(-900, 900) / 7.0,
                                  anyNumber(0, 900) / 3.0, anyNumber(0, 900) / 11.0};
        QCOMPARE(*thresholdFrom(toJson(threshold)), threshold);
        QCOMPARE(*thresholdFrom(exactNumbers(toJson(threshold)).toObject()), threshold);
        QVERIFY(wordsOf(threshold).contains(threshold.metric));
    }
}

QTEST_GUILESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
