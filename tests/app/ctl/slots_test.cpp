// SPDX-License-Identifier: GPL-3.0-or-later
// From a folder to production and back by the command line alone: gate A, verification, gate B, live, superseded, rolled back.

#include "domain/digest.h"
#include "site.h"
#include "support/chance.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class SlotsTest : public QObject {
    Q_OBJECT

private slots:
    void theReportTellsSlotsAndEvidenceAndEscapesThem()
    {
        const Site site;
        site.approved(u"1.0"_s);
        const QString hostile = u"<img src=x onerror=alert(1)>\u202e\x1b[2J & \"quoted\""_s;
        const QByteArray bytes = anySentence().toUtf8();
        writeFile(site.path(u"<script>report.md"_s), bytes);
        site.deploy(u"1.0"_s, u"first"_s);
        site.must(site.deployer,
                  {u"evidence"_s, u"add"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot, u"--kind"_s, u"golden-tests"_s, u"--file"_s,
                   site.path(u"<script>report.md"_s), u"--note"_s, hostile, u"--run"_s, u"run-<b>1</b>"_s});
        site.must(site.author,
                  {u"evidence"_s, u"add"_s, site.version(u"1.0"_s), u"--kind"_s, u"validation-report"_s, u"--file"_s, site.path(u"night.md"_s)});
        site.clear(u"1.0"_s);
        site.must(site.admin, {u"report"_s, site.version(u"1.0"_s), u"-o"_s, site.path(u"r.html"_s)});
        QFile file(site.path(u"r.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        const QByteArray content = site.show(u"1.0"_s).value(u"digest").toString().toLatin1();
        for (const QByteArray& part : {"<h2>Slots</h2>"_ba, "<h3>"_ba + site.slot.toUtf8() + "</h3>", site.target.toUtf8(), site.host.toUtf8(),
                                       "&lt;script&gt;report.md"_ba, "&lt;img src=x onerror=alert(1)&gt;"_ba, "Runs: run-&lt;b&gt;1&lt;/b&gt;"_ba,
                                       gatehouse::Sha256::of(bytes).hex().toLatin1(), "build <span class=\"digest\">"_ba + content,
                                       "Validation report"_ba, "<td>Gate A</td>"_ba, "Gate B of "_ba + site.slot.toUtf8(), site.deployer.toUtf8()})
            QVERIFY2(page.contains(part), part.constData());
        for (const char* alive : {"<script", "<img", "<b>", "\u202e", "\x1b"})
            QVERIFY2(!page.contains(alive), alive);
        // As it was before anything was deployed.
        const QString before = QString::number(site.must(site.admin, {u"log"_s, site.version(u"1.0"_s)}).value(u"events")[0][u"seq"].toInteger());
        site.must(site.admin, {u"report"_s, site.version(u"1.0"_s), u"-o"_s, site.path(u"then.html"_s), u"--as-of"_s, before});
        QFile then(site.path(u"then.html"_s));
        QVERIFY(then.open(QIODevice::ReadOnly));
        QVERIFY(!then.readAll().contains(site.slot.toUtf8()));
    }

    void everyVerdictOfGateBTakesTicksAndFindings()
    {
        const Site site;
        site.approved(u"1.0"_s);
        site.deploy(u"1.0"_s, u"first"_s);
        const auto given = [&](const QString& verdict) {
            return QStringList{verdict,     site.version(u"1.0"_s), u"--slot"_s,   site.slot,
                               u"--role"_s, u"go-live-approver"_s,  u"--reason"_s, anySentence()};
        };
        const QStringList noted{u"--tick"_s, u"evidence-read"_s, u"--finding"_s, u"minor;%1;2099-01-01;text"_s.arg(site.author)};
        const QString other = QString::fromLatin1(anyBytes(32).toHex()), digest = site.show(u"1.0"_s).value(u"digest").toString();
        int findings = 0;
        for (const QString& verdict : {u"abstain"_s, u"reject"_s, u"request-changes"_s}) {
            QCOMPARE(site.as(site.approver, given(verdict) + QStringList{u"--tick"_s, anyName()}).codes(), QStringList{u"unknown-checklist-item"_s});
            site.must(site.approver, given(verdict) + noted);
            const QJsonObject shown = site.show(u"1.0"_s);
            const QJsonValue said = shown.value(u"verdicts").toArray().last();
            QCOMPARE(said[u"verdict"], verdict);
            QCOMPARE(said[u"ticks"][0][u"item"], u"evidence-read"_s);
            QCOMPARE(shown.value(u"findings").toArray().size(), ++findings);
            if (verdict == u"request-changes")
                break;
            const QStringList back = given(u"withdraw-verdict"_s) + QStringList{u"--digest"_s};
            const Ran refused = site.as(site.approver, back + QStringList{other});
            QCOMPARE(refused.codes(), QStringList{u"digest-outdated"_s});
            QVERIFY2(refused.err.contains(other.left(8).toLatin1()), refused.err.constData());
            site.must(site.approver, back + QStringList{digest});
        }
        QCOMPARE(site.must(site.admin, {u"audit"_s, u"verify"_s, u"--replay"_s}).value(u"ok"), true);
    }

    void whatIsLiveAndMayNotRunIsSaidBesideTheAnswer()
    {
        const Site site;
        site.approved(u"1.0"_s);
        site.live(u"1.0"_s, u"first"_s);
        const QStringList question{u"resolve"_s, site.model, u"--slot"_s, site.slot};
        QCOMPARE(site.as(site.deployer, question).err, QByteArray());
        const QString why = anySentence();
        site.must(site.deployer, {u"hold"_s, site.version(u"1.0"_s), u"--reason"_s, why});
        const Ran ran = site.as(site.deployer, question);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.json().value(u"version"), u"1.0"_s);
        QVERIFY2(ran.err.contains(why.toUtf8()), ran.err.constData());
    }

    void theRecordGoesToStandardOutputWhereThatIsAsked()
    {
        const Site site;
        site.import(u"1"_s);
        const Ran ran = site.text({u"report"_s, site.version(u"1"_s), u"-o"_s, u"-"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.startsWith("<!DOCTYPE html>") && ran.out.contains(site.version(u"1"_s).toUtf8()));
        QVERIFY(!QFile::exists(u"-"_s));
    }

    void evidenceWithoutItsFileIsNoWrongUsage()
    {
        const Site site;
        site.approved(u"1.0"_s);
        const Ran ran = site.as(
            site.author, {u"evidence"_s, u"add"_s, site.version(u"1.0"_s), u"--kind"_s, u"validation-report"_s, u"--file"_s, site.path(anyName())});
        QCOMPARE(ran.status, 3);
    }

    void aVersionGoesLiveIsSupersededAndComesBack()
    {
        const Site site;
        site.approved(u"1.0"_s);
        const Ran nothing = site.as(site.deployer, {u"resolve"_s, site.model, u"--slot"_s, site.slot});
        QCOMPARE(nothing.status, 1);
        QCOMPARE(nothing.json().keys(), (QStringList{u"build"_s, u"digest"_s, u"environment"_s, u"model"_s, u"slot"_s, u"version"_s}));
        QVERIFY(nothing.json().value(u"digest").isNull());
        QCOMPARE(site.check(u"1.0"_s).status, 1);
        site.live(u"1.0"_s, u"first"_s);
        QCOMPARE(site.resolved(), u"1.0"_s);
        QCOMPARE(site.check(u"1.0"_s).status, 0);
        const QJsonValue listed = site.must(site.admin, {u"list"_s}).value(u"models")[0][u"versions"][0];
        QCOMPARE(listed[u"badge"], u"live"_s);
        QCOMPARE(listed[u"deployments"][0][u"slot"], site.slot);
        QCOMPARE(listed[u"deployments"][0][u"state"], u"live"_s);
        const QString first = site.show(u"1.0"_s).value(u"digest").toString();
        const QJsonArray evidence = site.show(u"1.0"_s).value(u"evidence").toArray();
        QCOMPARE(evidence.size(), 5);
        QFile night(site.path(u"night.md"_s));
        QVERIFY(night.open(QIODevice::ReadOnly));
        QCOMPARE(evidence[0][u"sha256"].toString(), gatehouse::Sha256::of(night.readAll()).hex());
        QCOMPARE(evidence[0][u"reported_by"].toString(), site.deployer);
        QCOMPARE(evidence[0][u"slot"].toString(), site.slot);
        const qint64 before = site.as(site.admin, {u"log"_s}).json().value(u"events").toArray().last()[u"seq"].toInteger();

        site.approved(u"1.1"_s);
        site.live(u"1.1"_s, u"1.0"_s);
        QCOMPARE(site.resolved(), u"1.1"_s);
        QCOMPARE(site.stateOf(u"1.0"_s), u"superseded"_s);
        QCOMPARE(site.check(u"1.0"_s).json().value(u"allowed"), false);
        const QJsonObject row = site.must(site.admin, {u"production"_s}).value(u"rows")[0].toObject();
        QCOMPARE(row.value(u"version"), u"1.1"_s);
        QCOMPARE(row.value(u"slot"), site.slot);
        QCOMPARE(row.value(u"targets"), (QJsonObject{{u"in_step"_s, 1}, {u"of"_s, 1}}));
        // What was in production then.
        const QJsonObject past = site.must(site.admin, {u"production"_s, u"--as-of"_s, QString::number(before)}).value(u"rows")[0].toObject();
        QCOMPARE(past.value(u"version"), u"1.0"_s);

        site.must(site.deployer, {u"deployment"_s, u"rollback"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot, u"--reason"_s, anySentence()});
        QCOMPARE(site.resolved(), u"1.0"_s);
        QCOMPARE(site.stateOf(u"1.1"_s), u"superseded"_s);
        site.report(first);
        const QJsonObject verified = site.must(site.admin, {u"audit"_s, u"verify"_s, u"--replay"_s});
        QCOMPARE(verified.value(u"ok"), true);
        // The factory asks a copy that may not be written.
        if (!site.url().startsWith(u"sqlite:"_s))
            return; // a server has its own backups
        const QString copy = site.path(u"copy.db"_s);
        site.must(site.admin, {u"backup"_s, copy});
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner));
        const QString copyUrl = u"sqlite://"_s + copy;
        const Ran asked = gatehousectl({u"--registry"_s, copyUrl, u"--json"_s, u"resolve"_s, site.model, u"--slot"_s, site.slot});
        QCOMPARE(asked.status, 0);
        QCOMPARE(asked.json().value(u"version"), u"1.0"_s);
        QCOMPARE(gatehousectl({u"--registry"_s, copyUrl, u"check"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot}).status, 0);
        QCOMPARE(gatehousectl({u"--registry"_s, copyUrl, u"check"_s, site.version(u"1.1"_s), u"--slot"_s, site.slot}).status, 1);
    }

    void goingLiveWaitsForEveryTarget()
    {
        const Site site;
        site.approved(u"1.0"_s);
        site.deploy(u"1.0"_s, u"first"_s);
        site.clear(u"1.0"_s);
        site.report(QString::fromLatin1(anyBytes(32).toHex()));
        const QStringList goLive{u"deployment"_s, u"go-live"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot};
        const Ran refused = site.as(site.deployer, goLive);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.codes(), QStringList{u"target-out-of-step"_s});
        site.report(site.show(u"1.0"_s).value(u"digest").toString());
        site.must(site.deployer, goLive);
    }

    void aTargetThatHasNotReportedIsToldHowToReport()
    {
        const Site site;
        site.approved(u"1.0"_s);
        site.start(u"1.0"_s);
        for (const QString& kind : {u"end-to-end"_s, u"golden-tests"_s, u"edge-grid"_s, u"old-and-new"_s})
            site.evidence(u"1.0"_s, kind, u"night.md"_s);
        site.evidence(u"1.0"_s, u"operating-requirements"_s, u"load.json"_s);
        const QStringList submit{u"deployment"_s, u"submit"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot};
        const auto leadsToReport = [&](const QStringList& arguments, const QString& person) {
            const Ran refused = site.as(person, arguments);
            return refused.status == 1 && refused.err.contains("gatehousectl target report") && !refused.err.contains("gatehousectl evidence add");
        };
        QVERIFY(leadsToReport(submit, site.deployer));
        site.report(QString::fromLatin1(anyBytes(32).toHex())); // another build
        QVERIFY(leadsToReport(submit, site.deployer));
        const QString digest = site.show(u"1.0"_s).value(u"digest").toString();
        site.report(digest);
        site.must(site.deployer, submit);
        site.report(QString::fromLatin1(anyBytes(32).toHex()));
        QVERIFY(leadsToReport({u"approve"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot, u"--role"_s, u"go-live-approver"_s, u"--tick"_s,
                               u"evidence-read"_s, u"--tick"_s, u"way-back="_s + anySentence()},
                              site.approver));
        site.report(digest);
        site.clear(u"1.0"_s);
        site.report(QString::fromLatin1(anyBytes(32).toHex()));
        QVERIFY(leadsToReport({u"deployment"_s, u"go-live"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot}, site.deployer));
    }

    void evidenceThatIsMissingIsToldHowToAddIt()
    {
        const Site site;
        site.approved(u"1.0"_s);
        site.start(u"1.0"_s);
        site.report(site.show(u"1.0"_s).value(u"digest").toString());
        const Ran refused = site.as(site.deployer, {u"deployment"_s, u"submit"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot});
        QVERIFY(refused.err.contains("gatehousectl evidence add") && !refused.err.contains("gatehousectl target report"));
    }

    void aHeldVersionNeitherGoesLiveNorRuns()
    {
        const Site site;
        site.approved(u"1.0"_s);
        site.deploy(u"1.0"_s, u"first"_s);
        site.clear(u"1.0"_s);
        site.must(site.deployer, {u"hold"_s, site.version(u"1.0"_s), u"--reason"_s, anySentence()});
        const Ran refused = site.as(site.deployer, {u"deployment"_s, u"go-live"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot});
        QVERIFY(refused.codes().contains(u"version-on-hold"_s));
        QCOMPARE(site.check(u"1.0"_s).status, 1);
    }

    void whoDeploysNeverClearsItself()
    {
        const Site site;
        site.must(site.admin, {u"people"_s, u"grant"_s, site.deployer, u"go-live-approver"_s});
        site.approved(u"1.0"_s);
        site.deploy(u"1.0"_s, u"first"_s);
        const Ran refused = site.as(site.deployer,
                                    {u"approve"_s, site.version(u"1.0"_s), u"--slot"_s, site.slot, u"--role"_s, u"go-live-approver"_s, u"--tick"_s,
                                     u"evidence-read"_s, u"--tick"_s, u"way-back="_s + anySentence()});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.codes().contains(u"deployer-decides"_s));
    }

    void aSlotThatIsNotThereIsNamed()
    {
        const Site site;
        const QString nowhere = anyName(u"nowhere"_s);
        const Ran ran = site.as(site.deployer, {u"resolve"_s, site.model, u"--slot"_s, nowhere});
        QCOMPARE(ran.status, 2);
        QVERIFY(site.as(site.deployer, {u"check"_s, site.version(u"0"_s), u"--slot"_s, nowhere}).status == 2);
    }
};

QTEST_MAIN(SlotsTest)
#include "slots_test.moc"
