// SPDX-License-Identifier: GPL-3.0-or-later
// Going live by exception: what it asks of owner and risk approver, and what each of the two signatures does (D9).
#include "deploymentquestions.h"
#include "governance/commands/exceptionallive.h"
#include "governance/liveproposal.h"

namespace gatehouse::governance::testing {
namespace {

using gatehouse::testing::anyBytes;
using gatehouse::testing::anyNumber;

ExceptionalLive exception(const DeploymentFacts& facts)
{
    return {facts.version.name, facts.slot, anySentence(), anySentence(), facts.registry().now.addDays(anyNumber(1, ExceptionDays))};
}

ExceptionalLive signature(const DeploymentFacts& facts)
{
    return {facts.version.name, facts.slot, {}, {}, {}};
}

DeploymentBuilder ready()
{
    return aDeployment().in(State::InVerification).proven();
}

// Signed by one of the two an hour ago.
DeploymentFacts proposed(DeploymentFacts facts, const QString& owner, const QString& risk)
{
    LiveProposal proposal;
    proposal.content = facts.version.version->digest;
    proposal.by = owner.isEmpty() ? risk : owner;
    proposal.reason = anySentence();
    proposal.scope = anySentence();
    proposal.until = facts.registry().now.addDays(2);
    proposal.owner = owner;
    proposal.riskApprover = risk;
    facts.exception = proposal;
    return facts;
}

}

class ExceptionTest : public QObject {
    Q_OBJECT
private slots:
    void anExceptionAsks_data();
    void anExceptionAsks() { check(); }
    void theSecondSignatureAsks_data();
    void theSecondSignatureAsks() { check(); }

    void theFirstSignatureOnlyProposes();
    void theSecondSignatureGoesLive();
    void whoChangesTheTermsSignsAlone_data();
    void whoChangesTheTermsSignsAlone();
    void oneSignsForBothInASoloRegistry();

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

void ExceptionTest::anExceptionAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts facts = ready().build();
    const auto with = [&](const char* name, const std::function<void(ExceptionalLive&, DeploymentFacts&)>& change, const QStringList& codes) {
        row(name, changedIn<ExceptionalLive>(cast().owner, exception(facts), facts, change), codes);
    };
    for (const QString& name : {c.owner, c.risk, c.both})
        row(qPrintable(u"nothing more of "_s + name), asksIn(name, exception(facts), facts));
    for (const QString& name : {c.deployer, c.goLive, c.nobody})
        row(qPrintable(u"owner or risk approver, not "_s + name), asksIn(name, exception(facts), facts), {u"signature-not-asked"_s});
    row("no auditor", asksIn(c.auditor, exception(facts), facts), {u"auditor-changes-nothing"_s, u"signature-not-asked"_s});
    const DeploymentFacts own = aDeployment().granting(c.author, Role::RiskApprover).in(State::InVerification).proven().build();
    row("that no author signs as risk approver", asksIn(c.author, exception(own), own), {u"author-decides"_s, u"signature-not-asked"_s});
    DeploymentFacts owning = own;
    owning.version.model->owner = c.author;
    row("nothing more of an author who owns it", asksIn(c.author, exception(owning), owning));
    row("but not as risk approver, after another owner signed", asksIn(c.author, signature(owning), proposed(owning, c.owner, {})),
        {u"signature-not-asked"_s});
    asksForThePlace(c.owner, exception(facts), facts);
    asksForTheState<ExceptionalLive>(c.owner, exception, {State::InVerification});
    with("a usable version", [](ExceptionalLive&, DeploymentFacts& f) { unusable(f); }, {u"version-unusable"_s});
    with("a version that is not held", [](ExceptionalLive&, DeploymentFacts& f) { held(f); }, {u"version-on-hold"_s});
    with("an approval that counts", [](ExceptionalLive&, DeploymentFacts& f) { aged(f); }, {u"approval-aged"_s});
    with("a reason", [](ExceptionalLive& e, DeploymentFacts&) { e.reason = u" "_s; }, {u"reason-missing"_s});
    with("a scope", [](ExceptionalLive& e, DeploymentFacts&) { e.scope = u" "_s; }, {u"scope-missing"_s});
    with("a scope that fits", [](ExceptionalLive& e, DeploymentFacts&) { e.scope = aTooLongText(); }, {u"text-too-long"_s});
    const QDateTime now = facts.registry().now;
    with("an end", [](ExceptionalLive& e, DeploymentFacts&) { e.until = {}; }, {u"exception-too-long"_s});
    with("an end after now", [&](ExceptionalLive& e, DeploymentFacts&) { e.until = now; }, {u"exception-too-long"_s});
    with("an end within seven days", [&](ExceptionalLive& e, DeploymentFacts&) { e.until = now.addDays(7).addSecs(1); }, {u"exception-too-long"_s});
    with("nothing more of seven days", [&](ExceptionalLive& e, DeploymentFacts&) { e.until = now.addDays(7); }, {});
    with("golden tests",
         [](ExceptionalLive&, DeploymentFacts& f) {
             std::erase_if(f.evidence, [](const Evidence& e) { return e.kind == EvidenceKind::GoldenTests; });
         },
         {u"golden-tests-missing"_s});
    with("golden tests that passed", [](ExceptionalLive&, DeploymentFacts& f) { f.evidence.front().passed = false; }, {u"golden-tests-missing"_s});
    with("golden tests of this build", [](ExceptionalLive&, DeploymentFacts& f) { f.evidence.front().binding.build = Sha256::of(anyBytes(7)); },
         {u"golden-tests-missing"_s});
    with("no other evidence", [](ExceptionalLive&, DeploymentFacts& f) { f.evidence.resize(1); }, {});
    with("the targets", [](ExceptionalLive&, DeploymentFacts& f) { f.reports.pop_back(); }, {u"target-out-of-step"_s});
    const DeploymentFacts solo = ready().solo().build();
    row("nothing more in a solo registry", asksIn(c.author, exception(solo), solo));
}

void ExceptionTest::theSecondSignatureAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts byOwner = proposed(ready().granting(c.owner, Role::RiskApprover).build(), c.owner, {});
    row("nothing more of a risk approver", asksIn(c.risk, signature(byOwner), byOwner));
    row("another person, even when the owner is a risk approver", asksIn(c.owner, signature(byOwner), byOwner), {u"signature-not-asked"_s});
    row("a risk approver", asksIn(c.deployer, signature(byOwner), byOwner), {u"signature-not-asked"_s});
    const DeploymentFacts byRisk = proposed(ready().build(), {}, c.risk);
    row("nothing more of the owner", asksIn(c.owner, signature(byRisk), byRisk));
    row("the owner, not a second risk approver", asksIn(c.secondRisk, signature(byRisk), byRisk), {u"signature-not-asked"_s});
    DeploymentFacts late = byRisk;
    late.exception->until = late.registry().now;
    row("an end that is still ahead: what has lapsed is proposed anew", asksIn(c.owner, signature(late), late),
        {u"exception-too-long"_s, u"reason-missing"_s, u"scope-missing"_s});
    DeploymentFacts other = byRisk;
    other.exception->content = Sha256::of(anyBytes(3));
    row("a proposal for this content", asksIn(c.owner, signature(other), other), {u"exception-too-long"_s, u"reason-missing"_s, u"scope-missing"_s});
}

void ExceptionTest::theFirstSignatureOnlyProposes()
{
    const DeploymentFacts facts = ready().build();
    for (const auto& [name, column] : {std::pair(cast().owner, u"owner"_s), std::pair(cast().risk, u"risk_approver"_s)}) {
        const ExceptionalLive command = exception(facts);
        const EventDraft event = recorded(name, command, facts);
        QCOMPARE(event.kind, u"propose-exception"_s);
        QVERIFY(setBy(event, u"deployment"_s, u"state"_s).isUndefined());
        QCOMPARE(setBy(event, u"live_proposal"_s, column), name);
        QCOMPARE(setBy(event, u"live_proposal"_s, u"until"_s), timeText(command.until));
        QCOMPARE(setBy(event, u"live_proposal"_s, u"content"_s), facts.version.version->digest.hex());
    }
}

void ExceptionTest::theSecondSignatureGoesLive()
{
    DeploymentFacts facts = proposed(ready().beside(State::Live).build(), {}, cast().risk);
    const EventDraft event = recorded(cast().owner, signature(facts), facts);
    const qint64 id = facts.current()->id.value;
    QCOMPARE(event.kind, u"exception"_s);
    QVERIFY(endsBy(event, u"live_proposal"_s));
    QCOMPARE(setOf(event, u"deployment"_s, facts.inSlot.front().id.value, u"state"_s), nameOf(State::Superseded));
    QCOMPARE(setOf(event, u"deployment"_s, id, u"state"_s), nameOf(State::Live));
    QCOMPARE(setOf(event, u"deployment"_s, id, u"exceptional"_s), 1);
    QCOMPARE(setOf(event, u"deployment"_s, id, u"exception_until"_s), timeText(facts.exception->until));
    QCOMPARE(event.subject.value(u"owner").toString(), cast().owner);
    QCOMPARE(event.subject.value(u"risk_approver").toString(), cast().risk);
}

void ExceptionTest::whoChangesTheTermsSignsAlone_data()
{
    QTest::addColumn<bool>("later");
    QTest::newRow("another end") << true;
    QTest::newRow("another scope") << false;
}

void ExceptionTest::whoChangesTheTermsSignsAlone()
{
    QFETCH(bool, later);
    const DeploymentFacts facts = proposed(ready().build(), {}, cast().risk);
    ExceptionalLive command = signature(facts);
    if (later)
        command.until = facts.exception->until.addSecs(anyNumber(1, 900));
    else
        command.scope = anySentence() + anyName();
    QCOMPARE(codesOf(asksIn(cast().owner, command, facts)()), QStringList());
    const EventDraft event = recorded(cast().owner, command, facts);
    QCOMPARE(event.kind, u"propose-exception"_s);
    QCOMPARE(setBy(event, u"live_proposal"_s, u"owner"_s), cast().owner);
    QCOMPARE(setBy(event, u"live_proposal"_s, u"risk_approver"_s), QString());
}

void ExceptionTest::oneSignsForBothInASoloRegistry()
{
    const DeploymentFacts facts = ready().solo().build();
    const EventDraft event = recorded(cast().author, exception(facts), facts);
    QCOMPARE(event.kind, u"exception"_s);
    QCOMPARE(setBy(event, u"deployment"_s, u"state"_s), nameOf(State::Live));
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::ExceptionTest)
#include "exception_test.moc"
