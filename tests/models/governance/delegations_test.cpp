// SPDX-License-Identifier: GPL-3.0-or-later
// Delegation: who may delegate which role to whom, when it holds, and that whoever acts for another is bound like both.
#include "deploymentbuilder.h"
#include "governance/commands/abstain.h"
#include "governance/commands/approve.h"
#include "governance/commands/approvedeployment.h"
#include "governance/commands/closefinding.h"
#include "governance/commands/delegate.h"
#include "governance/commands/golive.h"
#include "governance/commands/hold.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/reinstate.h"
#include "governance/commands/renew.h"
#include "governance/commands/startdeployment.h"
#include "governance/commands/submit.h"
#include "governance/commands/submitdeployment.h"
#include "governance/commands/withdrawdelegation.h"
#include "governance/gateb.h"
#include "governance/mandate.h"
#include "governance/separation.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

constexpr Role Technical = Role::TechnicalReviewer;
constexpr Role Risk = Role::RiskApprover;

Delegation aDelegation(const RegistryFacts& registry, const QString& giver, const QString& delegate, Role role)
{
    return {{gatehouse::testing::anyNumber(1, 1'000'000)}, giver, delegate, role, registry.now.addDays(-1), registry.now.addDays(1), anySentence()};
}

void delegateTo(RegistryFacts& registry, const QString& giver, const QString& delegate, Role role)
{
    registry.delegations.push_back(aDelegation(registry, giver, delegate, role));
}

Delegate wanted(const RegistryFacts& registry)
{
    return {cast().nobody, Technical, registry.now.addDays(1), registry.now.addDays(9), anySentence()};
}

Approve approval(const VersionFacts& facts, Role role = Technical)
{
    return {facts.name, role, facts.version->digest, anySentence(), everyTick(facts.gate(), role), {}, {}};
}

VersionFacts inReviewWith(const QString& giver, Role role, Tier tier = Tier::Medium)
{
    VersionFacts facts = aVersion().at(tier).inReviewA().build();
    delegateTo(facts.registry, giver, cast().nobody, role);
    return facts;
}

ApproveDeployment clearing(const DeploymentFacts& facts, Role role)
{
    ApproveDeployment command;
    command.version = facts.version.name;
    command.slot = facts.slot;
    command.role = role;
    command.reason = anySentence();
    const auto asked = facts.gate().checklists.find(role);
    if (asked != facts.gate().checklists.end())
        for (const ChecklistItem& item : asked->second)
            command.ticks.push_back({item.id, anySentence()});
    command.staleRule = anySentence();
    command.review = facts.registry().now.date().addMonths(1);
    return command;
}

}

class DelegationsTest : public QObject {
    Q_OBJECT

private slots:
    void aPersonDelegatesARoleOfTheirsForATime()
    {
        const RegistryFacts registry = aRegistry();
        const Delegate command = wanted(registry);
        QCOMPARE(codesOf(asks(cast().reviewer, command, registry)()), QStringList());
        const EventDraft event = eventOf(command, person(registry, cast().reviewer), registry);
        QCOMPARE(setBy(event, u"delegation"_s, u"giver"_s), cast().reviewer);
        QCOMPARE(setBy(event, u"delegation"_s, u"delegate"_s), cast().nobody);
        QCOMPARE(setBy(event, u"delegation"_s, u"from_time"_s), timeText(command.from));
        QCOMPARE(setBy(event, u"delegation"_s, u"until_time"_s), timeText(command.until));
    }

    void nothingIsDelegatedBackwards()
    {
        const RegistryFacts registry = aRegistry();
        Delegate command = wanted(registry);
        command.from = registry.now.addDays(-3);
        const EventDraft event = eventOf(command, person(registry, cast().reviewer), registry);
        QCOMPARE(setBy(event, u"delegation"_s, u"from_time"_s), timeText(registry.now));
    }

    void whatStandsInTheWay_data()
    {
        QTest::addColumn<Question>("ask");
        QTest::addColumn<QStringList>("codes");
        const RegistryFacts registry = aRegistry();
        const auto row = [&](const char* name, const QString& who, const std::function<void(Delegate&, RegistryFacts&)>& change,
                             const QStringList& codes) {
            Delegate command = wanted(registry);
            RegistryFacts facts = registry;
            change(command, facts);
            QTest::newRow(name) << asks(who, command, facts) << codes;
        };
        row("an admin's role", cast().admin, [](Delegate& d, RegistryFacts&) { d.role = Role::Admin; }, {u"role-not-delegated"_s});
        row("an auditor's role", cast().admin, [](Delegate& d, RegistryFacts&) { d.role = Role::Auditor; }, {u"role-not-delegated"_s});
        row("an owner is a fact", cast().owner, [](Delegate& d, RegistryFacts&) { d.role = Role::Owner; }, {u"role-is-a-fact"_s});
        row("an author is a fact", cast().author, [](Delegate& d, RegistryFacts&) { d.role = Role::Author; }, {u"role-is-a-fact"_s});
        row("a role one does not have", cast().reviewer, [](Delegate& d, RegistryFacts&) { d.role = Risk; }, {u"role-not-held"_s});
        row("a delegate delegates on", cast().colleague,
            [](Delegate&, RegistryFacts& f) { delegateTo(f, cast().reviewer, cast().colleague, Technical); }, {u"role-not-held"_s});
        row("to nobody", cast().reviewer, [](Delegate& d, RegistryFacts&) { d.person = anyName(u"ghost"_s); }, {u"unknown-person"_s});
        row("to oneself", cast().reviewer, [](Delegate& d, RegistryFacts&) { d.person = cast().reviewer; }, {u"delegates-to-oneself"_s});
        row("to who has it", cast().reviewer, [](Delegate& d, RegistryFacts&) { d.person = cast().secondReviewer; }, {u"role-already-held"_s});
        row("to an auditor", cast().reviewer, [](Delegate& d, RegistryFacts&) { d.person = cast().auditor; }, {u"delegate-reads-only"_s});
        row("without an end", cast().reviewer, [](Delegate& d, RegistryFacts&) { d.until = {}; }, {u"delegation-without-end"_s});
        row("ending before it begins", cast().reviewer, [](Delegate& d, RegistryFacts&) { d.until = d.from.addDays(-1).addSecs(-1); },
            {u"delegation-empty"_s});
        row("ended already", cast().reviewer,
            [](Delegate& d, RegistryFacts& f) {
                d.from = f.now.addDays(-9);
                d.until = f.now.addDays(-1);
            },
            {u"delegation-empty"_s});
        row("given already", cast().reviewer,
            [](Delegate& d, RegistryFacts& f) {
                delegateTo(f, cast().reviewer, cast().nobody, Technical);
                d.from = f.now;
            },
            {u"delegated-already"_s});
        row("given before and over", cast().reviewer, [](Delegate&, RegistryFacts& f) { delegateTo(f, cast().reviewer, cast().nobody, Technical); },
            {u"delegated-already"_s});
        row("without a reason", cast().reviewer, [](Delegate& d, RegistryFacts&) { d.reason = u"  "_s; }, {u"reason-missing"_s});
        row("in a solo registry", cast().reviewer, [](Delegate&, RegistryFacts& f) { f.solo = true; }, {u"solo-delegates-nothing"_s});
        RegistryFacts read = registry;
        for (Person& each : read.people)
            if (each.name == cast().reviewer)
                each.roles.insert(Role::Auditor);
        QTest::newRow("by an auditor") << asks(cast().reviewer, wanted(read), read) << QStringList{u"auditor-changes-nothing"_s};
    }
    void whatStandsInTheWay()
    {
        QFETCH(Question, ask);
        QFETCH(QStringList, codes);
        QCOMPARE(codesOf(ask()), codes);
    }

    void whoGaveItOrAnAdminWithdraws()
    {
        RegistryFacts registry = aRegistry();
        delegateTo(registry, cast().reviewer, cast().nobody, Technical);
        const DelegationId id = registry.delegations.front().id;
        const WithdrawDelegation command{id, anySentence()};
        for (const QString& who : {cast().reviewer, cast().admin})
            QCOMPARE(codesOf(asks(who, command, registry)()), QStringList());
        QVERIFY(endsBy(eventOf(command, person(registry, cast().admin), registry), u"delegation"_s));
        QCOMPARE(codesOf(asks(cast().nobody, command, registry)()), QStringList{u"not-your-delegation"_s});
        QCOMPARE(codesOf(asks(cast().auditor, command, registry)()), (QStringList{u"auditor-changes-nothing"_s, u"not-your-delegation"_s}));
        QCOMPARE(codesOf(asks(cast().reviewer, WithdrawDelegation{{id.value + 1}, {}}, registry)()), QStringList{u"unknown-delegation"_s});
        QCOMPARE(codesOf(asks(cast().reviewer, WithdrawDelegation{id, aTooLongText()}, registry)()), QStringList{u"text-too-long"_s});
        registry.now = registry.now.addDays(2);
        QCOMPARE(codesOf(asks(cast().reviewer, command, registry)()), QStringList{u"delegation-over"_s});
    }

    void aDelegateActsBetweenTheTwoTimesOnly()
    {
        RegistryFacts registry = aRegistry();
        delegateTo(registry, cast().reviewer, cast().nobody, Technical);
        const Delegation given = registry.delegations.front();
        const Person who = person(registry, cast().nobody);
        const std::vector<Mandate> one{{cast().nobody, cast().reviewer}};
        for (const auto& [now, holding] : {std::pair(given.from.addMSecs(-1), false), std::pair(given.from, true), std::pair(given.until, true),
                                           std::pair(given.until.addMSecs(1), false)}) {
            registry.now = now;
            QCOMPARE(mandates(registry, who, Technical), holding ? one : std::vector<Mandate>());
            QCOMPARE(holds(registry, who, Technical), holding);
            QVERIFY(!holds(registry, who, Risk));
        }
    }

    void whoLostTheRoleHasNothingLeftToDelegate()
    {
        RegistryFacts registry = aRegistry();
        delegateTo(registry, cast().reviewer, cast().nobody, Technical);
        for (Person& each : registry.people)
            if (each.name == cast().reviewer)
                each.roles.erase(Technical);
        QVERIFY(!holds(registry, person(registry, cast().nobody), Technical));
    }

    void anAuditorActsForNobody()
    {
        RegistryFacts registry = aRegistry();
        delegateTo(registry, cast().reviewer, cast().auditor, Technical);
        QVERIFY(!holds(registry, person(registry, cast().auditor), Technical));
    }

    void theVerdictNamesBoth()
    {
        const VersionFacts facts = inReviewWith(cast().reviewer, Technical);
        QCOMPARE(codesOf(asks(cast().nobody, approval(facts), facts)()), QStringList());
        const EventDraft event = eventOf(approval(facts), person(facts.registry, cast().nobody), facts);
        QCOMPARE(setBy(event, u"verdict"_s, u"person"_s), cast().nobody);
        QCOMPARE(setBy(event, u"verdict"_s, u"for_person"_s), cast().reviewer);
        QCOMPARE(event.subject.value(u"for"), cast().reviewer);
        const EventDraft own = eventOf(approval(facts), person(facts.registry, cast().reviewer), facts);
        QCOMPARE(setBy(own, u"verdict"_s, u"for_person"_s), QString());
        QVERIFY(!own.subject.contains(u"for"));
    }

    void aDelegateIsBoundLikeTheAuthorTheyActFor()
    {
        VersionFacts facts = aVersion().by(cast().reviewer).inReviewA().build();
        delegateTo(facts.registry, cast().reviewer, cast().nobody, Technical);
        QCOMPARE(codesOf(asks(cast().nobody, approval(facts), facts)()), QStringList{u"giver-wrote"_s});
        for (const RoleStatus& line : gateStatus(facts).roles)
            QVERIFY(std::ranges::find(line.candidates, cast().nobody) == line.candidates.end());
        // Another who delegates is free to be acted for.
        delegateTo(facts.registry, cast().secondReviewer, cast().nobody, Technical);
        QCOMPARE(codesOf(asks(cast().nobody, approval(facts), facts)()), QStringList());
        QCOMPARE(setBy(eventOf(approval(facts), person(facts.registry, cast().nobody), facts), u"verdict"_s, u"for_person"_s), cast().secondReviewer);
    }

    void anAuthorIsNoDelegateForTheirOwnVersion()
    {
        VersionFacts facts = aVersion().inReviewA().build();
        delegateTo(facts.registry, cast().reviewer, cast().author, Technical);
        QCOMPARE(codesOf(asks(cast().author, approval(facts), facts)()), QStringList{u"author-decides"_s});
    }

    void aPersonAndTheirDelegateCountOnce()
    {
        VersionFacts facts = aVersion().at(Tier::Medium).inReviewA().given(cast().both, Risk).build();
        delegateTo(facts.registry, cast().both, cast().nobody, Technical);
        QCOMPARE(codesOf(asks(cast().nobody, approval(facts), facts)()), QStringList{u"giver-counted"_s});

        VersionFacts after = aVersion().at(Tier::Medium).inReviewA().given(cast().nobody, Technical).build();
        after.verdicts.back().forPerson = cast().both;
        QCOMPARE(codesOf(asks(cast().both, approval(after, Risk), after)()), QStringList{u"counted-once"_s});
        const std::vector<QString> left = gateStatus(after).roles.back().candidates;
        QVERIFY(std::ranges::find(left, cast().both) == left.end());
    }

    void whoAbstainedLeavesItToSomebodyElseThanTheirDelegate()
    {
        VersionFacts facts = aVersion().inReviewA().given(cast().reviewer, Technical, VerdictKind::Abstain).build();
        delegateTo(facts.registry, cast().reviewer, cast().nobody, Technical);
        QCOMPARE(codesOf(asks(cast().nobody, approval(facts), facts)()), QStringList{u"giver-counted"_s});
        // A delegate who abstains leaves it to who gave them the role.
        VersionFacts left = aVersion().inReviewA().given(cast().nobody, Technical, VerdictKind::Abstain).build();
        left.verdicts.back().forPerson = cast().reviewer;
        QCOMPARE(codesOf(asks(cast().reviewer, approval(left), left)()), QStringList());
    }

    void aDelegateAddsNobodyToAGateThatCannotBeMet()
    {
        VersionFacts facts = aVersion().at(Tier::Medium).build();
        for (Person& each : facts.registry.people)
            if (each.name != cast().both)
                each.roles.clear();
        delegateTo(facts.registry, cast().both, cast().nobody, Technical);
        QCOMPARE(candidates(facts, Technical).size(), std::size_t(2));
        QCOMPARE(candidatesThemselves(facts, Technical), std::vector<QString>{cast().both});
        QVERIFY(codesOf(asks(cast().author, Submit{facts.name, {}, {}}, facts)()).contains(u"gate-cannot-be-met"_s));
    }

    void aRenewalIsGivenForAnother()
    {
        VersionFacts facts = aVersion().in(ReviewState::Approved).build();
        delegateTo(facts.registry, cast().reviewer, cast().nobody, Technical);
        const Renew command{facts.name, Technical, facts.version->digest, anySentence(), everyTick(facts.gate(), Technical)};
        QCOMPARE(codesOf(asks(cast().nobody, command, facts)()), QStringList());
        QCOMPARE(setBy(eventOf(command, person(facts.registry, cast().nobody), facts), u"verdict"_s, u"for_person"_s), cast().reviewer);
    }

    void whoeverADelegateDeploysForNeverDecidesAtGateB()
    {
        DeploymentFacts facts = aDeployment().in(DeploymentState::InVerification).proven().build();
        delegateTo(facts.version.registry, cast().deployer, cast().nobody, Role::Deployer);
        const EventDraft event = recorded(cast().nobody, SubmitDeployment{facts.version.name, facts.slot}, facts);
        QCOMPARE(event.subject.value(u"for"), cast().deployer);
        const QStringList deployers = setBy(event, u"deployment"_s, u"deployers"_s).toString().split(u' ');
        QVERIFY(deployers.contains(cast().nobody) && deployers.contains(cast().deployer));
    }

    void aDelegateIsBoundLikeTheDeployerTheyActFor()
    {
        DeploymentFacts facts = aDeployment().granting(cast().deployer, Role::GoLiveApprover).in(DeploymentState::InReviewB).proven().build();
        delegateTo(facts.version.registry, cast().deployer, cast().nobody, Role::GoLiveApprover);
        QCOMPARE(codesOf(asksIn(cast().nobody, clearing(facts, Role::GoLiveApprover), facts)()), QStringList{u"giver-deploys"_s});
        const std::vector<QString> left = candidatesAtB(facts, Role::GoLiveApprover);
        QVERIFY(std::ranges::find(left, cast().nobody) == left.end());
    }

    void freshEyesAreNotThoseOfWhoeverSignedGateA()
    {
        DeploymentFacts facts =
            aDeployment().at(Tier::High).granting(cast().risk, Role::GoLiveApprover).in(DeploymentState::InReviewB).proven().build();
        Verdict atA;
        atA.gate = Gate::A;
        atA.person = cast().risk;
        atA.role = Risk;
        atA.digest = facts.version.version->digest;
        facts.version.verdicts.push_back(atA);
        delegateTo(facts.version.registry, cast().risk, cast().nobody, Role::GoLiveApprover);
        QVERIFY(needsFreshEyes(facts, {cast().nobody, cast().risk}));
        QVERIFY(!needsFreshEyes(facts, {cast().nobody, {}}));
    }

    void nobodyDeploysForWhoApproved()
    {
        DeploymentFacts facts = aDeployment()
                                    .granting(cast().goLive, Role::Deployer)
                                    .in(DeploymentState::Cleared)
                                    .proven()
                                    .given(cast().goLive, Role::GoLiveApprover)
                                    .build();
        delegateTo(facts.version.registry, cast().goLive, cast().nobody, Role::Deployer);
        QCOMPARE(codesOf(asksIn(cast().nobody, GoLive{facts.version.name, facts.slot}, facts)()), QStringList{u"approver-deploys"_s});
    }

    void nobodyClosesAFindingForItsOwner()
    {
        FindingFacts facts = aFinding();
        facts.finding->state = FindingState::CloseProposed;
        facts.finding->owner = cast().secondReviewer;
        delegateTo(facts.registry, cast().secondReviewer, cast().nobody, facts.finding->raisedAs);
        const CloseFinding command{facts.finding->id, anySentence()};
        QCOMPARE(codesOf(asks(cast().nobody, command, facts)()), QStringList{u"giver-bound"_s});
        delegateTo(facts.registry, cast().reviewer, cast().nobody, facts.finding->raisedAs);
        QCOMPARE(codesOf(asks(cast().nobody, command, facts)()), QStringList());
        QCOMPARE(eventOf(command, person(facts.registry, cast().nobody), facts).subject.value(u"for"), cast().reviewer);
    }

    void aPersonAndTheirDelegateAreNotTwoWhoMarkUnusable()
    {
        VersionFacts facts = aVersion().in(ReviewState::Approved).onHold(cast().risk).build();
        delegateTo(facts.registry, cast().risk, cast().nobody, Risk);
        const MarkUnusable command{facts.name, anySentence(), DefectClass::Data, u"always"_s, Severity::Major, QString(), anySentence()};
        QCOMPARE(codesOf(asks(cast().nobody, command, facts)()), QStringList{u"may-not-confirm"_s});
        VersionFacts held = aVersion().in(ReviewState::Approved).onHold(cast().nobody).build();
        delegateTo(held.registry, cast().risk, cast().nobody, Risk);
        QCOMPARE(codesOf(asks(cast().risk, command, held)()), QStringList{u"second-person-needed"_s});
        QCOMPARE(codesOf(asks(cast().secondRisk, command, held)()), QStringList());
    }

    void whoBrakesForAnotherNamesThem()
    {
        VersionFacts facts = aVersion().in(ReviewState::Approved).build();
        const Hold hold{facts.name, anySentence()};
        const MarkUnusable propose{facts.name, anySentence(), DefectClass::Data, u"always"_s, Severity::Major, QString(), anySentence()};
        QCOMPARE(codesOf(asks(cast().nobody, hold, facts)()), QStringList{u"may-not-hold"_s});
        delegateTo(facts.registry, cast().reviewer, cast().nobody, Technical);
        QCOMPARE(codesOf(asks(cast().nobody, hold, facts)()), QStringList());
        QCOMPARE(eventOf(hold, person(facts.registry, cast().nobody), facts).subject.value(u"for"), cast().reviewer);
        QCOMPARE(eventOf(propose, person(facts.registry, cast().nobody), facts).subject.value(u"for"), cast().reviewer);
        // Whoever has a right of their own acts in it.
        delegateTo(facts.registry, cast().reviewer, cast().risk, Technical);
        for (const QString& name : {cast().risk, cast().owner}) {
            QVERIFY(!eventOf(hold, person(facts.registry, name), facts).subject.contains(u"for"));
            QVERIFY(!eventOf(propose, person(facts.registry, name), facts).subject.contains(u"for"));
        }
        delegateTo(facts.registry, cast().reviewer, cast().author, Technical);
        QVERIFY(!eventOf(propose, person(facts.registry, cast().author), facts).subject.contains(u"for"));
    }

    void forTheOwnerNobodyReinstatesAsRiskApprover()
    {
        VersionFacts facts = aVersion().in(ReviewState::Approved).unusable().proposed(Usability::Usable, cast().owner).build();
        for (Person& each : facts.registry.people)
            if (each.name == cast().owner)
                each.roles.insert(Risk);
        delegateTo(facts.registry, cast().owner, cast().nobody, Risk);
        QVERIFY(codesOf(asks(cast().nobody, Reinstate{facts.name, anySentence()}, facts)()).contains(u"may-not-reinstate"_s));
    }
};

}

QTEST_APPLESS_MAIN(gatehouse::governance::testing::DelegationsTest)
#include "delegations_test.moc"
