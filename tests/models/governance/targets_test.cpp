// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of targets: who sends them, and which of them raise a finding.
#include "deploymentquestions.h"
#include "governance/commands/reporttarget.h"

namespace gatehouse::governance::testing {
namespace {

using gatehouse::testing::anyBytes;
using gatehouse::testing::anyNumber;

// A slot in which one version is live on two targets.
TargetFacts aSlot()
{
    const DeploymentFacts deployed = aDeployment().in(State::Live).build();
    TargetFacts facts;
    facts.registry = deployed.registry();
    facts.slot = deployed.slot;
    facts.slotExists = true;
    facts.live = {{deployed.version.model->name, cast().owner, anyNumber(1, 9), deployed.inSlot.front()}};
    facts.nextFinding = anyNumber(1, 90);
    return facts;
}

ReportTarget report(const TargetFacts& facts)
{
    const Deployment& live = facts.live.front().deployment;
    return {facts.slot, live.targets.front(), live.binding.build, {}};
}

EventDraft recordedOf(const ReportTarget& command, const TargetFacts& facts)
{
    return eventOf(command, person(facts.registry, cast().deployer), facts);
}

QJsonValue severityOf(const ReportTarget& command, const TargetFacts& facts)
{
    return setBy(recordedOf(command, facts), u"finding"_s, u"severity"_s);
}

}

class TargetsTest : public QObject {
    Q_OBJECT
private slots:
    void reportingAsks_data();
    void reportingAsks() { check(); }

    void aReportIsRecorded();
    void anotherBuildThanTheLiveOneIsAFinding();
    void anUnusableBuildIsABlockingFinding();
    void aBuildOnItsWayIsExpected();
    void anotherEnvironmentIsAFinding();
    void otherTargetsAreNobodysBusiness();
    void everyModelThatIsLiveThereIsTold();

private:
    static void check()
    {
        QFETCH(Question, ask);
        QFETCH(QStringList, codes);
        QCOMPARE(codesOf(ask()), codes);
    }
    static void columns()
    {
        QTest::addColumn<Question>("ask");
        QTest::addColumn<QStringList>("codes");
    }
};

void TargetsTest::reportingAsks_data()
{
    columns();
    const Cast& c = cast();
    TargetFacts facts = aSlot();
    std::ranges::find(facts.registry.people, c.nobody, &Person::name)->roles = {Role::Monitor};
    const auto with = [&](const char* name, const std::function<void(ReportTarget&, TargetFacts&)>& change, const QStringList& codes) {
        ReportTarget command = report(facts);
        TargetFacts known = facts;
        change(command, known);
        row(name, asks(cast().deployer, command, known), codes);
    };
    row("nothing more of a deployer", asks(c.deployer, report(facts), facts));
    row("nothing more of a monitor", asks(c.nobody, report(facts), facts));
    for (const QString& name : {c.owner, c.goLive, c.admin})
        row(qPrintable(u"another role than that of "_s + name), asks(name, report(facts), facts), {u"may-not-report"_s});
    row("no auditor", asks(c.auditor, report(facts), facts), {u"auditor-changes-nothing"_s, u"may-not-report"_s});
    with("a slot that exists", [](ReportTarget&, TargetFacts& f) { f.slotExists = false; }, {u"unknown-slot"_s});
    with("a target with a name", [](ReportTarget& r, TargetFacts&) { r.target = u"a b"_s; }, {u"bad-name"_s});
    with("a build", [](ReportTarget& r, TargetFacts&) { r.build = {}; }, {u"build-missing"_s});
    with("no environment", [](ReportTarget& r, TargetFacts&) { r.environment = {}; }, {});
    with("nothing more in a solo registry", [](ReportTarget&, TargetFacts& f) { f.registry.solo = true; }, {});
}

void TargetsTest::aReportIsRecorded()
{
    const TargetFacts facts = aSlot();
    ReportTarget command = report(facts);
    command.environment = facts.live.front().deployment.binding.environment;
    const EventDraft event = recordedOf(command, facts);
    QCOMPARE(setBy(event, u"target_report"_s, u"build"_s), command.build.hex());
    QCOMPARE(setBy(event, u"target_report"_s, u"environment"_s), command.environment.hex());
    QCOMPARE(setBy(event, u"target_report"_s, u"by"_s), cast().deployer);
    QVERIFY(severityOf(command, facts).isUndefined());
}

void TargetsTest::anotherBuildThanTheLiveOneIsAFinding()
{
    const TargetFacts facts = aSlot();
    ReportTarget command = report(facts);
    command.build = Sha256::of(anyBytes(9));
    const EventDraft event = recordedOf(command, facts);
    const auto set = [&](const QString& column) { return setBy(event, u"finding"_s, column); };
    QCOMPARE(set(u"severity"_s), nameOf(Severity::Major));
    QCOMPARE(set(u"version"_s).toInteger(), facts.live.front().deployment.version.value);
    QCOMPARE(set(u"owner"_s), facts.live.front().owner);
    QCOMPARE(set(u"state"_s), nameOf(FindingState::Open));
}

void TargetsTest::anUnusableBuildIsABlockingFinding()
{
    TargetFacts facts = aSlot();
    ReportTarget command = report(facts);
    command.build = Sha256::of(anyBytes(9));
    facts.unusableBuilds = {{command.build, anyName() + u"@1"_s}};
    QCOMPARE(severityOf(command, facts), nameOf(Severity::Blocking));
    facts.expectedBuilds = {command.build}; // also when it is on its way here
    QCOMPARE(severityOf(command, facts), nameOf(Severity::Blocking));
}

void TargetsTest::aBuildOnItsWayIsExpected()
{
    TargetFacts facts = aSlot();
    ReportTarget command = report(facts);
    command.build = Sha256::of(anyBytes(9));
    facts.expectedBuilds = {command.build};
    QVERIFY(severityOf(command, facts).isUndefined());
}

void TargetsTest::anotherEnvironmentIsAFinding()
{
    const TargetFacts facts = aSlot();
    ReportTarget command = report(facts);
    command.environment = Sha256::of(anyBytes(9));
    QCOMPARE(severityOf(command, facts), nameOf(Severity::Major));
}

void TargetsTest::otherTargetsAreNobodysBusiness()
{
    TargetFacts facts = aSlot();
    ReportTarget command = report(facts);
    command.build = Sha256::of(anyBytes(9));
    command.target = anyName(u"host"_s);
    QVERIFY(severityOf(command, facts).isUndefined());
    command = report(facts);
    command.build = Sha256::of(anyBytes(9));
    facts.live.clear();
    QVERIFY(severityOf(command, facts).isUndefined());
}

void TargetsTest::everyModelThatIsLiveThereIsTold()
{
    TargetFacts facts = aSlot();
    LiveHere second = aSlot().live.front();
    second.deployment.targets = facts.live.front().deployment.targets;
    facts.live.push_back(second);
    ReportTarget command = report(facts); // which is the build of the first
    EventDraft event = recordedOf(command, facts);
    const auto findings = [&] {
        std::set<qint64> ids;
        for (const Effect& effect : event.effects)
            if (effect.record == u"finding")
                ids.insert(effect.key.value(u"id").toInteger());
        return ids;
    };
    QCOMPARE(findings(), std::set{facts.nextFinding});
    command.build = Sha256::of(anyBytes(9));
    event = recordedOf(command, facts);
    QCOMPARE(findings(), (std::set{facts.nextFinding, facts.nextFinding + 1}));
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::TargetsTest)
#include "targets_test.moc"
