// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/plan.h"
#include "models/intake/samplefolder.h"
#include "support/chance.h"

#include <QScopeGuard>
#include <QTest>
#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::intake;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList pathsOf(const ImportPlan& plan)
{
    QStringList paths;
    for (const PlannedFile& file : plan.files)
        paths << file.path;
    return paths;
}

QStringList flagsOf(const ImportPlan& plan)
{
    QStringList codes;
    for (const Flag& flag : plan.flags)
        codes << flag.code;
    return codes;
}

QStringList codesOf(const Error& error)
{
    QStringList codes;
    for (const Obstacle& obstacle : error.obstacles)
        codes << obstacle.code;
    return codes;
}

}

class PlanTest : public QObject {
    Q_OBJECT

    std::optional<SampleFolder> m_folder;

    void refuses(const QString& code, const QString& name, const ImportOptions& options = {})
    {
        const auto plan = planImport(m_folder->path(), options);
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::Input);
        QCOMPARE(codesOf(plan.error()), QStringList(code));
        QVERIFY2(plan.error().sentence.contains(name), qPrintable(plan.error().sentence));
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_folder->write("src/score.py", "print('score')\n");
        m_folder->write("model.pkl", anyBytes(anyNumber(1, 5000)));
    }

    void everyFileIsListedWithItsElement()
    {
        m_folder->write("data/train.csv", "a,b\n1,2\n");
        m_folder->write("strange.xyz", "?");
        m_folder->write("empty.txt", "");
        m_folder->write("bin/score", "#!/usr/bin/env python3\n");
        m_folder->write("run.sh", "#!/bin/sh\n");
        m_folder->makeExecutable("run.sh");
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        QCOMPARE(
            pathsOf(*plan),
            QStringList({u"bin/score"_s, u"data/train.csv"_s, u"empty.txt"_s, u"model.pkl"_s, u"run.sh"_s, u"src/score.py"_s, u"strange.xyz"_s}));
        QCOMPARE(plan->find(u"strange.xyz")->element, Element::Other);
        QCOMPARE(plan->find(u"bin/score")->element, Element::Scripts);
        QCOMPARE(plan->find(u"model.pkl")->element, Element::TrainedObject);
        QVERIFY(plan->find(u"run.sh")->executable && !plan->find(u"src/score.py")->executable);
        QCOMPARE(plan->find(u"data/train.csv")->sizeBytes, qint64(8));
        QVERIFY(plan->flags.empty() && plan->leftOut.empty() && plan->secrets.empty() && !plan->hasStatementFile);
    }

    void oneFolderThatHoldsAllIsNamed()
    {
        m_folder->remove("src/score.py");
        m_folder->remove("model.pkl");
        const QByteArray inside = anyName(u"release-1."_s).toUtf8();
        m_folder->write(inside + "/src/score.py", "print(1)\n");
        m_folder->write(inside + "/.git/HEAD", "ref: refs/heads/main\n");
        QVERIFY(!flagsOf(planImport(m_folder->path()).value()).contains(u"one-folder"_s)); // one file moves nothing
        m_folder->write(inside + "/README.md", anySentence().toUtf8());
        const auto plan = planImport(m_folder->path());
        const auto flag = std::ranges::find(plan->flags, u"one-folder"_s, &Flag::code);
        QVERIFY(flag != plan->flags.end());
        QCOMPARE(flag->path, QString::fromUtf8(inside));
        QVERIFY(flag->sentence.contains(flag->path));
        const QByteArray outside = anyNumber(0, 1) == 0 ? QByteArray("README.md") : inside + "-notes/README.md";
        m_folder->write(outside, anySentence().toUtf8());
        QVERIFY(!flagsOf(planImport(m_folder->path()).value()).contains(u"one-folder"_s));
    }

    void pathsStandInByteOrder()
    {
        for (const char* name : {"a/b", "a.txt", "a-b", "a0", "ä", "Z", "z/1", "z-1"})
            m_folder->write(name, name);
        const auto plan = planImport(m_folder->path());
        QByteArrayList names;
        for (const PlannedFile& file : plan->files)
            names << file.path.toUtf8();
        QVERIFY(std::ranges::is_sorted(names));
    }

    void someThingsAreLeftOutByDefaultAndListed()
    {
        for (const char* name : {".git/HEAD", ".venv/x.py", "venv/y.py", "src/__pycache__/s.pyc", ".ipynb_checkpoints/n.ipynb",
                                 "web/node_modules/m.js", "mlruns/0/meta.yaml", ".env"})
            m_folder->write(name, "x");
        m_folder->link(".venv/python", "/usr/bin/python3"); // not judged in there
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        QCOMPARE(plan->files.size(), std::size_t(2));
        QCOMPARE(plan->leftOut.size(), std::size_t(8));
        for (const LeftOut& one : plan->leftOut)
            QVERIFY(sentenceOf(one).contains(one.path) && one.why == WhyLeftOut::Default);

        QVERIFY(m_folder->path().size() > 0);
        refuses(u"link-leads-out"_s, u".venv/python"_s, {.all = true});
        m_folder->remove(".venv/python");
        const auto all = planImport(m_folder->path(), {.all = true});
        QCOMPARE(all->files.size(), std::size_t(10));
        QVERIFY(all->leftOut.empty());
        const auto one = planImport(m_folder->path(), {.takenBack = {u"mlruns"_s, u".env"_s}});
        QCOMPARE(one->files.size(), std::size_t(4));
        QCOMPARE(one->leftOut.size(), std::size_t(6));
    }

    void patternsOfTheStatementAndAPersonLeaveOut()
    {
        m_folder->write("gatehouse.yaml", "ignore: ['*.log', scratch/]\n");
        m_folder->write("a.log", "x");
        m_folder->write("scratch/b.py", "x");
        m_folder->fifo("scratch/pipe");
        const auto plan = planImport(m_folder->path(), {.leftOut = {u"model.pkl"_s}});
        QVERIFY(plan.has_value());
        QCOMPARE(pathsOf(*plan), QStringList({u"gatehouse.yaml"_s, u"src/score.py"_s}));
        QCOMPARE(plan->leftOut,
                 (std::vector<LeftOut>{{u"a.log"_s, false, WhyLeftOut::Ignored, u"*.log"_s},
                                       {u"model.pkl"_s, false, WhyLeftOut::Person, {}},
                                       {u"scratch"_s, true, WhyLeftOut::Ignored, u"scratch/"_s}}));
    }

    void linksInsideAreTakenAsCopiesAndFlagged()
    {
        m_folder->link("latest.pkl", "model.pkl");
        m_folder->link("code", "src");
        m_folder->link("src/up.pkl", "../model.pkl");
        // An absolute path may lead inside as well.
        m_folder->link("absolute.pkl", m_folder->path().toUtf8() + "/model.pkl");
        m_folder->link("abs", m_folder->path().toUtf8() + "/src");
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        QCOMPARE(pathsOf(*plan),
                 QStringList({u"abs/score.py"_s, u"abs/up.pkl"_s, u"absolute.pkl"_s, u"code/score.py"_s, u"code/up.pkl"_s, u"latest.pkl"_s,
                              u"model.pkl"_s, u"src/score.py"_s, u"src/up.pkl"_s}));
        QCOMPARE(plan->find(u"latest.pkl")->sizeBytes, plan->find(u"model.pkl")->sizeBytes);
        QCOMPARE(plan->find(u"absolute.pkl")->sizeBytes, plan->find(u"model.pkl")->sizeBytes);
        QCOMPARE(flagsOf(*plan).count(u"link"_s), 7);
    }

    void aHardLinkIsAnOrdinaryFile()
    {
        m_folder->hardLink("copy.pkl", "model.pkl");
        const auto plan = planImport(m_folder->path());
        QCOMPARE(plan->files.size(), std::size_t(3));
        QVERIFY(plan->flags.empty());
    }

    // Whoever reads a registry beside SQLite and closes it drops SQLite's locks on it.
    void theRegistryItselfIsNotImported()
    {
        const QByteArray name = anyName().toUtf8() + ".db";
        m_folder->write("kept/" + name, "SQLite format 3");
        m_folder->write("kept/" + name + "-shm", anyBytes(30));
        m_folder->write("kept/store/ab/cd", anyBytes(30));
        const QString folder = m_folder->path() + u"/kept/"_s;
        ImportOptions options{.registryFiles = {folder + QString::fromUtf8(name), folder + QString::fromUtf8(name) + u"-shm"_s,
                                                folder + QString::fromUtf8(name) + u"-wal"_s, folder + u"store"_s}};
        auto plan = planImport(m_folder->path(), options);
        QVERIFY(!plan);
        QCOMPARE(codesOf(plan.error()), QStringList({u"registry-file"_s, u"registry-file"_s, u"registry-file"_s}));
        for (const QString& own : {QString::fromUtf8(name) + u"-shm"_s, u"kept/store"_s})
            QVERIFY2(std::ranges::any_of(plan.error().obstacles, [&](const Obstacle& one) { return one.sentence.contains(own); }), qPrintable(own));

        m_folder->write("gatehouse.yaml", "ignore: [kept/]\n");
        plan = planImport(m_folder->path(), options);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        QVERIFY(!pathsOf(*plan).join(u' ').contains(u"kept"_s));

        m_folder->link("latest", "kept/" + name);
        refuses(u"registry-file"_s, u"latest"_s, options);
    }

    void linksThatLeadAstrayRefuseTheImport_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("code");
        QTest::newRow("absolute") << QByteArray("/etc/passwd") << u"link-leads-out"_s;
        QTest::newRow("upwards") << QByteArray("../../outside") << u"link-leads-out"_s;
        QTest::newRow("to the folder above") << QByteArray("../..") << u"link-leads-out"_s;
        QTest::newRow("through a link") << QByteArray("../hop/../../x") << u"link-leads-out"_s;
        QTest::newRow("to nothing") << QByteArray("nowhere") << u"link-to-nothing"_s;
        QTest::newRow("to itself") << QByteArray("bad") << u"link-loop"_s;
        QTest::newRow("to its own folder") << QByteArray("../src") << u"link-loop"_s;
        QTest::newRow("to the root") << QByteArray("..") << u"link-loop"_s;
        QTest::newRow("to a process") << QByteArray("/proc/self/fd/0") << u"link-leads-out"_s;
    }

    void linksThatLeadAstrayRefuseTheImport()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, code);
        m_folder->makeFolder("hop");
        m_folder->write("../outside", "secret");
        m_folder->link("src/bad", target);
        refuses(code, u"src/bad"_s);
    }

    void aLinkToWhatIsLeftOutIsLeftOutLikeIt()
    {
        m_folder->write(".git/config", "[core]\n");
        m_folder->write("venv/lib/" + anyName().toUtf8(), anyBytes(9));
        m_folder->link("history", ".git");
        m_folder->link("own/settings", "../.git/config");
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        for (const QString& path : pathsOf(*plan))
            QVERIFY2(!path.startsWith(u"history"_s) && !path.startsWith(u"own"_s), qPrintable(path));
        for (const QString& path : {u"history"_s, u"own/settings"_s})
            QVERIFY2(std::ranges::contains(plan->leftOut, path, &LeftOut::path), qPrintable(path));
        const auto taken = planImport(m_folder->path(), {.takenBack = {u"own/settings"_s}});
        QVERIFY(taken && pathsOf(*taken).contains(u"own/settings"_s));
    }

    void linksInCirclesAreRefusedByName()
    {
        m_folder->link("a/x", "../b");
        m_folder->link("b/y", "../a");
        const auto plan = planImport(m_folder->path());
        QVERIFY(!plan);
        for (const QString& code : codesOf(plan.error()))
            QCOMPARE(code, u"link-loop"_s);
    }

    void whatIsNoFileRefusesTheImportByName()
    {
        m_folder->fifo("pipe");
        refuses(u"fifo"_s, u"pipe"_s);
        m_folder->remove("pipe");
        m_folder->socket("sock");
        refuses(u"socket"_s, u"sock"_s);
        m_folder->remove("sock");
        m_folder->fifo("pipe");
        m_folder->link("link", "pipe");
        QCOMPARE(codesOf(planImport(m_folder->path()).error()), QStringList({u"fifo"_s, u"fifo"_s}));
    }

    void aDeviceRefusesTheImport()
    {
        if (::geteuid() != 0) {
            // A user cannot make one; the one that every system has will do.
            const auto plan = planImport(u"/dev"_s, {.limits = {.files = 50}});
            QVERIFY(!plan && codesOf(plan.error()).contains(u"device"_s));
            return;
        }
        m_folder->device("zero");
        refuses(u"device"_s, u"zero"_s);
    }

    void aNameThatIsNoUtf8IsNamedWithItsByte()
    {
        m_folder->write("data/caf\xe9.csv", "x");
        const auto plan = planImport(m_folder->path());
        QCOMPARE(codesOf(plan.error()), QStringList(u"name-not-utf8"_s));
        QVERIFY(plan.error().sentence.contains(u"data/caf\\xe9.csv"));
        QVERIFY(plan.error().sentence.contains(u"byte 4 is 0xe9"));
        // A folder of such a name is refused and not entered.
        m_folder->remove("data");
        m_folder->write("\xff/inner.csv", "x");
        refuses(u"name-not-utf8"_s, u"\\xff"_s);
    }

    void whatCannotBeReadIsNamed()
    {
        if (::geteuid() == 0)
            QVERIFY(::seteuid(65534) == 0); // root reads everything
        const auto closed = qScopeGuard([] { std::ignore = ::seteuid(::getuid()); });
        SampleFolder folder;
        folder.write("a.py", "x");
        folder.write("b.py", "x");
        folder.write("locked/c.py", "x");
        QVERIFY(::chmod(folder.at("a.py").constData(), 0) == 0 && ::chmod(folder.at("locked").constData(), 0) == 0);
        const auto plan = planImport(folder.path());
        QVERIFY(::chmod(folder.at("locked").constData(), 0700) == 0);
        QVERIFY(!plan);
        QVERIFY(plan.error().sentence.contains(u"locked"));
        const auto second = planImport(folder.path());
        QCOMPARE(codesOf(second.error()), QStringList(u"unreadable"_s));
        QVERIFY(second.error().sentence.contains(u"a.py"));
    }

    void eachLimitHoldsAtItsEdge()
    {
        m_folder->write("1/2/3/deep.py", QByteArray(100, 'x'));
        const auto with = [&](const ImportLimits& limits) { return planImport(m_folder->path(), {.limits = limits}); };
        QVERIFY(with({.pathLevels = 4}).has_value());
        QCOMPARE(codesOf(with({.pathLevels = 3}).error()), QStringList(u"too-deep"_s));
        QVERIFY(with({.pathBytes = 13}).has_value());
        QCOMPARE(codesOf(with({.pathBytes = 12}).error()), QStringList(u"path-too-long"_s));
        QVERIFY(with({.files = 3}).has_value());
        const auto many = with({.files = 2});
        QCOMPARE(codesOf(many.error()), QStringList(u"too-many-files"_s));
        QVERIFY(many.error().sentence.contains(u"score.py"));
        m_folder->write("model.pkl", QByteArray(100, 'y'));
        QVERIFY(with({.assetBytes = 100}).has_value());
        QCOMPARE(codesOf(with({.assetBytes = 99}).error()), QStringList({u"asset-too-large"_s, u"asset-too-large"_s}));
    }

    void aSparseTerabyteIsRefusedAtOnce()
    {
        QVERIFY(::truncate(m_folder->at("model.pkl").constData(), qint64(1) << 40) == 0);
        refuses(u"asset-too-large"_s, u"model.pkl"_s);
    }

    void allRefusalsAreListedAndTheFirstTwentyAreSaid()
    {
        for (int i = 0; i < 30; ++i)
            m_folder->fifo("p" + QByteArray::number(i));
        const auto plan = planImport(m_folder->path());
        QCOMPARE(plan.error().obstacles.size(), std::size_t(30));
        QVERIFY(plan.error().sentence.contains(u"10 more"));
    }

    void strangeNamesAreKeptAndFlagged()
    {
        const QByteArray marked = QByteArray("\xef\xbb\xbf") + "a.py";
        for (const char* name : {"A.py", "a.py", "caf\xc3\xa9.md", "cafe\xcc\x81.md", "con", "new\nline.txt", "\x1b[31mred.txt", "-rf",
                                 "zero\xe2\x80\x8bwidth.py", "sc\xd0\xbere.py", "back\\slash.txt", marked.constData()})
            m_folder->write(name, name);
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        QCOMPARE(plan->files.size(), std::size_t(14));
        const QStringList flags = flagsOf(*plan);
        QCOMPARE(flags.count(u"collision"_s), 2);
        // Two names that are drawn alike are told apart; two that are not need no more words.
        QVERIFY(std::ranges::any_of(plan->flags, [](const Flag& flag) {
            return flag.sentence.startsWith(u"caf\u00e9.md (\u00e9 as U+00E9), cafe\u0301.md (e\u0301 as e + U+0301) differ")
                || flag.sentence.startsWith(u"cafe\u0301.md (e\u0301 as e + U+0301), caf\u00e9.md (\u00e9 as U+00E9) differ");
        }));
        QVERIFY(std::ranges::any_of(plan->flags, [](const Flag& flag) { return flag.sentence.startsWith(u"A.py, a.py differ"); }));
        QCOMPARE(flags.count(u"reserved-name"_s), 2);
        QCOMPARE(flags.count(u"control-characters"_s), 2);
        QCOMPARE(flags.count(u"hidden-characters"_s), 2);
        QVERIFY(std::ranges::any_of(plan->files, [](const PlannedFile& file) { return file.path == u"\ufeffa.py"; }));
        QCOMPARE(flags.count(u"look-alike"_s), 1);
        for (const Flag& flag : plan->flags)
            QVERIFY2(!flag.sentence.contains(u'\n') && !flag.sentence.contains(QChar(0x1b)), qPrintable(flag.sentence));
    }

    void whatIsNotHereIsFlagged()
    {
        m_folder->write("big.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:" + QByteArray(64, 'a') + "\nsize 5000\n");
        m_folder->makeFolder("hollow");
        const auto plan = planImport(m_folder->path());
        QCOMPARE(flagsOf(*plan), QStringList({u"empty-folder"_s, u"lfs-pointer"_s}));
    }

    void secretsAreShownBeforeAnythingIsWritten()
    {
        m_folder->write("db.ini", "[db]\npassword=tr0ub4dor\n");
        const auto plan = planImport(m_folder->path());
        QCOMPARE(plan->secrets.size(), std::size_t(1));
        QCOMPARE(plan->secrets[0].path, u"db.ini"_s);
        QCOMPARE(plan->secrets[0].line, 2);
    }

    void theStatementStandsAboveConventionAndOptionsAboveTheStatement()
    {
        m_folder->write("gatehouse.yaml",
                        "model: fraud\nlabel: 1.0\nauthor: lin\nelements: {src/score.py: documentation, gone.md: data}\ngolden: {inputs: in.csv}\n");
        m_folder->write("in.csv", "a\n");
        const auto plan = planImport(m_folder->path(), {.label = u"2.0"_s, .base = u"none"_s, .author = u"mei"_s});
        QVERIFY(plan.has_value() && plan->hasStatementFile);
        QCOMPARE(plan->statement.model, u"fraud"_s);
        QCOMPARE(plan->statement.label, u"2.0"_s);
        QCOMPARE(plan->statement.base, u"none"_s);
        QCOMPARE(plan->statement.author, u"mei"_s);
        QCOMPARE(plan->find(u"src/score.py")->element, Element::Documentation);
        QCOMPARE(plan->find(u"src/score.py")->byConvention, Element::Scripts);
        QCOMPARE(plan->find(u"in.csv")->element, Element::GoldenTests);
        QCOMPARE(plan->find(u"gatehouse.yaml")->element, Element::Configuration);
        QCOMPARE(flagsOf(*plan), QStringList(u"unknown-path"_s));
        QCOMPARE(planImport(m_folder->path(), {.label = u"a b"_s}).error().code, u"bad-name"_s);
        m_folder->write("gatehouse.yaml", "tier: [\n");
        QVERIFY(planImport(m_folder->path()).error().sentence.contains(u"line"));
    }

    void anElementGivenByHandIsRememberedForTheFile()
    {
        auto plan = planImport(m_folder->path());
        plan->setElement(u"model.pkl"_s, Element::Data);
        QCOMPARE(plan->find(u"model.pkl")->element, Element::Data);
        QVERIFY(toYaml(plan->statement).contains("model.pkl: data"));
        plan->setElement(u"model.pkl"_s, Element::TrainedObject);
        QVERIFY(plan->statement.elements.empty());
    }

    void releaseNotesComeFromWhereTheRulesSay()
    {
        m_folder->write("CHANGELOG.md", "# Changes\n## 2.0\n- new\n## 1.0\n- old\n");
        m_folder->write("RELEASE_NOTES.md", "\nnotes\n");
        m_folder->write("docs/n.md",
                        "\xef\xbb\xbf"
                        "doc\r\nnotes\r\n");
        const auto notes = [&](const QByteArray& stated, const QString& label) {
            m_folder->write("gatehouse.yaml", stated.isEmpty() ? QByteArray("model: m\n") : "release_notes: " + stated + "\n");
            const auto plan = planImport(m_folder->path(), {.label = label});
            return plan->releaseNotes + u'<' + plan->notesFrom + u'>' + flagsOf(*plan).join(u',');
        };
        QCOMPARE(notes({}, u"2.0"_s), u"- new<CHANGELOG.md#2.0>"_s);
        QCOMPARE(notes({}, u"3.0"_s), u"notes<RELEASE_NOTES.md>"_s);
        QCOMPARE(notes({}, {}), u"notes<RELEASE_NOTES.md>"_s);
        QCOMPARE(notes("CHANGELOG.md#1.0", u"2.0"_s), u"- old<CHANGELOG.md#1.0>notes-of-another"_s);
        QVERIFY(planImport(m_folder->path(), {.label = u"2.0"_s})->flags.front().sentence.contains(u"too"));
        QCOMPARE(notes("CHANGELOG.md#1.0", u"3.0"_s), u"- old<CHANGELOG.md#1.0>notes-of-another"_s);
        QVERIFY(planImport(m_folder->path(), {.label = u"3.0"_s})->flags.front().sentence.contains(u"no section of 3.0"));
        QCOMPARE(notes("CHANGELOG.md#1.0", u"1.0"_s), u"- old<CHANGELOG.md#1.0>"_s);
        QCOMPARE(notes("docs/n.md", u"2.0"_s), u"doc\nnotes<docs/n.md>"_s);
        QCOMPARE(notes("Faster and better.", u"2.0"_s), u"Faster and better.<>"_s);
        QCOMPARE(notes("CHANGELOG.md#9", u"2.0"_s), u"<>no-release-notes"_s);
        QCOMPARE(notes("gone.md", u"2.0"_s), u"<>no-release-notes"_s);
        m_folder->remove("RELEASE_NOTES.md");
        QCOMPARE(notes({}, u"3.0"_s), u"<>no-release-notes"_s);

        auto plan = planImport(m_folder->path());
        plan->statement.label = u"1.0"_s;
        QVERIFY(resolveNotes(*plan).has_value());
        QCOMPARE(plan->releaseNotes, u"- old"_s);
    }

    void aFolderThatIsNoneIsNamed()
    {
        QCOMPARE(planImport(m_folder->path() + u"/nowhere"_s).error().code, u"no-folder"_s);
        QCOMPARE(planImport(m_folder->path() + u"/model.pkl"_s).error().code, u"no-folder"_s);
        m_folder->makeFolder("empty");
        QCOMPARE(planImport(m_folder->path() + u"/empty"_s).error().code, u"empty-folder"_s);
        m_folder->makeFolder("runs");
        m_folder->makeFolder("runs/mlruns");
        m_folder->write("runs/mlruns/meta", "x");
        const Error left = planImport(m_folder->path() + u"/runs"_s).error();
        QCOMPARE(left.code, u"all-left-out"_s);
        QVERIFY2(left.sentence.contains(u"mlruns"), qPrintable(left.sentence));
    }

    void progressIsToldAndStoppingIsHeard()
    {
        for (int i = 0; i < 50; ++i)
            m_folder->write("f" + QByteArray::number(i), "x");
        int told = 0;
        std::stop_source stop;
        const auto plan = planImport(m_folder->path(), {}, stop.get_token(), [&](const store::Progress&) {
            ++told;
            stop.request_stop();
        });
        QVERIFY(!plan && plan.error().kind == ErrorKind::Cancelled);
        QVERIFY(told >= 1);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
