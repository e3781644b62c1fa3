// SPDX-License-Identifier: GPL-3.0-or-later
// How the program is started: help, the manual, wrong usage and who acts.

#include "desk.h"
#include "support/chance.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class UsageTest : public QObject {
    Q_OBJECT

private slots:
    void aCommandThatDoesNotExistIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("random") << QStringList{anyName()};
        QTest::newRow("half a name") << QStringList{u"people"_s};
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--"_s + anyName()};
        QTest::newRow("one word too many") << QStringList{u"list"_s, anyName()};
        QTest::newRow("word missing") << QStringList{u"show"_s};
        QTest::newRow("option missing") << QStringList{u"approve"_s, u"a@1"_s};
        QTest::newRow("value missing") << QStringList{u"queue"_s, u"--for"_s};
        QTest::newRow("as-of on a command that writes") << QStringList{u"hold"_s, u"a@1"_s, u"--as-of"_s, u"3"_s};
        QTest::newRow("no registry named") << QStringList{u"list"_s};
        QTest::newRow("a successor of what is usable") << QStringList{u"undeprecate"_s, u"a@1"_s, u"--reason"_s, u"x"_s, u"--successor"_s, u"2"_s};
        QTest::newRow("no registry URL") << QStringList{u"list"_s, u"--registry"_s, u"http://example.org/x"_s};
    }
    void aCommandThatDoesNotExistIsWrongUsage()
    {
        QFETCH(const QStringList, arguments);
        const Ran ran = gatehousectl(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(ran.out, QByteArray());
    }

    // An option that every use asks for is shown without brackets, and its absence is wrong usage.
    void whatIsNeededIsShownAsNeeded_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("option");
        const auto row = [](const char* command, const char* option) {
            QTest::addRow("%s %s", command, option) << QString::fromLatin1(command) << QString::fromLatin1(option);
        };
        for (const char* command :
             {"withdraw", "reopen", "reject", "abstain", "withdraw-verdict", "hold", "lift", "deprecate", "undeprecate", "reinstate",
              "finding propose-close", "finding extend", "deployment rollback", "deployment cancel", "delegate add"})
            row(command, "--reason TEXT");
        row("delegate add", "--until TIME");
        row("deployment start", "--target NAME...");
        row("approve", "--role ROLE");
        row("model add", "--owner PERSON");
    }
    void whatIsNeededIsShownAsNeeded()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, option);
        const QStringList words = command.split(u' ');
        const QString usage = QString::fromUtf8(gatehousectl(words + QStringList{u"--help"_s}).out).section(u'\n', 0, 0);
        QVERIFY2((usage + u' ').contains(u' ' + option + u' '), qPrintable(usage));
        QStringList given = words + QStringList{u"a"_s};
        for (const QString& part : usage.section(command + u' ', 1).split(u' '))
            if (part.startsWith(u"--") && part != option.section(u' ', 0, 0))
                given << part << u"x"_s;
            else if (part == u"ROLE" && command == u"delegate add")
                given << u"deployer"_s;
        const Ran ran = gatehousectl(given);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(option.section(u' ', 0, 0).toLatin1() + " is missing"), ran.err.constData());
    }

    // A script whose variable was not set must not act as somebody else, somewhere else or on everything.
    void whatIsEmptyIsNotLeftOut_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("who") << QStringList{u"people"_s, u"add"_s, anyName(), u"--as"_s, QString()};
        QTest::newRow("the command's id") << QStringList{u"people"_s, u"add"_s, anyName(), u"--command-id"_s, QString()};
        QTest::newRow("when") << QStringList{u"list"_s, u"--as-of="_s};
        QTest::newRow("where") << QStringList{u"list"_s, u"--registry"_s, QString()};
        QTest::newRow("the slot of a check") << QStringList{u"check"_s, u"a@1"_s, u"--slot"_s, QString()};
        QTest::newRow("the version of findings") << QStringList{u"finding"_s, u"list"_s, QString()};
        QTest::newRow("the file of a report") << QStringList{u"report"_s, u"a@1"_s, u"-o"_s, QString()};
    }
    void whatIsEmptyIsNotLeftOut()
    {
        QFETCH(const QStringList, arguments);
        const Ran ran = gatehousectl(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("is empty"), ran.err.constData());
    }

    void aRegistryThatIsNotThereIsNoWrongUsage()
    {
        const Desk desk;
        QCOMPARE(gatehousectl({u"list"_s, u"--registry"_s, u"sqlite://"_s + desk.path(anyName())}).status, 3);
        writeFile(desk.path(u"text"_s), "this is no registry, whatever its name says");
        QCOMPARE(gatehousectl({u"list"_s, u"--registry"_s, u"sqlite://"_s + desk.path(u"text"_s)}).status, 3);
    }

    void everyCommandExplainsItself()
    {
        const QByteArray overview = gatehousectl({u"help"_s}).out;
        const QByteArray manual = gatehousectl({u"help"_s, u"--markdown"_s}).out;
        for (const char* command : {"init",
                                    "demo",
                                    "backup",
                                    "restore",
                                    "store verify",
                                    "people add",
                                    "people grant",
                                    "people revoke",
                                    "people list",
                                    "model add",
                                    "model edit",
                                    "import folder",
                                    "checkout",
                                    "list",
                                    "show",
                                    "diff",
                                    "queue",
                                    "log",
                                    "preflight",
                                    "renew",
                                    "finding list",
                                    "finding propose-close",
                                    "finding close",
                                    "finding extend",
                                    "submit",
                                    "withdraw",
                                    "reopen",
                                    "approve",
                                    "request-changes",
                                    "reject",
                                    "abstain",
                                    "withdraw-verdict",
                                    "hold",
                                    "lift",
                                    "deprecate",
                                    "undeprecate",
                                    "unusable",
                                    "reinstate",
                                    "policy list",
                                    "policy show",
                                    "policy diff",
                                    "policy publish",
                                    "audit verify",
                                    "audit export",
                                    "audit checkpoint",
                                    "report"}) {
            QVERIFY2(overview.contains(command), command);
            QVERIFY2(manual.contains(QByteArray("### ") + command + '\n'), command);
            const Ran help = gatehousectl(QString::fromLatin1(command).split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(help.status, 0);
            QVERIFY2(help.out.contains(QByteArray("Usage: gatehousectl ") + command), command);
        }
    }

    void theNameOfAGroupListsItsCommands_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("option") << QStringList{u"people"_s, u"--help"_s};
        QTest::newRow("short option") << QStringList{u"people"_s, u"-h"_s};
        QTest::newRow("option in front") << QStringList{u"--help"_s, u"people"_s};
        QTest::newRow("help") << QStringList{u"help"_s, u"people"_s};
    }
    void theNameOfAGroupListsItsCommands()
    {
        QFETCH(const QStringList, arguments);
        const Ran ran = gatehousectl(arguments);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QByteArray());
        for (const char* command : {"people add", "people grant", "people revoke", "people list"})
            QVERIFY2(ran.out.contains(command), command);
        QVERIFY(!ran.out.contains("model add"));
        QCOMPARE(gatehousectl({anyName(), u"--help"_s}).status, 2);
    }

    void theManualInTheTreeIsTheProgramsOwn()
    {
        QFile page(qEnvironmentVariable("GATEHOUSE_SOURCE") + u"/docs/gatehousectl.md"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(page.readAll()), QString::fromUtf8(gatehousectl({u"help"_s, u"--markdown"_s}).out));
    }

    void helpIsJsonForPrograms()
    {
        const QJsonArray commands = gatehousectl({u"help"_s, u"--json"_s}).json().value(u"commands").toArray();
        QCOMPARE(commands.size(), gatehousectl({u"help"_s, u"--markdown"_s}).out.count("\n### "));
        const QJsonObject hold = gatehousectl({u"hold"_s, u"--help"_s, u"--json"_s}).json();
        QVERIFY(commands.contains(hold));
        QCOMPARE(gatehousectl({u"help"_s, u"hold"_s, u"--json"_s}).json(), hold);
        QCOMPARE(hold.value(u"usage"), u"hold MODEL@VERSION --reason TEXT"_s);
        QCOMPARE(hold.value(u"options")[0][u"name"], u"--reason"_s);
        QCOMPARE(hold.value(u"options")[0][u"needed"], true);
        const QJsonArray people = gatehousectl({u"people"_s, u"--help"_s, u"--json"_s}).json().value(u"commands").toArray();
        QVERIFY(!people.isEmpty());
        for (const QJsonValue command : people)
            QVERIFY(command[u"command"].toString().startsWith(u"people "));
    }

    void theVersionIsPrinted()
    {
        QCOMPARE(gatehousectl({u"--version"_s, u"--json"_s}).json().value(u"program"), u"gatehousectl"_s);
        const Ran ran = gatehousectl({u"--version"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.startsWith("gatehousectl "));
    }

    void globalOptionsStandBeforeAndBehindTheCommand()
    {
        const Desk desk;
        QVERIFY(gatehousectl({u"--registry"_s, desk.url(), u"--json"_s, u"people"_s, u"list"_s}).json().contains(u"people"_s));
        QVERIFY(gatehousectl({u"people"_s, u"list"_s, u"--json"_s, u"--registry="_s + desk.url()}).json().contains(u"people"_s));
    }

    void initMakesTheOperatingSystemUserTheFirstAdmin()
    {
        const QTemporaryDir folder;
        const QString url = u"sqlite://"_s + folder.filePath(u"r.db"_s);
        const QJsonObject made = gatehousectl({u"init"_s, url, u"--json"_s}).json();
        const QString person = made.value(u"person").toString();
        QVERIFY(!person.isEmpty());
        const QJsonObject first = gatehousectl({u"people"_s, u"list"_s, u"--json"_s, u"--registry"_s, url}).json().value(u"people")[0].toObject();
        QCOMPARE(first.value(u"name").toString(), person);
        QCOMPARE(first.value(u"roles").toArray(), QJsonArray{u"admin"_s});
        // Linked to the user, so nobody needs to be named.
        QCOMPARE(gatehousectl({u"people"_s, u"add"_s, anyName(), u"--registry"_s, url}).status, 0);
        QCOMPARE(gatehousectl({u"init"_s, url}).status, 3);
    }

    void whoIsNobodyHereIsToldHowToBecomeSomebody()
    {
        const QTemporaryDir folder;
        const QString url = u"sqlite://"_s + folder.filePath(u"demo.db"_s);
        QCOMPARE(gatehousectl({u"demo"_s, url}).status, 0);
        const Ran ran = gatehousectl({u"hold"_s, u"house-prices@2.0.0"_s, u"--reason"_s, anySentence(), u"--registry"_s, url});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.contains("people add"));
        const Ran stranger = gatehousectl(
            {u"hold"_s, u"house-prices@2.0.0"_s, u"--reason"_s, anySentence(), u"--registry"_s, url, u"--as"_s, anyName()});
        QCOMPARE(stranger.status, 2);
    }

    void aRepeatedCommandIdReturnsTheFirstAnswer()
    {
        const Desk desk;
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString person = anyName();
        const QJsonObject first = desk.must(desk.admin, {u"people"_s, u"add"_s, person, u"--command-id"_s, id});
        const QJsonObject second = desk.must(desk.admin, {u"people"_s, u"add"_s, person, u"--command-id"_s, id});
        QCOMPARE(second.value(u"event"), first.value(u"event"));
        QCOMPARE(first.value(u"repeated").toBool(), false);
        QCOMPARE(second.value(u"repeated").toBool(), true);
        QCOMPARE(desk.as(desk.admin, {u"people"_s, u"grant"_s, person, u"auditor"_s, u"--command-id"_s, id}).status, 2);
        QCOMPARE(desk.as(desk.admin, {u"people"_s, u"add"_s, person, u"--command-id"_s, anyName()}).status, 2);
    }

    // Somebody else who is named as the founder does not sit here.
    void aFounderWhoIsNamedIsCalledThat()
    {
        const Desk desk;
        const QJsonValue founder = desk.must(desk.admin, {u"people"_s, u"list"_s}).value(u"people")[0];
        QCOMPARE(founder[u"name"], desk.admin);
        QCOMPARE(founder[u"display"], desk.admin);
        QCOMPARE(founder[u"os_user"].toString(), QString());
        const QJsonObject founded = desk.must(desk.admin, {u"audit"_s, u"show"_s, u"1"_s}).value(u"event").toObject();
        QCOMPARE(founded.value(u"person"), desk.admin);
        QVERIFY(!founded.value(u"os_user").toString().isEmpty()); // who entered it stays recorded
        QCOMPARE(desk.text({u"people"_s, u"add"_s, anyName()}).status, 2);
        const QString other = u"sqlite://"_s + desk.path(anyName());
        const QByteArray said = gatehousectl({u"--as"_s, desk.owner, u"init"_s, other}).out;
        QVERIFY2(said.contains("--as " + desk.owner.toUtf8()), said);
        const QString own = u"sqlite://"_s + desk.path(anyName());
        const QString name = gatehousectl({u"init"_s, own, u"--json"_s}).json().value(u"person").toString();
        QCOMPARE(gatehousectl({u"--registry"_s, own, u"people"_s, u"add"_s, anyName()}).status, 0);
        const QString named = u"sqlite://"_s + desk.path(anyName());
        QCOMPARE(gatehousectl({u"--as"_s, name, u"init"_s, named}).status, 0);
        QCOMPARE(gatehousectl({u"--registry"_s, named, u"people"_s, u"add"_s, anyName()}).status, 0);
    }

    void aRepeatedRefusalIsTheFirstRefusal()
    {
        const Desk desk;
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QStringList add{u"people"_s, u"add"_s, anyName(), u"--command-id"_s, id};
        const Ran first = desk.as(desk.author, add);
        QCOMPARE(first.status, 1);
        QCOMPARE(first.codes(), QStringList{u"only-an-admin"_s});
        desk.must(desk.admin, {u"people"_s, u"grant"_s, desk.author, u"admin"_s});
        const Ran second = desk.as(desk.author, add);
        QCOMPARE(second.status, 1);
        QCOMPARE(second.codes(), first.codes());
    }

    void refusalsAreJsonForProgramsAndSentencesForPeople()
    {
        const Desk desk;
        const Ran json = desk.as(desk.author, {u"people"_s, u"add"_s, anyName()});
        QCOMPARE(json.status, 1);
        QCOMPARE(json.json().value(u"refused"), true);
        const QJsonObject obstacle = json.json().value(u"obstacles")[0].toObject();
        for (const QString& key : {u"code"_s, u"sentence"_s, u"who"_s})
            QVERIFY(obstacle.contains(key));
        const Ran text = desk.text({u"people"_s, u"add"_s, anyName(), u"--as"_s, desk.author});
        QCOMPARE(text.status, 1);
        QCOMPARE(text.out, QByteArray());
        QVERIFY(text.err.contains(obstacle.value(u"sentence").toString().toUtf8()));
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
