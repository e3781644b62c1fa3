// SPDX-License-Identifier: GPL-3.0-or-later
// Policies before they are published: what they change, and which gates nobody could meet.
#include "factsbuilder.h"
#include "governance/policychanges.h"
#include "governance/policycheck.h"
#include "support/chance.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {

using gatehouse::testing::anyNumber;

namespace {

using Change = std::function<void(Policy&)>;
using Place = std::pair<Gate, Tier>;

std::vector<Place> placesOf(const std::vector<UnmetGate>& gates)
{
    std::vector<Place> places;
    for (const UnmetGate& each : gates)
        places.emplace_back(each.gate, each.tier);
    return places;
}

Person someone(std::set<Role> roles)
{
    return {anyName(), {}, {}, std::move(roles)};
}

RegistryFacts registryOf(std::vector<Person> people)
{
    RegistryFacts facts;
    facts.people = std::move(people);
    return facts;
}

}

class PoliciesTest : public QObject {
    Q_OBJECT
private slots:
    void theSamePolicyChangesNothing();
    void everyChangeIsSaidAtItsGate_data();
    void everyChangeIsSaidAtItsGate();
    void aFullRegistryMeetsEveryGate();
    void aGateThatAsksForWhatCannotBeRecordedIsFound();
    void aGateWithoutPeopleIsFound_data();
    void aGateWithoutPeopleIsFound();
    void theSentenceSaysWhoHoldsWhat();
    void aThresholdThatMovesIsSaid();
    void whatIsStricterThereIsLooserBack_data();
    void whatIsStricterThereIsLooserBack();
    void theWayOutNamesWhoIsMissing();
    void moreThanThereAreIsTold_data();
    void moreThanThereAreIsTold();
};

void PoliciesTest::theSamePolicyChangesNothing()
{
    Policy named = builtInPolicy();
    named.name = anySentence();
    named.number = anyNumber(2, 50);
    QVERIFY(policyChanges(builtInPolicy(), named).empty());
}

void PoliciesTest::everyChangeIsSaidAtItsGate_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("gate");
    const auto a = [](const char* name, const std::function<void(GatePolicy&)>& change) {
        QTest::newRow(name) << Change([=](Policy& policy) { change(policy.gateA[Tier::Medium]); }) << int(Gate::A);
    };
    const auto b = [](const char* name, const std::function<void(LivePolicy&)>& change) {
        QTest::newRow(name) << Change([=](Policy& policy) { change(policy.gateB[Tier::Medium]); }) << int(Gate::B);
    };
    a("a role less", [](GatePolicy& gate) { gate.roles.pop_back(); });
    a("roles in another order", [](GatePolicy& gate) { std::ranges::reverse(gate.roles); });
    a("an element more", [](GatePolicy& gate) { gate.elements.push_back(Element::Notebook); });
    a("elements in another order", [](GatePolicy& gate) { std::ranges::reverse(gate.elements); });
    a("a need less", [](GatePolicy& gate) { gate.needs.erase(gate.needs.begin()); });
    a("a waiver more", [](GatePolicy& gate) { gate.waivable.insert(u"release-notes"_s); });
    a("an item more", [](GatePolicy& gate) { gate.checklists[Role::RiskApprover].push_back({anyName(), anySentence(), false}); });
    a("an item less", [](GatePolicy& gate) { gate.checklists[Role::RiskApprover].pop_back(); });
    a("items in another order", [](GatePolicy& gate) { std::ranges::reverse(gate.checklists[Role::RiskApprover]); });
    a("an item in other words", [](GatePolicy& gate) { gate.checklists[Role::RiskApprover].front().text = anySentence(); });
    a("a sentence where a tick was", [](GatePolicy& gate) { gate.checklists[Role::RiskApprover].front().sentence = true; });
    a("another due date", [](GatePolicy& gate) { gate.dueDays += anyNumber(1, 9); });
    a("another age", [](GatePolicy& gate) { gate.approvalDays += anyNumber(1, 9); });
    a("more people", [](GatePolicy& gate) { gate.people[Role::RiskApprover] = anyNumber(2, 5); });
    a("less of a routine change", [](GatePolicy& gate) { gate.routine = Approvers{{Role::TechnicalReviewer}, {}}; });
    a("a field more", [](GatePolicy& gate) { gate.fields.insert(anyName()); });
    a("a threshold more", [](GatePolicy& gate) { gate.thresholds.push_back({anyName(), Better::Higher, 0.5, {}, {}}); });
    b("more people at B", [](LivePolicy& gate) { gate.people[Role::GoLiveApprover] = anyNumber(2, 5); });
    b("a role more", [](LivePolicy& gate) { gate.roles.push_back(Role::RiskApprover); });
    b("evidence more", [](LivePolicy& gate) { gate.evidence.insert(EvidenceKind::EdgeGrid); });
    b("a checklist less", [](LivePolicy& gate) { gate.checklists[Role::GoLiveApprover].pop_back(); });
    b("another due date at B", [](LivePolicy& gate) { gate.dueDays += anyNumber(1, 9); });
    b("another next review", [](LivePolicy& gate) { gate.reviewMonths += anyNumber(1, 9); });
}

void PoliciesTest::everyChangeIsSaidAtItsGate()
{
    QFETCH(const Change, change);
    QFETCH(const int, gate);
    Policy now = builtInPolicy();
    change(now);
    const auto changes = policyChanges(builtInPolicy(), now);
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(int(changes.front().gate), gate);
    QCOMPARE(changes.front().tier, Tier::Medium);
    QCOMPARE(changes.front().rules.size(), std::size_t(1));
    QCOMPARE(policyChanges(now, builtInPolicy()).size(), std::size_t(1));
}

void PoliciesTest::aFullRegistryMeetsEveryGate()
{
    QVERIFY(gatesNobodyCanMeet(builtInPolicy(), aRegistry()).empty());
    RegistryFacts solo = registryOf({someone({})});
    solo.solo = true;
    QVERIFY(gatesNobodyCanMeet(builtInPolicy(), solo).empty());
}

void PoliciesTest::aGateThatAsksForWhatCannotBeRecordedIsFound()
{
    Policy policy = builtInPolicy();
    policy.gateB.at(Tier::Medium).evidence.insert(EvidenceKind::Heartbeat);
    const auto found = gatesNobodyCanMeet(policy, aRegistry());
    QVERIFY((placesOf(found) == std::vector<Place>{{Gate::B, Tier::Medium}}));
    QVERIFY(found.front().sentence.contains(labelOf(EvidenceKind::Heartbeat)));
}

void PoliciesTest::aGateWithoutPeopleIsFound_data()
{
    QTest::addColumn<RegistryFacts>("registry");
    QTest::addColumn<std::vector<Place>>("unmet");
    const Place lowA{Gate::A, Tier::Low}, mediumA{Gate::A, Tier::Medium}, highA{Gate::A, Tier::High};
    const Place lowB{Gate::B, Tier::Low}, mediumB{Gate::B, Tier::Medium}, highB{Gate::B, Tier::High};
    const auto row = [](const char* name, std::vector<Person> people, const std::vector<Place>& unmet) {
        QTest::newRow(name) << registryOf(std::move(people)) << unmet;
    };
    const auto writer = someone({}), technical = someone({Role::TechnicalReviewer}), risk = someone({Role::RiskApprover});
    const auto goLive = someone({Role::GoLiveApprover}), deployer = someone({Role::Deployer});
    row("nobody at all", {}, {lowA, mediumA, highA, lowB, mediumB, highB});
    row("everybody needed", {writer, technical, risk, goLive, deployer}, {});
    row("no writer beside them is needed", {technical, risk, goLive, deployer}, {});
    row("no risk approver", {writer, technical, goLive, deployer}, {mediumA, highA, highB});
    row("a risk approver who only reads", {writer, technical, someone({Role::RiskApprover, Role::Auditor}), goLive, deployer},
        {mediumA, highA, highB});
    row("one person for two roles", {writer, someone({Role::TechnicalReviewer, Role::RiskApprover}), goLive, deployer}, {mediumA, highA});
    row("a reviewer alone, who would be the author", {technical}, {lowA, mediumA, highA, lowB, mediumB, highB});
    row("no deployer", {writer, technical, risk, goLive}, {lowB, mediumB, highB});
    row("the deployer would clear", {writer, technical, risk, someone({Role::GoLiveApprover, Role::Deployer})}, {lowB, mediumB, highB});
    row("those who sign would clear", {writer, deployer, someone({Role::TechnicalReviewer, Role::GoLiveApprover}), risk}, {highB});
}

void PoliciesTest::aGateWithoutPeopleIsFound()
{
    QFETCH(const RegistryFacts, registry);
    QFETCH(const std::vector<Place>, unmet);
    const auto found = gatesNobodyCanMeet(builtInPolicy(), registry);
    QVERIFY(placesOf(found) == unmet);
    for (const UnmetGate& each : found)
        QVERIFY(!each.sentence.isEmpty());
}

void PoliciesTest::aThresholdThatMovesIsSaid()
{
    Policy old = builtInPolicy(), now = old;
    const QString metric = anyName();
    old.gateA[Tier::High].thresholds = {{metric, Better::Lower, 0.5, {}, {}}};
    now.gateA[Tier::High].thresholds = {{metric, Better::Lower, 0.25, {}, 3}};
    const auto changes = policyChanges(old, now);
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes.front().rules.size(), std::size_t(1));
    for (const QString& part : {metric, u"0.5"_s, u"0.25"_s, u"3 %"_s})
        QVERIFY2(changes.front().rules.front().sentence.contains(part), qPrintable(changes.front().rules.front().sentence));
}

void PoliciesTest::whatIsStricterThereIsLooserBack_data()
{
    QTest::addColumn<Change>("before");
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("bearing");
    const auto a = [](const char* name, Bearing bearing, const std::function<void(GatePolicy&)>& change) {
        QTest::newRow(name) << Change([](Policy&) {}) << Change([=](Policy& policy) { change(policy.gateA[Tier::Medium]); }) << int(bearing);
    };
    a("a role less", Bearing::Looser, [](GatePolicy& gate) { gate.roles.pop_back(); });
    a("another order", Bearing::Other, [](GatePolicy& gate) { std::ranges::reverse(gate.roles); });
    a("an element more", Bearing::Stricter, [](GatePolicy& gate) { gate.elements.push_back(Element::Notebook); });
    a("a waiver more", Bearing::Looser, [](GatePolicy& gate) { gate.waivable.insert(u"release-notes"_s); });
    a("an item in other words", Bearing::Other, [](GatePolicy& gate) { gate.checklists[Role::RiskApprover].front().text = anySentence(); });
    a("a sentence", Bearing::Stricter, [](GatePolicy& gate) { gate.checklists[Role::RiskApprover].front().sentence = true; });
    a("later due", Bearing::Other, [](GatePolicy& gate) { gate.dueDays += anyNumber(1, 9); });
    a("an approval that counts longer", Bearing::Looser, [](GatePolicy& gate) { gate.approvalDays += anyNumber(1, 9); });
    a("more people", Bearing::Stricter, [](GatePolicy& gate) { gate.people[Role::RiskApprover] = anyNumber(2, 5); });
    a("less of a routine change", Bearing::Looser, [](GatePolicy& gate) { gate.routine = Approvers{{Role::TechnicalReviewer}, {}}; });
    a("a threshold", Bearing::Stricter, [](GatePolicy& gate) { gate.thresholds = {{anyName(), Better::Lower, 0.5, {}, {}}}; });
    const auto moved = [](const char* name, Bearing bearing, const Threshold& to, const Threshold& from) {
        const auto set = [](const Threshold& threshold) { return Change([=](Policy& policy) { policy.gateA[Tier::Low].thresholds = {threshold}; }); };
        QTest::newRow(name) << set(from) << set(to) << int(bearing);
    };
    const QString metric = anyName();
    moved("at least more", Bearing::Stricter, {metric, Better::Higher, 0.6, {}, {}}, {metric, Better::Higher, 0.5, {}, {}});
    moved("at most more", Bearing::Looser, {metric, Better::Lower, 0.6, {}, {}}, {metric, Better::Lower, 0.5, {}, {}});
    moved("a bound more", Bearing::Stricter, {metric, Better::Lower, 0.5, 0.1, {}}, {metric, Better::Lower, 0.5, {}, {}});
    moved("more room against the base", Bearing::Looser, {metric, Better::Lower, {}, {}, 4}, {metric, Better::Lower, {}, {}, 3});
    moved("one tighter, one wider", Bearing::Other, {metric, Better::Lower, 0.4, {}, 4}, {metric, Better::Lower, 0.5, {}, 3});
    moved("the other direction", Bearing::Other, {metric, Better::Higher, 0.5, {}, {}}, {metric, Better::Lower, 0.5, {}, {}});
}

void PoliciesTest::whatIsStricterThereIsLooserBack()
{
    QFETCH(const Change, before);
    QFETCH(const Change, change);
    QFETCH(const int, bearing);
    Policy old = builtInPolicy();
    before(old);
    Policy now = old;
    change(now);
    const auto there = policyChanges(old, now), back = policyChanges(now, old);
    QCOMPARE(there.size(), std::size_t(1));
    QCOMPARE(int(there.front().rules.front().bearing), bearing);
    const Bearing opposite = Bearing(bearing) == Bearing::Stricter ? Bearing::Looser
        : Bearing(bearing) == Bearing::Looser                      ? Bearing::Stricter
                                                                   : Bearing::Other;
    QCOMPARE(back.front().rules.front().bearing, opposite);
    QVERIFY(countOf(there).contains(
        u"%1 stricter, %2 looser"_s.arg(Bearing(bearing) == Bearing::Stricter ? 1 : 0).arg(Bearing(bearing) == Bearing::Looser ? 1 : 0)));
}

void PoliciesTest::theWayOutNamesWhoIsMissing()
{
    Policy policy = builtInPolicy();
    const int asked = anyNumber(4, 9);
    policy.gateA[Tier::High].people[Role::TechnicalReviewer] = asked;
    const auto found = gatesNobodyCanMeet(policy, aRegistry());
    QCOMPARE(found.size(), std::size_t(1));
    const int more = asked - int(holding(aRegistry(), Role::TechnicalReviewer).size());
    QVERIFY2(found.front().sentence.contains(u"grant Technical reviewer to %1 more"_s.arg(more)), qPrintable(found.front().sentence));
    // Enough of each role, but one person counts once.
    const auto both = gatesNobodyCanMeet(builtInPolicy(),
                                         registryOf({someone({}), someone({Role::TechnicalReviewer, Role::RiskApprover}),
                                                     someone({Role::GoLiveApprover}), someone({Role::Deployer})}));
    QVERIFY(both.front().sentence.contains(u"one of these roles to somebody else"_s));
}

void PoliciesTest::moreThanThereAreIsTold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::vector<Place>>("unmet");
    const auto at = [](const char* name, Gate gate, Role role, int people, const std::vector<Place>& unmet) {
        QTest::newRow(name) << Change([=](Policy& policy) {
            (gate == Gate::A ? policy.gateA[Tier::High].people : policy.gateB[Tier::High].people)[role] = people;
        }) << unmet;
    };
    // Reviewers: two, and one who may be a risk approver instead; one go-live approver.
    at("as many as there are", Gate::A, Role::TechnicalReviewer, 3, {});
    at("more than there are", Gate::A, Role::TechnicalReviewer, 4, {{Gate::A, Tier::High}});
    at("as many as there ever could be", Gate::A, Role::RiskApprover, 100, {{Gate::A, Tier::High}});
    at("more than clear", Gate::B, Role::GoLiveApprover, 2, {{Gate::B, Tier::High}});
}

void PoliciesTest::moreThanThereAreIsTold()
{
    QFETCH(const Change, change);
    QFETCH(const std::vector<Place>, unmet);
    Policy policy = builtInPolicy();
    change(policy);
    QVERIFY(placesOf(gatesNobodyCanMeet(policy, aRegistry())) == unmet);
    Obstacles found;
    refuseContradictions(found, policy, aRegistry());
    QVERIFY(found.empty()); // told, not refused
}

void PoliciesTest::theSentenceSaysWhoHoldsWhat()
{
    Person reviewer = someone({Role::TechnicalReviewer});
    reviewer.display = anyName();
    const auto found = gatesNobodyCanMeet(builtInPolicy(), registryOf({someone({}), reviewer}));
    QVERIFY(!found.empty());
    QVERIFY(found.front().sentence.contains(reviewer.display));
    QVERIFY(found.front().sentence.contains(labelOf(Role::RiskApprover)));
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::PoliciesTest)
#include "policies_test.moc"
