// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a version may be used, models and their facts, and policies, by the command line.

#include "desk.h"
#include "support/chance.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class StandingTest : public QObject {
    Q_OBJECT

private slots:
    void aHoldIsLiftedByWhoHeld()
    {
        const Desk desk;
        desk.approved(u"1"_s);
        desk.must(desk.risk, {u"hold"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"usability"), u"on-hold"_s);
        QCOMPARE(desk.as(desk.reviewer, {u"lift"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()}).status, 1);
        desk.must(desk.risk, {u"lift"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"usability"), u"usable"_s);
    }

    void aVersionIsDeprecatedAndBack()
    {
        const Desk desk;
        desk.approved(u"1"_s);
        desk.import(u"2"_s);
        const QString message = anySentence();
        desk.must(desk.owner, {u"deprecate"_s, desk.version(u"1"_s), u"--reason"_s, message, u"--successor"_s, u"2"_s});
        const QJsonObject shown = desk.show(u"1"_s);
        QCOMPARE(shown.value(u"usability"), u"deprecated"_s);
        QCOMPARE(shown.value(u"deprecation")[u"message"], message);
        QCOMPARE(shown.value(u"deprecation")[u"successor"], u"2"_s);
        QCOMPARE(shown.value(u"deprecation")[u"by"], desk.owner);
        QVERIFY(!shown.value(u"deprecation")[u"at"].toString().isEmpty());
        const QByteArray text = desk.text({u"show"_s, desk.version(u"1"_s)}).out;
        const QByteArray word = message.section(u' ', 0, 0).toUtf8(); // a line of text shows the words, made harmless for a terminal
        QVERIFY(text.contains("Deprecated") && text.contains("Use instead") && text.contains(word));
        desk.must(desk.owner, {u"report"_s, desk.version(u"1"_s), u"-o"_s, desk.path(u"report.html"_s)});
        QFile report(desk.path(u"report.html"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray page = report.readAll();
        QVERIFY(page.contains("Use instead") && page.contains(word));
        desk.must(desk.owner, {u"undeprecate"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"usability"), u"usable"_s);
        QCOMPARE(desk.show(u"1"_s).value(u"deprecation"), QJsonValue());
    }

    void aSuccessorIsAVersionThatMayBeUsed()
    {
        const Desk desk;
        desk.approved(u"1"_s);
        desk.approved(u"2"_s);
        const auto deprecate = [&](const QString& successor) {
            return desk.as(desk.owner, {u"deprecate"_s, desk.version(u"1"_s), u"--reason"_s, anySentence(), u"--successor"_s, successor});
        };
        const Ran unknown = deprecate(anyName());
        QCOMPARE(unknown.codes(), QStringList{u"unknown-successor"_s});
        QCOMPARE(unknown.status, 2); // an unknown name
        QVERIFY(unknown.err.contains("none yet"));
        QCOMPARE(deprecate(u"1"_s).codes(), QStringList{u"successor-is-itself"_s});
        const QStringList mark{u"unusable"_s, desk.version(u"2"_s), u"--reason"_s, anySentence(), u"--class"_s,  u"data"_s,       u"--since"_s,
                               u"always"_s,   u"--severity"_s,      u"major"_s,    u"--notice"_s, anySentence(), u"--successor"_s};
        QCOMPARE(desk.as(desk.reviewer, mark + QStringList{anyName()}).codes(), QStringList{u"unknown-successor"_s});
        desk.must(desk.reviewer, mark + QStringList{u"1"_s});
        // The second person takes the successor out again.
        desk.must(desk.owner, {u"unusable"_s, desk.version(u"2"_s), u"--successor"_s, u"none"_s});
        QCOMPARE(desk.show(u"2"_s).value(u"usability_facts")[u"successor"], QJsonValue());
        QCOMPARE(deprecate(u"2"_s).codes(), QStringList{u"successor-unusable"_s});
        QCOMPARE(deprecate(u"none"_s).status, 0);
        QCOMPARE(desk.show(u"1"_s).value(u"deprecation")[u"successor"], QJsonValue());
    }

    void twoPersonsMarkUnusableAndTwoReinstate()
    {
        const Desk desk;
        desk.approved(u"1"_s);
        const QString notice = anySentence();
        const QStringList mark{u"unusable"_s, desk.version(u"1"_s), u"--reason"_s, anySentence(),    u"--class"_s, u"features"_s, u"--since"_s,
                               u"always"_s,   u"--severity"_s,      u"blocking"_s, u"--successor"_s, u"none"_s,    u"--notice"_s, notice};
        desk.must(desk.reviewer, mark);
        QCOMPARE(desk.show(u"1"_s).value(u"usability"), u"usable"_s);
        QCOMPARE(desk.show(u"1"_s).value(u"proposal")[u"wanted"], u"unusable"_s);
        QCOMPARE(desk.as(desk.reviewer, mark).codes().first(), u"second-person-needed"_s);
        // What the proposal says need not be said again.
        desk.must(desk.owner, {u"unusable"_s, desk.version(u"1"_s)});
        const QJsonObject shown = desk.show(u"1"_s);
        QCOMPARE(shown.value(u"usability"), u"unusable"_s);
        QCOMPARE(shown.value(u"proposal"), QJsonValue());
        QCOMPARE(shown.value(u"usability_facts")[u"notice"], notice);
        QCOMPARE(shown.value(u"usability_facts")[u"proposed_by"], desk.reviewer);
        desk.must(desk.owner, {u"reinstate"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()});
        desk.must(desk.risk, {u"reinstate"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"usability"), u"usable"_s);
    }

    void whatADelegateConfirmsNamesBothInTheRecord()
    {
        const Desk desk;
        desk.approved(u"1"_s);
        const QString delegate = anyName(), tomorrow = QDate::currentDate().addDays(2).toString(Qt::ISODate);
        desk.must(desk.admin, {u"people"_s, u"add"_s, delegate, u"--display"_s, delegate});
        desk.must(desk.risk, {u"delegate"_s, u"add"_s, delegate, u"risk-approver"_s, u"--until"_s, tomorrow, u"--reason"_s, anySentence()});
        desk.must(desk.reviewer,
                  {u"unusable"_s, desk.version(u"1"_s), u"--reason"_s, anySentence(), u"--class"_s, u"features"_s, u"--since"_s, u"always"_s,
                   u"--severity"_s, u"blocking"_s, u"--successor"_s, u"none"_s, u"--notice"_s, anySentence()});
        desk.must(delegate, {u"unusable"_s, desk.version(u"1"_s)});
        const auto facts = [&](QLatin1StringView record) { return desk.show(u"1"_s).value(record); };
        QCOMPARE(facts("usability_facts"_L1)[u"by"], delegate);
        QCOMPARE(facts("usability_facts"_L1)[u"for"], desk.risk);
        const QByteArray both = u"%1 for %2"_s.arg(delegate, desk.risk).toUtf8();
        QVERIFY(desk.text({u"show"_s, desk.version(u"1"_s)}).out.contains(both));
        desk.must(desk.owner, {u"report"_s, desk.version(u"1"_s), u"-o"_s, desk.path(u"report.html"_s)});
        QFile report(desk.path(u"report.html"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray page = report.readAll();
        const QByteArray line = page.mid(page.indexOf("Confirmed by"), 200);
        QVERIFY2(line.contains(desk.risk.toUtf8()), line.constData());
        desk.must(delegate, {u"reinstate"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()});
        QCOMPARE(facts("proposal"_L1)[u"for"], desk.risk);
        desk.must(desk.owner, {u"reinstate"_s, desk.version(u"1"_s), u"--reason"_s, anySentence()});
        QCOMPARE(desk.show(u"1"_s).value(u"usability"), u"usable"_s);
    }

    void anUnusableVersionNeedsItsFacts()
    {
        const Desk desk;
        desk.approved(u"1"_s);
        const Ran ran = desk.as(desk.reviewer, {u"unusable"_s, desk.version(u"1"_s)});
        QCOMPARE(ran.status, 1);
        for (const QString& code :
             {u"reason-missing"_s, u"defect-class-missing"_s, u"severity-missing"_s, u"since-missing"_s, u"successor-missing"_s, u"notice-missing"_s})
            QVERIFY2(ran.codes().contains(code), qPrintable(code));
        QCOMPARE(desk.as(desk.reviewer, {u"unusable"_s, desk.version(u"1"_s), u"--class"_s, anyName()}).status, 2);
        // What is no time would otherwise be recorded as a run that nobody has seen.
        const QStringList marking{u"unusable"_s, desk.version(u"1"_s), u"--reason"_s, anySentence(), u"--class"_s,  u"data"_s,   u"--severity"_s,
                                  u"major"_s,    u"--successor"_s,     u"none"_s,     u"--notice"_s, anySentence(), u"--since"_s};
        const Ran yesterday = desk.as(desk.reviewer, marking + QStringList{u"yesterday"_s});
        QCOMPARE(yesterday.status, 2);
        QVERIFY2(yesterday.err.contains("2026-09-30T14:05:00Z"), yesterday.err.constData());
        const QString run = anyName(u"run"_s);
        QCOMPARE(desk.as(desk.reviewer, marking + QStringList{run}).status, 2);
        writeFile(desk.path(u"report.md"_s), anySentence().toUtf8());
        desk.must(desk.author,
                  {u"evidence"_s, u"add"_s, desk.version(u"1"_s), u"--kind"_s, u"validation-report"_s, u"--file"_s, desk.path(u"report.md"_s),
                   u"--run"_s, run});
        desk.must(desk.reviewer, marking + QStringList{run});
        QCOMPARE(desk.show(u"1"_s).value(u"proposal")[u"since"], run);
        QCOMPARE(desk.as(desk.reviewer, {u"unusable"_s, desk.version(u"1"_s), u"--successor"_s, anyName() + u"@1"_s}).status, 2);
    }

    void aModelIsMadeAndEdited()
    {
        const Desk desk;
        const QString name = anyName();
        const QString purpose = anySentence();
        desk.must(desk.admin, {u"field"_s, u"add"_s, u"team"_s, u"--type"_s, u"text"_s});
        desk.must(
            desk.owner,
            {u"model"_s, u"add"_s, name, u"--purpose"_s, purpose, u"--owner"_s, desk.owner, u"--tier"_s, u"low"_s, u"--field"_s, u"team=a = b"_s});
        QJsonObject shown = desk.must(desk.owner, {u"show"_s, name});
        QCOMPARE(shown.value(u"purpose"), purpose);
        QCOMPARE(shown.value(u"fields")[u"team"], u"a = b"_s);
        QCOMPARE(shown.value(u"versions").toArray().size(), 0);
        desk.must(desk.owner, {u"model"_s, u"edit"_s, name, u"--tier"_s, u"high"_s, u"--field"_s, u"team="_s});
        shown = desk.must(desk.owner, {u"show"_s, name});
        QCOMPARE(shown.value(u"tier"), u"high"_s);
        QVERIFY(!shown.value(u"fields").toObject().contains(u"team"_s));
        desk.must(desk.admin, {u"field"_s, u"add"_s, u"cost"_s, u"--type"_s, u"number"_s, u"--meaning"_s, purpose});
        desk.must(desk.admin, {u"field"_s, u"add"_s, u"region"_s, u"--type"_s, u"choice"_s, u"--choice"_s, u"eu"_s, u"--choice"_s, u"us"_s});
        const QJsonArray fields = desk.must(desk.owner, {u"field"_s, u"list"_s}).value(u"fields").toArray();
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields[0][u"name"], u"cost"_s);
        QCOMPARE(fields[0][u"meaning"], purpose);
        QCOMPARE(fields[1][u"choices"].toArray().size(), 2);
        desk.must(desk.owner, {u"model"_s, u"edit"_s, name, u"--field"_s, u"cost=1.50"_s});
        QCOMPARE(desk.must(desk.owner, {u"show"_s, name}).value(u"fields")[u"cost"], QJsonValue(1.5));
        const Ran impossible = desk.as(desk.owner, {u"model"_s, u"edit"_s, name, u"--field"_s, u"region=asia"_s});
        QCOMPARE(impossible.codes(), QStringList{u"bad-field-value"_s});
        QCOMPARE(impossible.status, 2); // no state of the registry takes it
        QCOMPARE(desk.as(desk.owner, {u"model"_s, u"edit"_s, name, u"--field"_s, u"colour=red"_s}).codes(), QStringList{u"unknown-field"_s});
        QCOMPARE(desk.as(desk.owner, {u"field"_s, u"add"_s, u"colour"_s, u"--type"_s, u"text"_s}).codes(), QStringList{u"only-an-admin"_s});
        QCOMPARE(desk.as(desk.admin, {u"field"_s, u"add"_s, u"colour"_s, u"--type"_s, u"paint"_s}).status, 2);
        QCOMPARE(desk.as(desk.owner, {u"model"_s, u"add"_s, name, u"--purpose"_s, purpose, u"--owner"_s, desk.owner, u"--tier"_s, u"low"_s}).codes(),
                 QStringList{u"model-exists"_s});
        QCOMPARE(desk.as(desk.owner, {u"model"_s, u"edit"_s, anyName(), u"--tier"_s, u"high"_s}).status, 2);
        QCOMPARE(desk.as(desk.owner, {u"model"_s, u"add"_s, u"no name"_s, u"--purpose"_s, purpose, u"--owner"_s, desk.owner, u"--tier"_s, u"low"_s})
                     .status,
                 2);
        QCOMPARE(desk.as(desk.owner, {u"show"_s, anyName()}).status, 2);
    }

    void consumersAndResultsAreSetChangedAndTakenOut()
    {
        const Desk desk;
        const QString name = anyName();
        const QString first = anyName(u"desk"_s);
        const QString second = anyName(u"system"_s);
        // In the shape of “consumer list”, with every key.
        const auto consumer = [](const QString& named, const QString& contact = {}, const QString& uses = {}) {
            return QJsonObject{
                {u"name"_s, named}, {u"kind"_s, QJsonValue()}, {u"uses"_s, uses}, {u"contact"_s, contact}, {u"person"_s, QJsonValue()}};
        };
        desk.must(desk.owner,
                  {u"model"_s, u"add"_s, name, u"--purpose"_s, anySentence(), u"--owner"_s, desk.owner, u"--tier"_s, u"low"_s, u"--consumer"_s,
                   first + u";a@example.org;results"_s, u"--result"_s, u"/srv/out;parquet;daily;file"_s});
        QJsonObject shown = desk.must(desk.owner, {u"show"_s, name});
        QCOMPARE(shown.value(u"consumers"), (QJsonArray{consumer(first, u"a@example.org"_s, u"results"_s)}));
        QCOMPARE(
            shown.value(u"results"),
            (QJsonArray{QJsonObject{{u"place"_s, u"/srv/out"_s}, {u"format"_s, u"parquet"_s}, {u"refresh"_s, u"daily"_s}, {u"kind"_s, u"file"_s}}}));
        // A known name is changed, parts that are not said stay; another one is added.
        desk.must(desk.owner,
                  {u"model"_s, u"edit"_s, name, u"--consumer"_s, first + u";b@example.org"_s, u"--consumer"_s, second, u"--result"_s,
                   u"/srv/out;;weekly"_s});
        shown = desk.must(desk.owner, {u"show"_s, name});
        QCOMPARE(shown.value(u"consumers"), (QJsonArray{consumer(first, u"b@example.org"_s, u"results"_s), consumer(second)}));
        QCOMPARE(shown.value(u"results")[0][u"refresh"].toString(), u"weekly"_s);
        QCOMPARE(shown.value(u"results")[0][u"format"].toString(), u"parquet"_s);
        desk.must(desk.owner, {u"model"_s, u"edit"_s, name, u"--without-consumer"_s, first, u"--without-result"_s, u"/srv/out"_s});
        shown = desk.must(desk.owner, {u"show"_s, name});
        QCOMPARE(shown.value(u"consumers"), (QJsonArray{consumer(second)}));
        QCOMPARE(shown.value(u"results"), QJsonArray());
        for (const QStringList& wrong : {QStringList{u"--consumer"_s, u";x"_s}, QStringList{u"--consumer"_s, u"a;b;c;d"_s},
                                         QStringList{u"--result"_s, u"/srv/x;csv;daily;other"_s}, QStringList{u"--without-consumer"_s, anyName()}})
            QCOMPARE(desk.as(desk.owner, QStringList{u"model"_s, u"edit"_s, name} + wrong).status, 2);
        QCOMPARE(desk.as(desk.reviewer, {u"model"_s, u"edit"_s, name, u"--consumer"_s, anyName()}).codes(), QStringList{u"only-the-owner"_s});
        QCOMPARE(desk.as(desk.owner, {u"model"_s, u"edit"_s, anyName(), u"--consumer"_s, anyName()}).codes(), QStringList{u"unknown-model"_s});
    }

    void toAddAPersonAndToChangeOneAreToldApart()
    {
        const Desk desk;
        const QString name = anyName(), first = anyName(), second = anyName();
        desk.must(desk.admin, {u"people"_s, u"add"_s, name, u"--display"_s, first, u"--os-user"_s, anyName()});
        desk.must(desk.admin, {u"people"_s, u"add"_s, name, u"--display"_s, second, u"--os-user"_s, anyName()});
        const QJsonArray events = desk.must(desk.admin, {u"log"_s}).value(u"events").toArray();
        const QJsonValue changed = events.last(), added = events[events.size() - 2];
        QVERIFY2(changed[u"sentence"].toString().endsWith(u" changed what is known of the person %1."_s.arg(second)),
                 qPrintable(changed[u"sentence"].toString()));
        QVERIFY2(added[u"sentence"].toString().endsWith(u" added the person %1."_s.arg(second)), qPrintable(added[u"sentence"].toString()));
    }

    void aLinkToAnOperatingSystemUserIsTakenOff()
    {
        const Desk desk;
        const auto linked = [&] {
            for (const QJsonValue person : desk.must(desk.admin, {u"people"_s, u"list"_s}).value(u"people").toArray())
                if (person[u"name"] == desk.author)
                    return person[u"os_user"];
            return QJsonValue(u"nobody"_s);
        };
        const QString osUser = anyName(u"login"_s);
        desk.must(desk.admin, {u"people"_s, u"add"_s, desk.author, u"--os-user"_s, osUser});
        QCOMPARE(linked(), osUser);
        QCOMPARE(desk.as(desk.author, {u"people"_s, u"unlink"_s, desk.author}).codes(), QStringList{u"only-an-admin"_s});
        QCOMPARE(desk.as(desk.admin, {u"people"_s, u"unlink"_s, anyName()}).status, 2);
        desk.must(desk.admin, {u"people"_s, u"unlink"_s, desk.author});
        QCOMPARE(linked(), QJsonValue());
        QCOMPARE(desk.as(desk.admin, {u"people"_s, u"unlink"_s, desk.author}).codes(), QStringList{u"nothing-changes"_s});
        QVERIFY(desk.text({u"log"_s}).out.contains("to an operating-system user off"));
        desk.must(desk.admin, {u"people"_s, u"add"_s, desk.reviewer, u"--os-user"_s, osUser}); // somebody else may have it now
    }

    void rolesAreGrantedAndRevokedByAdmins()
    {
        const Desk desk;
        QCOMPARE(desk.as(desk.author, {u"people"_s, u"grant"_s, desk.author, u"admin"_s}).codes(), QStringList{u"only-an-admin"_s});
        desk.must(desk.admin, {u"people"_s, u"revoke"_s, desk.secondRisk, u"risk-approver"_s});
        QCOMPARE(desk.as(desk.admin, {u"people"_s, u"revoke"_s, desk.admin, u"admin"_s}).codes(), QStringList{u"last-admin"_s});
        for (const QJsonValue person : desk.must(desk.admin, {u"people"_s, u"list"_s}).value(u"people").toArray())
            QCOMPARE(person[u"roles"].toArray().contains(u"risk-approver"_s), person[u"name"] == desk.risk);
    }

    void aPolicyIsPublishedFromAFileAndFromStandardInput()
    {
        const Desk desk;
        QJsonObject policy = desk.must(desk.admin, {u"policy"_s, u"show"_s, u"1"_s});
        const auto dueWithin = [&](int days) {
            QJsonObject gates = policy.value(u"gate_a").toObject();
            QJsonObject low = gates.value(u"low").toObject();
            low.insert(u"due_days"_s, days);
            gates.insert(u"low"_s, low);
            policy.insert(u"gate_a"_s, gates);
        };
        policy.insert(u"name"_s, u"First"_s);
        dueWithin(anyNumber(20, 30));
        writeFile(desk.path(u"policy.json"_s), QJsonDocument(policy).toJson());
        // What it changes is told as in the window: each rule with whether it is stricter, and how many.
        const QJsonValue changed = desk.must(desk.admin, {u"policy"_s, u"diff"_s, desk.path(u"policy.json"_s)}).value(u"changes")[0];
        QCOMPARE(changed[u"bearings"].toArray(), QJsonArray{u"other"_s});
        QCOMPARE(changed[u"sentences"].toArray().size(), 1);
        QVERIFY(desk.text({u"policy"_s, u"diff"_s, desk.path(u"policy.json"_s)}).out.contains("1 change: 0 stricter, 0 looser"));
        desk.must(desk.admin, {u"policy"_s, u"publish"_s, desk.path(u"policy.json"_s)});
        QCOMPARE(desk.as(desk.admin, {u"policy"_s, u"publish"_s, desk.path(u"policy.json"_s)}).codes(), QStringList{u"policy-unchanged"_s});
        policy.insert(u"name"_s, u"Second"_s);
        dueWithin(anyNumber(31, 40));
        // JSON in one line is YAML as well.
        const Ran second = gatehousectl({u"--registry"_s, desk.url(), u"--as"_s, desk.admin, u"policy"_s, u"publish"_s, u"-"_s},
                                        QJsonDocument(policy).toJson(QJsonDocument::Compact));
        QCOMPARE(second.status, 0);
        QCOMPARE(desk.must(desk.admin, {u"policy"_s, u"list"_s}).value(u"policies").toArray().size(), 3);
        QCOMPARE(desk.must(desk.admin, {u"policy"_s, u"show"_s, u"3"_s}).value(u"name"), u"Second"_s);
        QCOMPARE(desk.as(desk.admin, {u"policy"_s, u"show"_s, u"4"_s}).status, 2);
        writeFile(desk.path(u"bad.yaml"_s), "name: half a policy\ngate_a: {low: {roles: [technical-reviewer]}}\n");
        QCOMPARE(desk.as(desk.admin, {u"policy"_s, u"publish"_s, desk.path(u"bad.yaml"_s)}).status, 2);
        QCOMPARE(desk.as(desk.admin, {u"policy"_s, u"publish"_s, desk.path(anyName())}).status, 3);
    }

    void aPolicyThatNobodyCouldMeetSaysSoWhenItIsPublished()
    {
        const Desk desk;
        QByteArray policy = desk.text({u"policy"_s, u"show"_s, u"1"_s, u"--yaml"_s}).out;
        policy.replace("evidence: [", "evidence: [heartbeat, ");
        writeFile(desk.path(u"policy.yaml"_s), policy);
        const Ran published = desk.as(desk.admin, {u"policy"_s, u"publish"_s, desk.path(u"policy.yaml"_s)});
        QCOMPARE(published.status, 0);
        QCOMPARE(published.err.count("it asks for the evidence “Heartbeat”, which cannot be recorded yet"), 3);
        policy.truncate(policy.indexOf("gate_b:"));
        writeFile(desk.path(u"half.yaml"_s), policy);
        const Ran refused = desk.as(desk.admin, {u"policy"_s, u"publish"_s, desk.path(u"half.yaml"_s)});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("“gate_b”"), refused.err.constData());
    }

    void aPolicyIsReadAgainstTheNewestOneBeforeItIsPublished()
    {
        const Desk desk;
        QJsonObject policy = desk.must(desk.admin, {u"policy"_s, u"show"_s, u"1"_s});
        const auto difference = [&] {
            writeFile(desk.path(u"policy.json"_s), QJsonDocument(policy).toJson());
            return desk.must(desk.author, {u"policy"_s, u"diff"_s, desk.path(u"policy.json"_s)});
        };
        QCOMPARE(difference().value(u"changes"), QJsonArray());
        // What is shown as YAML is what publish and diff take.
        writeFile(desk.path(u"policy.yaml"_s), desk.text({u"policy"_s, u"show"_s, u"1"_s, u"--yaml"_s}).out);
        QCOMPARE(desk.must(desk.author, {u"policy"_s, u"diff"_s, desk.path(u"policy.yaml"_s)}).value(u"changes"), QJsonArray());
        QJsonObject gates = policy.value(u"gate_b").toObject();
        QJsonObject high = gates.value(u"high").toObject();
        high.insert(u"due_days"_s, anyNumber(20, 30));
        gates.insert(u"high"_s, high);
        policy.insert(u"gate_b"_s, gates);
        const QJsonArray changes = difference().value(u"changes").toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][u"gate"], u"b"_s);
        QCOMPARE(changes[0][u"tier"], u"high"_s);
        QCOMPARE(changes[0][u"sentences"].toArray().size(), 1);
        // Reading changed nothing; publishing does.
        QCOMPARE(desk.must(desk.admin, {u"policy"_s, u"list"_s}).value(u"policies").toArray().size(), 1);
        QCOMPARE(desk.must(desk.admin, {u"policy"_s, u"list"_s}).value(u"policies")[0][u"gate_a"][u"low"],
                 (QJsonObject{{u"technical-reviewer"_s, 1}}));
        desk.must(desk.admin, {u"policy"_s, u"publish"_s, desk.path(u"policy.json"_s)});
        QCOMPARE(difference().value(u"against"), 2);
        QCOMPARE(difference().value(u"changes"), QJsonArray());
        const qsizetype before = difference().value(u"warnings").toArray().size();
        for (const QString& person : {desk.risk, desk.secondRisk})
            desk.must(desk.admin, {u"people"_s, u"revoke"_s, person, u"risk-approver"_s});
        QCOMPARE(difference().value(u"warnings").toArray().size(), before + 2); // gate A at two tiers; gate B had nobody before
        high.insert(u"roles"_s, QJsonArray{u"go-live-approver"_s});
        gates.insert(u"high"_s, high);
        policy.insert(u"gate_b"_s, gates);
        writeFile(desk.path(u"policy.json"_s), QJsonDocument(policy).toJson());
        const Ran contradicting = desk.as(desk.author, {u"policy"_s, u"diff"_s, desk.path(u"policy.json"_s)});
        QCOMPARE(contradicting.status, 1); // nobody could publish it
        QCOMPARE(contradicting.json().value(u"warnings").toArray().size(), before + 3); // and what contradicts itself
        QCOMPARE(desk.as(desk.admin, {u"policy"_s, u"publish"_s, desk.path(u"policy.json"_s)}).codes(), QStringList{u"policy-contradicts-itself"_s});
    }
};

QTEST_GUILESS_MAIN(StandingTest)
#include "standing_test.moc"
