// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts of gate B: who may give which, what each asks, and what it does (D3, D4).
#include "deploymentquestions.h"
#include "governance/commands/abstaindeployment.h"
#include "governance/commands/approvedeployment.h"
#include "governance/commands/rejectdeployment.h"
#include "governance/commands/returndeployment.h"
#include "governance/commands/withdrawdeploymentverdict.h"
#include "governance/gateb.h"

namespace gatehouse::governance::testing {
namespace {

using gatehouse::testing::anyBytes;
using gatehouse::testing::anyNumber;

constexpr Role Golive = Role::GoLiveApprover;
constexpr Role Risk = Role::RiskApprover;

std::vector<Tick> ticksOf(const DeploymentFacts& facts, Role role)
{
    GatePolicy asked;
    asked.checklists = facts.gate().checklists;
    return everyTick(asked, role);
}

ApproveDeployment approval(const DeploymentFacts& facts, Role role = Golive)
{
    ApproveDeployment command;
    command.version = facts.version.name;
    command.slot = facts.slot;
    command.role = role;
    if (facts.current() != nullptr)
        command.read = facts.current()->binding;
    command.ticks = ticksOf(facts, role);
    command.staleRule = anySentence();
    command.review = facts.registry().now.date().addDays(anyNumber(1, 150));
    return command;
}

template <class Command> Command verdict(const DeploymentFacts& facts, Role role = Golive)
{
    Command command{facts.version.name, facts.slot, role, {}, anySentence()};
    if (facts.current() != nullptr)
        command.read = facts.current()->binding;
    return command;
}

WithdrawDeploymentVerdict withdrawal(const DeploymentFacts& facts, Role role = Golive)
{
    return {facts.version.name, facts.slot, role, anySentence()};
}

DeploymentBuilder open(Tier tier = Tier::Medium)
{
    return aDeployment().at(tier).in(State::InReviewB).proven();
}

// What approving, sending back, rejecting and abstaining ask alike.
template <class Command> void asksForTheReviewer(const std::function<Command(const DeploymentFacts&, Role)>& command)
{
    const Cast& c = cast();
    const DeploymentFacts facts = open().build();
    const auto with = [&](const char* name, const std::function<void(Command&, DeploymentFacts&)>& change, const QStringList& codes) {
        row(name, changedIn<Command>(cast().goLive, command(facts, Golive), facts, change), codes);
    };
    row("nothing more of a go-live approver", asksIn(c.goLive, command(facts, Golive), facts));
    row("the role", asksIn(c.nobody, command(facts, Golive), facts), {u"role-not-held"_s});
    row("no auditor", asksIn(c.auditor, command(facts, Golive), facts), {u"auditor-changes-nothing"_s, u"role-not-held"_s});
    row("a role that the tier asks for", asksIn(c.risk, command(facts, Risk), facts), {u"role-not-asked"_s});
    asksForThePlace(c.goLive, command(facts, Golive), facts);
    asksForTheState<Command>(c.goLive, [&](const DeploymentFacts& of) { return command(of, Golive); }, {State::InReviewB, State::Live});
    const DeploymentFacts live = aDeployment().in(State::Live).proven().build();
    row("an open gate", asksIn(c.goLive, command(live, Golive), live), {u"gate-not-open"_s});
    DeploymentFacts exception = aDeployment().in(State::Live).exceptional().proven().build();
    exception.inSlot.front().gateOpen = true;
    row("nothing more at the gate of an exception", asksIn(c.goLive, command(exception, Golive), exception));
    with("the build that was read", [](Command& of, DeploymentFacts&) { of.read->build = Sha256::of(anyBytes(5)); }, {u"digest-outdated"_s});
    with("the environment that was read", [](Command& of, DeploymentFacts&) { of.read->environment = Sha256::of(anyBytes(5)); },
         {u"digest-outdated"_s});
    with("nothing read, then what stands is meant", [](Command& of, DeploymentFacts&) { of.read.reset(); }, {});
    with("somebody who did not write it", [](Command&, DeploymentFacts& f) { f.version.version->author = cast().goLive; }, {u"author-decides"_s});
    with("somebody who wrote no revision", [](Command&, DeploymentFacts& f) { f.version.revisions.front().author = cast().goLive; },
         {u"author-decides"_s});
    with("somebody who does not deploy it", [](Command&, DeploymentFacts& f) { f.inSlot.front().deployers << cast().goLive; },
         {u"deployer-decides"_s});
    with("nothing of them in a solo registry",
         [](Command&, DeploymentFacts& f) {
             f.version.registry.solo = true;
             f.version.version->author = cast().goLive;
             f.inSlot.front().deployers << cast().goLive;
         },
         {});
}

// What all verdicts but sending back ask: the first one of the person in the role, and a role a person.
template <class Command> void asksForTheFirstVerdict(const std::function<Command(const DeploymentFacts&, Role)>& command, bool once)
{
    const Cast& c = cast();
    for (const VerdictKind kind : {VerdictKind::Approve, VerdictKind::Abstain}) {
        const DeploymentFacts twice = open().given(c.goLive, Golive, kind).build();
        row(qPrintable(u"a person who has not said yet: "_s + nameOf(kind)), asksIn(c.goLive, command(twice, Golive), twice),
            {u"verdict-already-given"_s});
        for (const auto& [name, spoil] : std::initializer_list<std::pair<const char*, std::function<void(Verdict&)>>>{
                 {"withdrawn", [](Verdict& v) { v.withdrawn = true; }},
                 {"of an earlier round", [](Verdict& v) { v.round -= 1; }},
                 {"of another deployment", [](Verdict& v) { v.deployment = {anyNumber(2000, 3000)}; }},
                 {"of other content", [](Verdict& v) { v.digest = Sha256::of(anyBytes(3)); }},
                 {"of gate A", [](Verdict& v) { v.gate = Gate::A; }}}) {
            DeploymentFacts other = twice;
            spoil(other.version.verdicts.back());
            row(qPrintable(u"nothing about one that is %1: %2"_s.arg(QLatin1StringView(name), nameOf(kind))),
                asksIn(c.goLive, command(other, Golive), other));
        }
    }
    const auto high = [&](VerdictKind kind) { return open(Tier::High).granting(c.goLive, Risk).given(c.goLive, Golive, kind).build(); };
    const DeploymentFacts counted = high(VerdictKind::Approve);
    row("one role a person", asksIn(c.goLive, command(counted, Risk), counted), once ? QStringList{u"counted-once"_s} : QStringList());
    const DeploymentFacts left = high(VerdictKind::Abstain);
    row("nothing of one who left the other role", asksIn(c.goLive, command(left, Risk), left));
    DeploymentFacts solo = counted;
    solo.version.registry.solo = true;
    row("nothing of one who counts in a solo registry", asksIn(c.goLive, command(solo, Risk), solo));
}

}

class GateBTest : public QObject {
    Q_OBJECT
private slots:
    void anApprovalAsks_data();
    void anApprovalAsks() { check(); }
    void sendingBackAsks_data();
    void sendingBackAsks() { check(); }
    void aRejectionAsks_data();
    void aRejectionAsks() { check(); }
    void anAbstentionAsks_data();
    void anAbstentionAsks() { check(); }
    void withdrawingAVerdictAsks_data();
    void withdrawingAVerdictAsks() { check(); }

    void theLastRoleClears();
    void theLastRoleClosesAnException();
    void anApprovalRecordsWhatItNames();
    void sendingBackAsksForTheEvidenceAgain();
    void withdrawingTakesTheStandingVerdict();
    void theGateKnowsWhoCouldStillDecide();
    void thePolicyOfTheSubmitBindsUntilItIsSentBack();

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

void GateBTest::anApprovalAsks_data()
{
    columns();
    const Cast& c = cast();
    const std::function<ApproveDeployment(const DeploymentFacts&, Role)> command = approval;
    asksForTheReviewer<ApproveDeployment>(command);
    asksForTheFirstVerdict<ApproveDeployment>(command, true);
    const DeploymentFacts facts = open().build();
    const auto with = [&](const char* name, const std::function<void(ApproveDeployment&, DeploymentFacts&)>& change, const QStringList& codes) {
        row(name, changedIn<ApproveDeployment>(cast().goLive, approval(facts), facts, change), codes);
    };
    const DeploymentFacts second = open().granting(c.colleague, Golive).given(c.goLive, Golive).build();
    row("one approval a role", asksIn(c.colleague, approval(second), second), {u"verdict-already-given"_s});
    const DeploymentFacts rejected = open().granting(c.colleague, Golive).given(c.colleague, Golive, VerdictKind::Reject).build();
    row("that nobody rejects", asksIn(c.goLive, approval(rejected), rejected), {u"reject-stands"_s});

    // Fresh eyes at high tier: one of the two did not sign gate A.
    const auto high = [&](const QString& first) { return open(Tier::High).granting(c.reviewer, Golive).given(first, Golive).build(); };
    const DeploymentFacts fresh = high(c.goLive);
    const DeploymentFacts signer = high(c.reviewer);
    row("nothing more of a signer of gate A after fresh eyes", asksIn(c.risk, approval(fresh, Risk), fresh));
    row("fresh eyes when only signers of gate A have spoken", asksIn(c.risk, approval(signer, Risk), signer), {u"fresh-eyes-needed"_s});
    row("nothing more of fresh eyes that come last", asksIn(c.secondRisk, approval(signer, Risk), signer));
    DeploymentFacts other = signer;
    std::ranges::find(other.version.verdicts, c.risk, &Verdict::person)->digest = Sha256::of(anyBytes(4));
    row("nothing more of one who signed other content", asksIn(c.risk, approval(other, Risk), other));
    const DeploymentFacts opens = open(Tier::High).granting(c.reviewer, Golive).build();
    row("no fresh eyes of the first", asksIn(c.reviewer, approval(opens), opens));
    const DeploymentFacts medium = open().granting(c.reviewer, Golive).build();
    row("no fresh eyes at medium tier", asksIn(c.reviewer, approval(medium), medium));
    DeploymentFacts solo = signer;
    solo.version.registry.solo = true;
    row("no fresh eyes in a solo registry", asksIn(c.risk, approval(solo, Risk), solo));

    with("a usable version", [](ApproveDeployment&, DeploymentFacts& f) { unusable(f); }, {u"version-unusable"_s});
    with("a version that is not held", [](ApproveDeployment&, DeploymentFacts& f) { held(f); }, {u"version-on-hold"_s});
    with(
        "the evidence", [](ApproveDeployment&, DeploymentFacts& f) { f.evidence.clear(); },
        QStringList(int(facts.gate().evidence.size()) - 1, u"evidence-missing"_s));
    for (const FindingState state : allOf<FindingState>()) {
        Finding finding;
        finding.severity = Severity::Blocking;
        finding.state = state;
        with(
            qPrintable(u"that no blocking finding is "_s + nameOf(state)),
            [&](ApproveDeployment&, DeploymentFacts& f) { f.version.findings = {finding}; },
            state == FindingState::Closed ? QStringList() : QStringList{u"blocking-finding-open"_s});
        finding.severity = Severity::Major;
        with(qPrintable(u"nothing about a major finding that is "_s + nameOf(state)),
             [&](ApproveDeployment&, DeploymentFacts& f) { f.version.findings = {finding}; }, {});
    }
    for (const Severity severity : allOf<Severity>())
        with(
            qPrintable(u"a finding that an approval may carry, "_s + nameOf(severity)),
            [&](ApproveDeployment& a, DeploymentFacts& f) {
                a.findings = {{severity, cast().owner, f.registry().now.date().addDays(9), anySentence()}};
            },
            severity == Severity::Blocking ? QStringList{u"approval-that-blocks"_s} : QStringList());
    const QString output = anyName(u"score"_s);
    const QString consumer = anyName(u"desk"_s);
    const auto breaking = [&](const QString& promised) {
        return aDeployment()
            .consumedBy(consumer, cast().nobody)
            .declaring(u"interface"_s, promising({promised}))
            .in(State::InReviewB)
            .proven()
            .beside(State::Live, aManifest().declaring(u"interface"_s, promising({output})).build())
            .build();
    };
    DeploymentFacts breaks = breaking(anyName(u"points"_s));
    row("that consumers know of a break", asksIn(c.goLive, approval(breaks), breaks), {u"break-not-acknowledged"_s});
    breaks.acknowledgements = {{consumer, u"retire"_s, {}, {}, {}}};
    row("that they know of the break, not only of an end", asksIn(c.goLive, approval(breaks), breaks), {u"break-not-acknowledged"_s});
    breaks.acknowledgements = {{consumer, u"contract"_s, {}, {}, {}}};
    row("nothing more when they know", asksIn(c.goLive, approval(breaks), breaks));
    const DeploymentFacts same = breaking(output);
    row("nothing when nothing breaks", asksIn(c.goLive, approval(same), same));
    DeploymentFacts base =
        aDeployment().consumedBy(consumer, c.nobody).declaring(u"interface"_s, promising({anyName()})).in(State::InReviewB).proven().build();
    row("nothing where there is nothing to compare with", asksIn(c.goLive, approval(base), base));
    base.version.baseManifest = aManifest().declaring(u"interface"_s, promising({output})).build();
    row("that they know of a break against the base, where nothing is live", asksIn(c.goLive, approval(base), base), {u"break-not-acknowledged"_s});

    with("every item of the checklist", [](ApproveDeployment& a, DeploymentFacts&) { a.ticks.pop_back(); }, {u"checklist-incomplete"_s});
    with("findings with text",
         [](ApproveDeployment& a, DeploymentFacts&) {
             a.findings = {aFindingDraft()};
             a.findings.front().text.clear();
         },
         {u"finding-without-text"_s});
    with("a reason that fits", [](ApproveDeployment& a, DeploymentFacts&) { a.reason = aTooLongText(); }, {u"text-too-long"_s});
    with("no reason", [](ApproveDeployment& a, DeploymentFacts&) { a.reason.clear(); }, {});
    with("a date of review", [](ApproveDeployment& a, DeploymentFacts&) { a.review = {}; }, {u"review-date-missing"_s});
    const QDate today = facts.registry().now.date();
    with("a review after today", [&](ApproveDeployment& a, DeploymentFacts&) { a.review = today; }, {u"review-date-out-of-range"_s});
    with("a review within the policy's months",
         [&](ApproveDeployment& a, DeploymentFacts& f) { a.review = today.addMonths(f.gate().reviewMonths).addDays(1); },
         {u"review-date-out-of-range"_s});
    with("nothing more of the last day", [&](ApproveDeployment& a, DeploymentFacts& f) { a.review = today.addMonths(f.gate().reviewMonths); }, {});
    with("no date when an earlier approval named one",
         [&](ApproveDeployment& a, DeploymentFacts& f) {
             a.review = {};
             f.inSlot.front().review = today.addDays(1);
         },
         {});
    with("what makes it stale", [](ApproveDeployment& a, DeploymentFacts&) { a.staleRule = u" "_s; }, {u"stale-rule-missing"_s});
    with("nothing when an earlier approval said so",
         [](ApproveDeployment& a, DeploymentFacts& f) {
             a.staleRule.clear();
             f.inSlot.front().staleRule = anySentence();
         },
         {});
    const QDateTime now = facts.registry().now;
    with("a window that has not closed", [&](ApproveDeployment& a, DeploymentFacts&) { a.window.notAfter = now; }, {u"window-empty"_s});
    with("a window that opens before it closes", [&](ApproveDeployment& a, DeploymentFacts&) { a.window = {now.addSecs(9), now.addSecs(8)}; },
         {u"window-empty"_s});
    with("nothing more of a window", [&](ApproveDeployment& a, DeploymentFacts&) { a.window = {now.addSecs(8), now.addSecs(9)}; }, {});
}

void GateBTest::sendingBackAsks_data()
{
    columns();
    asksForTheReviewer<ReturnDeployment>(verdict<ReturnDeployment>);
    const DeploymentFacts facts = open().given(cast().goLive, Golive).build();
    row("nothing about what the person said before", asksIn(cast().goLive, verdict<ReturnDeployment>(facts), facts));
    row("a reason",
        changedIn<ReturnDeployment>(cast().goLive, verdict<ReturnDeployment>(facts), facts,
                                    [](ReturnDeployment& r, DeploymentFacts&) { r.reason.clear(); }),
        {u"reason-missing"_s});
}

void GateBTest::aRejectionAsks_data()
{
    columns();
    asksForTheReviewer<RejectDeployment>(verdict<RejectDeployment>);
    asksForTheFirstVerdict<RejectDeployment>(verdict<RejectDeployment>, true);
    const DeploymentFacts facts = open().build();
    row("a reason",
        changedIn<RejectDeployment>(cast().goLive, verdict<RejectDeployment>(facts), facts,
                                    [](RejectDeployment& r, DeploymentFacts&) { r.reason.clear(); }),
        {u"reason-missing"_s});
}

void GateBTest::anAbstentionAsks_data()
{
    columns();
    asksForTheReviewer<AbstainDeployment>(verdict<AbstainDeployment>);
    asksForTheFirstVerdict<AbstainDeployment>(verdict<AbstainDeployment>, false);
    const DeploymentFacts facts = open().build();
    row("a reason",
        changedIn<AbstainDeployment>(cast().goLive, verdict<AbstainDeployment>(facts), facts,
                                     [](AbstainDeployment& r, DeploymentFacts&) { r.reason.clear(); }),
        {u"reason-missing"_s});
}

void GateBTest::withdrawingAVerdictAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts facts = open().given(c.goLive, Golive).build();
    row("nothing more of who gave it", asksIn(c.goLive, withdrawal(facts), facts));
    row("who gave it", asksIn(c.risk, withdrawal(facts), facts), {u"no-verdict-to-withdraw"_s});
    row("the role it was given in", asksIn(c.goLive, withdrawal(facts, Risk), facts), {u"no-verdict-to-withdraw"_s});
    row("no auditor", asksIn(c.auditor, withdrawal(facts), facts), {u"auditor-changes-nothing"_s, u"no-verdict-to-withdraw"_s});
    row("a reason",
        changedIn<WithdrawDeploymentVerdict>(c.goLive, withdrawal(facts), facts,
                                             [](WithdrawDeploymentVerdict& w, DeploymentFacts&) { w.reason.clear(); }),
        {u"reason-missing"_s});
    DeploymentFacts taken = facts;
    taken.version.verdicts.back().withdrawn = true;
    row("one that was not withdrawn", asksIn(c.goLive, withdrawal(taken), taken), {u"no-verdict-to-withdraw"_s});
    const DeploymentFacts live = aDeployment().in(State::Live).given(c.goLive, Golive).build();
    row("an open gate", asksIn(c.goLive, withdrawal(live), live), {u"gate-not-open"_s});
    asksForThePlace(c.goLive, withdrawal(facts), facts);
    asksForTheState<WithdrawDeploymentVerdict>(c.goLive, [](const DeploymentFacts& of) { return withdrawal(of); }, {State::InReviewB, State::Live});
}

void GateBTest::theLastRoleClears()
{
    const Cast& c = cast();
    const DeploymentFacts first = open(Tier::High).build();
    EventDraft event = recorded(c.goLive, approval(first), first);
    QVERIFY(setBy(event, u"deployment"_s, u"state"_s).isUndefined());
    QVERIFY(setBy(event, u"deployment"_s, u"gate_open"_s).isUndefined());
    const DeploymentFacts last = open(Tier::High).given(c.goLive, Golive).build();
    event = recorded(c.secondRisk, approval(last, Risk), last);
    QCOMPARE(setBy(event, u"deployment"_s, u"state"_s), nameOf(State::Cleared));
    QCOMPARE(setBy(event, u"deployment"_s, u"gate_open"_s), 0);
    const DeploymentFacts only = open(Tier::Low).build();
    QCOMPARE(setBy(recorded(c.goLive, approval(only), only), u"deployment"_s, u"state"_s), nameOf(State::Cleared));
}

void GateBTest::theLastRoleClosesAnException()
{
    DeploymentFacts facts = aDeployment().in(State::Live).exceptional().proven().build();
    facts.inSlot.front().gateOpen = true;
    const EventDraft event = recorded(cast().goLive, approval(facts), facts);
    QVERIFY(setBy(event, u"deployment"_s, u"state"_s).isUndefined()); // it is live already
    QCOMPARE(setBy(event, u"deployment"_s, u"exceptional"_s), 0);
    QCOMPARE(setBy(event, u"deployment"_s, u"gate_open"_s), 0);
    DeploymentFacts other = facts;
    const EventDraft returned = recorded(cast().goLive, verdict<ReturnDeployment>(other), other);
    QVERIFY(setBy(returned, u"deployment"_s, u"state"_s).isUndefined());
    QVERIFY(setBy(returned, u"deployment"_s, u"exceptional"_s).isUndefined());
}

void GateBTest::anApprovalRecordsWhatItNames()
{
    const DeploymentFacts facts = open().build();
    ApproveDeployment command = approval(facts);
    command.window.notBefore = facts.registry().now.addSecs(anyNumber(1, 900));
    command.findings = {aFindingDraft()};
    const EventDraft event = recorded(cast().goLive, command, facts);
    QCOMPARE(setBy(event, u"deployment"_s, u"review"_s), command.review.toString(Qt::ISODate));
    QCOMPARE(setBy(event, u"deployment"_s, u"not_before"_s), timeText(command.window.notBefore));
    QVERIFY(event.texts.size() >= 2); // the rule and the finding
    const auto verdict = [&](const QString& column) { return setBy(event, u"verdict"_s, column); };
    QCOMPARE(verdict(u"gate"_s), nameOf(Gate::B));
    QCOMPARE(verdict(u"deployment"_s).toInteger(), facts.current()->id.value);
    QCOMPARE(verdict(u"round"_s), facts.current()->round);
    QCOMPARE(verdict(u"digest"_s), facts.current()->binding.content.hex());
    QCOMPARE(verdict(u"verdict"_s), nameOf(VerdictKind::ApproveWithFindings));
    QCOMPARE(verdict(u"policy"_s), facts.boundPolicy->number);
    QCOMPARE(setBy(event, u"finding"_s, u"raised_as"_s), nameOf(Golive));
    QCOMPARE(event.subject.value(u"build").toString(), facts.current()->binding.build.hex());
}

void GateBTest::sendingBackAsksForTheEvidenceAgain()
{
    DeploymentFacts facts = open().build();
    Evidence elsewhere = facts.evidence.front();
    elsewhere.event = {anyNumber(2000, 3000)};
    elsewhere.slot = anyName(u"slot"_s);
    Evidence otherBuild = facts.evidence.front();
    otherBuild.event = {anyNumber(4000, 5000)};
    otherBuild.binding.build = Sha256::of(anyBytes(6));
    facts.evidence.push_back(elsewhere);
    facts.evidence.push_back(otherBuild);
    const EventDraft event = recorded(cast().goLive, verdict<ReturnDeployment>(facts), facts);
    QCOMPARE(setBy(event, u"deployment"_s, u"state"_s), nameOf(State::InVerification));
    QCOMPARE(setBy(event, u"deployment"_s, u"gate_open"_s), 0);
    std::set<qint64> outdated;
    for (const Effect& effect : event.effects)
        if (effect.record == u"evidence" && effect.set.value(u"outdated") == 1)
            outdated.insert(effect.key.value(u"event").toInteger());
    QCOMPARE(outdated.size(), facts.evidence.size() - 2);
    QVERIFY(!outdated.contains(elsewhere.event.value));
    QVERIFY(!outdated.contains(otherBuild.event.value));
}

void GateBTest::withdrawingTakesTheStandingVerdict()
{
    const DeploymentFacts facts = open().given(cast().goLive, Golive).build();
    const EventDraft event = recorded(cast().goLive, withdrawal(facts), facts);
    QCOMPARE(setBy(event, u"verdict"_s, u"withdrawn"_s), 1);
    QCOMPARE(event.subject.value(u"withdrawn").toInteger(), facts.version.verdicts.back().event.value);
}

void GateBTest::theGateKnowsWhoCouldStillDecide()
{
    const Cast& c = cast();
    const DeploymentFacts facts = open(Tier::High)
                                      .granting(c.deployer, Golive)
                                      .granting(c.author, Golive)
                                      .granting(c.colleague, Golive)
                                      .given(c.colleague, Golive, VerdictKind::Abstain)
                                      .given(c.risk, Risk)
                                      .build();
    const GateStatus gate = gateBStatus(facts);
    QCOMPARE(gate.roles.size(), 2UL);
    QCOMPARE(gate.roles[0].candidates, std::vector{c.goLive}); // neither the author, nor the deployer, nor who left it
    QCOMPARE(gate.roles[0].abstained, std::vector{c.colleague});
    QVERIFY(gate.roles[0].verdicts.empty());
    QVERIFY(gate.roles[1].verdicts.size() == 1 && gate.roles[1].verdicts.front().person == c.risk);
    QVERIFY(!gate.complete());
}

void GateBTest::thePolicyOfTheSubmitBindsUntilItIsSentBack()
{
    DeploymentFacts facts = open().build();
    facts.version.registry.newestPolicy.number += anyNumber(1, 9);
    const auto in = [&](State state, bool exceptional, bool gateOpen) {
        facts.inSlot.front().state = state;
        facts.inSlot.front().exceptional = exceptional;
        facts.inSlot.front().gateOpen = gateOpen;
        return facts.policy().number == facts.boundPolicy->number;
    };
    QVERIFY(in(State::InReviewB, false, true));
    QVERIFY(in(State::Cleared, false, false));
    QVERIFY(in(State::Live, false, false));
    QVERIFY(in(State::Live, true, true));
    QVERIFY(!in(State::Live, true, false));
    QVERIFY(!in(State::InVerification, false, false));
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::GateBTest)
#include "gateb_test.moc"
