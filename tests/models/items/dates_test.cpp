// SPDX-License-Identifier: GPL-3.0-or-later
// Days and moments are written as the reader's language writes them, never as English words in another order.
#include "items/dates.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse::items;
using namespace Qt::StringLiterals;

class DatesTest : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageHasItsForms_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("weekday");
        QTest::addColumn<QString>("whole");
        const auto add = [](const QString& name, const QString& plain, const QString& weekday, const QString& whole) {
            QTest::newRow(qPrintable(name)) << QLocale(name) << plain << weekday << whole;
        };
        add(u"C"_s, u"10 Nov 2026"_s, u"Tue 10 Nov"_s, u"Tuesday 10 November 2026"_s);
        add(u"en_GB"_s, u"10 Nov 2026"_s, u"Tue 10 Nov"_s, u"Tuesday 10 November 2026"_s);
        add(u"en_US"_s, u"Nov 10, 2026"_s, u"Tue Nov 10"_s, u"Tuesday November 10, 2026"_s);
        add(u"zh_CN"_s, u"2026年11月10日"_s, u"11月10日周二"_s, u"2026年11月10日星期二"_s);
        add(u"de_DE"_s, u"10. Nov. 2026"_s, u"Di. 10. Nov."_s, u"Dienstag 10. November 2026"_s);
        add(u"es_ES"_s, u"10 de nov de 2026"_s, u"mar 10 de nov"_s, u"martes 10 de noviembre de 2026"_s);
        add(u"ja_JP"_s, u"2026年11月10日"_s, u"11月10日火"_s, u"2026年11月10日火曜日"_s);
    }

    void everyLanguageHasItsForms()
    {
        QFETCH(const QLocale, locale);
        const QDate day(2026, 11, 10);
        QTEST(dayText(day, DayForm::Plain, locale), "plain");
        QTEST(dayText(day, DayForm::Weekday, locale), "weekday");
        QTEST(dayText(day, DayForm::Whole, locale), "whole");
    }

    void theYearIsLeftOutWhereItIsThisOne()
    {
        const QDate today = QDate::currentDate();
        const QDate before = QDate(today.year() - QRandomGenerator::global()->bounded(1, 90), 2, 3);
        for (const QString& name : {u"C"_s, u"zh_CN"_s, u"en_US"_s, u"ar_EG"_s}) {
            const QLocale locale(name);
            const QString year = locale.toString(today, u"yyyy"_s);
            QVERIFY2(dayText(before, DayForm::Brief, locale).contains(locale.toString(before, u"yyyy"_s)), qPrintable(name));
            QVERIFY2(!dayText(today, DayForm::Brief, locale).contains(year), qPrintable(name));
            QVERIFY2(dayText(today, DayForm::Plain, locale).contains(year), qPrintable(name));
        }
    }

    void aMomentSaysItsMinuteAtThisDesk()
    {
        const QDateTime moment(QDate(2026, 11, 10), QTime(14, 22, QRandomGenerator::global()->bounded(60)));
        QCOMPARE(momentText(moment.toUTC(), DayForm::Plain, QLocale::c()), u"10 Nov 2026, 14:22"_s);
        QVERIFY(momentText(moment, DayForm::Plain, QLocale(u"zh_CN"_s)).endsWith(u"14:22"));
        QVERIFY(momentText(moment, DayForm::Plain, QLocale(u"en_US"_s)).contains(u"2:22"));
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "dates_test.moc"
