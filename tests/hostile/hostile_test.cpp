// SPDX-License-Identifier: GPL-3.0-or-later
// Each row of the hostile catalogue that is built is shown its promise: refused whole, cut and said, flagged, or inert.

#include "content/remarks.h"
#include "content/textcontent.h"
#include "diff/patch.h"
#include "diff/textdiff.h"
#include "domain/changes.h"
#include "hostile/hostilefolder.h"
#include "hostile/hostiletext.h"
#include "intake/checkout.h"
#include "intake/readin.h"
#include "intake/statement/releasenotes.h"
#include "store/verify.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

QString sentencesOf(const content::TextContent& text)
{
    QString all;
    for (const content::Remark& remark : content::remarks(text))
        all += remark.sentence + u'\n';
    return all;
}

// Both sides out of the rows; a row that is the same has the same bytes on both.
void rowsRebuild(const diff::TextDiff& rows, const content::TextContent& old, const content::TextContent& now)
{
    QByteArray before;
    QByteArray after;
    for (const diff::Row& row : rows.rows) {
        if (row.oldLine >= 0)
            before += old.wholeLine(row.oldLine);
        if (row.newLine >= 0)
            after += now.wholeLine(row.newLine);
        if (row.kind == diff::RowKind::Same)
            QVERIFY(old.wholeLine(row.oldLine) == now.wholeLine(row.newLine));
    }
    QVERIFY(before == old.utf8);
    QVERIFY(after == now.utf8);
}

void addRows(const std::vector<HostileText>& rows)
{
    QTest::addColumn<HostileText>("text");
    for (const HostileText& row : rows)
        QTest::addRow("%d %s", row.row, row.name) << row;
}

// What people read never turns round, breaks a line or reaches a terminal.
void isHarmless(const QString& sentence)
{
    for (const QChar c : sentence)
        QVERIFY2((c.unicode() >= 0x20 || c == u'\n') && c != u'\u202e' && c != u'\u2028', qPrintable(sentence));
}

}

Q_DECLARE_METATYPE(gatehouse::testing::HostileText)
Q_DECLARE_METATYPE(gatehouse::testing::HostileFolder)

class HostileTest : public QObject {
    Q_OBJECT

private slots:
    void textsAreShownForWhatTheyAre_data() { addRows(hostileTexts()); }

    void textsAreShownForWhatTheyAre()
    {
        QFETCH(HostileText, text);
        const QByteArray bytes = text.bytes();
        const content::TextContent shown = content::decodeText(bytes, QLatin1StringView(text.path));
        const QString said = sentencesOf(shown);
        QVERIFY2(said.contains(QLatin1StringView(text.says)), qPrintable(said));
        isHarmless(said);
        QCOMPARE(shown.sizeBytes, bytes.size());
        switch (text.reaction) {
        case Reaction::Flagged:
            QVERIFY(!shown.isBinary);
            QCOMPARE(shown.cutBytes, 0);
            QVERIFY(!said.isEmpty());
            break;
        case Reaction::Cut:
            QCOMPARE(shown.utf8.size() + shown.cutBytes, bytes.size());
            QVERIFY(shown.cutBytes > 0 && shown.utf8.size() <= limits::TextBytes);
            break;
        case Reaction::Inert:
            QCOMPARE(shown.isBinary, !said.isEmpty());
            QVERIFY(!shown.isBinary || said.contains(Sha256::of(bytes).hex()));
            break;
        case Reaction::Refused: QFAIL("no text is refused");
        }
    }

    void textsAreComparedWhole_data() { addRows(hostileTexts()); }

    void textsAreComparedWhole()
    {
        QFETCH(HostileText, text);
        const QString path = QLatin1StringView(text.path);
        const content::TextContent old = content::decodeText("x = 1\n", path);
        const content::TextContent now = content::decodeText(text.bytes(), path);
        const auto rows = diff::textDiff(old, now);
        QVERIFY(rows.has_value());
        rowsRebuild(*rows, old, now);
        QCOMPARE(rows->isPartial, now.cutBytes > 0);
        QVERIFY(!rows->changes.empty());
        const diff::StoredSide before{path, old.utf8};
        const diff::StoredSide after{path, now.utf8};
        QVERIFY(diff::unifiedPatch(&before, &after, false).has_value());
    }

    // Row 9: what differs only in how lines end, or in the right to run, is a change and looks like one.
    void nothingThatDiffersPassesForTheSame()
    {
        const auto ends = diff::textDiff("a\nb\n", "a\r\nb\r\n");
        QCOMPARE(ends->added, 2);
        Manifest before;
        before.assets = {{u"run.sh"_s, Element::Scripts, 1, Sha256::of("x"), false}};
        Manifest after = before;
        after.assets[0].executable = true;
        QVERIFY(changesBetween(before, after)[0].status == FileStatus::Changed);
    }

    // A line feed behind a broken byte is not the carriage return that the byte might stand for.
    void brokenBytesNeverStandForALineEnd()
    {
        for (const QByteArray& byte : {QByteArray("\xfd"), QByteArray("\xfe"), QByteArray("\xff")}) {
            const QByteArray start = u"größer\n"_s.toUtf8() + "x";
            for (const QByteArray& other : {QByteArray("\r"), "\r" + byte, byte + "\xfd\n", byte + byte + "\n"}) {
                const content::TextContent old = content::decodeText(start + byte + "\n", u"a.js"_s);
                const content::TextContent now = content::decodeText(start + other, u"a.js"_s);
                const auto rows = diff::textDiff(old, now);
                QVERIFY(!rows->changes.empty());
                rowsRebuild(*rows, old, now);
            }
        }
    }

    // Row 26: the rules that read notes take no longer for brackets than for words.
    void bracketsInNotesAreWords()
    {
        for (const HostileText& row : hostileTexts()) {
            if (row.row != 26)
                continue;
            const QString notes = QString::fromUtf8(row.bytes());
            Manifest manifest;
            manifest.releaseNotes = notes;
            QVERIFY(manifest.why().size() <= 200);
            QVERIFY(!intake::sectionOf(notes, u"1.0"_s));
            QVERIFY(intake::referenceOf(notes).file.isEmpty());
            FileChange change{u"src/score.py"_s, {}, Element::Scripts, FileStatus::Changed, {}, {}};
            QVERIFY(explanationOf(change, notes) == Explanation::None);
            QVERIFY(explanationOf(change, notes + u" score.py"_s) == Explanation::ByName);
        }
    }

    void statementsAreReadOrRefusedByTheirLine_data() { addRows(hostileStatements()); }

    void statementsAreReadOrRefusedByTheirLine()
    {
        QFETCH(HostileText, text);
        const auto read = intake::readStatement(text.bytes());
        QCOMPARE(read.has_value(), text.reaction != Reaction::Refused);
        if (read) {
            QCOMPARE(intake::readStatement(intake::toYaml(read->statement))->statement, read->statement);
            return;
        }
        QVERIFY(read.error().kind == ErrorKind::Input);
        QVERIFY2(read.error().sentence.contains(u"line"_s) && read.error().sentence.contains(QLatin1StringView(text.says)),
                 qPrintable(read.error().sentence));
        QVERIFY(read.error().sentence.size() < 500);
        isHarmless(read.error().sentence);
        // The whole import is refused with it.
        SampleFolder folder;
        folder.write("gatehouse.yaml", text.bytes());
        QCOMPARE(intake::planImport(folder.path()).error().sentence, read.error().sentence);
    }

    // Row 62: "no" is a name and 0o7 no seven, whatever YAML 1.1 thinks.
    void wordsStayAsTheyWereWritten()
    {
        for (const HostileText& row : hostileStatements()) {
            if (row.row != 62 || row.reaction != Reaction::Inert)
                continue;
            const intake::Statement said = intake::readStatement(row.bytes())->statement;
            QCOMPARE(said.model, u"no"_s);
            QCOMPARE(said.label, u"0o7"_s);
            QCOMPARE(said.purpose, u"1_000"_s);
            QCOMPARE(said.declared[u"stages"][0][u"name"], u"12:30:45"_s);
            QCOMPARE(said.declared[u"stages"][0][u"inputs"].toArray(), QJsonArray({u"yes"_s, u"010"_s}));
        }
    }

    void foldersAreImportedWholeOrNotAtAll_data()
    {
        QTest::addColumn<HostileFolder>("hostile");
        for (const HostileFolder& row : hostileFolders())
            QTest::addRow("%d %s", row.row, row.name) << row;
    }

    void foldersAreImportedWholeOrNotAtAll()
    {
        QFETCH(HostileFolder, hostile);
        if (hostile.asNobody && ::geteuid() == 0)
            QVERIFY(::seteuid(65534) == 0);
        const auto back = qScopeGuard([] { std::ignore = ::seteuid(::getuid()); });
        SampleFolder folder;
        QTemporaryDir place;
        const auto store = store::ArtifactStore::make(place.filePath(u"r.store"_s));
        folder.write("src/score.py", "print('score')\n");
        hostile.make(folder);

        auto plan = intake::planImport(folder.path());
        Result<std::vector<Asset>> assets = std::unexpected(plan ? Error() : plan.error());
        if (plan) {
            if (hostile.meanwhile)
                hostile.meanwhile(folder);
            assets = intake::readInto(*store, *plan);
        }
        QCOMPARE(assets.has_value(), hostile.reaction != Reaction::Refused);
        if (hostile.reaction == Reaction::Refused) {
            const Error& error = assets.error();
            QVERIFY2(error.sentence.contains(QString::fromUtf8(hostile.says)), qPrintable(error.sentence));
            QVERIFY(std::ranges::any_of(error.obstacles, [&](const Obstacle& obstacle) { return obstacle.code == QLatin1StringView(hostile.code); }));
            isHarmless(error.sentence);
            QCOMPARE(store->size()->objects, qint64(0));
            QVERIFY(store::verify(*store, {})->problems.empty());
            return;
        }
        std::map<QByteArray, Sha256> taken;
        for (const Asset& asset : *assets)
            taken[asset.path.toUtf8()] = asset.sha256;
        QVERIFY(taken == folder.digests());
        const auto flag = std::ranges::find(plan->flags, QString::fromLatin1(hostile.code), &intake::Flag::code);
        QCOMPARE(flag != plan->flags.end(), hostile.reaction == Reaction::Flagged);
        if (flag != plan->flags.end())
            QVERIFY2(flag->sentence.contains(QString::fromUtf8(hostile.says)), qPrintable(flag->sentence));
        for (const intake::Flag& said : plan->flags)
            isHarmless(said.sentence);
        // A file outside is never read.
        QVERIFY(plan->releaseNotes.isEmpty());
    }

    // Row 48 as a manifest that somebody else made.
    void pathsThatLeadOutAreNeverWritten_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"../x", "a/../../x", "/x", "a//x", "..", ".", "a/./x", "", "a/"})
            QTest::addRow("“%s”", path) << QString::fromLatin1(path);
        QTest::addRow("with a NUL") << u"a\0b"_s;
    }

    void pathsThatLeadOutAreNeverWritten()
    {
        QFETCH(QString, path);
        QTemporaryDir place;
        SampleFolder folder;
        folder.write("a.py", "x\n");
        const auto store = store::ArtifactStore::make(place.filePath(u"r.store"_s));
        const auto plan = intake::planImport(folder.path());
        Manifest manifest{*intake::readInto(*store, *plan), {}, {}, {}, {}};
        Asset evil = manifest.assets[0];
        evil.path = path;
        manifest.assets.push_back(evil);
        const QStringList before = QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        const auto written = intake::checkout(*store, manifest, place.filePath(u"out"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"unsafe-path"_s);
        isHarmless(written.error().sentence);
        QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
