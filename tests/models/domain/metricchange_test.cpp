// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics of two versions, one beside the other.
#include "domain/metricchange.h"
#include "support/chance.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString metric;
    double value;
    QString better = {};
    QString dataset = u"holdout"_s;
};

Manifest stating(const std::vector<Entry>& entries)
{
    QJsonArray evaluation;
    for (const Entry& entry : entries)
        evaluation.append(
            QJsonObject{{u"metric"_s, entry.metric}, {u"value"_s, entry.value}, {u"better"_s, entry.better}, {u"dataset"_s, entry.dataset}});
    Manifest manifest;
    manifest.declared.insert(u"evaluation"_s, evaluation);
    return manifest;
}

}

class MetricChangeTest : public QObject {
    Q_OBJECT
private slots:
    void theDirectionSaysWhatIsBetter()
    {
        const QString metric = anyName();
        const double was = anyNumber(1, 90) / 100.0, is = was + anyNumber(1, 9) / 100.0;
        const auto step = [&](double before, double after, const QString& better, const std::vector<Threshold>& asked = {}) {
            const Manifest base = stating({{metric, before, better}});
            return metricChanges(&base, stating({{metric, after, better}}), asked).front().step;
        };
        QCOMPARE(step(was, is, u"higher"_s), MetricStep::Better);
        QCOMPARE(step(is, was, u"higher"_s), MetricStep::Worse);
        QCOMPARE(step(was, is, u"lower"_s), MetricStep::Worse);
        QCOMPARE(step(was, is, {}), MetricStep::Changed);
        QCOMPARE(step(was, was, u"higher"_s), MetricStep::Same);
        Threshold threshold;
        threshold.metric = metric;
        threshold.better = Better::Lower;
        QCOMPARE(step(was, is, {}, {threshold}), MetricStep::Worse);
    }

    void eachIsPairedOnItsOwnData()
    {
        const QString metric = anyName();
        const Manifest base = stating({{metric, 1, u"higher"_s, u"a"_s}, {metric, 2, u"higher"_s, u"b"_s}});
        const auto changes = metricChanges(&base, stating({{metric, 4, u"higher"_s, u"b"_s}, {metric, 3, u"higher"_s, u"c"_s}}));
        QCOMPARE(changes.size(), 2U);
        QCOMPARE(changes[0].before, 2.0);
        QCOMPARE(changes[0].step, MetricStep::Better);
        QCOMPARE(changes[1].before, 1.0);
        QCOMPARE(changes[1].step, MetricStep::NotComparable);
    }

    void whatIsNewOrGoneIsThere()
    {
        const QString kept = anyName(), gone = anyName(), fresh = anyName();
        const Manifest base = stating({{kept, 1}, {gone, 2}});
        const auto changes = metricChanges(&base, stating({{fresh, 3}, {kept, 1}}));
        QCOMPARE(changes.size(), 3U);
        QCOMPARE(changes[0].step, MetricStep::New);
        QCOMPARE(changes[1].step, MetricStep::Same);
        QCOMPARE(changes[2].metric, gone);
        QCOMPARE(changes[2].step, MetricStep::Gone);
        QCOMPARE(metricChanges(nullptr, base).front().step, MetricStep::New);
    }

    void wordsSayByHowMuch()
    {
        QCOMPARE(differenceText(0.4, 0.42), u"+0.02 (+5 %)"_s);
        QCOMPARE(differenceText(200, 150), u"−50 (−25 %)"_s);
        QCOMPARE(differenceText(0, 3), u"+3"_s);
        QCOMPARE(differenceText(-4, -2), u"+2 (+50 %)"_s);
    }
};

QTEST_GUILESS_MAIN(MetricChangeTest)
#include "metricchange_test.moc"
