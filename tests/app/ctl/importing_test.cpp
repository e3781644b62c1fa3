// SPDX-License-Identifier: GPL-3.0-or-later
// Import and checkout by the command line: files in are files out.

#include "desk.h"
#include "support/chance.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QUuid>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class ImportingTest : public QObject {
    Q_OBJECT

    static QMap<QString, QString> digestsIn(const QString& folder)
    {
        QMap<QString, QString> digests;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                digests.insert(QDir(folder).relativeFilePath(file.fileName()),
                               QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
        }
        return digests;
    }
    static QMap<QString, QString> digestsOf(const QJsonArray& assets)
    {
        QMap<QString, QString> digests;
        for (const QJsonValue asset : assets)
            digests.insert(asset[u"path"].toString(), asset[u"sha256"].toString());
        return digests;
    }

private slots:
    void filesInAreFilesInTheVersionAndFilesOut()
    {
        const Desk desk;
        const QString root = desk.folder(u"in"_s);
        for (int i = anyNumber(1, 20); i > 0; --i)
            writeFile(root + u'/' + anyName(u"d"_s) + u'/' + anyName(u"f"_s), anyBytes(anyNumber(0, 5000)));
        const QJsonObject answer = desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"1"_s});
        const auto wanted = digestsIn(root);
        QCOMPARE(digestsOf(desk.show(u"1"_s).value(u"assets").toArray()), wanted);
        QCOMPARE(digestsOf(answer.value(u"files").toArray()), wanted);
        QCOMPARE(answer.value(u"digest"), desk.show(u"1"_s).value(u"digest"));
        desk.must(desk.author, {u"checkout"_s, desk.version(u"1"_s), u"--to"_s, desk.path(u"out"_s)});
        QCOMPARE(digestsIn(desk.path(u"out"_s)), wanted);
    }

    void aDryRunWritesNothing()
    {
        const Desk desk;
        const QString root = desk.folder(u"in"_s);
        const QJsonObject planned = gatehousectl({u"import"_s, u"folder"_s, root, u"--dry-run"_s, u"--json"_s}).json();
        QCOMPARE(planned.value(u"dry_run"), true);
        QCOMPARE(planned.value(u"files").toArray().size(), 10);
        QCOMPARE(planned.value(u"counts")[u"scripts"], 2);
        desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"1"_s, u"--dry-run"_s});
        QCOMPARE(desk.must(desk.author, {u"list"_s}).value(u"models").toArray().size(), 0);
        const Ran text = gatehousectl({u"import"_s, u"folder"_s, root, u"--dry-run"_s});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("src/score.py"));
    }

    void aDryRunIsRefusedAsTheImportWouldBe_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("a base that is not there") << QStringList{u"--base"_s, u"7"_s};
        QTest::newRow("a base of another model") << QStringList{u"--base"_s, u"ym@7"_s};
        QTest::newRow("an author who is nobody") << QStringList{u"--author"_s, u"nobody"_s};
        QTest::newRow("an owner who is nobody") << QStringList{u"--model"_s, u"another"_s, u"--owner"_s, u"nobody"_s};
        QTest::newRow("a new model without a purpose") << QStringList{u"--model"_s, u"another"_s, u"--purpose"_s, u" "_s};
        QTest::newRow("one who acts and is nobody") << QStringList{u"--as"_s, u"nobody"_s};
        QTest::newRow("a draft of another author") << QStringList{u"--as"_s, u"OWNER"_s, u"--label"_s, u"1"_s};
        QTest::newRow("a name that is none") << QStringList{u"--label"_s, u"not a name"_s};
        QTest::newRow("no label") << QStringList{u"--label"_s, u""_s};
    }
    void aDryRunIsRefusedAsTheImportWouldBe()
    {
        static const Desk desk;
        static const bool hasDraft = (desk.import(u"1"_s), true);
        QVERIFY(hasDraft);
        QFETCH(QStringList, more);
        more.replaceInStrings(u"OWNER"_s, desk.owner);
        QStringList arguments{u"--registry"_s, desk.url(), u"import"_s, u"folder"_s, desk.path(u"folder-1"_s)};
        const auto give = [&](const char* option, const QString& value) {
            if (!more.contains(QString::fromLatin1(option)))
                arguments << QString::fromLatin1(option) << value;
        };
        give("--as", desk.author);
        give("--model", desk.model);
        give("--label", u"2"_s);
        arguments += more;
        const Ran planned = gatehousectl(arguments + QStringList{u"--dry-run"_s});
        const Ran real = gatehousectl(arguments);
        QVERIFY(real.status == 1 || real.status == 2);
        QCOMPARE(planned.status, real.status);
        QCOMPARE(planned.err, real.err);
        QCOMPARE(planned.out, QByteArray());
        const Ran plannedJson = gatehousectl(arguments + QStringList{u"--dry-run"_s, u"--json"_s});
        QCOMPARE(plannedJson.out, gatehousectl(arguments + QStringList{u"--json"_s}).out);
        QVERIFY(!desk.must(desk.author, {u"list"_s}).value(u"models")[0][u"versions"][1].isObject());
    }

    void aRepositoryWithoutACommitIsNamedAsOne()
    {
        const Desk desk;
        const QString root = desk.folder(u"in"_s);
        QDir(root).mkdir(u".git"_s);
        const Ran text = gatehousectl({u"import"_s, u"folder"_s, root, u"--dry-run"_s});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("a git repository whose commit could not be read"));
    }

    void whatIsLeftOutIsListedAndTakenBackWithAll()
    {
        const Desk desk;
        const QString root = desk.folder(u"in"_s);
        writeFile(root + u"/.venv/lib/a.py"_s, "x = 1\n");
        writeFile(root + u"/src/__pycache__/a.pyc"_s, "x");
        const QJsonObject first = gatehousectl({u"import"_s, u"folder"_s, root, u"--dry-run"_s, u"--json"_s}).json();
        QCOMPARE(first.value(u"files").toArray().size(), 10);
        QStringList paths;
        for (const QJsonValue one : first.value(u"left_out").toArray())
            paths << one[u"path"].toString();
        QCOMPARE(paths, (QStringList{u".venv"_s, u"src/__pycache__"_s}));
        QCOMPARE(gatehousectl({u"import"_s, u"folder"_s, root, u"--dry-run"_s, u"--json"_s, u"--all"_s}).json().value(u"files").toArray().size(), 12);
    }

    void aSecretIsShownAndMasked()
    {
        const Desk desk;
        const QString root = desk.folder(u"in"_s);
        const QByteArray key = "AKIA" + anyBytes(8).toHex().toUpper();
        writeFile(root + u"/src/key.py"_s, "aws_access_key_id = '" + key + "'\n");
        const Ran ran = gatehousectl({u"import"_s, u"folder"_s, root, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(ran.json().value(u"secrets")[0][u"path"], u"src/key.py"_s);
        QVERIFY(!ran.out.contains(key) && !ran.err.contains(key));
        QVERIFY(ran.err.contains("src/key.py:1"));
    }

    void whatTheFolderDoesNotSayComesFromTheBase()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString root = desk.path(u"folder-1"_s);
        writeFile(root + u"/gatehouse.yaml"_s, "label: '2'\n");
        writeFile(root + u"/CHANGELOG.md"_s, "# Changes\n\n## 2\n\nSaid here.\n\n## 1\n\nNot this.\n");
        const QJsonObject answer = desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model});
        QCOMPARE(answer.value(u"version"), u"2"_s);
        QCOMPARE(answer.value(u"base"), desk.version(u"1"_s));
        QVERIFY(answer.value(u"inherited").toArray().contains(u"base"_s));
        QVERIFY(answer.value(u"inherited").toArray().contains(u"intended_use"_s));
        QVERIFY(answer.value(u"inherited").toArray().contains(u"requirements"_s));
        QCOMPARE(desk.show(u"2"_s).value(u"intended_use"), u"For the people of the desk."_s);
        QCOMPARE(desk.show(u"2"_s).value(u"release_notes").toString().trimmed(), u"Said here."_s);
        const QJsonObject alone = desk.must(desk.author,
                                            {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"3"_s, u"--base"_s, u"none"_s});
        QCOMPARE(alone.value(u"base"), QJsonValue());
    }

    void optionsStandAboveTheFile()
    {
        const Desk desk;
        const QString root = desk.folder(u"in"_s);
        const QString purpose = anySentence();
        desk.must(desk.admin,
                  {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"1"_s, u"--author"_s, desk.author, u"--purpose"_s,
                   purpose, u"--tier"_s, u"low"_s, u"--notes"_s, u"Stated by hand."_s});
        const QJsonObject shown = desk.show(u"1"_s);
        QCOMPARE(shown.value(u"author"), desk.author);
        QCOMPARE(shown.value(u"importer"), desk.admin);
        QCOMPARE(shown.value(u"tier"), u"low"_s);
        QCOMPARE(shown.value(u"release_notes"), u"Stated by hand."_s);
        QCOMPARE(desk.must(desk.admin, {u"show"_s, desk.model}).value(u"purpose"), purpose);
    }

    void whatIsStatedOfAModelThatIsThereIsSaidToStayUnused()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString before = desk.must(desk.admin, {u"show"_s, desk.model}).value(u"purpose").toString();
        const QString root = desk.folder(u"in"_s);
        const auto flagged = [&](const QJsonObject& answer) {
            QStringList codes;
            const QJsonArray flags = answer.value(u"flags").toArray();
            for (const QJsonValue flag : flags)
                codes << flag[u"code"].toString();
            return codes.contains(u"model-stays"_s);
        };
        const QStringList plain{u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"2"_s};
        QVERIFY(!flagged(desk.must(desk.author, plain)));
        QVERIFY(!flagged(desk.must(desk.author, plain + QStringList{u"--purpose"_s, before})));
        QVERIFY(flagged(desk.must(desk.author, plain + QStringList{u"--purpose"_s, anySentence()})));
        QCOMPARE(desk.must(desk.admin, {u"show"_s, desk.model}).value(u"purpose"), before);
    }

    void aDraftIsReplacedByItsAuthorOnly()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString first = desk.show(u"1"_s).value(u"digest").toString();
        desk.import(u"1"_s);
        QVERIFY(desk.show(u"1"_s).value(u"digest").toString() != first);
        const QString root = desk.folder(u"other"_s);
        const Ran other = desk.as(desk.owner, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"1"_s});
        QCOMPARE(other.status, 1);
        QCOMPARE(other.codes(), QStringList{u"draft-of-another"_s});
        desk.must(desk.author, {u"submit"_s, desk.version(u"1"_s)});
        QCOMPARE(desk.as(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"1"_s}).codes(),
                 QStringList{u"label-taken"_s});
    }

    void aRepeatedImportReturnsTheFirstAnswer()
    {
        const Desk desk;
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QStringList import{u"import"_s,       u"folder"_s, desk.folder(u"in"_s), u"--model"_s, desk.model, u"--label"_s, u"1"_s,
                                 u"--command-id"_s, id};
        const QJsonObject first = desk.must(desk.author, import);
        (void)desk.folder(u"in"_s);
        const QJsonObject second = desk.must(desk.author, import);
        QCOMPARE(second.value(u"digest"), first.value(u"digest"));
        QCOMPARE(second.value(u"event"), first.value(u"event"));
        QCOMPARE(second.value(u"repeated"), true);
    }

    void whatCannotBeImportedLeavesNothing()
    {
        const Desk desk;
        const QString root = desk.folder(u"in"_s);
        QCOMPARE(::symlink("/etc/passwd", QFile::encodeName(root + u"/src/outside.py"_s).constData()), 0);
        const Ran ran = desk.as(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"1"_s});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.contains("outside.py"));
        QCOMPARE(desk.must(desk.author, {u"list"_s}).value(u"models").toArray().size(), 0);
        QCOMPARE(desk.as(desk.author, {u"import"_s, u"folder"_s, desk.path(anyName()), u"--model"_s, desk.model, u"--label"_s, u"1"_s}).status != 0,
                 true);
    }

    void aSignalCancelsAndLeavesNothing()
    {
        const Desk desk;
        const QString root = desk.folder(u"in"_s);
        for (int i = 0; i < 4; ++i) {
            QFile large(root + u"/data/large%1.bin"_s.arg(i));
            QVERIFY(large.open(QIODevice::WriteOnly));
            QVERIFY(large.resize(128 * 1024 * 1024 + i));
        }
        QProcess program;
        program.start(
            qEnvironmentVariable("GATEHOUSE_BIN") + u"/gatehousectl"_s,
            {u"--registry"_s, desk.url(), u"--as"_s, desk.author, u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"1"_s});
        const QDir incoming(desk.store() + u"/incoming"_s);
        QVERIFY(QTest::qWaitFor([&] { return incoming.exists() && !incoming.isEmpty(); }, 20'000));
        QCOMPARE(::kill(pid_t(program.processId()), anyNumber(0, 1) == 0 ? SIGINT : SIGTERM), 0);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 130);
        QCOMPARE(desk.must(desk.author, {u"list"_s}).value(u"models").toArray().size(), 0);
        QVERIFY(incoming.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
    }

    void aFolderThatDoesNotSayWhatItIsNeedsNames()
    {
        const Desk desk;
        const QString root = desk.folder(u"in"_s);
        QCOMPARE(desk.as(desk.author, {u"import"_s, u"folder"_s, root}).status, 2);
        QCOMPARE(desk.as(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model}).status, 2);
        QCOMPARE(desk.as(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, u"not a name"_s, u"--label"_s, u"1"_s}).status, 2);
        QCOMPARE(
            desk.as(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"1"_s, u"--base"_s, anyName()}).status, 2);
        QCOMPARE(
            desk.as(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"1"_s, u"--author"_s, anyName()}).status,
            2);
        writeFile(root + u"/gatehouse.yaml"_s, "label: '1'\n");
        const Ran unknown = desk.as(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model});
        QCOMPARE(unknown.status, 2);
        QCOMPARE(unknown.codes(), QStringList{u"unknown-model"_s});
    }
};

QTEST_GUILESS_MAIN(ImportingTest)
#include "importing_test.moc"
