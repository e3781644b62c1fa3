// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/folds.h"
#include "diff/lineends.h"
#include "diff/patch.h"
#include "diff/textdiff.h"
#include "diff/wordchanges.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::diff;
using namespace Qt::StringLiterals;
using content::decodeText;
using content::TextContent;

namespace {

// Texts of few different lines, so that two of them have much in common.
rc::Gen<QByteArray> aText()
{
    return rc::gen::map(rc::gen::pair(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12)), rc::gen::arbitrary<bool>()),
                        [](const std::pair<std::vector<int>, bool>& of) {
                            static const char* lines[] = {"",       "def f(x):", "    return x", "}",   "import os", "    y = f(x)",
                                                          "# note", "a b",       "a  b",         "\tz", "é = 1",     "x\r"};
                            QByteArray text;
                            for (const int line : of.first)
                                text += QByteArray(lines[line]) + "\n";
                            if (of.second && !text.isEmpty())
                                text.chop(1);
                            return text;
                        });
}

QByteArray applied(const TextContent& old, const TextContent& now, const TextDiff& diff, bool wantNew)
{
    QByteArray result;
    for (const Row& row : diff.rows) {
        if (wantNew) {
            if (row.kind == RowKind::Same)
                result += old.wholeLine(row.oldLine);
            else if (row.newLine >= 0)
                result += now.wholeLine(row.newLine);
        } else if (row.oldLine >= 0) {
            result += old.wholeLine(row.oldLine);
        }
    }
    return result;
}

QByteArray git(const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
        environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
        return environment;
    }());
    process.start(u"git"_s, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void setExecutable(const QString& path, bool isExecutable)
{
    const auto plain = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QVERIFY(QFile::setPermissions(path, isExecutable ? plain | QFileDevice::ExeOwner : plain));
}

TextContent text(const QByteArray& bytes, const QString& path = u"a.py"_s)
{
    return decodeText(bytes, path);
}

QByteArray numberedLines(int count)
{
    QByteArray result;
    for (int i = 0; i < count; ++i)
        result += "line " + QByteArray::number(i) + "\n";
    return result;
}

}

class TextDiffTest : public QObject {
    Q_OBJECT

private slots:
    void applyingTheRowsToTheOldGivesTheNew();
    void countsAreThoseOfGit();
    void aPatchIsTakenByGitApply();
    void similarLinesStandBesideEachOther();
    void equalTextsHaveNoChanges();
    void aMissingNewlineAtTheEndIsAChange();
    void lineEndsAloneAreAChange();
    void aLoneCarriageReturnEndsALine();
    void anotherEncodingOfTheSameTextHasNoChangedRows();
    void whiteSpaceCanBeIgnored();
    void shownAndFoldedRowsAreTheSource();
    void aFoldNamesTheLastHeadingInIt();
    void wordsThatChangedAreMarked();
    void wordsOutsideTheMarksAreEqual();
    void unlikeAndVeryLongLinesAreNotMarked();
    void aLineThatOnlyEndsUnlikeIsMarkedOnBothSides();
    void textOfTwoHundredMegabytesIsComparedUpToTheCut();
    void twoTextsThatReadAlikeDifferBehindTheCut();
};

void TextDiffTest::applyingTheRowsToTheOldGivesTheNew()
{
    QVERIFY(rc::check("rows carry the whole of both sides", [] {
        const QByteArray a = *aText();
        const QByteArray b = *aText();
        const TextContent old = text(a);
        const TextContent now = text(b);
        const auto diff = textDiff(old, now);
        RC_ASSERT(diff.has_value());
        RC_ASSERT(applied(old, now, *diff, true) == b);
        RC_ASSERT(applied(old, now, *diff, false) == a);
        for (const Row& row : diff->rows) {
            RC_ASSERT((row.kind == RowKind::Same || row.kind == RowKind::Changed) == (row.oldLine >= 0 && row.newLine >= 0));
            if (row.kind == RowKind::Same)
                RC_ASSERT(old.wholeLine(row.oldLine) == now.wholeLine(row.newLine));
        }
        int changed = 0;
        for (const RowRange& change : diff->changes)
            changed += change.count;
        RC_ASSERT(changed == std::ranges::count_if(diff->rows, [](const Row& row) { return row.kind != RowKind::Same; }));
    }));
}

void TextDiffTest::countsAreThoseOfGit()
{
    QTemporaryDir folder;
    int compared = 0;
    QVERIFY(rc::check("added and removed equal git diff --patience --numstat", [&] {
        const QByteArray a = *aText();
        const QByteArray b = *aText();
        write(folder.filePath(u"a"_s), a);
        write(folder.filePath(u"b"_s), b);
        const QByteArray said = git({u"diff"_s, u"--no-index"_s, u"--patience"_s, u"--numstat"_s, u"a"_s, u"b"_s}, folder.path());
        const auto diff = textDiff(text(a), text(b));
        RC_ASSERT(diff.has_value());
        const QList<QByteArray> fields = said.split('\t');
        const QByteArray expected = said.isEmpty() ? QByteArray("0\t0") : fields[0] + "\t" + fields[1];
        const QByteArray actual = QByteArray::number(diff->added) + "\t" + QByteArray::number(diff->removed);
        RC_ASSERT(actual == expected);
        compared += !said.isEmpty();
    }));
    QVERIFY(compared > 30);
}

void TextDiffTest::aPatchIsTakenByGitApply()
{
    QTemporaryDir folder;
    int patched = 0;
    QVERIFY(rc::check("git apply of the patch gives the new bytes", [&] {
        const StoredSide old{u"a.py"_s, *aText(), *rc::gen::arbitrary<bool>()};
        const StoredSide now{u"a.py"_s, *aText(), *rc::gen::arbitrary<bool>()};
        RC_PRE(old.bytes != now.bytes || old.executable != now.executable);
        const auto patch = unifiedPatch(&old, &now, false);
        RC_ASSERT(patch.has_value());
        const QString path = folder.filePath(u"a.py"_s);
        write(path, old.bytes);
        setExecutable(path, old.executable);
        write(folder.filePath(u"p.patch"_s), *patch);
        git({u"apply"_s, u"--whitespace=nowarn"_s, u"p.patch"_s}, folder.path());
        QFile file(path);
        RC_ASSERT(file.open(QIODevice::ReadOnly));
        RC_ASSERT(file.readAll() == now.bytes);
        RC_ASSERT(QFileInfo(path).isExecutable() == now.executable);
        ++patched;
    }));
    QVERIFY(patched > 30);
    const StoredSide only{u"a.py"_s, "x\n"};
    QVERIFY(unifiedPatch(nullptr, &only, false)->contains("--- /dev/null\n+++ b/a.py\n@@ -0,0 +1 @@\n+x\n"));
    const StoredSide binary{u"a.py"_s, QByteArray("\0\1\2", 3)};
    QVERIFY(unifiedPatch(&only, &binary, true)->contains("Binary files a/a.py and b/a.py differ"));
}

void TextDiffTest::similarLinesStandBesideEachOther()
{
    const auto diff = textDiff(text("a = 1\nscore = model.predict(x)\nend\n"), text("a = 1\n# first\n# second\nscore = model.predict(y)\nend\n"));
    const std::vector<Row> expected{
        {0, 0, RowKind::Same}, {-1, 1, RowKind::Added}, {-1, 2, RowKind::Added}, {1, 3, RowKind::Changed}, {2, 4, RowKind::Same}};
    QCOMPARE(diff->rows, expected);
    QCOMPARE(diff->changes, (std::vector<RowRange>{{1, 3}}));
    QCOMPARE(diff->added, 3);
    QCOMPARE(diff->removed, 1);
}

void TextDiffTest::equalTextsHaveNoChanges()
{
    const QByteArray same = numberedLines(QRandomGenerator::global()->bounded(0, 50));
    const auto diff = textDiff(same, same);
    QVERIFY(diff->changes.empty());
    QCOMPARE(diff->added + diff->removed, 0);
    const auto none = textDiff(QByteArray(), QByteArray());
    QVERIFY(none->rows.empty());
}

void TextDiffTest::aMissingNewlineAtTheEndIsAChange()
{
    const auto diff = textDiff(text("a\nb\n"), text("a\nb"));
    QCOMPARE(diff->changes.size(), 1u);
    QVERIFY(!diff->oldLacksNewline);
    QVERIFY(diff->newLacksNewline);
}

void TextDiffTest::lineEndsAloneAreAChange()
{
    const auto diff = textDiff(text("a\nb\n"), text("a\r\nb\r\n"));
    QCOMPARE(diff->added, 2);
    QCOMPARE(diff->removed, 2);
}

void TextDiffTest::aLoneCarriageReturnEndsALine()
{
    const TextContent old = text("# ok\nx = 1\n");
    const TextContent now = text("# ok\rimport os\nx = 1\n");
    const auto diff = textDiff(old, now);
    QCOMPARE(applied(old, now, *diff, true), now.utf8);
    QCOMPARE(diff->added, 2); // "# ok" ends otherwise now
    QCOMPARE(diff->removed, 1);
}

void TextDiffTest::anotherEncodingOfTheSameTextHasNoChangedRows()
{
    const auto diff = textDiff(text("caf\xE9\n"), text(u"café\n"_s.toUtf8()));
    QVERIFY(diff->changes.empty());
}

void TextDiffTest::whiteSpaceCanBeIgnored()
{
    QCOMPARE(textDiff(text("a b\n"), text("a  b\n"), WhiteSpace::Exact)->added, 1);
    QCOMPARE(textDiff(text("a b\n"), text("a  b\n"), WhiteSpace::IgnoreChange)->added, 0);
    QCOMPARE(textDiff(text("a b\n"), text("ab\n"), WhiteSpace::IgnoreChange)->added, 1);
    QCOMPARE(textDiff(text("a b\n"), text("ab\n"), WhiteSpace::IgnoreAll)->added, 0);
}

void TextDiffTest::shownAndFoldedRowsAreTheSource()
{
    QVERIFY(rc::check("folds hide unchanged rows only, in order, and never touch a change's surroundings", [] {
        const QByteArray a = *aText();
        const QByteArray b = *aText();
        const TextContent now = text(b);
        const auto diff = textDiff(text(a), now);
        int at = 0;
        for (const Fold& fold : folds(*diff, now)) {
            RC_ASSERT(fold.rows.first >= at);
            RC_ASSERT(fold.rows.count >= FoldedAtLeast);
            RC_ASSERT(fold.rows.end() <= static_cast<int>(diff->rows.size()));
            for (int row = fold.rows.first; row < fold.rows.end(); ++row)
                RC_ASSERT(diff->rows[static_cast<size_t>(row)].kind == RowKind::Same);
            at = fold.rows.end();
        }
    }));
    const auto same = textDiff(numberedLines(40), numberedLines(40));
    QCOMPARE(folds(*same, text(numberedLines(40))).size(), 1u);
}

void TextDiffTest::aFoldNamesTheLastHeadingInIt()
{
    const QByteArray start = "import os\ndef first(x):\n" + numberedLines(20) + "def second(x):\n    pass\n";
    const TextContent now = text(start + "a\nb\nc\nnew\n");
    const auto diff = textDiff(text(start + "a\nb\nc\nold\n"), now);
    const auto folded = folds(*diff, now);
    QCOMPARE(folded.size(), 1u);
    QCOMPARE(folded.front().heading, u"def second"_s);
}

void TextDiffTest::wordsThatChangedAreMarked()
{
    const QString old = u"    x = build_features(tx, cfg.cards)"_s;
    const QString now = u"    x = build_features(tx, cfg.cards, cfg.merchants)"_s;
    const WordChanges changes = wordChanges(old, now);
    QVERIFY(changes.old.empty());
    QCOMPARE(changes.now.size(), 1u);
    QCOMPARE(now.sliced(changes.now.front().start, changes.now.front().length), u", cfg.merchants"_s);

    const WordChanges number = wordChanges(u"assert x.width == 58", u"assert x.width == 54");
    QCOMPARE(number.old, (std::vector<WordSpan>{{18, 2}}));
    QCOMPARE(number.now, (std::vector<WordSpan>{{18, 2}}));
}

void TextDiffTest::wordsOutsideTheMarksAreEqual()
{
    QVERIFY(rc::check("what is not marked is the same on both sides", [] {
        const auto line = rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8)), [](const std::vector<int>& words) {
            static const QString parts[] = {u"x"_s, u" "_s, u"("_s, u"name"_s, u"="_s, u"  "_s, u"12"_s, u"é"_s};
            QString result;
            for (const int word : words)
                result += parts[word];
            return result;
        });
        const QString old = *line;
        const QString now = *line;
        const WordChanges changes = wordChanges(old, now);
        if (changes.old.empty() && changes.now.empty())
            return;
        const auto rest = [](QString text, const std::vector<WordSpan>& spans) {
            for (auto span = spans.rbegin(); span != spans.rend(); ++span)
                text.remove(span->start, span->length);
            return text;
        };
        RC_ASSERT(rest(old, changes.old) == rest(now, changes.now));
    }));
}

void TextDiffTest::unlikeAndVeryLongLinesAreNotMarked()
{
    QCOMPARE(wordChanges(u"import os", u"alpha(beta, gamma)"), WordChanges());
    QCOMPARE(wordChanges(QString(5000, u'x'), QString(5001, u'x')), WordChanges());
    QString many;
    QString others;
    for (int i = 0; i < 1000; ++i) {
        many += u"a "_s;
        others += u"b "_s;
    }
    QCOMPARE(wordChanges(many, others), WordChanges());
}

void TextDiffTest::aLineThatOnlyEndsUnlikeIsMarkedOnBothSides()
{
    const TextContent old = decodeText("one\r\ntwo\nthree\nfour", QString());
    const TextContent now = decodeText("one\r\ntwo\r\nthree\nfour\n", QString());
    const auto diff = textDiff(old, now);
    QVERIFY(diff.has_value());
    QCOMPARE(diff->changes.size(), 2u);
    QStringList marks;
    for (const Row& row : diff->rows)
        marks << lineEndMark(old, row.oldLine, &row, &old, &now) << lineEndMark(now, row.newLine, &row, &old, &now);
    QCOMPARE(marks, (QStringList{u"CR LF"_s, u"CR LF"_s, u"LF"_s, u"CR LF"_s, QString(), QString(), u"no newline at end"_s, u"LF"_s}));
}

void TextDiffTest::textOfTwoHundredMegabytesIsComparedUpToTheCut()
{
    QByteArray huge(200 * 1000 * 1000, 'x');
    const content::Source source{u"huge.json"_s, -1, Sha256::of("stands for the digest in the store")};
    const TextContent old = decodeText(huge, source);
    huge[5] = 'y';
    const TextContent now = decodeText(huge, source);
    const auto diff = textDiff(old, now);
    QVERIFY(diff.has_value());
    QCOMPARE(diff->rows.size(), 1u);
    QVERIFY(diff->isPartial);
    QVERIFY(!diff->newLacksNewline);
}

void TextDiffTest::twoTextsThatReadAlikeDifferBehindTheCut()
{
    // The beginning of a file of which size and digest are known.
    const auto beginning = [](const QByteArray& bytes, const char* whole) {
        return decodeText(bytes, content::Source{u"long.txt"_s, 1'000'000'000, Sha256::of(whole)});
    };
    QVERIFY(differBehindCut(beginning("same\n", "1"), beginning("same\n", "2")));
    QVERIFY(!differBehindCut(beginning("same\n", "1"), beginning("same\n", "1"))); // one file
    QVERIFY(!differBehindCut(beginning("one\n", "1"), beginning("two\n", "2")));   // perhaps that is all
    QVERIFY(!differBehindCut(beginning("same\n", "1"), beginning("\xef\xbb\xbfsame\n", "2"))); // and so may the encoding be
    QVERIFY(!differBehindCut(decodeText("a", QString()), decodeText("b", QString())));
}

QTEST_GUILESS_MAIN(TextDiffTest)
#include "textdiff_test.moc"
