// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requirements.h"
#include "support/chance.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

RequirementLine lineOf(const QJsonObject& asked, const QJsonObject& measured)
{
    const auto read = requirementsFrom(asked);
    if (!read)
        return {};
    const std::vector<RequirementLine> lines = compare(*read, measured);
    return lines.size() == 1 ? lines.front() : RequirementLine{};
}

}

class RequirementsTest : public QObject {
    Q_OBJECT
private slots:
    void requirementsAreRead()
    {
        const int latency = anyNumber(1, 900);
        const auto read = requirementsFrom({{u"mode"_s, u"real-time"_s},
                                            {u"latency_ms"_s, latency},
                                            {u"throughput_per_s"_s, u"12.5"_s},
                                            {u"feature_freshness_h"_s, 24},
                                            {u"memory_mb"_s, 512},
                                            {u"users"_s, 3},
                                            {u"batch_window"_s, u"22:00-04:30"_s}});
        QVERIFY(read);
        QCOMPARE(read->mode, u"real-time"_s);
        QCOMPARE(read->latencyMs, std::optional<double>(latency));
        QCOMPARE(read->throughputPerSecond, 12.5); // numbers of a manifest may stand as exact text
        QCOMPARE(read->batchWindow, u"22:00-04:30"_s);
        QVERIFY(!read->empty());
        QVERIFY(requirementsFrom({})->empty());
    }

    // What was stated and is no number is named, and meets nothing.
    void whatIsNoQuantityIsNamedAsItStands()
    {
        const QString said = anyName(u"fast"_s);
        const RequirementLine line = lineOf({{u"latency_ms"_s, anyNumber(1, 900)}}, {{u"latency_ms"_s, said}});
        QVERIFY(!line.met && !line.isQuantity);
        QVERIFY2(line.measured.contains(said), qPrintable(line.measured));
        QCOMPARE(lineOf({{u"latency_ms"_s, 1}}, {}).measured, QString());
        QVERIFY(lineOf({{u"latency_ms"_s, 2}}, {{u"latency_ms"_s, 1}}).isQuantity);
    }

    void badRequirementsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const auto row = [](const QString& name, const QJsonValue& value) {
            QTest::newRow(qPrintable(name + u' ' + value.toVariant().toString())) << QJsonObject{{name, value}};
        };
        row(u"mode"_s, anyName(u"mode"_s));
        for (const QString& name : {u"latency_ms"_s, u"throughput_per_s"_s, u"feature_freshness_h"_s, u"memory_mb"_s, u"users"_s}) {
            row(name, -anyNumber(1, 9));
            row(name, u"soon"_s);
            row(name, QJsonValue());
        }
        for (const QString& window : {u"02:00"_s, u"02:00-02:00"_s, u"2-4"_s, u"02:00-25:00"_s, u"01:00-02:00-03:00"_s})
            row(u"batch_window"_s, window);
    }

    void badRequirementsAreRefused()
    {
        QFETCH(QJsonObject, json);
        const auto read = requirementsFrom(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"bad-requirements"_s);
        const QString said = json.begin().value().toString();
        QVERIFY(read.error().sentence.contains(json.begin().key()) || (!said.isEmpty() && read.error().sentence.contains(said)));
    }

    void limitsAreComparedWithWhatWasMeasured_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("atMost");
        for (const QString& name : {u"latency_ms"_s, u"feature_freshness_h"_s, u"memory_mb"_s})
            QTest::newRow(qPrintable(name)) << name << true;
        for (const QString& name : {u"throughput_per_s"_s, u"users"_s})
            QTest::newRow(qPrintable(name)) << name << false;
    }

    void limitsAreComparedWithWhatWasMeasured()
    {
        QFETCH(QString, name);
        QFETCH(bool, atMost);
        const int limit = anyNumber(2, 900);
        const QJsonObject asked{{name, limit}};
        QVERIFY(lineOf(asked, {{name, limit}}).met);
        QCOMPARE(lineOf(asked, {{name, limit + 1}}).met, !atMost);
        QCOMPARE(lineOf(asked, {{name, limit - 1}}).met, atMost);
        QCOMPARE(lineOf(asked, {{name, QString::number(limit)}}).measured, QString::number(limit));
        QVERIFY(!lineOf(asked, {}).met); // nothing was reported for it
        QVERIFY(!lineOf(asked, {{name, u"fast"_s}}).met);
        QCOMPARE(lineOf(asked, {}).name, name);
        QVERIFY(lineOf(asked, {}).asked.contains(QString::number(limit)));
    }

    void aBatchWindowIsAsLongAsItsClocksSay()
    {
        const int minutes = anyNumber(1, 20 * 60);
        const QTime start(anyNumber(0, 23), anyNumber(0, 59));
        const QJsonObject asked{{u"batch_window"_s, start.toString(u"HH:mm") + u'-' + start.addSecs(minutes * 60).toString(u"HH:mm")}};
        QVERIFY(lineOf(asked, {{u"batch_minutes"_s, minutes}}).met); // also over midnight
        QVERIFY(!lineOf(asked, {{u"batch_minutes"_s, minutes + 1}}).met);
        QVERIFY(!lineOf(asked, {}).met);
    }

    void aRunWithItsClocksMustLieInTheWindow()
    {
        const QTime opens(anyNumber(0, 23), anyNumber(0, 59));
        const int room = anyNumber(60, 600), late = anyNumber(1, 20), minutes = anyNumber(1, 39);
        const auto span = [](const QTime& from, int length) { return from.toString(u"HH:mm") + u'-' + from.addSecs(length * 60).toString(u"HH:mm"); };
        const QJsonObject asked{{u"batch_window"_s, span(opens, room)}};
        const auto metBy = [&](const QTime& from, int length) { return lineOf(asked, {{u"batch_window"_s, span(from, length)}}).met; };
        QVERIFY(metBy(opens, room));
        QVERIFY(metBy(opens.addSecs(late * 60), minutes));
        QVERIFY(!metBy(opens.addSecs(-late * 60), minutes)); // too early
        QVERIFY(!metBy(opens.addSecs(late * 60), room));     // too late
        QVERIFY(!lineOf(asked, {{u"batch_window"_s, anyName()}}).met);
        QCOMPARE(measuredKey(lineOf(asked, {})), u"batch_minutes"_s);
    }

    void whatIsNotAskedHasNoLine() { QVERIFY(compare(*requirementsFrom({{u"mode"_s, u"batch"_s}}), {{u"latency_ms"_s, 1}}).empty()); }
};

QTEST_GUILESS_MAIN(RequirementsTest)
#include "requirements_test.moc"
