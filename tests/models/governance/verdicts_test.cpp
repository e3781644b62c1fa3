// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts of gate A: who may give which, what each asks, and what it does (V2, V3, V5).
#include "factsbuilder.h"
#include "governance/commands/abstain.h"
#include "governance/commands/approve.h"
#include "governance/commands/reject.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/withdrawverdict.h"
#include "governance/gate.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

constexpr Role Technical = Role::TechnicalReviewer;
constexpr Role Risk = Role::RiskApprover;

Approve approval(const VersionFacts& facts, Role role = Technical)
{
    return {facts.name, role, facts.version->digest, anySentence(), everyTick(facts.gate(), role), {}, {}};
}

Reject rejection(const VersionFacts& facts, Role role = Technical)
{
    return {facts.name, role, facts.version->digest, anySentence(), {}};
}

RequestChanges changes(const VersionFacts& facts, Role role = Technical)
{
    return {facts.name, role, facts.version->digest, anySentence(), {}};
}

Abstain abstention(const VersionFacts& facts, Role role = Technical)
{
    return {facts.name, role, facts.version->digest, anySentence(), {}};
}

WithdrawVerdict withdrawal(const VersionFacts& facts, Role role = Technical)
{
    return {facts.name, role, anySentence()};
}

// The same question with something about command or facts changed.
template <class Command> Question changed(const QString& name, Command command, VersionFacts facts,
                                          const std::function<void(Command&, VersionFacts&)>& change)
{
    change(command, facts);
    return asks(name, command, facts);
}

void row(const char* name, const Question& ask, const QStringList& codes = {})
{
    QTest::newRow(name) << ask << codes;
}

const ContentDigest Other = Sha256::of("other content");

}

class VerdictsTest : public QObject {
    Q_OBJECT
private slots:
    void anApprovalAsks_data();
    void anApprovalAsks() { check(); }
    void aRejectionAsks_data();
    void aRejectionAsks() { check(); }
    void aRequestForChangesAsks_data();
    void aRequestForChangesAsks() { check(); }
    void anAbstentionAsks_data();
    void anAbstentionAsks() { check(); }
    void withdrawingAVerdictAsks_data();
    void withdrawingAVerdictAsks() { check(); }

    void theLastRoleApproves();
    void oneOfTwoRolesLeavesTheGateOpen();
    void anApprovalWithFindingsRecordsThem();
    void aRiskApproversRejectIsFinal();
    void oneReviewersRejectLeavesTheGateOpenAtMediumTier();
    void theOnlyAskedRolesRejectIsFinal();
    void requestedChangesMakeTheNextRevision();
    void withdrawingTakesTheNewestStandingVerdict();
    void theGateKnowsWhoCouldStillDecide();
    void aVerdictCountsForItsRevisionAndDigestOnly();

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

void VerdictsTest::anApprovalAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts open = aVersion().inReviewA().build();
    const auto with = [&](const char* name, const std::function<void(Approve&, VersionFacts&)>& change, const QStringList& codes,
                          const QString& actor = cast().reviewer) { row(name, changed<Approve>(actor, approval(open), open, change), codes); };
    row("nothing more of a technical reviewer", asks(c.reviewer, approval(open), open));
    row("nothing more of a risk approver", asks(c.risk, approval(open, Risk), open));
    with("no digest, then the current content is meant", [](Approve& a, VersionFacts&) { a.read.reset(); }, {});
    with("a version that exists", [](Approve&, VersionFacts& f) { f.version.reset(); }, {u"unknown-version"_s});
    for (const ReviewState state : {ReviewState::Draft, ReviewState::Approved, ReviewState::Rejected})
        row(qPrintable(u"a gate that is open, and not "_s + nameOf(state)),
            asks(c.reviewer, approval(open), aVersion().in(state).holding(open.manifest).build()), {u"gate-not-open"_s});
    with("the content that was read", [](Approve& a, VersionFacts&) { a.read = Other; }, {u"digest-outdated"_s});
    row("the role", asks(c.nobody, approval(open), open), {u"role-not-held"_s});
    row("that very role", asks(c.risk, approval(open), open), {u"role-not-held"_s});
    row("no verdict of an admin", asks(c.admin, approval(open), open), {u"role-not-held"_s});
    row("no auditor", asks(c.auditor, approval(open), open), {u"auditor-changes-nothing"_s, u"role-not-held"_s});
    const VersionFacts low = aVersion().at(Tier::Low).inReviewA().build();
    row("a role that the tier asks for", asks(c.risk, approval(low, Risk), low), {u"role-not-asked"_s});
    row("a role that decides", asks(c.deployer, approval(open, Role::Deployer), open), {u"role-not-asked"_s});

    for (const QString& author : {c.reviewer, c.both}) {
        const VersionFacts own = aVersion().by(author).inReviewA().build();
        row(qPrintable(u"somebody other than the author, not "_s + author), asks(author, approval(own), own), {u"author-decides"_s});
    }
    with("nobody who wrote an earlier revision", [&](Approve&, VersionFacts& f) { f.revisions.front().author = c.reviewer; }, {u"author-decides"_s});

    const auto after = [&](const QString& who, Role role, VerdictKind kind) { return aVersion().inReviewA().given(who, role, kind).build(); };
    const VersionFacts twice = after(c.reviewer, Technical, VerdictKind::Approve);
    row("a person who has not yet approved", asks(c.reviewer, approval(twice), twice), {u"verdict-already-given"_s});
    row("a role that has not yet approved", asks(c.secondReviewer, approval(twice), twice), {u"verdict-already-given"_s});
    row("another role while one has approved: nothing", asks(c.risk, approval(twice, Risk), twice));
    const VersionFacts left = after(c.reviewer, Technical, VerdictKind::Abstain);
    row("a person who has not left the role to others", asks(c.reviewer, approval(left), left), {u"verdict-already-given"_s});
    row("of the others nothing, after somebody left the role to them", asks(c.secondReviewer, approval(left), left));
    const VersionFacts bothLeft = after(c.both, Technical, VerdictKind::Abstain);
    row("nothing of one who left another role to others", asks(c.both, approval(bothLeft, Risk), bothLeft));
    const VersionFacts once = after(c.both, Technical, VerdictKind::Approve);
    row("one role a person", asks(c.both, approval(once, Risk), once), {u"counted-once"_s});
    const VersionFacts rejected = after(c.secondReviewer, Technical, VerdictKind::Reject);
    row("that nobody rejects", asks(c.reviewer, approval(rejected), rejected), {u"reject-stands"_s});
    row("that nobody rejects in any role", asks(c.risk, approval(rejected, Risk), rejected), {u"reject-stands"_s});
    for (const VerdictKind kind : {VerdictKind::Approve, VerdictKind::Reject, VerdictKind::Abstain}) {
        VersionFacts taken = after(c.reviewer, Technical, kind);
        taken.verdicts.front().withdrawn = true;
        row(qPrintable(u"nothing about a withdrawn "_s + nameOf(kind)), asks(c.reviewer, approval(taken), taken));
        VersionFacts older = after(c.reviewer, Technical, kind);
        older.version->revision = 2;
        row(qPrintable(u"nothing about an older revision's "_s + nameOf(kind)), asks(c.reviewer, approval(older), older));
    }
    const VersionFacts unusable = aVersion().inReviewA().unusable().build();
    row("a version that is not unusable", asks(c.reviewer, approval(unusable), unusable), {u"version-unusable"_s});
    const VersionFacts held = aVersion().inReviewA().onHold(c.deployer).build();
    row("nothing about a hold", asks(c.reviewer, approval(held), held));

    with("every item of the checklist", [](Approve& a, VersionFacts&) { a.ticks.erase(a.ticks.begin()); }, {u"checklist-incomplete"_s});
    const auto sentence = [](std::vector<Tick>& ticks) -> Tick& { return *std::ranges::find(ticks, u"no-leakage"_s, &Tick::item); };
    with("a sentence where the policy asks one", [&](Approve& a, VersionFacts&) { sentence(a.ticks).sentence = u" \n"_s; }, {u"sentence-missing"_s});
    with("no second, empty sentence", [&](Approve& a, VersionFacts&) { a.ticks.push_back({u"no-leakage"_s, {}}); }, {u"sentence-missing"_s});
    with("only items of the list", [](Approve& a, VersionFacts&) { a.ticks.push_back({anyName(), {}}); }, {u"unknown-checklist-item"_s});
    with("no item where there is no list",
         [](Approve& a, VersionFacts& f) {
             f.policy.gateA[Tier::Medium].checklists.clear();
             a.ticks = {{anyName(), {}}};
         },
         {u"unknown-checklist-item"_s});
    with("sentences that fit", [&](Approve& a, VersionFacts&) { sentence(a.ticks).sentence = aTooLongText(); }, {u"text-too-long"_s});
    with("a reason that fits", [](Approve& a, VersionFacts&) { a.reason = aTooLongText(); }, {u"text-too-long"_s});
    with("no reason", [](Approve& a, VersionFacts&) { a.reason.clear(); }, {});
    const auto finding = [](const std::function<void(FindingDraft&)>& spoil) {
        return [=](Approve& a, VersionFacts&) {
            a.findings = {aFindingDraft(), aFindingDraft()};
            spoil(a.findings.back());
        };
    };
    with("nothing more of complete findings", finding([](FindingDraft&) {}), {});
    with("findings with text", finding([](FindingDraft& f) { f.text = u"\t"_s; }), {u"finding-without-text"_s});
    with("findings whose text fits", finding([](FindingDraft& f) { f.text = aTooLongText(); }), {u"text-too-long"_s});
    with("findings of a known owner", finding([](FindingDraft& f) { f.owner = anyName(); }), {u"finding-without-owner"_s});
    with("findings with a date", finding([](FindingDraft& f) { f.due = {}; }), {u"finding-without-due-date"_s});
    with("findings due in the future", finding([&](FindingDraft& f) { f.due = open.registry.now.date().addDays(-1); }),
         {u"finding-without-due-date"_s});

    const VersionFacts solo = aVersion().solo().inReviewA().given(c.author, Technical).build();
    row("nothing more of the author in a solo registry", asks(c.author, approval(solo, Risk), solo));
    row("once a role also there", asks(c.author, approval(solo), solo), {u"verdict-already-given"_s});
}

void VerdictsTest::aRejectionAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts open = aVersion().inReviewA().build();
    const VersionFacts low = aVersion().at(Tier::Low).inReviewA().build();
    row("nothing more of a reviewer", asks(c.reviewer, rejection(open), open));
    row("nothing more of a risk approver", asks(c.risk, rejection(open, Risk), open));
    row("nothing more of a risk approver whom the tier does not ask", asks(c.risk, rejection(low, Risk), low));
    row("the role, also at low tier", asks(c.reviewer, rejection(low, Risk), low), {u"role-not-held"_s});
    row("a role that decides", asks(c.deployer, rejection(open, Role::Deployer), open), {u"role-not-asked"_s});
    row("the role", asks(c.nobody, rejection(open), open), {u"role-not-held"_s});
    row("no auditor", asks(c.auditor, rejection(open), open), {u"auditor-changes-nothing"_s, u"role-not-held"_s});
    const VersionFacts own = aVersion().at(Tier::Low).by(c.risk).inReviewA().build();
    row("somebody other than the author", asks(c.risk, rejection(own, Risk), own), {u"author-decides"_s});
    const VersionFacts solo = aVersion().solo().at(Tier::Low).inReviewA().build();
    row("nothing more of the author in a solo registry", asks(c.author, rejection(solo, Risk), solo));
    row("a version that exists", changed<Reject>(c.reviewer, rejection(open), open, [](Reject&, VersionFacts& f) { f.version.reset(); }),
        {u"unknown-version"_s});
    row("an open gate", asks(c.reviewer, rejection(open), aVersion().in(ReviewState::Approved).build()), {u"gate-not-open"_s});
    row("the content that was read", changed<Reject>(c.reviewer, rejection(open), open, [](Reject& r, VersionFacts&) { r.read = Other; }),
        {u"digest-outdated"_s});
    row("a reason", changed<Reject>(c.reviewer, rejection(open), open, [](Reject& r, VersionFacts&) { r.reason = u"  "_s; }), {u"reason-missing"_s});
    row("a reason that fits", changed<Reject>(c.reviewer, rejection(open), open, [](Reject& r, VersionFacts&) { r.reason = aTooLongText(); }),
        {u"text-too-long"_s});
    for (const VerdictKind kind : {VerdictKind::Approve, VerdictKind::Reject, VerdictKind::Abstain}) {
        const VersionFacts twice = aVersion().inReviewA().given(c.reviewer, Technical, kind).build();
        row(qPrintable(u"that the person's own verdict is withdrawn first: "_s + nameOf(kind)), asks(c.reviewer, rejection(twice), twice),
            {u"verdict-already-given"_s});
        row(qPrintable(u"nothing about another's "_s + nameOf(kind)), asks(c.secondReviewer, rejection(twice), twice));
    }
    const VersionFacts once = aVersion().inReviewA().given(c.both, Technical).build();
    row("one role a person", asks(c.both, rejection(once, Risk), once), {u"counted-once"_s});
    const VersionFacts left = aVersion().inReviewA().given(c.both, Technical, VerdictKind::Abstain).build();
    row("nothing of one who left another role to others", asks(c.both, rejection(left, Risk), left));
}

void VerdictsTest::aRequestForChangesAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts open = aVersion().inReviewA().build();
    const VersionFacts low = aVersion().at(Tier::Low).inReviewA().build();
    const VersionFacts own = aVersion().by(c.reviewer).inReviewA().build();
    row("nothing more of a reviewer", asks(c.reviewer, changes(open), open));
    row("nothing more of a risk approver", asks(c.risk, changes(open, Risk), open));
    row("a reviewer of this gate", asks(c.risk, changes(low, Risk), low), {u"role-not-asked"_s});
    row("the role", asks(c.owner, changes(open), open), {u"role-not-held"_s});
    row("somebody other than the author", asks(c.reviewer, changes(own), own), {u"author-decides"_s});
    row("an open gate", asks(c.reviewer, changes(open), aVersion().holding(open.manifest).build()), {u"gate-not-open"_s});
    row("the content that was read",
        changed<RequestChanges>(c.reviewer, changes(open), open, [](RequestChanges& r, VersionFacts&) { r.read = Other; }), {u"digest-outdated"_s});
    row("a reason", changed<RequestChanges>(c.reviewer, changes(open), open, [](RequestChanges& r, VersionFacts&) { r.reason.clear(); }),
        {u"reason-missing"_s});
}

void VerdictsTest::anAbstentionAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts open = aVersion().inReviewA().build();
    row("nothing more of a reviewer", asks(c.reviewer, abstention(open), open));
    row("the role", asks(c.nobody, abstention(open), open), {u"role-not-held"_s});
    row("an open gate", asks(c.reviewer, abstention(open), aVersion().holding(open.manifest).build()), {u"gate-not-open"_s});
    row("a version that exists", changed<Abstain>(c.reviewer, abstention(open), open, [](Abstain&, VersionFacts& f) { f.version.reset(); }),
        {u"unknown-version"_s});
    row("a reason", changed<Abstain>(c.reviewer, abstention(open), open, [](Abstain& a, VersionFacts&) { a.reason.clear(); }), {u"reason-missing"_s});
    for (const VerdictKind kind : {VerdictKind::Approve, VerdictKind::Reject, VerdictKind::Abstain}) {
        const VersionFacts twice = aVersion().inReviewA().given(c.reviewer, Technical, kind).build();
        row(qPrintable(u"that the person's own verdict is withdrawn first: "_s + nameOf(kind)), asks(c.reviewer, abstention(twice), twice),
            {u"verdict-already-given"_s});
    }
    const VersionFacts other = aVersion().inReviewA().given(c.both, Technical).build();
    row("nothing of one who decided in another role", asks(c.both, abstention(other, Risk), other));
}

void VerdictsTest::withdrawingAVerdictAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts given = aVersion().inReviewA().given(c.reviewer, Technical).build();
    row("nothing more of the one who gave it", asks(c.reviewer, withdrawal(given), given));
    row("one's own verdict", asks(c.secondReviewer, withdrawal(given), given), {u"no-verdict-to-withdraw"_s});
    row("the role it was given in", asks(c.reviewer, withdrawal(given, Risk), given), {u"no-verdict-to-withdraw"_s});
    row("a verdict that stands",
        changed<WithdrawVerdict>(c.reviewer, withdrawal(given), given,
                                 [](WithdrawVerdict&, VersionFacts& f) { f.verdicts.front().withdrawn = true; }),
        {u"no-verdict-to-withdraw"_s});
    row("an open gate",
        changed<WithdrawVerdict>(c.reviewer, withdrawal(given), given,
                                 [](WithdrawVerdict&, VersionFacts& f) { f.version->review = ReviewState::Approved; }),
        {u"gate-not-open"_s});
    row("a reason", changed<WithdrawVerdict>(c.reviewer, withdrawal(given), given, [](WithdrawVerdict& w, VersionFacts&) { w.reason.clear(); }),
        {u"reason-missing"_s});
    row("a version that exists",
        changed<WithdrawVerdict>(c.reviewer, withdrawal(given), given, [](WithdrawVerdict&, VersionFacts& f) { f.version.reset(); }),
        {u"unknown-version"_s});
    row("no auditor", asks(c.auditor, withdrawal(given), given), {u"auditor-changes-nothing"_s, u"no-verdict-to-withdraw"_s});
}

void VerdictsTest::theLastRoleApproves()
{
    const VersionFacts medium = aVersion().inReviewA().given(cast().reviewer, Technical).build();
    const EventDraft event = eventOf(approval(medium, Risk), person(medium.registry, cast().risk), medium);
    QCOMPARE(event.kind, u"approve"_s);
    QCOMPARE(setBy(event, u"version"_s, u"review_state"_s), u"approved"_s);
    QCOMPARE(setBy(event, u"version"_s, u"approved_at"_s), timeText(medium.registry.now));
    QCOMPARE(setBy(event, u"verdict"_s, u"digest"_s), medium.version->digest.hex());
    const VersionFacts low = aVersion().at(Tier::Low).inReviewA().build();
    QCOMPARE(setBy(eventOf(approval(low), person(low.registry, cast().reviewer), low), u"version"_s, u"review_state"_s), u"approved"_s);
}

void VerdictsTest::oneOfTwoRolesLeavesTheGateOpen()
{
    for (const Tier tier : {Tier::Medium, Tier::High}) {
        const VersionFacts facts = aVersion().at(tier).inReviewA().build();
        QVERIFY(setBy(eventOf(approval(facts), person(facts.registry, cast().reviewer), facts), u"version"_s, u"review_state"_s).isUndefined());
        QVERIFY(!gateStatus(facts).complete());
    }
}

void VerdictsTest::anApprovalWithFindingsRecordsThem()
{
    const VersionFacts facts = aVersion().inReviewA().build();
    Approve command = approval(facts);
    command.findings = {aFindingDraft(), aFindingDraft()};
    const EventDraft event = eventOf(command, person(facts.registry, cast().reviewer), facts);
    QCOMPARE(event.kind, u"approve-with-findings"_s);
    QCOMPARE(std::ranges::count(event.effects, u"finding"_s, &Effect::record), 2);
    QCOMPARE(setBy(event, u"finding"_s, u"raised_as"_s), u"technical-reviewer"_s);
    QCOMPARE(setBy(event, u"finding"_s, u"state"_s), u"open"_s);
}

void VerdictsTest::aRiskApproversRejectIsFinal()
{
    for (const Tier tier : allOf<Tier>()) {
        const VersionFacts facts = aVersion().at(tier).inReviewA().build();
        QCOMPARE(setBy(eventOf(rejection(facts, Risk), person(facts.registry, cast().risk), facts), u"version"_s, u"review_state"_s), u"rejected"_s);
    }
}

void VerdictsTest::oneReviewersRejectLeavesTheGateOpenAtMediumTier()
{
    const VersionFacts facts = aVersion().inReviewA().build();
    QVERIFY(setBy(eventOf(rejection(facts), person(facts.registry, cast().reviewer), facts), u"version"_s, u"review_state"_s).isUndefined());
    const VersionFacts after = aVersion().inReviewA().given(cast().reviewer, Technical, VerdictKind::Reject).build();
    QVERIFY(gateStatus(after).reject);
}

void VerdictsTest::theOnlyAskedRolesRejectIsFinal()
{
    const VersionFacts low = aVersion().at(Tier::Low).inReviewA().build();
    QCOMPARE(setBy(eventOf(rejection(low), person(low.registry, cast().reviewer), low), u"version"_s, u"review_state"_s), u"rejected"_s);
}

void VerdictsTest::requestedChangesMakeTheNextRevision()
{
    const VersionFacts facts = aVersion().inReviewA().given(cast().risk, Risk).build();
    const EventDraft event = eventOf(changes(facts), person(facts.registry, cast().reviewer), facts);
    QCOMPARE(setBy(event, u"version"_s, u"review_state"_s), u"draft"_s);
    QCOMPARE(setBy(event, u"version"_s, u"revision"_s), facts.version->revision + 1);
    QCOMPARE(setBy(event, u"version"_s, u"policy"_s), 0);
    QCOMPARE(setBy(event, u"verdict"_s, u"verdict"_s), u"request-changes"_s);
}

void VerdictsTest::withdrawingTakesTheNewestStandingVerdict()
{
    VersionFacts facts = aVersion()
                             .inReviewA()
                             .given(cast().reviewer, Technical, VerdictKind::Abstain)
                             .given(cast().reviewer, Technical)
                             .given(cast().risk, Risk)
                             .build();
    facts.verdicts.front().withdrawn = true;
    const EventDraft event = eventOf(withdrawal(facts), person(facts.registry, cast().reviewer), facts);
    QCOMPARE(event.subject.value(u"withdrawn"), facts.verdicts[1].event.value);
    QCOMPARE(setBy(event, u"verdict"_s, u"withdrawn"_s), 1);
}

void VerdictsTest::theGateKnowsWhoCouldStillDecide()
{
    const Cast& c = cast();
    const VersionFacts facts = aVersion().by(c.secondRisk).inReviewA().given(c.both, Technical).given(c.risk, Risk, VerdictKind::Abstain).build();
    const GateStatus gate = gateStatus(facts);
    QCOMPARE(gate.roles.size(), std::size_t(2));
    QCOMPARE(gate.roles[0].verdicts.size(), std::size_t(1));
    QCOMPARE(gate.roles[0].verdicts.front().person, c.both);
    QVERIFY(gate.roles[1].verdicts.empty());
    QCOMPARE(gate.roles[1].abstained, std::vector{c.risk});
    QVERIFY(gate.roles[1].candidates.empty()); // one wrote it, one counts already, one left it to others
}

void VerdictsTest::aVerdictCountsForItsRevisionAndDigestOnly()
{
    VersionFacts facts = aVersion().at(Tier::Low).inReviewA().given(cast().reviewer, Technical).build();
    QVERIFY(gateStatus(facts).complete());
    facts.version->revision += 1;
    QVERIFY(!gateStatus(facts).complete()); // although the bytes are the same
    facts.version->revision -= 1;
    facts.version->digest = Other;
    QVERIFY(!gateStatus(facts).complete());
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::VerdictsTest)
#include "verdicts_test.moc"
