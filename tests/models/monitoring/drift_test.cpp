// SPDX-License-Identifier: GPL-3.0-or-later
// Drift of a column, against the formulas written out plainly.
#include "monitoring/drift.h"
#include "support/chance.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <rapidcheck.h>

using namespace gatehouse::monitoring;
using namespace gatehouse::testing;

namespace {

using Sample = std::vector<double>;

Sample sorted(Sample sample)
{
    std::ranges::sort(sample);
    return sample;
}

Sample anySample(int least, int most)
{
    Sample sample(std::size_t(*rc::gen::inRange(least, most)));
    for (double& each : sample)
        each = *rc::gen::inRange(-500, 500) / 16.0;
    return sorted(sample);
}

// The share of the sample that is at most x.
double shareUpTo(const Sample& sample, double x)
{
    return double(std::ranges::count_if(sample, [x](double each) { return each <= x; })) / double(sample.size());
}

}

class DriftTest : public QObject {
    Q_OBJECT
private slots:
    void theDistanceIsTheLargestBetweenTheTwoFunctions()
    {
        QVERIFY(rc::check([] {
            const Sample a = anySample(1, 60), b = anySample(1, 60);
            double largest = 0;
            for (const Sample* sample : {&a, &b})
                for (const double x : *sample)
                    largest = std::max(largest, std::abs(shareUpTo(a, x) - shareUpTo(b, x)));
            RC_ASSERT(std::abs(*kolmogorovSmirnov(a, b) - largest) < 1e-12);
            RC_ASSERT(std::abs(*kolmogorovSmirnov(b, a) - largest) < 1e-12);
        }));
        QVERIFY(!kolmogorovSmirnov({}, {1.0}));
    }

    void whatDidNotMoveHasNoIndexAndWhatMovedHasMore()
    {
        QVERIFY(rc::check([] {
            const Sample a = anySample(20, 200), b = anySample(20, 200);
            RC_ASSERT(std::abs(stabilityIndex(a, 0, a, 0)->index) < 1e-12);
            RC_ASSERT(stabilityIndex(a, 0, b, 0)->index > -1e-12);
            Sample far = a;
            for (double& each : far)
                each += 10'000;
            RC_ASSERT(stabilityIndex(a, 0, far, 0)->index > MuchDrift);
        }));
    }

    // Ten values, one in each bin, against shares that are chosen: the sum as its formula has it.
    void theIndexIsTheSumOverItsBins()
    {
        Sample reference, now;
        std::vector<int> counts;
        int all = 0;
        for (int bin = 0; bin < StabilityBins; ++bin) {
            reference.push_back(bin);
            counts.push_back(anyNumber(1, 30));
            all += counts.back();
            now.insert(now.end(), std::size_t(counts.back()), double(bin));
        }
        const int missing = anyNumber(1, 9);
        all += missing;
        double sum = 0;
        const auto add = [&](double was, double is) {
            was = std::max(was, 1e-4);
            is = std::max(is, 1e-4);
            sum += (is - was) * std::log(is / was);
        };
        for (const int count : counts)
            add(1.0 / StabilityBins, double(count) / all);
        add(0, double(missing) / all);
        QVERIFY(std::abs(stabilityIndex(reference, 0, now, missing)->index - sum) < 1e-9);
    }

    // Two samples of one population are beyond the noise about once in twenty times.
    void chanceStaysBelowItsNoise()
    {
        int beyond = 0;
        constexpr int Trials = 600;
        for (int trial = 0; trial < Trials; ++trial) {
            Sample a(std::size_t(anyNumber(100, 300))), b(std::size_t(anyNumber(100, 300)));
            for (Sample* sample : {&a, &b})
                for (double& each : *sample)
                    each = anyNumber(0, 1'000'000);
            const auto stability = stabilityIndex(sorted(a), 0, sorted(b), 0);
            beyond += stability->index > stability->noise ? 1 : 0;
        }
        qInfo("%d of %d pairs beyond the noise", beyond, Trials);
        // Around 30; a tail that far out comes once in millions.
        QVERIFY(beyond < 90);
        QVERIFY(beyond > 3);
        // The 95 % point of chi-squared with nine degrees of freedom is 16.919 in every table of it.
        Sample ten;
        for (int i = 0; i < StabilityBins; ++i)
            ten.push_back(i);
        QVERIFY(std::abs(stabilityIndex(ten, 0, ten, 0)->noise - 0.2 * 16.919) < 0.02);
    }

    void categoriesThatOneSideAloneHasCount()
    {
        const QHash<QByteArray, qint64> a{{"x", 50}, {"y", 50}}, b{{"x", 50}, {"z", 50}};
        QVERIFY(std::abs(stabilityIndex(a, 0, a, 0)->index) < 1e-12);
        QVERIFY(stabilityIndex(a, 0, b, 0)->index > MuchDrift);
        QVERIFY(!stabilityIndex(QHash<QByteArray, qint64>(), 0, b, 0));
    }
};

QTEST_GUILESS_MAIN(DriftTest)
#include "drift_test.moc"
