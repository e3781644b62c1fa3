// SPDX-License-Identifier: GPL-3.0-or-later
// What `show`, `list`, `preflight`, `diff` and `production` say of a version that is on its way or live: the same as the gates do.

#include "site.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

namespace {

QString anyDigest()
{
    return QString::fromLatin1(anyBytes(32).toHex());
}

// Adds an interface to what the folder states.
void promise(const Site& site, const QString& label, const QByteArray& outputs)
{
    const QString root = site.folder(u"folder-"_s + label, u"Scripts, documentation, trained object, configuration: all of it."_s);
    QFile file(root + u"/gatehouse.yaml"_s);
    if (!file.open(QIODevice::Append))
        throw std::runtime_error(root.toStdString());
    file.write("interface: {inputs: [{name: amount, type: float64}], outputs: [" + outputs + "]}\n");
    file.close();
    site.must(site.author, {u"import"_s, u"folder"_s, root, u"--model"_s, site.model, u"--label"_s, label});
}

}

class ShowingTest : public QObject {
    Q_OBJECT

private slots:
    void evidenceForAnotherBuildIsShownAsOutdated()
    {
        const Site site;
        site.approved(u"1.0"_s);
        site.start(u"1.0"_s);
        site.evidence(u"1.0"_s, u"golden-tests"_s, u"night.md"_s);
        site.must(site.author,
                  {u"evidence"_s, u"add"_s, site.version(u"1.0"_s), u"--kind"_s, u"validation-report"_s, u"--file"_s, site.path(u"night.md"_s)});
        const auto outdated = [&] {
            QList<bool> marks;
            for (const QJsonValue each : site.show(u"1.0"_s).value(u"evidence").toArray())
                marks << each[u"outdated"].toBool();
            return marks;
        };
        QCOMPARE(outdated(), (QList<bool>{false, false}));
        QVERIFY(!site.text({u"show"_s, site.version(u"1.0"_s)}).out.contains("passed (outdated)"));
        site.start(u"1.0"_s, u"first"_s, {u"--build"_s, anyDigest()});
        QCOMPARE(outdated(), (QList<bool>{true, false}));
        QVERIFY(site.text({u"show"_s, site.version(u"1.0"_s)}).out.contains("passed (outdated)"));
        site.evidence(u"1.0"_s, u"golden-tests"_s, u"night.md"_s);
        site.start(u"1.0"_s, u"first"_s, {u"--environment"_s, anyDigest()});
        QCOMPARE(outdated().count(true), 2);
    }

    void theBoardNamesEveryApprovalThatCountsOnce()
    {
        const Site site;
        site.approved(u"1.0"_s);
        // High tier asks a risk approver as well, so that one approval leaves the gate open.
        site.must(site.owner, {u"model"_s, u"edit"_s, site.model, u"--tier"_s, u"high"_s});
        const QStringList inRisk{site.version(u"1.0"_s), u"--slot"_s, site.slot, u"--role"_s, u"risk-approver"_s, u"--reason"_s, anySentence()};
        site.deploy(u"1.0"_s, u"first"_s);
        site.clear(u"1.0"_s);
        site.must(site.secondRisk, QStringList{u"request-changes"_s} + inRisk);
        for (const QString& kind : {u"end-to-end"_s, u"golden-tests"_s, u"edge-grid"_s, u"old-and-new"_s})
            site.evidence(u"1.0"_s, kind, u"night.md"_s);
        site.evidence(u"1.0"_s, u"operating-requirements"_s, u"load.json"_s);
        site.must(site.deployer, {u"deployment"_s, u"submit"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot});
        site.clear(u"1.0"_s);
        site.must(site.secondRisk, QStringList{u"approve"_s} + inRisk + QStringList{u"--tick"_s, u"residual-risk="_s + anySentence()});
        site.must(site.deployer, {u"deployment"_s, u"go-live"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot});
        const auto told = [&] {
            QStringList lines;
            for (const QJsonValue line : site.must(site.admin, {u"production"_s}).value(u"rows")[0][u"approvals"].toArray())
                lines << line.toString();
            lines.sort();
            return lines;
        };
        const QStringList approvals = told();
        QCOMPARE(approvals.size(), 4);
        for (const QString& role : {u"technical-reviewer"_s, u"risk-approver"_s}) {
            QStringList again = site.approval(u"1.0"_s, role);
            again[0] = u"renew"_s;
            site.must(role == u"risk-approver" ? site.risk : site.reviewer, again);
        }
        QCOMPARE(told(), approvals);
    }

    void aBreakOfTheInterfaceIsSaidBeforeTheGates()
    {
        const Site site;
        promise(site, u"1.0"_s, "{name: score, type: float64}");
        promise(site, u"2.0"_s, "{name: rank, type: int64}");
        const QString breaking = site.version(u"2.0"_s);
        for (const QString& command : {u"show"_s, u"preflight"_s}) {
            const QJsonObject contract = site.as(site.author, {command, breaking}).json().value(u"contract").toObject();
            QCOMPARE(contract.value(u"change"), u"breaking"_s);
            QCOMPARE(contract.value(u"against"), site.version(u"1.0"_s));
            QVERIFY(contract.value(u"lines").toArray().size() >= 1);
            QCOMPARE(contract.value(u"lines")[0][u"side"], u"outputs"_s);
            const Ran text = site.text({command, breaking});
            QVERIFY2(text.out.contains("Breaking against " + site.version(u"1.0"_s).toUtf8()), text.out);
            QVERIFY2(text.out.contains("score"), text.out);
            QVERIFY(site.as(site.author, {command, site.version(u"1.0"_s)}).json().value(u"contract").isNull());
        }
        const QJsonArray signs = site.must(site.author, {u"diff"_s, site.version(u"1.0"_s), breaking}).value(u"signals").toArray();
        QVERIFY(!signs.isEmpty());
        QCOMPARE(signs[0][u"kind"], u"contract"_s);
        QCOMPARE(signs[0][u"path"], u"gatehouse.yaml"_s);
        QVERIFY(signs[0][u"place"].toString().startsWith(u"interface.outputs."));
        QVERIFY(site.must(site.author, {u"diff"_s, site.version(u"1.0"_s), breaking, u"--file"_s, u"src/score.py"_s})
                    .value(u"signals")
                    .toArray()
                    .isEmpty());
        site.must(site.author, {u"report"_s, breaking, u"-o"_s, site.path(u"r.html"_s)});
        QFile page(site.path(u"r.html"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("Breaking against " + site.version(u"1.0"_s).toUtf8()));
    }

    void targetsSayWhatTheyRunBesideWhatTheyShould()
    {
        const Site site;
        site.approved(u"1.0"_s);
        site.live(u"1.0"_s, u"first"_s);
        const QString digest = site.show(u"1.0"_s).value(u"digest").toString(), other = anyDigest();
        const auto matrix = [&] { return site.show(u"1.0"_s).value(u"deployments")[0][u"target_matrix"].toArray(); };
        QCOMPARE(matrix().size(), 1);
        QCOMPARE(matrix()[0][u"in_step"], true);
        site.report(other);
        for (const QJsonArray& each : {matrix(), site.must(site.admin, {u"production"_s}).value(u"rows")[0][u"target_matrix"].toArray()}) {
            QCOMPARE(each[0][u"target"], site.target);
            QCOMPARE(each[0][u"expected"], digest);
            QCOMPARE(each[0][u"reported"], other);
            QCOMPARE(each[0][u"in_step"], false);
            QVERIFY(each[0][u"last_seen"].isString());
        }
        const Ran text = site.text({u"show"_s, site.version(u"1.0"_s)});
        QVERIFY2(text.out.contains("LAST SEEN") && text.out.contains(other.left(8).toLatin1()), text.out);
        const QStringList report{u"target"_s, u"report"_s, u"--slot"_s, site.slot, u"--build"_s, other, u"--target"_s};
        QVERIFY(site.as(site.host, report + QStringList{site.target}).err.isEmpty());
        const QString stranger = anyName(u"host"_s);
        const Ran unexpected = site.as(site.host, report + QStringList{stranger});
        QCOMPARE(unexpected.status, 0);
        QVERIFY2(unexpected.err.contains(stranger.toUtf8()), unexpected.err);
    }

    void textNamesStateAndSlotsAndNeverUsable()
    {
        const Site site;
        site.approved(u"1.0"_s);
        site.live(u"1.0"_s, u"first"_s);
        const QByteArray where = site.slot.toUtf8() + " (Live)";
        for (const QStringList& command :
             {QStringList{u"list"_s}, QStringList{u"show"_s, site.model}, QStringList{u"show"_s, site.version(u"1.0"_s)}}) {
            const Ran ran = site.text(command);
            QVERIFY2(ran.out.contains("Live"), ran.out);
            QVERIFY2(ran.out.contains(where), ran.out);
            QVERIFY2(!ran.out.contains("Usable"), ran.out);
        }
        const QByteArray shown = site.text({u"show"_s, site.version(u"1.0"_s)}).out;
        QVERIFY2(shown.contains("Gate A ") && shown.contains("Gate B of " + site.slot.toUtf8()), shown);
        QVERIFY2(shown.contains("ROLLBACK") && shown.contains("first"), shown);
        site.must(site.reviewer, {u"hold"_s, site.version(u"1.0"_s), u"--reason"_s, anySentence()});
        QVERIFY(site.text({u"list"_s}).out.contains("On hold"));
    }

    void nobodyIsSentToAVersionThatMayNotBeUsed()
    {
        const Site site;
        for (const QString& label : {u"1.0"_s, u"2.0"_s, u"3.0"_s})
            site.approved(label);
        const auto successor = [&](const QString& label) { return site.check(label).json().value(u"successor"); };
        const auto unusable = [&](const QString& label, const QString& next) {
            site.must(site.reviewer,
                      {u"unusable"_s, site.version(label), u"--reason"_s, anySentence(), u"--class"_s, u"data"_s, u"--since"_s, u"always"_s,
                       u"--severity"_s, u"major"_s, u"--successor"_s, next, u"--notice"_s, anySentence()});
            site.must(site.owner, {u"unusable"_s, site.version(label)});
        };
        unusable(u"1.0"_s, u"2.0"_s);
        QCOMPARE(successor(u"1.0"_s), u"2.0"_s);
        unusable(u"2.0"_s, u"3.0"_s);
        QCOMPARE(successor(u"1.0"_s), u"3.0"_s);
        unusable(u"3.0"_s, u"none"_s);
        for (const QString& label : {u"1.0"_s, u"2.0"_s, u"3.0"_s})
            QVERIFY(successor(label).isNull());
        QVERIFY(!site.text({u"check"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot}).out.contains("Use "));
    }

    void aMomentToComeIsRefusedAndOneOfThePastIsSaid()
    {
        const Site site;
        site.approved(u"1.0"_s);
        for (const QString& command : {u"list"_s, u"production"_s}) {
            const Ran future = site.text({command, u"--as-of"_s, u"2999-01-01"_s});
            QCOMPARE(future.status, 2);
            QVERIFY2(future.err.contains("still to come"), future.err);
        }
        const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
        QCOMPARE(site.text({u"list"_s, u"--as-of"_s, today}).status, 0);
        const QByteArray past = site.text({u"list"_s, u"--as-of"_s, u"1"_s}).out;
        QVERIFY2(past.startsWith("As of ") && past.left(past.indexOf('\n')).contains("event 1"), past);
        QVERIFY(!site.text({u"list"_s}).out.startsWith("As of "));
        QCOMPARE(site.as(site.admin, {u"list"_s, u"--as-of"_s, u"1"_s}).json().value(u"models").toArray().size(), 0);
    }

    void theQueueOfEverybodyNamesItsItems()
    {
        const Site site;
        site.submitted(u"1.0"_s);
        site.must(site.reviewer, {u"request-changes"_s, site.version(u"1.0"_s), u"--role"_s, u"technical-reviewer"_s, u"--reason"_s, anySentence()});
        site.must(site.author, {u"submit"_s, site.version(u"1.0"_s)});
        const QByteArray text = site.text({u"queue"_s, u"--all"_s}).out;
        QVERIFY2(text.contains("REWORK ROUNDS") && text.contains(site.version(u"1.0"_s).toUtf8()), text);
    }

    void whatAConsumerShouldKnowNamesItsSlotAndCountsUseOnce()
    {
        Site site;
        site.approved(u"1.0"_s);
        QStringList places;
        for (int i = 0; i < 2; ++i) {
            site.live(u"1.0"_s, u"first"_s);
            places << site.slot;
            site.slot = anyName(u"slot"_s);
            site.must(site.deployer, {u"slot"_s, u"add"_s, site.slot});
        }
        const QByteArray volume = QByteArray::number(anyNumber(1'000'000, 9'000'000));
        site.must(site.owner, {u"consumer"_s, u"report"_s, site.model, u"desk"_s, u"--volume"_s, QString::fromLatin1(volume)});
        site.must(site.reviewer, {u"hold"_s, site.version(u"1.0"_s), u"--reason"_s, anySentence()});
        const QByteArray text = site.text({u"consumer"_s, u"show"_s, u"desk"_s}).out;
        QCOMPARE(text.count(volume), 1);
        for (const QString& place : places)
            QVERIFY2(text.contains(site.model.toUtf8() + " in " + place.toUtf8() + ", 20"), text);
    }

    void aWrongStateNamesWhoMovesOn()
    {
        const Site site;
        site.approved(u"1.0"_s);
        site.start(u"1.0"_s);
        const QStringList approve{u"approve"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot, u"--role"_s, u"go-live-approver"_s};
        const QJsonValue early = site.as(site.approver, approve).json().value(u"obstacles")[0];
        QCOMPARE(early[u"who"], site.deployer);
        QVERIFY2(early[u"sentence"].toString().contains(site.deployer), qPrintable(early[u"sentence"].toString()));
        site.deploy(u"1.0"_s, u"first"_s);
        const QJsonValue open =
            site.as(site.deployer, {u"deployment"_s, u"go-live"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot}).json().value(u"obstacles")[0];
        QCOMPARE(open[u"who"], site.approver);
        QVERIFY2(open[u"sentence"].toString().contains(site.approver), qPrintable(open[u"sentence"].toString()));
    }
};

QTEST_MAIN(ShowingTest)
#include "showing_test.moc"
