// SPDX-License-Identifier: GPL-3.0-or-later
// More than one person of a role: how many approve, who they could be, and when a gate closes (V2, V5, V7, D3).
#include "deploymentbuilder.h"
#include "factsbuilder.h"
#include "governance/approvers.h"
#include "governance/commands/approve.h"
#include "governance/commands/approvedeployment.h"
#include "governance/commands/reject.h"
#include "governance/commands/renew.h"
#include "governance/commands/submit.h"
#include "governance/gateb.h"
#include "governance/preflight.h"
#include "governance/reviewb.h"
#include "governance/staffing.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

using gatehouse::testing::anyNumber;

constexpr Role Technical = Role::TechnicalReviewer;
constexpr Role Risk = Role::RiskApprover;

const auto twoReviewers = [](GatePolicy& gate) { gate.people[Technical] = 2; };

Approve approval(const VersionFacts& facts, Role role)
{
    return {facts.name, role, facts.version->digest, {}, everyTick(facts.gate(), role), {}, {}};
}

Renew renewal(const VersionFacts& facts, Role role)
{
    return {facts.name, role, facts.version->digest, {}, everyTick(facts.registry.newestPolicy.at(facts.model->tier), role)};
}

bool approvesVersion(const VersionFacts& facts, const QString& name, Role role)
{
    return setBy(eventOf(approval(facts, role), person(facts.registry, name), facts), u"version"_s, u"review_state"_s)
        == nameOf(ReviewState::Approved);
}

// By trying every team, which placesTaken() does not do.
bool someTeamFills(const std::vector<std::vector<QString>>& choices, std::set<QString> taken = {}, std::size_t place = 0)
{
    if (place == choices.size())
        return true;
    return std::ranges::any_of(choices[place], [&](const QString& name) {
        if (taken.contains(name))
            return false;
        std::set<QString> more = taken;
        more.insert(name);
        return someTeamFills(choices, more, place + 1);
    });
}

}

class PeopleTest : public QObject {
    Q_OBJECT
private slots:
    void aTeamIsFoundWhenThereIsOne();
    void theGateClosesWithTheLastOfThem();
    void oneMoreThanAskedIsRefused();
    void onePersonIsOne();
    void anAbstentionLeavesThePlaceToOthers();
    void oneRejectOfTwoIsNotFinal();
    void aSoloRegistryNeverAsksForTwo();
    void whatIsMissingAndWhoCouldBeIsSaid();
    void whoAbstainedCannotGiveIt();
    void whoCountsTwiceIsMissingOnce();
    void aRenewalAsksForAsMany();
    void gateBAsksForAsMany();
    void gateBIsSubmittedOnlyWhenThereAreAsMany();
};

void PeopleTest::aTeamIsFoundWhenThereIsOne()
{
    for (int i = 0; i < 500; ++i) {
        std::vector<std::vector<QString>> choices(std::size_t(anyNumber(0, 4)));
        for (auto& choice : choices)
            for (int name = 0; name < 5; ++name)
                if (anyNumber(0, 2) == 0)
                    choice.push_back(QString::number(name));
        QCOMPARE(differentPeopleFill(choices), someTeamFills(choices));
        QVERIFY(placesTaken(choices) <= choices.size());
        if (!someTeamFills(choices))
            continue;
        for (const auto& choice : choices) // everybody who could is in some full team
            for (const QString& name : choice) {
                auto with = choices;
                bool found = false;
                for (std::size_t place = 0; place < with.size() && !found; ++place)
                    if (std::ranges::find(choices[place], name) != choices[place].end()) {
                        with = choices;
                        with[place] = {name};
                        found = someTeamFills(with);
                    }
                QVERIFY(found);
            }
    }
    // A hundred places that ninety-nine people could take end at once.
    std::vector<QString> many;
    for (int i = 0; i < 99; ++i)
        many.push_back(QString::number(i));
    QCOMPARE(placesTaken(std::vector(100, many)), std::size_t(99));
}

void PeopleTest::theGateClosesWithTheLastOfThem()
{
    const Cast& c = cast();
    const VersionFacts none = aVersion().under(twoReviewers).inReviewA().build();
    QVERIFY(!approvesVersion(none, c.reviewer, Technical));
    const VersionFacts one = aVersion().under(twoReviewers).inReviewA().given(c.risk, Risk).given(c.reviewer, Technical).build();
    QVERIFY(!gateStatus(one).complete());
    QCOMPARE(lineOf(gateStatus(one), Technical)->missing(), 1);
    QCOMPARE(codesOf(obstacles(approval(one, Technical), person(one.registry, c.secondReviewer), one)), QStringList());
    QVERIFY(approvesVersion(one, c.secondReviewer, Technical));
    const VersionFacts two = aVersion().under(twoReviewers).inReviewA().given(c.reviewer, Technical).given(c.secondReviewer, Technical).build();
    QVERIFY(approvesVersion(two, c.risk, Risk));
    QCOMPARE(gateStatus(two).roles.front().places().size(), std::size_t(2));
}

void PeopleTest::oneMoreThanAskedIsRefused()
{
    const Cast& c = cast();
    const VersionFacts two = aVersion().under(twoReviewers).inReviewA().given(c.reviewer, Technical).given(c.secondReviewer, Technical).build();
    const Obstacles found = obstacles(approval(two, Technical), person(two.registry, c.both), two);
    QCOMPARE(codesOf(found), QStringList{u"verdict-already-given"_s});
    QVERIFY(found.front().sentence.contains(person(two.registry, c.reviewer).display) && found.front().sentence.contains(u'2'));
}

void PeopleTest::onePersonIsOne()
{
    const Cast& c = cast();
    const VersionFacts one = aVersion().under(twoReviewers).inReviewA().given(c.both, Technical).build();
    QCOMPARE(codesOf(obstacles(approval(one, Technical), person(one.registry, c.both), one)), QStringList{u"verdict-already-given"_s});
    QCOMPARE(codesOf(obstacles(approval(one, Risk), person(one.registry, c.both), one)), QStringList{u"counted-once"_s});
}

void PeopleTest::anAbstentionLeavesThePlaceToOthers()
{
    const Cast& c = cast();
    const VersionFacts facts =
        aVersion().under(twoReviewers).inReviewA().given(c.reviewer, Technical, VerdictKind::Abstain).given(c.secondReviewer, Technical).build();
    const GateStatus gate = gateStatus(facts);
    QCOMPARE(gate.roles.front().missing(), 1);
    QCOMPARE(gate.roles.front().candidates, std::vector{c.both});
}

void PeopleTest::oneRejectOfTwoIsNotFinal()
{
    const Cast& c = cast();
    const auto rejects = [](const VersionFacts& facts, const QString& name) {
        return setBy(eventOf(Reject{facts.name, Technical, {}, anySentence(), {}}, person(facts.registry, name), facts), u"version"_s,
                     u"review_state"_s);
    };
    const VersionFacts first = aVersion().at(Tier::Low).under(twoReviewers).inReviewA().build();
    QVERIFY(rejects(first, c.reviewer).isUndefined());
    const VersionFacts second = aVersion().at(Tier::Low).under(twoReviewers).inReviewA().given(c.reviewer, Technical, VerdictKind::Reject).build();
    QCOMPARE(rejects(second, c.secondReviewer), nameOf(ReviewState::Rejected));
}

void PeopleTest::aSoloRegistryNeverAsksForTwo()
{
    const VersionFacts facts = aVersion().at(Tier::Low).under(twoReviewers).solo().inReviewA().build();
    QVERIFY(approvesVersion(facts, cast().nobody, Technical));
    QVERIFY(canBeStaffed(facts));
}

void PeopleTest::whatIsMissingAndWhoCouldBeIsSaid()
{
    const Cast& c = cast();
    const VersionFacts facts = aVersion().by(c.reviewer).under([](GatePolicy& gate) { gate.people[Technical] = 4; }).build();
    QVERIFY(!canBeStaffed(facts));
    const Obstacles found = obstacles(Submit{facts.name, {}, {}}, person(facts.registry, c.reviewer), facts);
    QCOMPARE(codesOf(found), QStringList{u"gate-cannot-be-met"_s});
    for (const QString& part :
         {u"2 more needed"_s, u"4 asked"_s, person(facts.registry, c.secondReviewer).display, person(facts.registry, c.both).display})
        QVERIFY2(found.front().sentence.contains(part), qPrintable(found.front().sentence));
    QVERIFY(!found.front().sentence.contains(person(facts.registry, c.reviewer).display)); // who wrote it
    const std::vector<Staffing> lines = staffingOf(facts);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines.front().people, 4);
    QVERIFY(lines.back().sentence.startsWith(u"can be given by"));
}

void PeopleTest::whoAbstainedCannotGiveIt()
{
    const Cast& c = cast();
    const auto abstained = [&](const std::vector<QString>& names) {
        auto builder = aVersion().at(Tier::Low).inReviewA();
        for (const QString& name : names)
            builder.given(name, Technical, VerdictKind::Abstain);
        return staffingOf(builder.build()).front();
    };
    const Staffing before = abstained({});
    const Staffing after = abstained({c.reviewer});
    QVERIFY(std::ranges::contains(before.candidates, c.reviewer) && !std::ranges::contains(after.candidates, c.reviewer));
    QCOMPARE(after.holders, before.holders - 1);
    const Staffing nobody = abstained(before.candidates);
    QCOMPARE(nobody.holders, 0);
    QVERIFY2(nobody.sentence.contains(u"1 more needed") && nobody.sentence.contains(u"nobody"), qPrintable(nobody.sentence));
}

void PeopleTest::whoCountsTwiceIsMissingOnce()
{
    // Three reviewers and three risk approvers are five people.
    const auto three = [](GatePolicy& gate) { gate.people = {{Technical, 3}, {Risk, 3}}; };
    const VersionFacts facts = aVersion().under(three).build();
    QVERIFY(!canBeStaffed(facts));
    QVERIFY2(staffingSentence(facts).contains(u"1 more"), qPrintable(staffingSentence(facts)));
    QVERIFY(canBeStaffed(aVersion().under([](GatePolicy& gate) { gate.people = {{Technical, 3}, {Risk, 2}}; }).build()));
}

void PeopleTest::aRenewalAsksForAsMany()
{
    const Cast& c = cast();
    const auto renews = [](const VersionFacts& facts, const QString& name) {
        return !setBy(eventOf(renewal(facts, Technical), person(facts.registry, name), facts), u"version"_s, u"approved_at"_s).isUndefined();
    };
    const VersionFacts none = aVersion().at(Tier::Low).under(twoReviewers).in(ReviewState::Approved).build();
    QVERIFY(!renews(none, c.reviewer));
    VersionFacts one = aVersion().at(Tier::Low).under(twoReviewers).in(ReviewState::Approved).renewed(c.reviewer, Technical).build();
    one.verdicts.back().at = one.registry.now;
    QCOMPARE(codesOf(obstacles(renewal(one, Technical), person(one.registry, c.secondReviewer), one)), QStringList());
    QVERIFY(renews(one, c.secondReviewer));
    QCOMPARE(codesOf(obstacles(renewal(one, Technical), person(one.registry, c.reviewer), one)), QStringList{u"verdict-already-given"_s});
}

void PeopleTest::gateBAsksForAsMany()
{
    const Cast& c = cast();
    const auto two = [](DeploymentFacts facts) {
        facts.version.registry.newestPolicy.gateB[facts.version.model->tier].people[Role::GoLiveApprover] = 2;
        facts.boundPolicy = facts.version.registry.newestPolicy;
        return facts;
    };
    const DeploymentFacts none = two(
        aDeployment().at(Tier::Medium).in(DeploymentState::InReviewB).granting(c.colleague, Role::GoLiveApprover).build());
    QVERIFY(!lastToApprove(gateBStatus(none), Role::GoLiveApprover));
    const DeploymentFacts one = two(aDeployment()
                                        .at(Tier::Medium)
                                        .in(DeploymentState::InReviewB)
                                        .granting(c.colleague, Role::GoLiveApprover)
                                        .given(c.goLive, Role::GoLiveApprover)
                                        .build());
    QVERIFY(lastToApprove(gateBStatus(one), Role::GoLiveApprover));
    QVERIFY(!gateBStatus(one).complete());
}

void PeopleTest::gateBIsSubmittedOnlyWhenThereAreAsMany()
{
    const Cast& c = cast();
    DeploymentFacts facts = aDeployment().at(Tier::Medium).build();
    const Person deployer = person(facts.registry(), c.deployer);
    QVERIFY(canBeStaffedAtB(facts, deployer));
    facts.version.registry.newestPolicy.gateB[Tier::Medium].people[Role::GoLiveApprover] = 2;
    QVERIFY(!canBeStaffedAtB(facts, deployer));
    for (Person& each : facts.version.registry.people)
        if (each.name == c.colleague)
            each.roles.insert(Role::GoLiveApprover);
    QVERIFY(canBeStaffedAtB(facts, deployer));
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::PeopleTest)
#include "people_test.moc"
