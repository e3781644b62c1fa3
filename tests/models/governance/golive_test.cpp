// SPDX-License-Identifier: GPL-3.0-or-later
// Going live, rolling back and retiring (D5, D6, D7).
#include "deploymentquestions.h"
#include "governance/commands/golive.h"
#include "governance/commands/retiredeployment.h"
#include "governance/commands/rollback.h"

namespace gatehouse::governance::testing {
namespace {

using gatehouse::testing::anyBytes;

GoLive going(const DeploymentFacts& facts)
{
    return {facts.version.name, facts.slot};
}

Rollback rollingBack(const DeploymentFacts& facts)
{
    return {facts.version.name, facts.slot, anySentence()};
}

RetireDeployment retiring(const DeploymentFacts& facts)
{
    return {facts.version.name, facts.slot, anySentence()};
}

}

class GoLiveTest : public QObject {
    Q_OBJECT
private slots:
    void goingLiveAsks_data();
    void goingLiveAsks() { check(); }
    void rollingBackAsks_data();
    void rollingBackAsks() { check(); }
    void retiringAsks_data();
    void retiringAsks() { check(); }

    void goingLiveSupersedesWhatWasLive();
    void whatIsSupersededKeepsItsExceptionAndLosesItsGate();
    void aRollbackWithAnAgedApprovalRaisesAFinding();
    void retiringEndsExceptionAndGate();

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

void GoLiveTest::goingLiveAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts cleared = aDeployment().in(State::Cleared).proven().given(c.goLive, Role::GoLiveApprover).build();
    const auto with = [&](const char* name, const std::function<void(DeploymentFacts&)>& change, const QStringList& codes) {
        row(name, changedIn<GoLive>(cast().deployer, going(cleared), cleared, [&](GoLive&, DeploymentFacts& f) { change(f); }), codes);
    };
    row("nothing more of a deployer", asksIn(c.deployer, going(cleared), cleared));
    row("a deployer", asksIn(c.owner, going(cleared), cleared), {u"only-a-deployer"_s});
    row("no auditor", asksIn(c.auditor, going(cleared), cleared), {u"auditor-changes-nothing"_s, u"only-a-deployer"_s});
    asksForThePlace(c.deployer, going(cleared), cleared);
    asksForTheState<GoLive>(c.deployer, going, {State::Cleared});
    const auto approver = [&] { return aDeployment().granting(c.goLive, Role::Deployer).in(State::Cleared).proven(); };
    const DeploymentFacts own = approver().given(c.goLive, Role::GoLiveApprover).build();
    row("somebody who did not approve it at gate B", asksIn(c.goLive, going(own), own), {u"approver-deploys"_s});
    const DeploymentFacts other = approver().given(c.goLive, Role::GoLiveApprover, VerdictKind::Abstain).build();
    row("nothing of one who abstained", asksIn(c.goLive, going(other), other));
    DeploymentFacts earlier = own;
    earlier.version.verdicts.back().round -= 1;
    row("nothing of one who approved an earlier round", asksIn(c.goLive, going(earlier), earlier));
    const DeploymentFacts solo = approver().solo().given(c.goLive, Role::GoLiveApprover).build();
    row("nothing of the approver in a solo registry", asksIn(c.goLive, going(solo), solo));
    with("a usable version", unusable, {u"version-unusable"_s});
    with("a version that is not held", held, {u"version-on-hold"_s});
    with("an approval that counts", aged, {u"approval-aged"_s});
    with("nothing of an approval on its last day",
         [](DeploymentFacts& f) { f.version.version->approvedAt = f.registry().now.addDays(-f.version.gate().approvalDays); }, {});
    Finding finding;
    finding.severity = Severity::Blocking;
    finding.owner = c.owner;
    with("that no blocking finding was opened since it was cleared", [&](DeploymentFacts& f) { f.version.findings = {finding}; },
         {u"blocking-finding-open"_s});
    finding.severity = Severity::Major;
    with("nothing about a major finding", [&](DeploymentFacts& f) { f.version.findings = {finding}; }, {});
    const QString output = anyName(u"score"_s), consumer = anyName(u"desk"_s);
    const auto promise = [](const QString& name) {
        return QJsonObject{{u"outputs"_s, QJsonArray{QJsonObject{{u"name"_s, name}, {u"type"_s, u"float64"_s}}}}};
    };
    DeploymentFacts breaks = aDeployment()
                                 .consumedBy(consumer, c.nobody)
                                 .declaring(u"interface"_s, promise(anyName(u"points"_s)))
                                 .in(State::Cleared)
                                 .proven()
                                 .beside(State::Live, aManifest().declaring(u"interface"_s, promise(output)).build())
                                 .build();
    row("that consumers know of a break of what went live since", asksIn(c.deployer, going(breaks), breaks), {u"break-not-acknowledged"_s});
    breaks.acknowledgements = {{consumer, u"contract"_s, {}, {}, {}}};
    row("nothing more when they know", asksIn(c.deployer, going(breaks), breaks));
    // Bound to what was live when it was decided.
    const auto over = [&](const QString& seen) {
        GoLive command = going(breaks);
        command.over = seen;
        return command;
    };
    row("nothing where what was seen is live", asksIn(c.deployer, over(breaks.live()->versionName), breaks));
    row("that nothing else went live meanwhile", asksIn(c.deployer, over(anyName() + u"@1"_s), breaks), {u"live-changed"_s});
    row("that nothing went live meanwhile", asksIn(c.deployer, over({}), breaks), {u"live-changed"_s});
    const QDateTime now = cleared.registry().now;
    with("a time after the window opens", [&](DeploymentFacts& f) { f.inSlot.front().window.notBefore = now.addSecs(1); }, {u"outside-window"_s});
    with("a time before the window closes", [&](DeploymentFacts& f) { f.inSlot.front().window.notAfter = now.addSecs(-1); }, {u"outside-window"_s});
    with("nothing within the window", [&](DeploymentFacts& f) { f.inSlot.front().window = {now.addSecs(-1), now.addSecs(1)}; }, {});
    with("every target to report", [](DeploymentFacts& f) { f.reports.pop_back(); }, {u"target-out-of-step"_s});
    with("every target to run the build", [](DeploymentFacts& f) { f.reports.front().build = Sha256::of(anyBytes(8)); }, {u"target-out-of-step"_s});
    with("every target to run it in the environment", [](DeploymentFacts& f) { f.reports.front().environment = Sha256::of(anyBytes(8)); },
         {u"target-out-of-step"_s});
    with("nothing of a target that reports the environment",
         [](DeploymentFacts& f) { f.reports.front().environment = f.inSlot.front().binding.environment; }, {});
}

void GoLiveTest::rollingBackAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts facts = aDeployment().in(State::Superseded).beside(State::Live).build();
    const auto with = [&](const char* name, const std::function<void(Rollback&, DeploymentFacts&)>& change, const QStringList& codes) {
        row(name, changedIn<Rollback>(cast().deployer, rollingBack(facts), facts, change), codes);
    };
    for (const QString& name : {c.deployer, c.owner})
        row(qPrintable(u"nothing more of "_s + name), asksIn(name, rollingBack(facts), facts));
    for (const QString& name : {c.goLive, c.author})
        row(qPrintable(u"a deployer or the owner, not "_s + name), asksIn(name, rollingBack(facts), facts), {u"may-not-roll-back"_s});
    row("no auditor", asksIn(c.auditor, rollingBack(facts), facts), {u"auditor-changes-nothing"_s, u"may-not-roll-back"_s});
    asksForThePlace(c.deployer, rollingBack(facts), facts);
    asksForTheState<Rollback>(c.deployer, rollingBack, {State::Superseded});
    with("a usable version", [](Rollback&, DeploymentFacts& f) { unusable(f); }, {u"version-unusable"_s});
    with("a version that is not held", [](Rollback&, DeploymentFacts& f) { held(f); }, {u"version-on-hold"_s});
    with("a reason", [](Rollback& r, DeploymentFacts&) { r.reason = u" "_s; }, {u"reason-missing"_s});
    with("a reason that fits", [](Rollback& r, DeploymentFacts&) { r.reason = aTooLongText(); }, {u"text-too-long"_s});
    with("no fresh approval: it must be possible in two minutes", [](Rollback&, DeploymentFacts& f) { aged(f); }, {});
}

void GoLiveTest::retiringAsks_data()
{
    columns();
    const Cast& c = cast();
    const QString consumer = anyName(u"desk"_s);
    DeploymentFacts live = aDeployment().consumedBy(consumer, c.nobody).in(State::Live).build();
    row("that consumers know of it", asksIn(c.owner, retiring(live), live), {u"retire-not-acknowledged"_s});
    live.acknowledgements = {{consumer, u"contract"_s, c.nobody, {}, {}}};
    row("that they know of the end, not only of a break", asksIn(c.owner, retiring(live), live), {u"retire-not-acknowledged"_s});
    live.acknowledgements = {{consumer, u"retire"_s, c.nobody, {}, {}}};
    row("nothing more of the owner", asksIn(c.owner, retiring(live), live));
    row("the owner", asksIn(c.deployer, retiring(live), live), {u"only-the-owner"_s});
    row("no auditor", asksIn(c.auditor, retiring(live), live), {u"auditor-changes-nothing"_s, u"only-the-owner"_s});
    row("a reason that fits",
        changedIn<RetireDeployment>(c.owner, retiring(live), live, [](RetireDeployment& r, DeploymentFacts&) { r.reason = aTooLongText(); }),
        {u"text-too-long"_s});
    asksForThePlace(c.owner, retiring(live), live);
    asksForTheState<RetireDeployment>(c.owner, retiring, {State::Live, State::Superseded});
    const DeploymentFacts superseded = aDeployment().consumedBy(consumer, c.nobody).in(State::Superseded).build();
    row("no consumer of what is superseded", asksIn(c.owner, retiring(superseded), superseded));
}

void GoLiveTest::goingLiveSupersedesWhatWasLive()
{
    for (const bool back : {false, true}) {
        const DeploymentFacts facts = aDeployment().in(back ? State::Superseded : State::Cleared).beside(State::Live).build();
        const EventDraft event = back ? recorded(cast().owner, rollingBack(facts), facts) : recorded(cast().deployer, going(facts), facts);
        const qint64 old = facts.inSlot.front().id.value;
        QCOMPARE(setOf(event, u"deployment"_s, old, u"state"_s), nameOf(State::Superseded));
        QCOMPARE(setOf(event, u"deployment"_s, facts.current()->id.value, u"state"_s), nameOf(State::Live));
        QCOMPARE(setOf(event, u"deployment"_s, facts.current()->id.value, u"live_since"_s), timeText(facts.registry().now));
        QCOMPARE(event.subject.value(u"supersedes").toString(), facts.inSlot.front().versionName);
        // The old one ends before the new one begins, so that there is never a second one.
        QCOMPARE(event.effects.front().key.value(u"id").toInteger(), old);
    }
}

void GoLiveTest::whatIsSupersededKeepsItsExceptionAndLosesItsGate()
{
    DeploymentFacts facts = aDeployment().in(State::Cleared).beside(State::Live).build();
    facts.inSlot.front().exceptional = true;
    facts.inSlot.front().gateOpen = true;
    const qint64 old = facts.inSlot.front().id.value;
    EventDraft event = recorded(cast().deployer, going(facts), facts);
    QVERIFY(setOf(event, u"deployment"_s, old, u"exceptional"_s).isUndefined());
    QVERIFY(setOf(event, u"deployment"_s, old, u"exception_until"_s).isUndefined());
    QCOMPARE(setOf(event, u"deployment"_s, old, u"gate_open"_s), 0);
    // And a rollback makes no cleared version of it.
    const DeploymentFacts back = aDeployment().in(State::Superseded).exceptional().build();
    event = recorded(cast().owner, rollingBack(back), back);
    QVERIFY(setOf(event, u"deployment"_s, back.current()->id.value, u"exceptional"_s).isUndefined());
}

void GoLiveTest::aRollbackWithAnAgedApprovalRaisesAFinding()
{
    DeploymentFacts facts = aDeployment().in(State::Superseded).build();
    QVERIFY(setBy(recorded(cast().owner, rollingBack(facts), facts), u"finding"_s, u"severity"_s).isUndefined());
    aged(facts);
    const EventDraft event = recorded(cast().owner, rollingBack(facts), facts);
    QCOMPARE(setBy(event, u"finding"_s, u"severity"_s), nameOf(Severity::Major));
    QCOMPARE(setBy(event, u"finding"_s, u"owner"_s), cast().owner);
    QCOMPARE(setBy(event, u"finding"_s, u"version"_s).toInteger(), facts.version.version->id.value);
}

void GoLiveTest::retiringEndsExceptionAndGate()
{
    DeploymentFacts facts = aDeployment().in(State::Live).exceptional().build();
    const EventDraft event = recorded(cast().owner, retiring(facts), facts);
    QCOMPARE(setBy(event, u"deployment"_s, u"state"_s), nameOf(State::Retired));
    QCOMPARE(setBy(event, u"deployment"_s, u"exceptional"_s), 0);
    QCOMPARE(setBy(event, u"deployment"_s, u"gate_open"_s), 0);
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::GoLiveTest)
#include "golive_test.moc"
