// SPDX-License-Identifier: GPL-3.0-or-later
// Text of other people does no harm where it is printed: terminals, JSON and pages.

#include "desk.h"
#include "support/chance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class HostileTest : public QObject {
    Q_OBJECT

    // Clears the screen, sets the title, makes a link, turns the text round.
    static QString nasty() { return u"a\x1b[2Jb\x1b]0;title\x07 c\u009bd \u202egfedcba \x1b]8;;http://example.org\x1b\\x"_s; }

private slots:
    void controlCharactersStandInCaretForm()
    {
        const Desk desk;
        desk.import(u"1"_s);
        desk.must(desk.author, {u"submit"_s, desk.version(u"1"_s)});
        desk.must(desk.risk, {u"hold"_s, desk.version(u"1"_s), u"--reason"_s, nasty()});
        for (const QStringList& command :
             {QStringList{u"log"_s}, QStringList{u"show"_s, desk.version(u"1"_s)}, QStringList{u"queue"_s, u"--for"_s, desk.secondRisk}}) {
            const QByteArray text = desk.text(command).out;
            QVERIFY(!text.contains('\x1b') && !text.contains('\x07'));
            QVERIFY(!text.contains("\u009b") && !text.contains("\u202e"));
        }
        QVERIFY(desk.text({u"log"_s}).out.contains("a^[[2Jb^[]0;title^G c\\u009bd \\u202egfedcba"));
    }

    void jsonSaysTheSameAsEscapes()
    {
        const Desk desk;
        desk.import(u"1"_s);
        desk.must(desk.risk, {u"hold"_s, desk.version(u"1"_s), u"--reason"_s, nasty()});
        const Ran ran = desk.as(desk.risk, {u"log"_s, desk.version(u"1"_s)});
        QVERIFY(!ran.out.contains('\x1b') && !ran.out.contains("\u202e"));
        QCOMPARE(ran.json().value(u"events")[1][u"reason"], nasty());
    }

    void namesOfFilesDoNoHarmEither()
    {
        const Desk desk;
        const QString root = desk.folder(u"in"_s);
        writeFile(root + u"/src/\x1b[31mred.py"_s, "x\n");
        const Ran planned = gatehousectl({u"import"_s, u"folder"_s, root, u"--dry-run"_s});
        QCOMPARE(planned.status, 0);
        QVERIFY(!planned.out.contains('\x1b') && !planned.err.contains('\x1b'));
        QVERIFY(planned.out.contains("^[[31mred.py"));
    }

    // Qt 6.8 ends a program that looks for the empty key of an object with keys that are no ASCII.
    void oddKeysOfFilesDoNoHarm()
    {
        const Desk desk;
        const QByteArray odd =
            R"({"": 1, "\ufeff": 2, "\uffff": {"": 3, "\u00e9": 4}, "\u0000": 5, "\ud800": [{"": 6, "\ufffe": 7}], "latency_ms": 8, "name": "x"})";
        const QString file = desk.path(u"odd.json"_s);
        writeFile(file, odd);
        writeFile(desk.path(u"odd.yaml"_s), "\"\": 1\n\"\\uFEFF\": 2\n\"\\uFFFF\": {\"\": 3, \u00e9: 4}\n");
        writeFile(desk.path(u"odd.jsonl"_s), "{\"event\": " + odd + ", \"texts\": " + odd + "}\n" + odd + '\n');
        const QString root = desk.folder(u"in"_s);
        writeFile(root + u"/config/odd.json"_s, odd);
        desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"1"_s});
        desk.must(desk.admin, {u"people"_s, u"grant"_s, desk.author, u"deployer"_s});
        desk.must(desk.author, {u"slot"_s, u"add"_s, u"here"_s});
        for (const QString& name : {u"x\ufeff"_s, u"\uffff"_s, u"\u00e9"_s}) { // no field has such a name
            QCOMPARE(desk.as(desk.admin, {u"field"_s, u"add"_s, name, u"--type"_s, u"text"_s}).codes(), QStringList{u"bad-name"_s});
            QCOMPARE(desk.as(desk.owner, {u"model"_s, u"edit"_s, desk.model, u"--field"_s, name + u"=1"_s}).codes(), QStringList{u"unknown-field"_s});
        }
        for (const QStringList& command : {QStringList{u"model"_s, u"edit"_s, desk.model, u"--field"_s, u"=4"_s},
                                           QStringList{u"evidence"_s, u"add"_s, desk.version(u"1"_s), u"--slot"_s, u"here"_s, u"--kind"_s,
                                                       u"operating-requirements"_s, u"--file"_s, file},
                                           QStringList{u"policy"_s, u"diff"_s, file}, QStringList{u"policy"_s, u"diff"_s, desk.path(u"odd.yaml"_s)},
                                           QStringList{u"policy"_s, u"publish"_s, file},
                                           QStringList{u"audit"_s, u"verify"_s, desk.path(u"odd.jsonl"_s)}, QStringList{u"show"_s, desk.model},
                                           QStringList{u"show"_s, desk.version(u"1"_s)}, QStringList{u"audit"_s, u"verify"_s, u"--replay"_s}}) {
            for (const Ran& ran : {desk.as(desk.owner, command), desk.text(command)})
                QVERIFY2(ran.status >= 0 && ran.status <= 3, qPrintable(command.join(u' ')));
        }
    }

    void pagesShowWhatHides()
    {
        const Desk desk;
        desk.import(u"1"_s);
        desk.must(desk.risk, {u"hold"_s, desk.version(u"1"_s), u"--reason"_s, nasty()});
        desk.must(desk.admin, {u"report"_s, desk.version(u"1"_s), u"-o"_s, desk.path(u"r.html"_s)});
        QFile file(desk.path(u"r.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(!page.contains('\x1b') && !page.contains("\u202e"));
        QVERIFY(page.contains("U+202E"));
        const QString root = desk.path(u"folder-1"_s);
        writeFile(root + u"/src/score.py"_s, "</td><script>x</script>\n" + nasty().toUtf8() + '\n');
        desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"2"_s});
        const Ran diff = desk.text({u"diff"_s, desk.version(u"1"_s), desk.version(u"2"_s), u"--format"_s, u"html"_s});
        QCOMPARE(diff.status, 0);
        QVERIFY(!diff.out.contains("<script") && !diff.out.contains('\x1b') && !diff.out.contains("\u202e"));
        // A patch that goes into a file is exact: git applies it.
        QVERIFY(desk.text({u"diff"_s, desk.version(u"1"_s), desk.version(u"2"_s)}).out.contains("\x1b[2J"));
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
