// SPDX-License-Identifier: GPL-3.0-or-later
// A solo registry says that it is one wherever decisions are shown, and asks for nobody who need not come.

#include "desk.h"
#include "support/chance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class SoloTest : public QObject {
    Q_OBJECT
private slots:
    void itSaysSoWhereverDecisionsAreShown_data()
    {
        QTest::addColumn<bool>("solo");
        QTest::newRow("solo") << true;
        QTest::newRow("not solo") << false;
    }
    void itSaysSoWhereverDecisionsAreShown()
    {
        QFETCH(const bool, solo);
        const Desk desk(solo);
        desk.submitted(u"1"_s);
        for (const QStringList& arguments : {QStringList{u"list"_s},
                                             {u"search"_s, desk.model},
                                             {u"show"_s, desk.version(u"1"_s)},
                                             {u"preflight"_s, desk.version(u"1"_s)},
                                             {u"queue"_s, u"--for"_s, desk.reviewer},
                                             {u"queue"_s, u"--for"_s, desk.author},
                                             {u"queue"_s, u"--all"_s},
                                             {u"people"_s, u"list"_s}}) {
            QCOMPARE(desk.as(desk.admin, arguments).json().value(u"solo"), QJsonValue(solo));
            const QByteArray said = desk.text(arguments).out;
            QVERIFY2(said.contains("solo registry") == solo, said);
        }
        const QByteArray model = desk.text({u"show"_s, desk.model}).out;
        QVERIFY2(model.contains("solo registry") == solo, model);
    }

    void aProposalWaitsForWhoMayConfirm_data() { itSaysSoWhereverDecisionsAreShown_data(); }
    void aProposalWaitsForWhoMayConfirm()
    {
        QFETCH(const bool, solo);
        const Desk desk(solo);
        desk.submitted(u"1"_s);
        const QString version = desk.version(u"1"_s);
        const auto toldOf = [&](const QStringList& arguments) { return desk.must(desk.owner, arguments).value(u"sentence").toString(); };
        const auto isTrue = [&](const QString& sentence) {
            return sentence.contains(u"second person") != solo && sentence.contains(u"the same person may confirm") == solo;
        };
        const QString proposed = toldOf({u"unusable"_s, version, u"--reason"_s, anySentence(), u"--class"_s, u"data"_s, u"--since"_s, u"always"_s,
                                         u"--severity"_s, u"major"_s, u"--successor"_s, u"none"_s, u"--notice"_s, anySentence()});
        QVERIFY2(isTrue(proposed), qPrintable(proposed));
        QVERIFY(isTrue(QString::fromUtf8(desk.text({u"show"_s, version}).out)));
        desk.must(desk.admin, {u"report"_s, version, u"-o"_s, desk.path(u"page.html"_s)});
        QFile page(desk.path(u"page.html"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(isTrue(QString::fromUtf8(page.readAll())));

        const QString seq = QString::number(desk.must(desk.admin, {u"log"_s}).value(u"events").toArray().size());
        const QString redaction = toldOf({u"audit"_s, u"redact"_s, seq, u"--text"_s, u"1"_s, u"--reason"_s, anySentence()});
        QVERIFY2(isTrue(redaction), qPrintable(redaction));

        const QString who = solo ? desk.owner : desk.risk;
        desk.must(who, {u"unusable"_s, version});
        QCOMPARE(desk.show(u"1"_s).value(u"usability"), u"unusable"_s);
        const QString reinstate = toldOf({u"reinstate"_s, version, u"--reason"_s, anySentence()});
        QVERIFY2(isTrue(reinstate), qPrintable(reinstate));
        desk.must(who, {u"reinstate"_s, version, u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"usability"), u"usable"_s);
    }
};

QTEST_GUILESS_MAIN(SoloTest)
#include "solo_test.moc"
