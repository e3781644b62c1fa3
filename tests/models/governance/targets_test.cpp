// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of targets: who sends them, and which of them raise a finding.
#include "deploymentquestions.h"
#include "governance/commands/reporttarget.h"
#include "governance/commands/retiredeployment.h"
#include "governance/commands/rollback.h"

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
    facts.live = {{deployed.version.model->name, cast().owner, anyNumber(1, 9), deployed.inSlot.front(), {}}};
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

std::set<qint64> findingsIn(const EventDraft& event)
{
    std::set<qint64> ids;
    for (const Effect& effect : event.effects)
        if (effect.record == u"finding")
            ids.insert(effect.key.value(u"id").toInteger());
    return ids;
}

// What an event opened about the first target of what is live, as the registry then knows it.
Finding openAbout(const TargetFacts& facts, const QJsonValue& text, const std::vector<QString>& texts)
{
    Finding open;
    open.id = {facts.nextFinding};
    open.version = facts.live.front().deployment.version;
    open.slot = facts.slot;
    open.target = facts.live.front().deployment.targets.front();
    open.severity = Severity::Major;
    open.text = texts.at(std::size_t(text.toObject().value(TextMark).toInt()));
    return open;
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
    void aForgottenHostIsFoundWhereItRunsWhatIsUnusable();
    void everyModelThatIsLiveThereIsTold();
    void aTargetHasOneFinding();
    void aTargetInStepAgainHasNone();
    void aRollbackFindsTheTargetsThatStay();
    void whatIsNoLongerLiveAsksNothing();

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
    facts.unusableBuilds = {{command.build, {anyName() + u"@1"_s}}};
    QCOMPARE(severityOf(command, facts), nameOf(Severity::Blocking));
    facts.live.front().expected = {command.build}; // also when it is on its way here
    QCOMPARE(severityOf(command, facts), nameOf(Severity::Blocking));
}

void TargetsTest::aBuildOnItsWayIsExpected()
{
    TargetFacts facts = aSlot();
    ReportTarget command = report(facts);
    command.build = Sha256::of(anyBytes(9));
    facts.live.front().expected = {command.build};
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

void TargetsTest::aForgottenHostIsFoundWhereItRunsWhatIsUnusable()
{
    TargetFacts facts = aSlot();
    const QString own = facts.live.front().model + u'@' + anyName(u"v"_s);
    ReportTarget command = report(facts);
    command.target = anyName(u"host"_s);
    command.build = Sha256::of(anyBytes(9));
    facts.unusableBuilds = {{command.build, {anyName() + u"@1"_s}}};
    QVERIFY(severityOf(command, facts).isUndefined()); // of another model, which is found where that is live
    facts.unusableBuilds = {{command.build, {anyName() + u"@1"_s, own}}};
    const EventDraft event = recordedOf(command, facts);
    QCOMPARE(setBy(event, u"finding"_s, u"severity"_s), nameOf(Severity::Blocking));
    QCOMPARE(setBy(event, u"finding"_s, u"target"_s), command.target);
    Finding open = openAbout(facts, setBy(event, u"finding"_s, u"text"_s), event.texts);
    open.target = command.target;
    QVERIFY2(open.text.contains(own) && open.text.contains(command.target), qPrintable(open.text));
    facts.divergences = {open};
    command.build = Sha256::of(anyBytes(9));
    QCOMPARE(setBy(recordedOf(command, facts), u"finding"_s, u"state"_s), nameOf(FindingState::Closed));
    command.build = facts.live.front().deployment.binding.build; // as what is live, which is unusable itself
    facts.divergences.clear();
    facts.unusableBuilds = {{command.build, {own}}};
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
    QCOMPARE(findingsIn(event), std::set{facts.nextFinding});
    command.build = Sha256::of(anyBytes(9));
    event = recordedOf(command, facts);
    QCOMPARE(findingsIn(event), (std::set{facts.nextFinding, facts.nextFinding + 1}));
}

void TargetsTest::aTargetHasOneFinding()
{
    TargetFacts facts = aSlot();
    ReportTarget command = report(facts);
    command.build = Sha256::of(anyBytes(9));
    const Finding open = openAbout(facts, setBy(recordedOf(command, facts), u"finding"_s, u"text"_s), recordedOf(command, facts).texts);
    facts.divergences = {open};
    QCOMPARE(findingsIn(recordedOf(command, facts)), std::set<qint64>{}); // the same again
    command.build = Sha256::of(anyBytes(9));
    facts.unusableBuilds = {{command.build, {anyName() + u"@1"_s}}};
    facts.divergences.front().state = FindingState::CloseProposed;
    const EventDraft worse = recordedOf(command, facts);
    QCOMPARE(findingsIn(worse), std::set{open.id.value});
    QCOMPARE(setBy(worse, u"finding"_s, u"severity"_s), nameOf(Severity::Blocking));
    QCOMPARE(setBy(worse, u"finding"_s, u"state"_s), nameOf(FindingState::Open));
}

void TargetsTest::aTargetInStepAgainHasNone()
{
    TargetFacts facts = aSlot();
    ReportTarget command = report(facts);
    command.build = Sha256::of(anyBytes(9));
    const EventDraft diverged = recordedOf(command, facts);
    const Finding open = openAbout(facts, setBy(diverged, u"finding"_s, u"text"_s), diverged.texts);
    Finding other = open;
    other.target += u'2';
    facts.divergences = {other, open};
    const EventDraft again = recordedOf(report(facts), facts);
    QCOMPARE(findingsIn(again), std::set{open.id.value});
    QCOMPARE(setBy(again, u"finding"_s, u"state"_s), nameOf(FindingState::Closed));
    QVERIFY(!again.texts.empty());
    facts.live.front().expected = {command.build}; // which now is on its way here
    QCOMPARE(setBy(recordedOf(command, facts), u"finding"_s, u"state"_s), nameOf(FindingState::Closed));
}

void TargetsTest::aRollbackFindsTheTargetsThatStay()
{
    DeploymentFacts facts = aDeployment().in(State::Superseded).build();
    const Deployment& back = *facts.current();
    const Rollback command{facts.version.name, facts.slot, anySentence()};
    const auto severity = [&] { return setBy(recorded(cast().deployer, command, facts), u"finding"_s, u"severity"_s); };
    facts.reports.clear();
    QVERIFY(severity().isUndefined()); // nobody knows what a target runs that never spoke
    TargetReport said{facts.slot, back.targets.front(), back.binding.build, {}, cast().deployer, facts.registry().now, {}};
    facts.reports = {said};
    QVERIFY(severity().isUndefined());
    said.build = Sha256::of(anyBytes(9));
    facts.reports = {said};
    QCOMPARE(severity(), nameOf(Severity::Major));
    facts.version.unusableBuilds = {{said.build, {anyName() + u"@1"_s}}};
    QCOMPARE(severity(), nameOf(Severity::Blocking));
}

void TargetsTest::whatIsNoLongerLiveAsksNothing()
{
    DeploymentFacts facts = aDeployment().in(State::Live).build();
    Finding open;
    open.id = {anyNumber(1, 90)};
    open.version = facts.version.version->id;
    open.slot = facts.slot;
    open.target = facts.current()->targets.front();
    Finding elsewhere = open;
    elsewhere.id = {open.id.value + 1};
    elsewhere.version = {open.version.value + 1};
    facts.version.divergences = {open, elsewhere};
    const EventDraft retired = recorded(cast().owner, RetireDeployment{facts.version.name, facts.slot, anySentence()}, facts);
    QCOMPARE(findingsIn(retired), std::set{open.id.value});
    QCOMPARE(setBy(retired, u"finding"_s, u"state"_s), nameOf(FindingState::Closed));
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::TargetsTest)
#include "targets_test.moc"
