// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/csv.h"
#include "items/inventoryexport.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QFile>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;

class InventoryExportTest : public QObject {
    Q_OBJECT

private slots:
    void aFieldIsWrittenSoThatSpreadsheetsTakeItForText_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"card-fraud"_s << "card-fraud"_ba;
        QTest::newRow("comma") << u"a, b"_s << "\"a, b\""_ba;
        QTest::newRow("quote") << u"the \"new\" one"_s << "\"the \"\"new\"\" one\""_ba;
        QTest::newRow("line") << u"one\ntwo"_s << "\"one\ntwo\""_ba;
        QTest::newRow("formula") << u"=HYPERLINK(A1)"_s << "'=HYPERLINK(A1)"_ba;
        QTest::newRow("plus") << u"+cmd|x"_s << "'+cmd|x"_ba;
        QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
        QTest::newRow("number") << u"-12.5"_s << "-12.5"_ba;
        QTest::newRow("formula with comma") << u"-1,=A1"_s << "\"'-1,=A1\""_ba;
        QTest::newRow("other script") << u"模型"_s << u"模型"_s.toUtf8();
        QTest::newRow("empty") << QString() << QByteArray();
    }

    void aFieldIsWrittenSoThatSpreadsheetsTakeItForText()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        QCOMPARE(csvRecord({u"x"_s, field, u"y"_s}), "x," + written + ",y\r\n");
    }

    void theFileHoldsEveryVersionThatMatches()
    {
        testing::RegistryFixture fixture;
        const VersionName shown = fixture.submitted();
        const VersionName hidden = fixture.draft();
        registry::VersionFilter filter;
        filter.review = {ReviewState::InReviewA};
        const QString path = fixture.folder() + u"/out.csv"_s;
        QCOMPARE(exportInventory(fixture.connection(), filter, registry::Moment(), path, {}).value(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("model,version,review_state,"));
        QVERIFY(bytes.contains("\r\n" + shown.model.toUtf8() + ',' + shown.label.toUtf8() + ",in-review-a,usable,"));
        QVERIFY(!bytes.contains(hidden.model.toUtf8()));
        QCOMPARE(inventoryCsv(fixture.connection(), filter, registry::Moment(), {}).value(), bytes);
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        testing::RegistryFixture fixture;
        const QString path = fixture.folder() + u"/nowhere/out.csv"_s;
        const auto written = exportInventory(fixture.connection(), {}, registry::Moment(), path, {});
        QVERIFY(!written);
        QVERIFY(written.error().sentence.contains(path));
    }
};

QTEST_GUILESS_MAIN(InventoryExportTest)
#include "inventoryexport_test.moc"
