// SPDX-License-Identifier: GPL-3.0-or-later
// What stands side by side is parted as the reader's language parts it.
#include "domain/listed.h"
#include "support/chance.h"

#include <QTest>
#include <QTranslator>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using testing::anyName;

class ListedTest : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageHasSignsOfItsOwn_data()
    {
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QStringList>("signs"); // of a list, of clauses, between sentences, before what is more said, before a value
        QTest::newRow("English") << QString() << QStringList{u", "_s, u"; "_s, u" "_s, u", "_s, u": "_s};
        QTest::newRow("Chinese") << u":/translations/gatehouse_zh_CN.qm"_s << QStringList{u"、"_s, u"；"_s, u""_s, u"，"_s, u"："_s};
    }

    void everyLanguageHasSignsOfItsOwn()
    {
        QFETCH(const QString, translation);
        QFETCH(const QStringList, signs);
        QTranslator translator;
        if (!translation.isEmpty())
            QVERIFY(translator.load(translation));
        QCoreApplication::installTranslator(&translator);
        const QString one = anyName() + u"%2"_s, other = anyName() + u"%1"_s, third = anyName();
        QCOMPARE(listed({one, other, third}), QStringList({one, other, third}).join(signs[0]));
        QCOMPARE(clauses({one, other, third}), QStringList({one, other, third}).join(signs[1]));
        QCOMPARE(inSequence({one, {}, other, third}), QStringList({one, other, third}).join(signs[2]));
        QCOMPARE(withMore(one, other), one + signs[3] + other);
        QCOMPARE(withValue(one, other), one + signs[4] + other);
        QCOMPARE(withMore(one, {}), one);
        QCOMPARE(withValue(one, {}), one);
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_GUILESS_MAIN(ListedTest)
#include "listed_test.moc"
