// SPDX-License-Identifier: GPL-3.0-or-later
// A version on its way into a slot: starting, submitting and cancelling (D1, D2, D8), and what a deployment forbids.
#include "deploymentquestions.h"
#include "governance/commands/addslot.h"
#include "governance/commands/canceldeployment.h"
#include "governance/commands/reopen.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/startdeployment.h"
#include "governance/commands/submitdeployment.h"
#include "governance/commands/withdrawversion.h"

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

using gatehouse::testing::anyBytes;
using gatehouse::testing::anyNumber;

StartDeployment starting(const DeploymentFacts& facts)
{
    return {facts.version.name, facts.slot, {anyName(u"host"_s), anyName(u"host"_s)}, {}, {}, u"first"_s};
}

SubmitDeployment submitting(const DeploymentFacts& facts)
{
    return {facts.version.name, facts.slot};
}

CancelDeployment cancelling(const DeploymentFacts& facts)
{
    return {facts.version.name, facts.slot, anySentence()};
}

}

class DeploymentsTest : public QObject {
    Q_OBJECT
private slots:
    void makingASlotAsks_data();
    void makingASlotAsks() { check(); }
    void startingAsks_data();
    void startingAsks() { check(); }
    void submittingAsks_data();
    void submittingAsks() { check(); }
    void cancellingAsks_data();
    void cancellingAsks() { check(); }
    void reopeningAsksForNoDeployment_data();
    void reopeningAsksForNoDeployment() { check(); }

    void aStartBindsContentBuildAndEnvironment();
    void aSecondStartKeepsTheDeploymentAndEndsASignature();
    void aSubmitStartsANewRound();
    void anExceptionStaysLiveWhileItIsSubmitted();
    void whatWasAdoptedAndRunsGoesBackToAdopted();

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

void DeploymentsTest::makingASlotAsks_data()
{
    columns();
    const Cast& c = cast();
    const SlotFacts facts{aRegistry(), false};
    SlotFacts solo = facts;
    solo.registry.solo = true;
    const auto command = [] { return AddSlot{anyName(u"slot"_s), anySentence()}; };
    for (const QString& name : {c.deployer, c.admin})
        row(qPrintable(u"nothing more of "_s + name), asks(name, command(), facts));
    for (const QString& name : {c.owner, c.goLive, c.nobody})
        row(qPrintable(u"another role than that of "_s + name), asks(name, command(), facts), {u"may-not-add-slot"_s});
    row("no auditor", asks(c.auditor, command(), facts), {u"auditor-changes-nothing"_s, u"may-not-add-slot"_s});
    row("nothing more in a solo registry", asks(c.nobody, command(), solo));
    row("a name", asks(c.deployer, AddSlot{u"a b"_s, {}}, facts), {u"bad-name"_s});
    row("a purpose that fits", asks(c.deployer, AddSlot{anyName(), aTooLongText()}, facts), {u"text-too-long"_s});
    SlotFacts known = facts;
    known.known = true;
    row("a name that is free", asks(c.deployer, command(), known), {u"slot-exists"_s});
}

void DeploymentsTest::startingAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts empty = aDeployment().build();
    const auto with = [&](const char* name, const std::function<void(StartDeployment&, DeploymentFacts&)>& change, const QStringList& codes,
                          const DeploymentFacts& facts) {
        row(name, changedIn<StartDeployment>(cast().deployer, starting(facts), facts, change), codes);
    };
    const auto alone = [&](const char* name, const std::function<void(StartDeployment&, DeploymentFacts&)>& change, const QStringList& codes) {
        with(name, change, codes, empty);
    };
    row("nothing more of a deployer", asksIn(c.deployer, starting(empty), empty));
    row("a deployer", asksIn(c.owner, starting(empty), empty), {u"only-a-deployer"_s});
    row("no auditor", asksIn(c.auditor, starting(empty), empty), {u"auditor-changes-nothing"_s, u"only-a-deployer"_s});
    const DeploymentFacts solo = aDeployment().solo().build();
    row("nothing more in a solo registry", asksIn(c.nobody, starting(solo), solo));
    asksForThePlace(c.deployer, starting(empty), empty);
    for (const ReviewState state : {ReviewState::Draft, ReviewState::InReviewA, ReviewState::Rejected, ReviewState::Adopted})
        alone(qPrintable(u"an approved version, not one that is "_s + nameOf(state)),
              [&](StartDeployment&, DeploymentFacts& f) { f.version.version->review = state; }, {u"not-approved"_s});
    alone("a usable version", [](StartDeployment&, DeploymentFacts& f) { unusable(f); }, {u"version-unusable"_s});
    alone("a version that is not held", [](StartDeployment&, DeploymentFacts& f) { held(f); }, {u"version-on-hold"_s});
    alone("an approval that counts", [](StartDeployment&, DeploymentFacts& f) { aged(f); }, {u"approval-aged"_s});
    alone("a build that is something", [](StartDeployment& s, DeploymentFacts&) { s.build = Sha256(); }, {u"digest-of-nothing"_s});
    alone("an environment that is something", [](StartDeployment& s, DeploymentFacts&) { s.environment = Sha256(); }, {u"digest-of-nothing"_s});
    alone("a target", [](StartDeployment& s, DeploymentFacts&) { s.targets.clear(); }, {u"no-target"_s});
    alone("targets with names", [](StartDeployment& s, DeploymentFacts&) { s.targets << u"a/b"_s; }, {u"bad-name"_s});
    alone("different targets", [](StartDeployment& s, DeploymentFacts&) { s.targets << s.targets.front(); }, {u"target-twice"_s});
    alone("targets of no other model", [](StartDeployment& s, DeploymentFacts& f) { f.taken[s.targets.back()] = anyName() + u'@' + anyName(); },
          {u"target-taken"_s});
    alone("a way back", [](StartDeployment& s, DeploymentFacts&) { s.rollback.clear(); }, {u"rollback-missing"_s});
    alone("a way back that was live", [](StartDeployment& s, DeploymentFacts&) { s.rollback = anyName(); }, {u"rollback-was-never-live"_s});
    for (const State state : {State::Live, State::Superseded}) {
        const DeploymentFacts beside = aDeployment().beside(state).build();
        const QString old = beside.inSlot.front().versionName.section(u'@', 1);
        with(
            qPrintable(u"which version to go back to, when one is "_s + nameOf(state)), [](StartDeployment&, DeploymentFacts&) {},
            {u"rollback-missing"_s}, beside);
        with(
            qPrintable(u"nothing more when it is named and "_s + nameOf(state)), [&](StartDeployment& s, DeploymentFacts&) { s.rollback = old; }, {},
            beside);
    }
    for (const State state : {State::Retired, State::Cleared}) {
        const DeploymentFacts beside = aDeployment().beside(state).build();
        const QString old = beside.inSlot.front().versionName.section(u'@', 1);
        with(qPrintable(u"no version to go back to where the only one is "_s + nameOf(state)), [](StartDeployment&, DeploymentFacts&) {}, {}, beside);
        with(
            qPrintable(u"no way back to what is "_s + nameOf(state)), [&](StartDeployment& s, DeploymentFacts&) { s.rollback = old; },
            {u"rollback-was-never-live"_s}, beside);
    }
    for (const State state : allOf<State>()) {
        const DeploymentFacts facts = aDeployment().in(state).build();
        const bool again = state == State::InVerification || state == State::Retired || state == State::Cancelled;
        QStringList codes = again ? QStringList() : QStringList{u"already-deployed"_s};
        if (state == State::Live || state == State::Superseded)
            codes << u"rollback-missing"_s;
        with(qPrintable(u"what is there to allow it: "_s + nameOf(state)), [](StartDeployment&, DeploymentFacts&) {}, codes, facts);
    }
}

void DeploymentsTest::submittingAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts ready = aDeployment().in(State::InVerification).proven().build();
    const auto with = [&](const char* name, const std::function<void(DeploymentFacts&)>& change, const QStringList& codes) {
        row(name, changedIn<SubmitDeployment>(cast().deployer, submitting(ready), ready, [&](SubmitDeployment&, DeploymentFacts& f) { change(f); }),
            codes);
    };
    row("nothing more of a deployer", asksIn(c.deployer, submitting(ready), ready));
    row("a deployer", asksIn(c.goLive, submitting(ready), ready), {u"gate-cannot-be-met"_s, u"only-a-deployer"_s});
    row("no auditor", asksIn(c.auditor, submitting(ready), ready), {u"auditor-changes-nothing"_s, u"only-a-deployer"_s});
    asksForThePlace(c.deployer, submitting(ready), ready);
    asksForTheState<SubmitDeployment>(c.deployer, submitting, {State::InVerification, State::Live});
    const DeploymentFacts live = aDeployment().in(State::Live).proven().build();
    row("no deployment that is live and was cleared", asksIn(c.deployer, submitting(live), live), {u"already-live"_s});
    const DeploymentFacts exception = aDeployment().in(State::Live).exceptional().proven().build();
    row("nothing more of an exception", asksIn(c.deployer, submitting(exception), exception));
    with("a gate that is not open yet", [](DeploymentFacts& f) { f.inSlot.front().gateOpen = true; }, {u"already-in-review"_s});
    with("a usable version", unusable, {u"version-unusable"_s});
    with("a version that is not held", held, {u"version-on-hold"_s});
    for (const EvidenceKind kind : ready.gate().evidence)
        with(qPrintable(u"evidence of "_s + nameOf(kind)),
             [&](DeploymentFacts& f) {
                 std::erase_if(f.evidence, [&](const Evidence& each) { return each.kind == kind; });
                 if (kind == EvidenceKind::Targets)
                     f.reports.pop_back();
             },
             {u"evidence-missing"_s});
    with("what the newest policy asks, not an older round's",
         [](DeploymentFacts& f) {
             f.boundPolicy = f.version.registry.newestPolicy;
             f.version.registry.newestPolicy.gateB[Tier::Medium].evidence.insert(EvidenceKind::ValidationReport);
         },
         {u"evidence-missing"_s});
    with("somebody who could decide",
         [](DeploymentFacts& f) { std::ranges::find(f.version.registry.people, cast().goLive, &Person::name)->roles.clear(); },
         {u"gate-cannot-be-met"_s});
    with("somebody who did not write it", [](DeploymentFacts& f) { f.version.version->author = cast().goLive; }, {u"gate-cannot-be-met"_s});
    with("somebody who does not deploy it", [](DeploymentFacts& f) { f.inSlot.front().deployers << cast().goLive; }, {u"gate-cannot-be-met"_s});
    const DeploymentFacts both = aDeployment().granting(c.goLive, Role::Deployer).in(State::InVerification).proven().build();
    row("somebody who does not submit it", asksIn(c.goLive, submitting(both), both), {u"gate-cannot-be-met"_s});
    // At high tier one of the two must not have signed gate A.
    const auto high = [&] { return aDeployment().at(Tier::High).granting(c.reviewer, Role::GoLiveApprover).in(State::InVerification).proven(); };
    DeploymentFacts signersOnly = high().build();
    std::ranges::find(signersOnly.version.registry.people, c.goLive, &Person::name)->roles.clear();
    for (const QString& name : {c.secondRisk, c.both})
        std::ranges::find(signersOnly.version.registry.people, name, &Person::name)->roles.clear();
    row("fresh eyes at high tier", asksIn(c.deployer, submitting(signersOnly), signersOnly), {u"gate-cannot-be-met"_s});
    const DeploymentFacts enough = high().build();
    row("nothing more when there are some", asksIn(c.deployer, submitting(enough), enough));
    DeploymentFacts alone = aDeployment().solo().in(State::InVerification).proven().build();
    row("nothing more in a solo registry", asksIn(c.nobody, submitting(alone), alone));
}

void DeploymentsTest::cancellingAsks_data()
{
    columns();
    const Cast& c = cast();
    for (const State state : {State::InVerification, State::InReviewB, State::Cleared}) {
        const DeploymentFacts facts = aDeployment().in(state).build();
        row(qPrintable(u"nothing more of a deployer while "_s + nameOf(state)), asksIn(c.deployer, cancelling(facts), facts));
    }
    const DeploymentFacts facts = aDeployment().in(State::Cleared).build();
    row("a deployer", asksIn(c.owner, cancelling(facts), facts), {u"only-a-deployer"_s});
    row("no auditor", asksIn(c.auditor, cancelling(facts), facts), {u"auditor-changes-nothing"_s, u"only-a-deployer"_s});
    row("a reason",
        changedIn<CancelDeployment>(c.deployer, cancelling(facts), facts, [](CancelDeployment& r, DeploymentFacts&) { r.reason.clear(); }),
        {u"reason-missing"_s});
    asksForThePlace(c.deployer, cancelling(facts), facts);
    asksForTheState<CancelDeployment>(c.deployer, cancelling, {State::InVerification, State::InReviewB, State::Cleared});
}

void DeploymentsTest::reopeningAsksForNoDeployment_data()
{
    columns();
    for (const State state : allOf<State>()) {
        const VersionFacts facts = aDeployment().in(state).build().version;
        const bool ended = state == State::Retired || state == State::Cancelled;
        row(qPrintable(nameOf(state)), asks(cast().author, Reopen{facts.name, anySentence()}, facts),
            ended ? QStringList() : QStringList{u"still-deployed"_s});
    }
}

void DeploymentsTest::aStartBindsContentBuildAndEnvironment()
{
    const DeploymentFacts facts = aDeployment().build();
    StartDeployment command = starting(facts);
    EventDraft event = recorded(cast().deployer, command, facts);
    const qint64 id = facts.registry().nextSeq;
    const QString content = facts.version.version->digest.hex();
    QCOMPARE(setOf(event, u"deployment"_s, id, u"content"_s), content);
    QCOMPARE(setOf(event, u"deployment"_s, id, u"build"_s), content); // the registered assets run as they are
    const QString environment = setOf(event, u"deployment"_s, id, u"environment"_s).toString();
    QCOMPARE(setOf(event, u"deployment"_s, id, u"state"_s), nameOf(State::InVerification));
    QCOMPARE(setOf(event, u"deployment"_s, id, u"targets"_s), command.targets.join(u' '));
    QCOMPARE(setOf(event, u"deployment"_s, id, u"deployers"_s), cast().deployer);

    command.build = Sha256::of(anyBytes(9));
    command.environment = Sha256::of(anyBytes(9));
    event = recorded(cast().deployer, command, facts);
    QCOMPARE(setOf(event, u"deployment"_s, id, u"build"_s), command.build->hex());
    QCOMPARE(setOf(event, u"deployment"_s, id, u"environment"_s), command.environment->hex());

    DeploymentFacts other = facts; // another environment element is another environment
    std::erase_if(other.version.manifest.assets, [](const Asset& asset) { return asset.element == Element::Environment; });
    command.environment.reset();
    QVERIFY(setOf(recorded(cast().deployer, command, other), u"deployment"_s, id, u"environment"_s).toString() != environment);
}

void DeploymentsTest::aSecondStartKeepsTheDeploymentAndEndsASignature()
{
    DeploymentFacts facts = aDeployment().granting(cast().colleague, Role::Deployer).in(State::InVerification).build();
    const qint64 id = facts.current()->id.value;
    QVERIFY(!endsBy(recorded(cast().colleague, starting(facts), facts), u"live_proposal"_s));
    facts.exception = LiveProposal{};
    facts.exception->owner = cast().owner;
    const EventDraft event = recorded(cast().colleague, starting(facts), facts);
    QCOMPARE(setOf(event, u"deployment"_s, id, u"deployer"_s), cast().colleague);
    QCOMPARE(setOf(event, u"deployment"_s, id, u"deployers"_s), cast().deployer + u' ' + cast().colleague);
    QVERIFY(endsBy(event, u"live_proposal"_s)); // what was signed was another start
    QVERIFY(endsBy(recorded(cast().deployer, cancelling(facts), facts), u"live_proposal"_s));
}

void DeploymentsTest::aSubmitStartsANewRound()
{
    DeploymentFacts facts = aDeployment().granting(cast().colleague, Role::Deployer).in(State::InVerification).proven().build();
    Deployment& current = facts.inSlot.front();
    current.round = anyNumber(1, 9);
    current.staleRule = anySentence();
    current.review = facts.registry().now.date().addDays(3);
    current.window.notAfter = facts.registry().now.addDays(-1);
    facts.version.registry.newestPolicy.number = anyNumber(2, 9);
    const EventDraft event = recorded(cast().colleague, submitting(facts), facts);
    const auto set = [&](const QString& column) { return setOf(event, u"deployment"_s, current.id.value, column); };
    QCOMPARE(set(u"state"_s), nameOf(State::InReviewB));
    QCOMPARE(set(u"gate_open"_s), 1);
    QCOMPARE(set(u"round"_s), current.round + 1);
    QCOMPARE(set(u"policy"_s), facts.registry().newestPolicy.number);
    QCOMPARE(set(u"deployers"_s), cast().deployer + u' ' + cast().colleague);
    QCOMPARE(set(u"due"_s), timeText(facts.registry().now.addDays(facts.gate().dueDays)));
    for (const QString& column : {u"stale_rule"_s, u"review"_s, u"not_before"_s, u"not_after"_s})
        QCOMPARE(set(column), QString()); // each round names them anew
}

void DeploymentsTest::anExceptionStaysLiveWhileItIsSubmitted()
{
    const DeploymentFacts facts = aDeployment().in(State::Live).exceptional().proven().build();
    const EventDraft event = recorded(cast().deployer, submitting(facts), facts);
    QVERIFY(setOf(event, u"deployment"_s, facts.current()->id.value, u"state"_s).isUndefined());
    QCOMPARE(setOf(event, u"deployment"_s, facts.current()->id.value, u"gate_open"_s), 1);
}

void DeploymentsTest::whatWasAdoptedAndRunsGoesBackToAdopted()
{
    for (const State state : {State::Live, State::Superseded, State::Retired}) {
        VersionFacts facts = aDeployment().in(state).build().version;
        facts.version->review = ReviewState::InReviewA;
        facts.deployments.front().adopted = true;
        const bool runs = state != State::Retired;
        const QString expected = nameOf(runs ? ReviewState::Adopted : ReviewState::Draft);
        const int revision = facts.version->revision + (runs ? 0 : 1);
        const EventDraft withdrawn = eventOf(WithdrawVersion{facts.name, anySentence()}, person(facts.registry, cast().author), facts);
        const EventDraft returned = eventOf(RequestChanges{facts.name, Role::TechnicalReviewer, {}, anySentence(), {}},
                                            person(facts.registry, cast().reviewer), facts);
        for (const EventDraft& event : {withdrawn, returned}) {
            QCOMPARE(setBy(event, u"version"_s, u"review_state"_s), expected);
            QCOMPARE(setBy(event, u"version"_s, u"revision"_s), revision);
        }
    }
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::DeploymentsTest)
#include "deployments_test.moc"
