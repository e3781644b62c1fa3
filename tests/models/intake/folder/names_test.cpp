// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/names.h"

#include <QStringDecoder>
#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::intake;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const QString& path)
{
    QStringList codes;
    for (const NameQuirk& quirk : quirksOf(path))
        codes << quirk.code;
    return codes;
}

}

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void whatHidesInATextIsShownAndTheRestStays()
    {
        QCOMPARE(visibleText(u"No \u202etcejer\u202c now"_s), u"No \\u202etcejer\\u202c now"_s);
        QCOMPARE(visibleText(u"zero\u200bwidth\x1b"_s), u"zero\\u200bwidth\\x1b"_s);
        for (const QString& text : {u"two\nlines\tand more"_s, u"café 模型"_s, u"\u0645\u06cc\u200c\u062e"_s, u"\U0001f469\u200d\U0001f4bb\ufe0f"_s})
            QCOMPARE(visibleText(text), text);
    }

    void theFirstBadByteIsFound()
    {
        QCOMPARE(firstBadByte("plain"), -1);
        QCOMPARE(firstBadByte("caf\xc3\xa9 \xe6\xa8\xa1 \xf0\x9d\x9b\xbc"), -1);
        QCOMPARE(firstBadByte("caf\xe9.csv"), 3);
        QCOMPARE(firstBadByte("a\xc0\xaf"), 1);         // over-long '/'
        QCOMPARE(firstBadByte("\xed\xa0\x80"), 0);      // half a surrogate pair
        QCOMPARE(firstBadByte("x\xf4\x90\x80\x80"), 1); // beyond Unicode
        QCOMPARE(firstBadByte("ab\xe6\xa8"), 2);        // cut off
        QCOMPARE(firstBadByte("\x80"), 0);
    }

    void whatIsUtf8AgreesWithQt()
    {
        const bool held = rc::check([] {
            const auto bytes = *rc::gen::container<std::string>(
                rc::gen::elementOf(std::string("az\x80\xa0\xbf\xc0\xc3\xe0\xed\xef\xf0\xf4\xf5\x90\x9f", 15)));
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString text = decoder.decode(QByteArrayView(bytes));
            RC_ASSERT((firstBadByte(bytes) < 0) == !decoder.hasError());
            if (firstBadByte(bytes) < 0)
                RC_ASSERT(text.toUtf8() == QByteArray::fromStdString(bytes));
        });
        QVERIFY(held);
    }

    void whatHidesIsShown()
    {
        QCOMPARE(shown(u"a\nb\x1b[31m"_s), u"a\\x0ab\\x1b[31m"_s);
        QCOMPARE(shown(u"x\u202ey\u200bz"_s), u"x\\u202ey\\u200bz"_s);
        QCOMPARE(shown(QByteArray("caf\xe9.csv")), u"caf\\xe9.csv"_s);
        QCOMPARE(shown(u"grün 模型.csv"_s), u"grün 模型.csv"_s);
    }

    void quirksAreNamed()
    {
        QCOMPARE(codesOf(u"src/score.py"_s), QStringList());
        QCOMPARE(codesOf(u"daten/größe 模型.csv"_s), QStringList());
        QCOMPARE(codesOf(u"a\tb.csv"_s), QStringList(u"control-characters"_s));
        QCOMPARE(codesOf(u"a\u200b.csv"_s), QStringList(u"hidden-characters"_s));
        QCOMPARE(codesOf(u"sc\u043ere.py"_s), QStringList(u"look-alike"_s)); // a Cyrillic o
        QCOMPARE(codesOf(u"модель/score.py"_s), QStringList());               // each word in one alphabet
        for (const QString& name : {u"CON"_s, u"nul.txt"_s, u"a/com1.csv"_s, u"b:c"_s, u"end."_s, u"q?.csv"_s})
            QCOMPARE(codesOf(name), QStringList(u"reserved-name"_s));
        QCOMPARE(codesOf(u"console.py"_s), QStringList());
    }

    void howAnAccentIsWrittenIsSaid()
    {
        QCOMPARE(shownWithAccents(u"x/caf\u00e9.md"_s), u"x/caf\u00e9.md (\u00e9 as U+00E9)"_s);
        QCOMPARE(shownWithAccents(u"x/cafe\u0301.md"_s), u"x/cafe\u0301.md (e\u0301 as e + U+0301)"_s);
        QCOMPARE(shownWithAccents(u"e\u0301te\u0301"_s), u"e\u0301te\u0301 (e\u0301 as e + U+0301)"_s); // said once
        QCOMPARE(shownWithAccents(u"score.py"_s), u"score.py"_s);
    }

    void namesThatCollideElsewhereComeInGroups()
    {
        const auto groups = collisions({u"A.py"_s, u"a.py"_s, u"b.py"_s, u"caf\u00e9"_s, u"cafe\u0301"_s, u"x/B.py"_s});
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0], QStringList({u"A.py"_s, u"a.py"_s}));
        QCOMPARE(groups[1], QStringList({u"caf\u00e9"_s, u"cafe\u0301"_s}));
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
