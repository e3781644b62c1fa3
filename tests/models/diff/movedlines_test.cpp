// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that stand elsewhere now, and files that are the same one under another name.
#include "diff/movedlines.h"
#include "diff/similarity.h"
#include "support/chance.h"

#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::diff;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// Lines of which none is another.
QByteArrayList anyLines(int count, const QByteArray& name)
{
    QByteArrayList lines;
    for (int i = 0; i < count; ++i)
        lines << name + '_' + QByteArray::number(i) + " = compute(" + QByteArray::number(*rc::gen::inRange(0, 99)) + ")";
    return lines;
}

std::vector<MovedLines> movedBetween(const QByteArrayList& before, const QByteArrayList& after)
{
    const auto old = content::decodeText(before.join('\n') + '\n', u"a.py"_s), now = content::decodeText(after.join('\n') + '\n', u"a.py"_s);
    return movedLines(textDiff(old, now).value(), old, now);
}

}

class MovedLinesTest : public QObject {
    Q_OBJECT
private slots:
    void aBlockThatWasMovedIsFoundWhole()
    {
        QVERIFY(rc::check([] {
            const QByteArrayList head = anyLines(*rc::gen::inRange(6, 20), "head"), tail = anyLines(*rc::gen::inRange(6, 20), "tail");
            const QByteArrayList block = anyLines(*rc::gen::inRange(2, 5), "block"); // shorter than what it moves across, so that it is what moves
            const QByteArrayList before = block + head + tail;
            QByteArrayList indented;
            for (const QByteArray& line : block)
                indented << "    " + line;
            const bool deeper = *rc::gen::arbitrary<bool>();
            const auto moved = movedBetween(before, head + (deeper ? indented : block) + tail);
            RC_ASSERT(moved == (std::vector{MovedLines{0, int(head.size()), int(block.size())}}));
        }));
    }

    void whatIsSaidToHaveMovedStandsInBothAndChanged()
    {
        QVERIFY(rc::check([] {
            QByteArrayList before = anyLines(*rc::gen::inRange(2, 30), "value"), after = before;
            for (int i = *rc::gen::inRange(1, 8); i > 0; --i)
                after.move(*rc::gen::inRange<qsizetype>(0, after.size()), *rc::gen::inRange<qsizetype>(0, after.size()));
            if (*rc::gen::arbitrary<bool>())
                after.removeFirst();
            std::set<int> old, now;
            for (const MovedLines& block : movedBetween(before, after))
                for (int i = 0; i < block.count; ++i) {
                    RC_ASSERT(before[block.oldFirst + i].trimmed() == after[block.newFirst + i].trimmed());
                    RC_ASSERT(old.insert(block.oldFirst + i).second);
                    RC_ASSERT(now.insert(block.newFirst + i).second);
                }
        }));
    }

    void bracketsThatStandEverywhereDidNotMove()
    {
        QVERIFY(movedBetween({"}", "a = 1"}, {"a = 1", "}"}).empty());
        QVERIFY(movedBetween({"x"}, {"y"}).empty());
    }

    void aTextIsLikeWhatWasMadeOfIt()
    {
        QByteArray text, other;
        for (int i = 0; i < 60; ++i) {
            text += "line " + anyName().toUtf8() + " of a script\n";
            other += "another " + anyName().toUtf8() + " altogether: " + anyName().toUtf8() + '\n';
        }
        const auto own = TextSignature::of(text);
        QVERIFY(own);
        QCOMPARE(own->likeness(*TextSignature::of(text)), 100);
        const int kept = own->likeness(*TextSignature::of(text + "one line more\n"));
        QVERIFY2(kept >= RenamedFrom && kept <= 100, qPrintable(QString::number(kept)));
        QVERIFY(own->likeness(*TextSignature::of(other)) < RenamedFrom);
        QVERIFY(!TextSignature::of({}));
    }
};

QTEST_GUILESS_MAIN(MovedLinesTest)
#include "movedlines_test.moc"
