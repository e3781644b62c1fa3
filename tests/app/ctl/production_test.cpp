// SPDX-License-Identifier: GPL-3.0-or-later
// What was in production then: `production --as-of` at random moments of a random history, against what was noted while it was made.

#include "desk.h"
#include "support/chance.h"
#include "support/factorylife.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Moments = 50;

QDateTime timeOf(const QJsonValue& text)
{
    return text.isString() ? QDateTime::fromString(text.toString(), Qt::ISODateWithMs) : QDateTime();
}

// To the second, in which the command line speaks.
QString line(const QString& version, const QDateTime& since, const QString& usability, const QDateTime& exception, bool adopted, qint64 inStep)
{
    const auto text = [](const QDateTime& time) { return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"-"_s; };
    if (version.isEmpty())
        return u"nothing live"_s;
    return u"%1 since %2, %3, exception %4, adopted %5, in step %6"_s.arg(version, text(since), usability, text(exception))
        .arg(int(adopted))
        .arg(inStep);
}

}

class ProductionTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasInProductionIsWhatWasNoted()
    {
        DeployedRegistry registry;
        FactoryLife factory(registry, 4);
        const qint64 began = factory.newest();
        factory.liveUntil(began + 700);
        int live = 0;
        for (int i = 0; i < Moments; ++i) {
            // After an event by its number, or at a time between it and the next one.
            const qint64 seq = i == 0 ? factory.newest() : anyNumber(int(began), int(factory.newest()) - 1);
            QDateTime at = factory.clockOf(seq);
            QString moment = QString::number(seq);
            if (i % 2 == 1 && factory.clockOf(seq + 1) > at.addSecs(1)) {
                at = at.addSecs(anyNumber(0, int(at.secsTo(factory.clockOf(seq + 1))) - 1));
                moment = at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
            }
            std::map<std::pair<QString, QString>, QString> expected;
            for (const auto& [place, noted] : factory.boardAfter(seq)) {
                const QString version = place.first + u'@' + noted.live;
                expected[place] = line(noted.live, noted.since, factory.usabilityOf(version, seq, at), noted.exceptionUntil, noted.adopted,
                                       noted.inStep ? 1 : 0);
                live += noted.live.isEmpty() ? 0 : 1;
            }
            const Ran ran = gatehousectl({u"--registry"_s, registry.location().url(), u"--json"_s, u"production"_s, u"--as-of"_s, moment});
            QVERIFY2(ran.status == 0, ran.err);
            std::map<std::pair<QString, QString>, QString> said;
            for (const QJsonValue row : ran.json().value(u"rows").toArray())
                said[{row[u"model"].toString(), row[u"slot"].toString()}] = line(row[u"version"].toString(), timeOf(row[u"since"]),
                                                                                 row[u"usability"].toString(), timeOf(row[u"exception"]),
                                                                                 row[u"adopted"].toBool(), row[u"targets"][u"in_step"].toInteger());
            QCOMPARE(timeOf(ran.json().value(u"as_of")), at);
            for (const auto& [place, noted] : expected)
                QVERIFY2(said[place] == noted,
                         qPrintable(u"at %1, %2 in %3: noted “%4”, said “%5”"_s.arg(moment, place.first, place.second, noted, said[place])));
            QCOMPARE(said.size(), expected.size());
        }
        QVERIFY(live > 5 * Moments);
    }

    void beforeTheFirstEventThereIsNothingToSee()
    {
        const DeployedRegistry registry;
        for (const QString& moment : {u"0"_s, u"1999-12-31"_s}) {
            const Ran ran = gatehousectl({u"--registry"_s, registry.location().url(), u"production"_s, u"--as-of"_s, moment});
            QCOMPARE(ran.status, 2);
            QVERIFY(!ran.err.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ProductionTest)
#include "production_test.moc"
