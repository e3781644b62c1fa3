// SPDX-License-Identifier: GPL-3.0-or-later
// Renewing an approval of the same digest under the newest policy (V7), and how approvals age.
#include "factsbuilder.h"
#include "governance/commands/approve.h"
#include "governance/commands/renew.h"
#include "governance/gate.h"
#include "governance/nextreview.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

using gatehouse::testing::anyNumber;

constexpr Role Technical = Role::TechnicalReviewer;
constexpr Role Risk = Role::RiskApprover;

Renew renewal(const VersionFacts& facts, Role role = Technical)
{
    return {facts.name, role, facts.version->digest, anySentence(), everyTick(facts.registry.newestPolicy.at(facts.model->tier), role)};
}

FactsBuilder anApproved()
{
    return aVersion().in(ReviewState::Approved);
}

// A newer policy that asks the technical reviewer one thing more.
Policy stricter(const VersionFacts& facts)
{
    Policy policy = facts.registry.newestPolicy;
    policy.number += 1;
    policy.gateA[facts.model->tier].checklists[Technical].push_back({u"extra"_s, u"One thing more"_s, false});
    return policy;
}

Finding aFindingOf(Severity severity, FindingState state)
{
    Finding finding = *aFinding().finding;
    finding.severity = severity;
    finding.state = state;
    return finding;
}

}

class RenewalTest : public QObject {
    Q_OBJECT
private slots:
    void aRenewalAsks_data();
    void aRenewalAsks();
    void theLastRoleRenews();
    void theFirstOfTwoRolesDoesNot();
    void aRenewalUnderAnOlderPolicyDoesNotCount();
    void renewalsOfOneMillisecondAreOrderedByNumber();
    void aRenewalIsNoVerdictOfTheGate();
    void anApprovalAgesByThePolicyOfItsTier();
    void theLastRoleSetsTheReviewsThatAreNear();
    void gateAOfWhatWasAdoptedSetsItsReview();
};

void RenewalTest::aRenewalAsks_data()
{
    QTest::addColumn<Question>("ask");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char* name, const Question& ask, const QStringList& codes = {}) { QTest::newRow(name) << ask << codes; };
    const Cast& c = cast();
    const VersionFacts approved = anApproved().given(c.secondReviewer, Technical).given(c.secondRisk, Risk).build();
    const auto with = [&](const char* name, const std::function<void(Renew&, VersionFacts&)>& change, const QStringList& codes,
                          const QString& actor = cast().reviewer) {
        VersionFacts facts = approved;
        Renew command = renewal(facts);
        change(command, facts);
        row(name, asks(actor, command, facts), codes);
    };
    const auto nothing = [](Renew&, VersionFacts&) {};
    with("nothing more of a reviewer", nothing, {});
    with("nothing of who approved", nothing, {}, c.secondReviewer);
    with("the role", nothing, {u"role-not-held"_s}, c.deployer);
    with("no auditor", nothing, {u"auditor-changes-nothing"_s, u"role-not-held"_s}, c.auditor);
    row("a role that the gate asks", asks(c.deployer, renewal(approved, Role::Deployer), approved), {u"role-not-asked"_s});
    with("somebody other than the author", [&](Renew&, VersionFacts& f) { f.version->author = c.reviewer; }, {u"author-decides"_s});
    const VersionFacts recalled = anApproved().unusable().build();
    row("a version that is not unusable", asks(c.reviewer, renewal(recalled), recalled), {u"version-unusable"_s});
    with("a version that exists", [](Renew&, VersionFacts& f) { f.version.reset(); }, {u"unknown-version"_s});
    for (const ReviewState state : {ReviewState::Draft, ReviewState::InReviewA, ReviewState::Rejected})
        with(qPrintable(u"an approval, not "_s + nameOf(state)), [&](Renew&, VersionFacts& f) { f.version->review = state; }, {u"not-approved"_s});
    with("the digest that was read", [](Renew& r, VersionFacts&) { r.read = Sha256::of("other"); }, {u"digest-outdated"_s});
    with("the checklist", [](Renew& r, VersionFacts&) { r.ticks.pop_back(); }, {u"checklist-incomplete"_s});
    with("the checklist of the newest policy", [](Renew&, VersionFacts& f) { f.registry.newestPolicy = stricter(f); }, {u"checklist-incomplete"_s});
    with("a reason that fits", [](Renew& r, VersionFacts&) { r.reason = aTooLongText(); }, {u"text-too-long"_s});
    for (const FindingState state : allOf<FindingState>())
        for (const Severity severity : allOf<Severity>()) {
            const bool blocks = severity == Severity::Blocking && state != FindingState::Closed;
            const VersionFacts facts = anApproved().carrying(aFindingOf(severity, state)).build();
            row(qPrintable(u"of a %1 finding that is %2: %3"_s.arg(nameOf(severity), nameOf(state), blocks ? u"that it is closed"_s : u"nothing"_s)),
                asks(c.reviewer, renewal(facts), facts), blocks ? QStringList{u"blocking-finding-open"_s} : QStringList{});
        }
    const VersionFacts half = anApproved().renewed(c.both, Technical).build();
    row("a role that has not renewed", asks(c.reviewer, renewal(half), half), {u"verdict-already-given"_s});
    row("one role a person", asks(c.both, renewal(half, Risk), half), {u"counted-once"_s});
    row("the other role of another person", asks(c.risk, renewal(half, Risk), half));
    VersionFacts older = half;
    older.version->approvedAt = older.registry.now;
    row("nothing of a renewal before the newest approval", asks(c.both, renewal(older, Risk), older));
    const VersionFacts solo = anApproved().solo().renewed(c.author, Technical).build();
    row("nothing more of the author in a solo registry", asks(c.author, renewal(solo, Risk), solo));
}

void RenewalTest::aRenewalAsks()
{
    QFETCH(Question, ask);
    QFETCH(QStringList, codes);
    QCOMPARE(codesOf(ask()), codes);
}

void RenewalTest::theLastRoleRenews()
{
    VersionFacts facts = anApproved().renewed(cast().reviewer, Technical).build();
    facts.version->policy = 1;
    facts.registry.newestPolicy.number = 2;
    facts.verdicts.back().policy = 2;
    const EventDraft event = eventOf(renewal(facts, Risk), person(facts.registry, cast().risk), facts);
    QCOMPARE(setBy(event, u"version"_s, u"approved_at"_s), timeText(facts.registry.now));
    QCOMPARE(setBy(event, u"version"_s, u"policy"_s), 2);
    QVERIFY(setBy(event, u"version"_s, u"review_state"_s).isUndefined());
    QVERIFY(setBy(event, u"version"_s, u"revision"_s).isUndefined());
}

void RenewalTest::theFirstOfTwoRolesDoesNot()
{
    const VersionFacts facts = anApproved().build();
    const EventDraft event = eventOf(renewal(facts), person(facts.registry, cast().reviewer), facts);
    QVERIFY(setBy(event, u"version"_s, u"approved_at"_s).isUndefined());
    QCOMPARE(setBy(event, u"verdict"_s, u"renewal"_s), 1);
}

void RenewalTest::aRenewalUnderAnOlderPolicyDoesNotCount()
{
    VersionFacts facts = anApproved().renewed(cast().reviewer, Technical).build();
    facts.registry.newestPolicy = stricter(facts);
    QCOMPARE(codesOf(obstacles(renewal(facts), person(facts.registry, cast().reviewer), facts)), QStringList());
    const EventDraft event = eventOf(renewal(facts, Risk), person(facts.registry, cast().risk), facts);
    QVERIFY(setBy(event, u"version"_s, u"approved_at"_s).isUndefined());
}

// The clock gives two events one time; their numbers differ.
void RenewalTest::renewalsOfOneMillisecondAreOrderedByNumber()
{
    VersionFacts facts = anApproved().renewed(cast().reviewer, Technical).build();
    Verdict& first = facts.verdicts.back();
    first.at = facts.registry.now;
    first.event = {facts.registry.nextSeq - 1};
    facts.version->approvedAt = facts.registry.now;
    facts.version->approvedBy = {facts.registry.nextSeq - 2}; // approved in that millisecond, and then renewed
    QVERIFY(countsForRenewal(first, facts));
    const EventDraft last = eventOf(renewal(facts, Risk), person(facts.registry, cast().risk), facts);
    QCOMPARE(setBy(last, u"version"_s, u"approved_at"_s), timeText(facts.registry.now));
    QCOMPARE(setBy(last, u"version"_s, u"approved_by"_s), facts.registry.nextSeq);
    facts.version->approvedBy = {facts.registry.nextSeq}; // renewed by both: the next round begins
    facts.registry.nextSeq += 1;
    QVERIFY(!countsForRenewal(first, facts));
}

void RenewalTest::aRenewalIsNoVerdictOfTheGate()
{
    const VersionFacts facts = aVersion().at(Tier::Low).inReviewA().renewed(cast().reviewer, Technical).build();
    QVERIFY(!gateStatus(facts).complete());
}

void RenewalTest::anApprovalAgesByThePolicyOfItsTier()
{
    for (const Tier tier : allOf<Tier>()) {
        const VersionFacts facts = aVersion().at(tier).in(ReviewState::Approved).build();
        QCOMPARE(approvalAges(facts), facts.version->approvedAt.addDays(builtInPolicy().at(tier).approvalDays));
    }
    QVERIFY(!approvalAges(aVersion().build()).isValid());
}

namespace {

Deployment runningWith(const VersionFacts& facts, qint64 id, DeploymentState state, const QDate& review)
{
    Deployment deployment;
    deployment.id = {id};
    deployment.version = facts.version->id;
    deployment.state = state;
    deployment.binding.content = facts.version->digest;
    deployment.review = review;
    return deployment;
}

// The review that the event sets for a deployment; invalid when it leaves it alone.
QDate reviewIn(const EventDraft& event, qint64 deployment)
{
    for (const Effect& effect : event.effects)
        if (effect.record == u"deployment" && effect.key.value(u"id").toInteger() == deployment)
            return QDate::fromString(effect.set.value(u"review").toString(), Qt::ISODate);
    return {};
}

}

// A review that is overdue, or due within the notice, has been held by the renewal; one that is far away stays.
void RenewalTest::theLastRoleSetsTheReviewsThatAreNear()
{
    VersionFacts facts = anApproved().renewed(cast().reviewer, Technical).build();
    const QDate today = facts.registry.now.date();
    facts.deployments = {runningWith(facts, 1, DeploymentState::Live, today.addDays(-anyNumber(1, 300))),
                         runningWith(facts, 2, DeploymentState::Live, today.addDays(ReviewNoticeDays)),
                         runningWith(facts, 3, DeploymentState::Live, today.addDays(ReviewNoticeDays + 1)),
                         runningWith(facts, 4, DeploymentState::Superseded, today), runningWith(facts, 5, DeploymentState::Live, {})};
    VersionFacts nobodyYet = facts;
    nobodyYet.verdicts.clear();
    const EventDraft first = eventOf(renewal(nobodyYet), person(facts.registry, cast().reviewer), nobodyYet);
    QVERIFY(!reviewIn(first, 1).isValid());
    Policy& policy = facts.registry.newestPolicy;
    policy.gateB[facts.model->tier].reviewMonths = anyNumber(1, 11);
    const QDate next = today.addMonths(policy.liveAt(facts.model->tier).reviewMonths);
    const EventDraft last = eventOf(renewal(facts, Risk), person(facts.registry, cast().risk), facts);
    QCOMPARE(reviewIn(last, 1), next);
    QCOMPARE(reviewIn(last, 2), next);
    for (const qint64 untouched : {3, 4, 5})
        QVERIFY(!reviewIn(last, untouched).isValid());
}

void RenewalTest::gateAOfWhatWasAdoptedSetsItsReview()
{
    VersionFacts facts = aVersion().at(Tier::Low).inReviewA().build();
    const QDate today = facts.registry.now.date();
    facts.deployments = {runningWith(facts, 1, DeploymentState::Live, today.addDays(-anyNumber(1, 300))),
                         runningWith(facts, 2, DeploymentState::Live, today)};
    facts.deployments.front().adopted = true;
    const Approve command{facts.name, Technical, {}, {}, everyTick(facts.policy.at(Tier::Low), Technical), {}, {}};
    const EventDraft event = eventOf(command, person(facts.registry, cast().reviewer), facts);
    QCOMPARE(reviewIn(event, 1), today.addMonths(facts.policy.liveAt(Tier::Low).reviewMonths));
    QVERIFY(!reviewIn(event, 2).isValid());
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::RenewalTest)
#include "renewal_test.moc"
