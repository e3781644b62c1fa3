// SPDX-License-Identifier: GPL-3.0-or-later
// What is marked as read as one, and which marks a new revision clears: those of the changes that became others, and no more.
#include "diff/readunits.h"
#include "support/chance.h"

#include <QTest>
#include <algorithm>
#include <span>

using namespace gatehouse;
using namespace gatehouse::diff;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using content::decodeText;

namespace {

FileChange changeOf(const QString& path, const QByteArray& before, const QByteArray& after)
{
    const auto asset = [&](const QByteArray& bytes) { return Asset{path, Element::Scripts, bytes.size(), Sha256::of(bytes), false}; };
    return {path, path, Element::Scripts, FileStatus::Changed, asset(before), asset(after)};
}

std::vector<Sha256> unitsOf(const QString& path, const QByteArray& before, const QByteArray& after)
{
    const auto old = decodeText(before, path), now = decodeText(after, path);
    const auto compared = textDiff(old, now);
    return compared ? readUnits(changeOf(path, before, after), *compared, old, now) : std::vector<Sha256>();
}

// Lines that differ from each other, so that every change stands alone.
QByteArrayList anyLines(int count)
{
    QByteArrayList lines;
    for (int i = 0; i < count; ++i)
        lines << anyName(u"line"_s).toUtf8();
    return lines;
}

QByteArray text(const QByteArrayList& lines)
{
    return lines.join('\n') + '\n';
}

}

class ReadUnitsTest : public QObject {
    Q_OBJECT

private slots:
    void aRevisionClearsOnlyWhatItChanged()
    {
        for (int round = 0; round < 50; ++round) {
            const QString path = anyName() + u".py"_s;
            const QByteArrayList old = anyLines(anyNumber(40, 90));
            QByteArrayList now = old;
            const int places = anyNumber(2, 6);
            for (int i = 0; i < places; ++i)
                now[i * 6] = anyName(u"changed"_s).toUtf8();
            const std::vector<Sha256> first = unitsOf(path, text(old), text(now));
            QCOMPARE(int(first.size()), places);
            for (std::size_t i = 1; i < first.size(); ++i)
                QVERIFY(!std::ranges::contains(std::span(first).first(i), first[i]));
            // The next revision changes one place again, and adds one further down.
            const int again = anyNumber(0, places - 1);
            QByteArrayList revised = now;
            revised[again * 6] = anyName(u"revised"_s).toUtf8();
            revised.last() = anyName(u"added"_s).toUtf8();
            const std::vector<Sha256> second = unitsOf(path, text(old), text(revised));
            QCOMPARE(int(second.size()), places + 1);
            for (int i = 0; i < places; ++i)
                QCOMPARE(second[std::size_t(i)] == first[std::size_t(i)], i != again);
            QVERIFY(!std::ranges::contains(first, second.back()));
            // Another file has marks of its own.
            for (const Sha256& unit : unitsOf(u"other/"_s + path, text(old), text(now)))
                QVERIFY(!std::ranges::contains(first, unit));
        }
    }

    void whatMovesWithinTheFileStaysRead()
    {
        const QString path = anyName() + u".py"_s;
        const QByteArrayList old = anyLines(30);
        QByteArrayList now = old;
        now[20] = anyName(u"changed"_s).toUtf8();
        const std::vector<Sha256> first = unitsOf(path, text(old), text(now));
        now.insert(3, anyName(u"above"_s).toUtf8());
        const std::vector<Sha256> second = unitsOf(path, text(old), text(now));
        QCOMPARE(second.size(), std::size_t(2));
        QCOMPARE(second[1], first[0]);
    }

    void equalChangesAreTwo()
    {
        QByteArrayList old = anyLines(30);
        old[5] = old[20] = "x = 1";
        QByteArrayList now = old;
        now[5] = now[20] = "x = 2";
        const std::vector<Sha256> units = unitsOf(u"a.py"_s, text(old), text(now));
        QCOMPARE(units.size(), std::size_t(2));
        QVERIFY(units[0] != units[1]);
    }

    void whereLinesSayNothingTheFileIsOne()
    {
        const QByteArray bytes = text(anyLines(4));
        const FileChange same = changeOf(u"a.py"_s, bytes, bytes);
        FileChange executable = same;
        executable.after->executable = true;
        const auto content = decodeText(bytes, u"a.py"_s);
        const auto compared = textDiff(content, content);
        QVERIFY(compared.has_value());
        QCOMPARE(readUnits(executable, *compared, content, content), std::vector{wholeUnit(executable)});
        QVERIFY(wholeUnit(executable) != wholeUnit(same));
        FileChange renamed = same;
        renamed.oldPath = u"b.py"_s;
        QVERIFY(wholeUnit(renamed) != wholeUnit(same));
        FileChange gone = same, fresh = same;
        gone.after.reset();
        fresh.before.reset();
        QVERIFY(wholeUnit(gone) != wholeUnit(fresh));
    }
};

QTEST_APPLESS_MAIN(ReadUnitsTest)
#include "readunits_test.moc"
