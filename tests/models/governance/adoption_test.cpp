// SPDX-License-Identifier: GPL-3.0-or-later
// Adopting what already runs: a deployer proposes, owner and risk approver confirm (D10).
#include "deploymentquestions.h"
#include "governance/commands/adopt.h"
#include "governance/commands/submit.h"
#include "governance/liveproposal.h"

namespace gatehouse::governance::testing {
namespace {

using gatehouse::testing::anyBytes;
using gatehouse::testing::anyNumber;

Adopt adoption(const DeploymentFacts& facts)
{
    Adopt command;
    command.version = facts.version.name;
    command.slot = facts.slot;
    command.reason = anySentence();
    command.liveSince = facts.registry().now.addDays(-anyNumber(1, 900));
    command.review = facts.registry().now.date().addDays(anyNumber(1, 300));
    command.targets = {anyName(u"host"_s)};
    return command;
}

Adopt confirmation(const DeploymentFacts& facts)
{
    Adopt command;
    command.version = facts.version.name;
    command.slot = facts.slot;
    return command;
}

DeploymentFacts proposed(DeploymentFacts facts, const QString& owner = {}, const QString& risk = {})
{
    LiveProposal proposal;
    proposal.adoption = true;
    proposal.content = facts.version.version->digest;
    proposal.by = cast().deployer;
    proposal.reason = anySentence();
    proposal.liveSince = facts.registry().now.addDays(-9);
    proposal.review = facts.registry().now.date().addDays(50);
    proposal.targets = {anyName(u"host"_s)};
    proposal.owner = owner;
    proposal.riskApprover = risk;
    facts.adoption = proposal;
    return facts;
}

}

class AdoptionTest : public QObject {
    Q_OBJECT
private slots:
    void aProposalAsks_data();
    void aProposalAsks() { check(); }
    void aConfirmationAsks_data();
    void aConfirmationAsks() { check(); }

    void aDeployerOnlyProposes();
    void theFirstConfirmationOnlySigns();
    void theSecondConfirmationAdopts();
    void anAdoptedVersionIsAdoptedOnceMoreWithoutARevision();
    void otherTermsAreAnotherProposal_data();
    void otherTermsAreAnotherProposal();
    void whatWasAdoptedIsSubmittedAsTheNextRevision();

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

void AdoptionTest::aProposalAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts facts = aDeployment().draft().build();
    const auto with = [&](const char* name, const std::function<void(Adopt&, DeploymentFacts&)>& change, const QStringList& codes) {
        row(name, changedIn<Adopt>(cast().deployer, adoption(facts), facts, change), codes);
    };
    row("nothing more of a deployer", asksIn(c.deployer, adoption(facts), facts));
    row("a deployer", asksIn(c.owner, adoption(facts), facts), {u"only-a-deployer"_s});
    row("no auditor", asksIn(c.auditor, adoption(facts), facts), {u"auditor-changes-nothing"_s, u"only-a-deployer"_s});
    asksForThePlace(c.deployer, adoption(facts), facts);
    for (const ReviewState state : allOf<ReviewState>())
        with(
            qPrintable(u"a draft or what was adopted: "_s + nameOf(state)), [&](Adopt&, DeploymentFacts& f) { f.version.version->review = state; },
            state == ReviewState::Draft || state == ReviewState::Adopted ? QStringList() : QStringList{u"not-adoptable"_s});
    for (const State state : {State::Live, State::Superseded, State::Retired}) {
        const DeploymentFacts beside = aDeployment().draft().beside(state).build();
        row(qPrintable(u"a slot where nothing was ever live, and not "_s + nameOf(state)), asksIn(c.deployer, adoption(beside), beside),
            {u"slot-was-live"_s});
    }
    DeploymentFacts onTheWay = aDeployment().draft().beside(State::Cleared).build();
    onTheWay.inSlot.front().liveSince = {};
    row("nothing about what is on its way", asksIn(c.deployer, adoption(onTheWay), onTheWay));
    with("a build that is something", [](Adopt& a, DeploymentFacts&) { a.build = Sha256(); }, {u"digest-of-nothing"_s});
    with("an environment that is something", [](Adopt& a, DeploymentFacts&) { a.environment = Sha256(); }, {u"digest-of-nothing"_s});
    with("a usable version", [](Adopt&, DeploymentFacts& f) { unusable(f); }, {u"version-unusable"_s});
    with("a version that is not held", [](Adopt&, DeploymentFacts& f) { held(f); }, {u"version-on-hold"_s});
    with("a reason", [](Adopt& a, DeploymentFacts&) { a.reason.clear(); }, {u"reason-missing"_s});
    with("targets", [](Adopt& a, DeploymentFacts&) { a.targets.clear(); }, {u"no-target"_s});
    with("different targets", [](Adopt& a, DeploymentFacts&) { a.targets << a.targets.front(); }, {u"target-twice"_s});
    with("targets of no other model", [](Adopt& a, DeploymentFacts& f) { f.taken[a.targets.back()] = anyName() + u'@' + anyName(); },
         {u"target-taken"_s});
    const QDateTime now = facts.registry().now;
    with("since when it has been live", [](Adopt& a, DeploymentFacts&) { a.liveSince = {}; }, {u"live-since-missing"_s});
    with("that it is live already", [&](Adopt& a, DeploymentFacts&) { a.liveSince = now.addSecs(1); }, {u"live-since-missing"_s});
    with("a date of review", [](Adopt& a, DeploymentFacts&) { a.review = {}; }, {u"review-date-out-of-range"_s});
    with("a review after today", [&](Adopt& a, DeploymentFacts&) { a.review = now.date(); }, {u"review-date-out-of-range"_s});
    with("a review within twelve months", [&](Adopt& a, DeploymentFacts&) { a.review = now.date().addMonths(12).addDays(1); },
         {u"review-date-out-of-range"_s});
    with("nothing more of twelve months", [&](Adopt& a, DeploymentFacts&) { a.review = now.date().addMonths(12); }, {});
    const DeploymentFacts solo = aDeployment().draft().solo().build();
    row("nothing more in a solo registry", asksIn(c.author, adoption(solo), solo));
}

void AdoptionTest::aConfirmationAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts facts = proposed(aDeployment().draft().build());
    for (const QString& name : {c.owner, c.risk})
        row(qPrintable(u"nothing more of "_s + name), asksIn(name, confirmation(facts), facts));
    row("owner or risk approver, not the deployer", asksIn(c.deployer, confirmation(facts), facts), {u"signature-not-asked"_s});
    const DeploymentFacts byOwner = proposed(aDeployment().draft().granting(c.owner, Role::RiskApprover).build(), c.owner);
    row("another person", asksIn(c.owner, confirmation(byOwner), byOwner), {u"signature-not-asked"_s});
    row("nothing more of the second", asksIn(c.risk, confirmation(byOwner), byOwner));
    const DeploymentFacts own = proposed(aDeployment().draft().granting(c.author, Role::RiskApprover).build());
    row("that no author signs as risk approver", asksIn(c.author, confirmation(own), own), {u"author-decides"_s, u"signature-not-asked"_s});
    DeploymentFacts changed = facts;
    changed.adoption->content = Sha256::of(anyBytes(5));
    row("a proposal for this content", asksIn(c.owner, confirmation(changed), changed),
        {u"live-since-missing"_s, u"no-target"_s, u"only-a-deployer"_s, u"reason-missing"_s, u"review-date-out-of-range"_s});
    row("a deployer for other terms", asksIn(c.owner, adoption(facts), facts), {u"only-a-deployer"_s});
    row("nothing more of a deployer for other terms", asksIn(c.deployer, adoption(facts), facts));
    DeploymentFacts late = facts;
    late.adoption->review = late.registry().now.date();
    row("a review that is still ahead", asksIn(c.owner, confirmation(late), late), {u"review-date-out-of-range"_s});
}

void AdoptionTest::aDeployerOnlyProposes()
{
    const DeploymentFacts facts = aDeployment().draft().granting(cast().owner, Role::Deployer).build();
    for (const QString& name : {cast().deployer, cast().owner}) { // also when the deployer is the owner
        const EventDraft event = recorded(name, adoption(facts), facts);
        QCOMPARE(event.kind, u"propose-adoption"_s);
        QCOMPARE(setBy(event, u"live_proposal"_s, u"by"_s), name);
        QCOMPARE(setBy(event, u"live_proposal"_s, u"owner"_s), QString());
        QVERIFY(setBy(event, u"deployment"_s, u"state"_s).isUndefined());
    }
}

void AdoptionTest::theFirstConfirmationOnlySigns()
{
    const DeploymentFacts facts = proposed(aDeployment().draft().build());
    const EventDraft event = recorded(cast().risk, confirmation(facts), facts);
    QCOMPARE(event.kind, u"confirm-adoption"_s);
    QCOMPARE(setBy(event, u"live_proposal"_s, u"risk_approver"_s), cast().risk);
    QCOMPARE(setBy(event, u"live_proposal"_s, u"by"_s), cast().deployer);
    QVERIFY(setBy(event, u"version"_s, u"review_state"_s).isUndefined());
}

void AdoptionTest::theSecondConfirmationAdopts()
{
    const DeploymentFacts facts = proposed(aDeployment().draft().build(), {}, cast().risk);
    const EventDraft event = recorded(cast().owner, confirmation(facts), facts);
    QCOMPARE(event.kind, u"adopt"_s);
    QVERIFY(endsBy(event, u"live_proposal"_s));
    QCOMPARE(setBy(event, u"version"_s, u"review_state"_s), nameOf(ReviewState::Adopted));
    QCOMPARE(setBy(event, u"revision"_s, u"digest"_s), facts.version.version->digest.hex()); // frozen
    const auto set = [&](const QString& column) { return setBy(event, u"deployment"_s, column); };
    QCOMPARE(set(u"state"_s), nameOf(State::Live));
    QCOMPARE(set(u"adopted"_s), 1);
    QCOMPARE(set(u"live_since"_s), timeText(facts.adoption->liveSince));
    QCOMPARE(set(u"review"_s), facts.adoption->review.toString(Qt::ISODate));
    QCOMPARE(set(u"deployer"_s), cast().deployer);
    QCOMPARE(set(u"build"_s), facts.version.version->digest.hex());
    QCOMPARE(event.subject.value(u"risk_approver").toString(), cast().risk);
}

void AdoptionTest::anAdoptedVersionIsAdoptedOnceMoreWithoutARevision()
{
    DeploymentFacts facts = proposed(aDeployment().draft().build(), {}, cast().risk);
    facts.version.version->review = ReviewState::Adopted;
    const EventDraft event = recorded(cast().owner, confirmation(facts), facts);
    QCOMPARE(event.kind, u"adopt"_s);
    QVERIFY(setBy(event, u"revision"_s, u"digest"_s).isUndefined());
}

void AdoptionTest::otherTermsAreAnotherProposal_data()
{
    QTest::addColumn<std::function<void(Adopt&)>>("change");
    const auto with = [](const char* name, const std::function<void(Adopt&)>& change) { QTest::newRow(name) << change; };
    with("since when", [](Adopt& a) { a.liveSince = QDateTime(QDate(2020, 1, 1), QTime(0, 0)); });
    with("the review", [](Adopt& a) { a.review = QDate(2027, 1, 1).addDays(anyNumber(0, 9)); });
    with("the targets", [](Adopt& a) { a.targets = {anyName()}; });
    with("the build", [](Adopt& a) { a.build = Sha256::of(anyBytes(9)); });
    with("the environment", [](Adopt& a) { a.environment = Sha256::of(anyBytes(9)); });
}

void AdoptionTest::otherTermsAreAnotherProposal()
{
    QFETCH(std::function<void(Adopt&)>, change);
    const DeploymentFacts facts = proposed(aDeployment().draft().build(), {}, cast().risk);
    Adopt command = confirmation(facts);
    change(command);
    const EventDraft event = recorded(cast().deployer, command, facts);
    QCOMPARE(event.kind, u"propose-adoption"_s);
    QCOMPARE(setBy(event, u"live_proposal"_s, u"risk_approver"_s), QString());
    QVERIFY(codesOf(asksIn(cast().owner, command, facts)()).contains(u"only-a-deployer"_s));
}

void AdoptionTest::whatWasAdoptedIsSubmittedAsTheNextRevision()
{
    DeploymentFacts facts = aDeployment().draft().build();
    facts.version.version->review = ReviewState::Adopted;
    const Submit command{facts.version.name, {}, {}};
    QCOMPARE(codesOf(asks(cast().author, command, facts.version)()), QStringList());
    const EventDraft event = eventOf(command, person(facts.registry(), cast().author), facts.version);
    QCOMPARE(setBy(event, u"version"_s, u"revision"_s), facts.version.version->revision + 1);
    QCOMPARE(setBy(event, u"version"_s, u"review_state"_s), nameOf(ReviewState::InReviewA));
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::AdoptionTest)
#include "adoption_test.moc"
