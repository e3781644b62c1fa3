// SPDX-License-Identifier: GPL-3.0-or-later
// Where a line too long for its column is broken.
#include "reading/linebreak.h"

#include <QRandomGenerator>
#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse::reading;
using namespace Qt::StringLiterals;

class LineBreakTest : public QObject {
    Q_OBJECT

    static QString word(int length) { return QString(length, QChar(u'a' + QRandomGenerator::global()->bounded(26))); }

    static QString firstPart(const QString& line, qsizetype fits) { return line.left(lineBreak(line, 0, fits)); }

private slots:
    void aBlankThatIsNearIsBrokenAfter()
    {
        const QString near = word(30) + u", "_s, blanks = near + word(3) + u"   "_s;
        QCOMPARE(firstPart(near + word(6) + u'(' + word(30), 44), near);
        QCOMPARE(firstPart(blanks + word(40), 44), blanks);
        QCOMPARE(firstPart(blanks + word(40), blanks.size()), blanks);
    }

    void withoutABlankNearItIsBrokenAfterPunctuation()
    {
        for (const QChar mark : u",;.()[]{}/-="_s) {
            const QString part = u"    "_s + word(28) + mark;
            QCOMPARE(firstPart(part + word(40), 44), part);
        }
        QCOMPARE(firstPart(u"x = "_s + word(24) + u"),"_s + word(40), 44).right(2), u"),"_s); // a blank so far back leaves the line empty
    }

    void signsAndNumbersStayTogether()
    {
        const QString start = word(30) + u'=';
        QCOMPARE(firstPart(start + u"3.14159265358979323846"_s, 40), start);
        const QString equal = word(30) + u"(a"_s;
        QCOMPARE(firstPart(equal + u"=="_s + word(40), equal.size() + 1), equal.chopped(1));
        QCOMPARE(firstPart(equal + u"=="_s + word(40), equal.size() + 2), equal + u"=="_s);
    }

    void onlyAWordLongerThanItsLineIsBrokenInside()
    {
        const QString line = u"        "_s + word(300);
        QCOMPARE(lineBreak(line, 0, 60), 60);
        QCOMPARE(lineBreak(line, 60, 120), 120);
        QCOMPARE(lineBreak(u"a "_s + word(60), 0, 40), 2); // better after the blank than inside the word
    }

    void scriptsWithoutBlanksAreBrokenBesideAnyCharacter()
    {
        const QString line = u"登记册与部署位，由使用方确认之后再进入下一个关口并且写入审计轨迹"_s;
        QCOMPARE(lineBreak(line, 0, 20), 20);
        const qsizetype comma = line.indexOf(u'，');
        QCOMPARE(lineBreak(line, 0, comma), comma - 1); // a comma begins no line
    }

    void everyBreakGoesOnAndFits()
    {
        QVERIFY(rc::check([] {
            const auto letters = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
            QString line;
            for (const int letter : letters)
                line += u"ab .,=(/9册，\t"_s.at(letter % 12);
            RC_PRE(!line.isEmpty());
            const auto from = *rc::gen::inRange<qsizetype>(0, line.size());
            const auto fits = *rc::gen::inRange<qsizetype>(from + 1, line.size() + 1);
            const qsizetype at = lineBreak(line, from, fits);
            RC_ASSERT(at > from && at <= fits);
        }));
    }
};

QTEST_GUILESS_MAIN(LineBreakTest)
#include "linebreak_test.moc"
