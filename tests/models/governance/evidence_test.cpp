// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence: who records what, and when it counts at gate B.
#include "deploymentquestions.h"
#include "governance/commands/addevidence.h"
#include "governance/gateb.h"

namespace gatehouse::governance::testing {
namespace {

using gatehouse::testing::anyBytes;
using gatehouse::testing::anyNumber;

AddEvidence evidence(const DeploymentFacts& facts, EvidenceKind kind = EvidenceKind::GoldenTests)
{
    AddEvidence command;
    command.version = facts.version.name;
    command.slot = facts.slot;
    command.kind = kind;
    command.file = anyName(u"result"_s);
    command.sha256 = Sha256::of(anyBytes(20));
    command.sizeBytes = anyNumber(1, 9999);
    command.note = anySentence();
    command.runs = {anyName(u"run"_s), anyName(u"run"_s)};
    return command;
}

AddEvidence evidenceOfA(const DeploymentFacts& facts, EvidenceKind kind)
{
    AddEvidence command = evidence(facts, kind);
    command.slot.clear();
    return command;
}

Evidence& of(DeploymentFacts& facts, EvidenceKind kind)
{
    return *std::ranges::find(facts.evidence, kind, &Evidence::kind);
}

}

class EvidenceTest : public QObject {
    Q_OBJECT
private slots:
    void recordingAsks_data();
    void recordingAsks() { check(); }
    void recordingForGateAAsks_data();
    void recordingForGateAAsks() { check(); }

    void whatIsRecordedBindsToWhatIsDeployed();
    void evidenceOfGateABindsToTheContent();
    void evidenceCountsWhileItsBindingStands_data();
    void evidenceCountsWhileItsBindingStands();
    void theNewestOfAKindCounts();
    void requirementsAreHeldAgainstWhatWasMeasured();
    void whatDoesNotMeetARequirementDidNotPass();
    void whatWasNotMeasuredIsNamedAsAFileHasIt();
    void aRefusalNamesWhatDiffers();
    void evidenceIsOutdatedWhenItsBindingChanges();
    void oldAndNewAsksForAnOldOne();
    void targetsAreEvidenceOfTheirOwn();

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

void EvidenceTest::recordingAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts facts = aDeployment().in(State::InVerification).build();
    const auto with = [&](const char* name, const std::function<void(AddEvidence&, DeploymentFacts&)>& change, const QStringList& codes) {
        row(name, changedIn<AddEvidence>(cast().nobody, evidence(facts), facts, change), codes);
    };
    row("nothing more of anybody", asksIn(c.nobody, evidence(facts), facts));
    row("no auditor", asksIn(c.auditor, evidence(facts), facts), {u"auditor-changes-nothing"_s});
    asksForThePlace(c.nobody, evidence(facts), facts);
    asksForTheState<AddEvidence>(c.nobody, [](const DeploymentFacts& of) { return evidence(of); },
                                 {State::InVerification, State::InReviewB, State::Cleared, State::Live, State::Superseded});
    for (const EvidenceKind kind : allOf<EvidenceKind>())
        with(
            qPrintable(u"a kind that people record: "_s + nameOf(kind)),
            [&](AddEvidence& e, DeploymentFacts&) { e.kind = kind, e.measured = u"{\"latency_ms\":0}"_s; },
            kind == EvidenceKind::Targets         ? QStringList{u"targets-report-themselves"_s}
                : kind == EvidenceKind::Heartbeat ? QStringList{u"heartbeat-not-yet"_s}
                                                  : QStringList());
    with("nothing more when it names what is deployed", [](AddEvidence& e, DeploymentFacts& f) { e.tested = f.current()->binding; }, {});
    with("the build that is deployed",
         [](AddEvidence& e, DeploymentFacts& f) {
             e.tested = f.current()->binding;
             e.tested->build = Sha256::of(anyBytes(4));
         },
         {u"evidence-for-another-build"_s});
    with("the environment that is deployed",
         [](AddEvidence& e, DeploymentFacts& f) {
             e.tested = f.current()->binding;
             e.tested->environment = Sha256::of(anyBytes(4));
         },
         {u"evidence-for-another-build"_s});
    with("a file", [](AddEvidence& e, DeploymentFacts&) { e.file = u" "_s; }, {u"evidence-without-file"_s});
    with("its digest", [](AddEvidence& e, DeploymentFacts&) { e.sha256 = {}; }, {u"evidence-without-file"_s});
    with("a note that fits", [](AddEvidence& e, DeploymentFacts&) { e.note = aTooLongText(); }, {u"text-too-long"_s});
    with("measured values that fit", [](AddEvidence& e, DeploymentFacts&) { e.measured = aTooLongText(); }, {u"text-too-long"_s});
    const DeploymentFacts limited =
        aDeployment().declaring(u"requirements"_s, QJsonObject{{u"mode"_s, u"batch"_s}, {u"latency_ms"_s, 100}}).in(State::InVerification).build();
    const auto measuring = [&](const char* name, const QString& measured, const QStringList& codes) {
        AddEvidence command = evidence(limited);
        command.kind = EvidenceKind::OperatingRequirements;
        command.measured = measured;
        row(name, asksIn(cast().nobody, command, limited), codes);
    };
    measuring("a number for what is asked", u"{\"latency_ms\":%1}"_s.arg(anyNumber(0, 100)), {});
    measuring("nothing more of a number that is too large", u"{\"latency_ms\":%1}"_s.arg(anyNumber(101, 900)), {});
    for (const QString& nothing : {QString(), u"[1]"_s, u"{}"_s, u"{\"latency_ms\":\"abc\"}"_s, u"{\"latency_ms\":-5}"_s, u"{\"memory_mb\":1}"_s})
        measuring(qPrintable(u"a number for what is asked, not "_s + nothing), nothing, {u"evidence-measures-nothing"_s});
    with("runs that fit", [](AddEvidence& e, DeploymentFacts&) { e.runs << aTooLongText(); }, {u"text-too-long"_s});
}

void EvidenceTest::recordingForGateAAsks_data()
{
    columns();
    DeploymentFacts facts = aDeployment().draft().build();
    facts.slot.clear();
    facts.slotExists = false;
    for (const EvidenceKind kind : {EvidenceKind::GoldenTests, EvidenceKind::ValidationReport})
        row(qPrintable(u"nothing more for "_s + nameOf(kind)), asksIn(cast().nobody, evidenceOfA(facts, kind), facts));
    for (const EvidenceKind kind : {EvidenceKind::EdgeGrid, EvidenceKind::EndToEnd, EvidenceKind::OldAndNew, EvidenceKind::OperatingRequirements})
        row(qPrintable(u"a slot for "_s + nameOf(kind)), asksIn(cast().nobody, evidenceOfA(facts, kind), facts), {u"evidence-needs-slot"_s});
    DeploymentFacts none = facts;
    none.version.version.reset();
    row("a version", asksIn(cast().nobody, evidenceOfA(facts, EvidenceKind::GoldenTests), none), {u"unknown-version"_s});
}

void EvidenceTest::whatIsRecordedBindsToWhatIsDeployed()
{
    const DeploymentFacts facts = aDeployment().in(State::InVerification).build();
    AddEvidence command = evidence(facts);
    command.passed = anyNumber(0, 1) == 1;
    const EventDraft event = recorded(cast().nobody, command, facts);
    const auto set = [&](const QString& column) { return setBy(event, u"evidence"_s, column); };
    QCOMPARE(set(u"gate"_s), nameOf(Gate::B));
    QCOMPARE(set(u"content"_s), facts.current()->binding.content.hex());
    QCOMPARE(set(u"build"_s), facts.current()->binding.build.hex());
    QCOMPARE(set(u"environment"_s), facts.current()->binding.environment.hex());
    QCOMPARE(set(u"passed"_s), command.passed ? 1 : 0);
    QCOMPARE(set(u"sha256"_s), command.sha256.hex());
    QCOMPARE(set(u"runs"_s), command.runs.join(u' '));
    QCOMPARE(set(u"by"_s), cast().nobody);
}

void EvidenceTest::evidenceOfGateABindsToTheContent()
{
    const DeploymentFacts facts = aDeployment().draft().build();
    const EventDraft event = recorded(cast().nobody, evidenceOfA(facts, EvidenceKind::ValidationReport), facts);
    QCOMPARE(setBy(event, u"evidence"_s, u"gate"_s), nameOf(Gate::A));
    QCOMPARE(setBy(event, u"evidence"_s, u"content"_s), facts.version.version->digest.hex());
    QCOMPARE(setBy(event, u"evidence"_s, u"slot"_s), QString());
}

void EvidenceTest::evidenceCountsWhileItsBindingStands_data()
{
    QTest::addColumn<std::function<void(Evidence&)>>("spoil");
    QTest::addColumn<EvidenceState>("state");
    const auto with = [](const char* name, const std::function<void(Evidence&)>& spoil, EvidenceState state) {
        QTest::newRow(name) << spoil << state;
    };
    with("all as it should be", [](Evidence&) {}, EvidenceState::Met);
    with("not passed", [](Evidence& e) { e.passed = false; }, EvidenceState::Failed);
    with("sent back", [](Evidence& e) { e.outdated = true; }, EvidenceState::Outdated);
    with("another content", [](Evidence& e) { e.binding.content = Sha256::of(anyBytes(3)); }, EvidenceState::Outdated);
    with("another build", [](Evidence& e) { e.binding.build = Sha256::of(anyBytes(3)); }, EvidenceState::Outdated);
    with("another environment", [](Evidence& e) { e.binding.environment = Sha256::of(anyBytes(3)); }, EvidenceState::Outdated);
    with("another slot", [](Evidence& e) { e.slot = anyName(u"slot"_s); }, EvidenceState::Missing);
    with("another gate", [](Evidence& e) { e.gate = Gate::A; }, EvidenceState::Missing);
    with("another kind", [](Evidence& e) { e.kind = EvidenceKind::ValidationReport; }, EvidenceState::Missing);
}

void EvidenceTest::evidenceCountsWhileItsBindingStands()
{
    QFETCH(std::function<void(Evidence&)>, spoil);
    QFETCH(EvidenceState, state);
    DeploymentFacts facts = aDeployment().in(State::InVerification).proven().build();
    spoil(of(facts, EvidenceKind::EdgeGrid));
    const EvidenceStatus status = evidenceOf(facts, EvidenceKind::EdgeGrid);
    QCOMPARE(status.state, state);
    QVERIFY(!status.sentence.isEmpty());
    QCOMPARE(status.newest.has_value(), state != EvidenceState::Missing);
    // Without a deployment nothing counts.
    facts.inSlot.clear();
    QCOMPARE(evidenceOf(facts, EvidenceKind::EdgeGrid).state, EvidenceState::Missing);
}

void EvidenceTest::theNewestOfAKindCounts()
{
    DeploymentFacts facts = aDeployment().in(State::InVerification).proven().build();
    Evidence again = of(facts, EvidenceKind::EndToEnd);
    again.passed = false;
    facts.evidence.push_back(again);
    QCOMPARE(evidenceOf(facts, EvidenceKind::EndToEnd).state, EvidenceState::Failed);
    again.passed = true;
    facts.evidence.push_back(again);
    QCOMPARE(evidenceOf(facts, EvidenceKind::EndToEnd).state, EvidenceState::Met);
}

void EvidenceTest::requirementsAreHeldAgainstWhatWasMeasured()
{
    const int most = anyNumber(50, 500);
    DeploymentFacts facts = aDeployment()
                                .declaring(u"requirements"_s, QJsonObject{{u"mode"_s, u"batch"_s}, {u"latency_ms"_s, most}})
                                .in(State::InVerification)
                                .proven()
                                .build();
    Evidence& measured = of(facts, EvidenceKind::OperatingRequirements);
    const auto stateWith = [&](const QString& json) {
        measured.measured = json;
        return evidenceOf(facts, EvidenceKind::OperatingRequirements).state;
    };
    QCOMPARE(stateWith(u"{\"latency_ms\":%1}"_s.arg(most)), EvidenceState::Met);
    QCOMPARE(stateWith(u"{\"latency_ms\":%1}"_s.arg(most + 1)), EvidenceState::Failed);
    QCOMPARE(stateWith(u"{\"memory_mb\":1}"_s), EvidenceState::Failed); // nothing was measured
    QCOMPARE(stateWith({}), EvidenceState::Failed);
    measured.measured.clear();
    facts.version.manifest.declared.insert(u"requirements"_s, QJsonObject{{u"mode"_s, u"batch"_s}});
    QCOMPARE(evidenceOf(facts, EvidenceKind::OperatingRequirements).state, EvidenceState::Met); // no limit was stated
    facts.version.manifest.declared.insert(u"requirements"_s, QJsonObject{{u"latency_ms"_s, u"soon"_s}});
    QCOMPARE(evidenceOf(facts, EvidenceKind::OperatingRequirements).state, EvidenceState::Failed); // nobody could say whether it is met
}

void EvidenceTest::whatDoesNotMeetARequirementDidNotPass()
{
    const int most = anyNumber(50, 500);
    const DeploymentFacts facts =
        aDeployment().declaring(u"requirements"_s, QJsonObject{{u"mode"_s, u"batch"_s}, {u"latency_ms"_s, most}}).in(State::InVerification).build();
    AddEvidence command = evidence(facts);
    command.kind = EvidenceKind::OperatingRequirements;
    const auto passed = [&](int measured) {
        command.measured = u"{\"latency_ms\":%1}"_s.arg(measured);
        return setBy(recorded(cast().nobody, command, facts), u"evidence"_s, u"passed"_s).toInt();
    };
    QCOMPARE(passed(most), 1);
    QCOMPARE(passed(most + anyNumber(1, 99)), 0);
    command.passed = false;
    QCOMPARE(passed(most), 0);
}

void EvidenceTest::whatWasNotMeasuredIsNamedAsAFileHasIt()
{
    DeploymentFacts facts = aDeployment()
                                .declaring(u"requirements"_s, QJsonObject{{u"batch_window"_s, u"02:00-04:00"_s}, {u"users"_s, anyNumber(1, 9)}})
                                .in(State::InVerification)
                                .proven()
                                .build();
    of(facts, EvidenceKind::OperatingRequirements).measured = u"{\"start\":1}"_s;
    const QString sentence = evidenceOf(facts, EvidenceKind::OperatingRequirements).sentence;
    QVERIFY2(sentence.contains(u"\"batch_minutes\""_s) && sentence.contains(u"\"users\""_s), qPrintable(sentence));
}

void EvidenceTest::aRefusalNamesWhatDiffers()
{
    const DeploymentFacts facts = aDeployment().in(State::InVerification).build();
    AddEvidence command = evidence(facts);
    command.tested = facts.current()->binding;
    command.tested->environment = Sha256::of(anyBytes(4));
    const Obstacles found = obstacles(command, *facts.registry().find(cast().nobody), facts);
    QCOMPARE(found.size(), std::size_t(1));
    for (const Sha256& digest : {command.tested->environment, facts.current()->binding.environment})
        QVERIFY2(found.front().sentence.contains(digest.shortHex()), qPrintable(found.front().sentence));
    QVERIFY(!found.front().sentence.contains(command.tested->build.shortHex()));
}

void EvidenceTest::evidenceIsOutdatedWhenItsBindingChanges()
{
    DeploymentFacts facts = aDeployment().in(State::InVerification).proven().build();
    facts.version.deployments = facts.inSlot;
    const Evidence& one = of(facts, EvidenceKind::GoldenTests);
    QVERIFY(!isOutdated(one, facts.version));
    Evidence atGateA = one;
    atGateA.gate = Gate::A;
    atGateA.slot.clear();
    atGateA.binding.build = Sha256::of(anyBytes(4));
    QVERIFY(!isOutdated(atGateA, facts.version));
    for (Sha256 Binding::* part : {&Binding::build, &Binding::environment}) {
        Evidence other = one;
        other.binding.*part = Sha256::of(anyBytes(4));
        QVERIFY(isOutdated(other, facts.version));
    }
    facts.version.version->digest = ContentDigest{Sha256::of(anyBytes(4))};
    QVERIFY(isOutdated(one, facts.version));
    QVERIFY(isOutdated(atGateA, facts.version));
}

void EvidenceTest::oldAndNewAsksForAnOldOne()
{
    const auto stateOf = [](DeploymentFacts facts) {
        facts.evidence.clear();
        return evidenceOf(facts, EvidenceKind::OldAndNew).state;
    };
    QCOMPARE(stateOf(aDeployment().in(State::InVerification).build()), EvidenceState::NotApplicable);
    QCOMPARE(stateOf(aDeployment().in(State::InVerification).beside(State::Live).build()), EvidenceState::Missing);
    QCOMPARE(stateOf(aDeployment().in(State::InVerification).beside(State::Superseded).build()), EvidenceState::NotApplicable);
    QCOMPARE(stateOf(aDeployment().in(State::Live).exceptional().build()), EvidenceState::NotApplicable);
    // An exception superseded the old one, and is compared with it.
    QCOMPARE(stateOf(aDeployment().in(State::Live).exceptional().beside(State::Superseded).build()), EvidenceState::Missing);
}

void EvidenceTest::targetsAreEvidenceOfTheirOwn()
{
    DeploymentFacts facts = aDeployment().in(State::InVerification).proven().build();
    QCOMPARE(evidenceOf(facts, EvidenceKind::Targets).state, EvidenceState::Met);
    facts.reports.front().build = Sha256::of(anyBytes(6));
    const EvidenceStatus status = evidenceOf(facts, EvidenceKind::Targets);
    QCOMPARE(status.state, EvidenceState::Missing);
    QVERIFY(status.sentence.contains(facts.reports.front().target));
    QCOMPARE(evidenceStatus(facts).size(), facts.gate().evidence.size());
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::EvidenceTest)
#include "evidence_test.moc"
