// SPDX-License-Identifier: GPL-3.0-or-later
// From a folder's content to an open gate: register, preflight, submit, withdraw, reopen (V0, V1, V4, V6).
#include "factsbuilder.h"
#include "governance/commands/registerversion.h"
#include "governance/commands/reopen.h"
#include "governance/commands/submit.h"
#include "governance/commands/withdrawversion.h"
#include "governance/preflight.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

void row(const char* name, const Question& ask, const QStringList& codes = {})
{
    QTest::newRow(name) << ask << codes;
}

Submit submission(const VersionFacts& facts, std::vector<Waiver> waivers = {})
{
    return {facts.name, facts.version->digest, std::move(waivers)};
}

// A new version of the facts' model with some content.
RegisterVersion registration(const VersionFacts& facts)
{
    return {{facts.model->name, anyName(u"v"_s), 0}, cast().author, aManifest().build(), "{}", {}, {}};
}

VersionFacts unregistered()
{
    VersionFacts facts = aVersion().build();
    facts.version.reset();
    facts.manifest = {};
    return facts;
}

QStringList missingNeeds(const VersionFacts& facts, const std::vector<Waiver>& waivers = {})
{
    QStringList needs;
    for (const Need& need : preflight(facts, waivers).missing())
        needs << need.need;
    return needs;
}

const ContentDigest Other = Sha256::of("other content");

}

class SubmitTest : public QObject {
    Q_OBJECT
private slots:
    void registeringAsks_data();
    void registeringAsks() { check(); }
    void submittingAsks_data();
    void submittingAsks() { check(); }
    void takingAVersionBackAsks_data();
    void takingAVersionBackAsks() { check(); }
    void aTierNeeds_data();
    void aTierNeeds();
    void aWaiverCoversOneNeedWhereTheTierAllows_data();
    void aWaiverCoversOneNeedWhereTheTierAllows();

    void aFirstVersionNeedsNoExplanation();
    void everyChangeIsExplainedOrWaived();
    void dataMayBeNamedInsteadOfKept();
    void whatDoesNotExistYetIsNotApplicable();
    void differentPeopleMustFillTheRoles_data();
    void differentPeopleMustFillTheRoles();
    void submittingFreezesTheContentUnderTheNewestPolicy();
    void registeringMakesTheModelOnTheWay();
    void theNewModelHasTheNameOfTheVersion();
    void replacingADraftKeepsItsPlace();
    void reopeningEndsTheApproval();
    void theEventNamesAuthorAndImporter();

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

void SubmitTest::registeringAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts fresh = unregistered();
    VersionFacts modelless = fresh;
    modelless.model.reset();
    const VersionFacts draft = aVersion().build();
    const auto with = [](const char* name, const VersionFacts& known, const std::function<void(RegisterVersion&, VersionFacts&)>& change,
                         const QStringList& codes, const QString& actor = cast().author) {
        VersionFacts facts = known;
        RegisterVersion command = facts.version
            ? RegisterVersion{facts.name, facts.version->author, aManifest().build(), "{}", {}, {}}
            : RegisterVersion{{facts.name.model, anyName(u"v"_s), 0}, cast().author, aManifest().build(), "{}", {}, {}};
        change(command, facts);
        row(name, asks(actor, command, facts), codes);
    };
    const auto nothing = [](RegisterVersion&, VersionFacts&) {};
    with("nothing more of a complete version", fresh, nothing, {});
    with("nothing more of who imports for another", fresh, nothing, {}, c.colleague);
    with("no auditor", fresh, nothing, {u"auditor-changes-nothing"_s}, c.auditor);
    for (const QString& label : {u""_s, u"1 0"_s, u"a/b"_s, u"v"_s.repeated(65), u"ü"_s})
        with(qPrintable(u"a valid label, not "_s + label), fresh, [&](RegisterVersion& r, VersionFacts&) { r.version.label = label; },
             {u"bad-label"_s});
    with("an author who is known", fresh, [](RegisterVersion& r, VersionFacts&) { r.author = anyName(); }, {u"unknown-author"_s});
    with("at least one file", fresh, [](RegisterVersion& r, VersionFacts&) { r.manifest.assets.clear(); }, {u"no-files"_s});
    with("a base that exists", fresh, [](RegisterVersion& r, VersionFacts&) { r.manifest.base = u"x@1"_s; }, {u"unknown-base"_s});
    with("nothing of a base that exists", fresh,
         [](RegisterVersion& r, VersionFacts& f) {
             r.manifest.base = u"x@1"_s;
             f.baseExists = true;
         },
         {});
    with("another version as base", fresh,
         [](RegisterVersion& r, VersionFacts& f) {
             r.manifest.base = r.version.text();
             f.baseExists = true;
         },
         {u"base-is-itself"_s});

    const auto newModel = [&](const std::function<void(RegisterVersion&)>& spoil) {
        return [=](RegisterVersion& r, VersionFacts&) {
            r.newModel = gatehouse::testing::aModel(r.version.model, cast().owner, Tier::Low);
            spoil(r);
        };
    };
    with("the facts of a new model", modelless, nothing, {u"unknown-model"_s});
    with("nothing more of a complete new model", modelless, newModel([](RegisterVersion&) {}), {});
    with("a valid name of a new model", modelless, newModel([](RegisterVersion& r) { r.version.model = u"no name"_s; }), {u"bad-name"_s});
    with("the purpose of a new model", modelless, newModel([](RegisterVersion& r) { r.newModel->purpose = u" "_s; }), {u"purpose-missing"_s});
    with("a known owner of a new model", modelless, newModel([](RegisterVersion& r) { r.newModel->owner = anyName(); }), {u"unknown-owner"_s});

    with("nothing more of an own draft", draft, nothing, {});
    for (const ReviewState state : {ReviewState::InReviewA, ReviewState::Approved, ReviewState::Rejected})
        with(qPrintable(u"a label that is free, not "_s + nameOf(state)), aVersion().in(state).build(), nothing, {u"label-taken"_s});
    with("no draft of another", draft, [](RegisterVersion& r, VersionFacts&) { r.author = cast().colleague; }, {u"draft-of-another"_s});
    with("the draft that was seen", draft, [](RegisterVersion& r, VersionFacts&) { r.replaces = Other; }, {u"digest-outdated"_s});
    with("nothing of the draft that was seen", draft, [](RegisterVersion& r, VersionFacts& f) { r.replaces = f.version->digest; }, {});
}

void SubmitTest::submittingAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts draft = aVersion().build();
    const auto with = [&](const char* name, const std::function<void(Submit&, VersionFacts&)>& change, const QStringList& codes,
                          const QString& actor = cast().author) {
        VersionFacts facts = draft;
        Submit command = submission(facts);
        change(command, facts);
        row(name, asks(actor, command, facts), codes);
    };
    const auto nothing = [](Submit&, VersionFacts&) {};
    with("nothing more of the author of a complete draft", nothing, {});
    for (const QString& other : {c.owner, c.reviewer, c.admin, c.colleague})
        with(qPrintable(u"the author, not "_s + other), nothing, {u"only-the-author"_s}, other);
    with("no auditor", nothing, {u"auditor-changes-nothing"_s, u"only-the-author"_s}, c.auditor);
    with(
        "the author, whoever imported it", [&](Submit&, VersionFacts& f) { f.version->importer = c.colleague; }, {u"only-the-author"_s}, c.colleague);
    with("a version that exists", [](Submit&, VersionFacts& f) { f.version.reset(); }, {u"unknown-version"_s});
    for (const ReviewState state : {ReviewState::InReviewA, ReviewState::Approved, ReviewState::Rejected})
        with(qPrintable(u"a draft, not "_s + nameOf(state)), [&](Submit&, VersionFacts& f) { f.version->review = state; }, {u"not-a-draft"_s});
    with("the content that was seen", [](Submit& s, VersionFacts&) { s.read = Other; }, {u"digest-outdated"_s});
    with("what is not unusable", [](Submit&, VersionFacts& f) { f.version->usability.state = Usability::Unusable; }, {u"version-unusable"_s});
    with("what the policy needs", [](Submit&, VersionFacts& f) { f.manifest.intendedUse.clear(); }, {u"need-missing"_s});
    with("no waiver that the tier forbids", [](Submit& s, VersionFacts&) { s.waivers = {{u"intended-use"_s, anySentence()}}; }, {u"not-waivable"_s});
    with("no waiver of nothing", [](Submit& s, VersionFacts&) { s.waivers = {{anyName(), anySentence()}}; }, {u"not-waivable"_s});
    with("a reason for a waiver", [](Submit& s, VersionFacts&) { s.waivers = {{u"golden-tests"_s, u" "_s}}; }, {u"waiver-without-reason"_s});
    with("a reason that fits", [](Submit& s, VersionFacts&) { s.waivers = {{u"golden-tests"_s, aTooLongText()}}; }, {u"text-too-long"_s});
    with("people who can decide",
         [](Submit&, VersionFacts& f) {
             for (Person& each : f.registry.people)
                 each.roles.erase(Role::RiskApprover);
         },
         {u"gate-cannot-be-met"_s});
    VersionFacts alone = aVersion().solo().build();
    row("nothing of a lone person in a solo registry", asks(c.colleague, submission(alone), alone));
}

void SubmitTest::takingAVersionBackAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts open = aVersion().inReviewA().build();
    const VersionFacts approved = aVersion().in(ReviewState::Approved).build();
    VersionFacts none = open;
    none.version.reset();
    row("to withdraw: the author", asks(c.author, WithdrawVersion{open.name, anySentence()}, open));
    row("to withdraw: nobody else", asks(c.reviewer, WithdrawVersion{open.name, anySentence()}, open), {u"only-the-author"_s});
    row("to withdraw: a reason", asks(c.author, WithdrawVersion{open.name, u""_s}, open), {u"reason-missing"_s});
    row("to withdraw: an open gate", asks(c.author, WithdrawVersion{open.name, anySentence()}, approved), {u"gate-not-open"_s});
    row("to withdraw: a version", asks(c.author, WithdrawVersion{none.name, anySentence()}, none), {u"unknown-version"_s});
    row("to withdraw: no auditor", asks(c.auditor, WithdrawVersion{open.name, anySentence()}, open),
        {u"auditor-changes-nothing"_s, u"only-the-author"_s});
    row("to reopen: the author", asks(c.author, Reopen{approved.name, anySentence()}, approved));
    row("to reopen: nobody else", asks(c.owner, Reopen{approved.name, anySentence()}, approved), {u"only-the-author"_s});
    row("to reopen: a reason", asks(c.author, Reopen{approved.name, u" "_s}, approved), {u"reason-missing"_s});
    for (const ReviewState state : {ReviewState::Draft, ReviewState::InReviewA, ReviewState::Rejected})
        row(qPrintable(u"to reopen: an approval, not "_s + nameOf(state)),
            asks(c.author, Reopen{approved.name, anySentence()}, aVersion().in(state).build()), {u"not-approved"_s});
    row("to reopen: a version", asks(c.author, Reopen{none.name, anySentence()}, none), {u"unknown-version"_s});
    row("to reopen: no auditor", asks(c.auditor, Reopen{approved.name, anySentence()}, approved),
        {u"auditor-changes-nothing"_s, u"only-the-author"_s});
}

void SubmitTest::aTierNeeds_data()
{
    QTest::addColumn<int>("tier");
    QTest::addColumn<std::function<void(VersionFacts&)>>("leaveOut");
    QTest::addColumn<QStringList>("missing");
    using Change = std::function<void(VersionFacts&)>;
    const auto element = [](Element left) -> Change {
        return [=](VersionFacts& f) { std::erase_if(f.manifest.assets, [&](const Asset& a) { return a.element == left; }); };
    };
    const auto rows = [](const char* what, const Change& change, const QString& need, int fromTier) {
        for (const Tier tier : allOf<Tier>())
            QTest::addRow("%s at %s", what, qPrintable(nameOf(tier)))
                << int(tier) << change << (int(tier) >= fromTier ? QStringList{need} : QStringList{});
    };
    const int never = 3;
    rows("no data", element(Element::Data), u"element-data"_s, int(Tier::High));
    rows("no scripts", element(Element::Scripts), u"element-scripts"_s, int(Tier::Low));
    rows("no trained object", element(Element::TrainedObject), u"element-trained-object"_s, int(Tier::Medium));
    rows("no configuration", element(Element::Configuration), u"element-configuration"_s, int(Tier::Medium));
    rows("no documentation", element(Element::Documentation), u"element-documentation"_s, int(Tier::Low));
    rows("no environment", element(Element::Environment), u"element-environment"_s, int(Tier::Low));
    rows("no notebook", element(Element::Notebook), u""_s, never);
    rows("no golden tests", element(Element::GoldenTests), u"golden-tests"_s, int(Tier::Medium));
    rows("no release notes", [](VersionFacts& f) { f.manifest.releaseNotes = u"\n"_s; }, u"release-notes"_s, int(Tier::Low));
    rows("no intended use", [](VersionFacts& f) { f.manifest.intendedUse = u" "_s; }, u"intended-use"_s, int(Tier::Low));
    rows("no operating requirements", [](VersionFacts& f) { f.manifest.declared = {}; }, u"operating-requirements"_s, int(Tier::Medium));
    rows("no consumers", [](VersionFacts& f) { f.model->consumers = {}; }, u"consumers"_s, int(Tier::Medium));
    rows("no result locations", [](VersionFacts& f) { f.model->results = {}; }, u"results"_s, int(Tier::Medium));
}

void SubmitTest::aTierNeeds()
{
    QFETCH(int, tier);
    QFETCH(std::function<void(VersionFacts&)>, leaveOut);
    QFETCH(QStringList, missing);
    VersionFacts facts = aVersion().at(Tier(tier)).build();
    QCOMPARE(missingNeeds(facts), QStringList());
    leaveOut(facts);
    QCOMPARE(missingNeeds(facts), missing);
    const Obstacles found = obstacles(submission(facts), person(facts.registry, cast().author), facts);
    QCOMPARE(codesOf(found), QStringList(missing.size(), u"need-missing"_s));
}

void SubmitTest::aWaiverCoversOneNeedWhereTheTierAllows_data()
{
    QTest::addColumn<int>("tier");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("low does not ask") << int(Tier::Low) << QStringList{};
    QTest::newRow("medium allows") << int(Tier::Medium) << QStringList{};
    QTest::newRow("high forbids") << int(Tier::High) << QStringList{u"need-missing"_s, u"not-waivable"_s};
}

void SubmitTest::aWaiverCoversOneNeedWhereTheTierAllows()
{
    QFETCH(int, tier);
    QFETCH(QStringList, codes);
    const VersionFacts facts = aVersion().at(Tier(tier)).holding(aManifest().without(Element::GoldenTests).build()).build();
    const Submit command = submission(facts, {{u"golden-tests"_s, anySentence()}});
    QCOMPARE(codesOf(obstacles(command, person(facts.registry, cast().author), facts)), codes);
    if (codes.isEmpty())
        QVERIFY(!setBy(eventOf(command, person(facts.registry, cast().author), facts), u"waiver"_s, u"reason"_s).isUndefined());
}

void SubmitTest::aFirstVersionNeedsNoExplanation()
{
    const VersionFacts facts = aVersion().holding(aManifest().notes(anyName()).build()).build();
    QVERIFY(preflight(facts, {}).unexplained.empty());
    QCOMPARE(missingNeeds(facts), QStringList());
}

void SubmitTest::everyChangeIsExplainedOrWaived()
{
    const Manifest base = aManifest().build();
    Manifest next = base;
    next.assets.front().sha256 = Sha256::of("changed");
    next.releaseNotes = u"- Something else."_s;
    const VersionFacts silent = aVersion().basedOn(base).holding(next).build();
    QCOMPARE(missingNeeds(silent), QStringList{u"unexplained-changes"_s});
    QCOMPARE(preflight(silent, {}).unexplained.size(), std::size_t(1));
    QCOMPARE(missingNeeds(silent, {{u"unexplained-changes"_s, anySentence()}}), QStringList());
    QCOMPARE(missingNeeds(silent, {{u"unexplained-changes"_s, u" "_s}}), QStringList{u"unexplained-changes"_s});
    next.releaseNotes = u"- `%1`: why."_s.arg(next.assets.front().path);
    QCOMPARE(missingNeeds(aVersion().basedOn(base).holding(next).build()), QStringList());
}

void SubmitTest::dataMayBeNamedInsteadOfKept()
{
    const auto content = aManifest().without(Element::Data).declaring(u"datasets"_s, QJsonArray{QJsonObject{{u"name"_s, anyName()}}}).build();
    QCOMPARE(missingNeeds(aVersion().at(Tier::High).holding(content).build()), QStringList());
}

void SubmitTest::whatDoesNotExistYetIsNotApplicable()
{
    QStringList lines;
    for (const Need& need : preflight(aVersion().build(), {}).needs)
        if (need.state == NeedState::NotApplicable)
            lines << need.need;
    QCOMPARE(lines, (QStringList{u"evidence"_s, u"metrics"_s}));
}

void SubmitTest::differentPeopleMustFillTheRoles_data()
{
    const Cast& c = cast();
    QTest::addColumn<QStringList>("reviewers");
    QTest::addColumn<QStringList>("approvers");
    QTest::addColumn<QString>("author");
    QTest::addColumn<bool>("possible");
    QTest::newRow("two people") << QStringList{c.reviewer} << QStringList{c.risk} << c.author << true;
    QTest::newRow("one person with both roles") << QStringList{c.both} << QStringList{c.both} << c.author << false;
    QTest::newRow("one with both, another with one") << QStringList{c.both} << QStringList{c.both, c.risk} << c.author << true;
    QTest::newRow("the second is the author") << QStringList{c.both} << QStringList{c.both, c.risk} << c.risk << false;
    QTest::newRow("two with both") << QStringList{c.both, c.risk} << QStringList{c.both, c.risk} << c.author << true;
    QTest::newRow("nobody reviews") << QStringList{} << QStringList{c.risk, c.both} << c.author << false;
}

void SubmitTest::differentPeopleMustFillTheRoles()
{
    QFETCH(QStringList, reviewers);
    QFETCH(QStringList, approvers);
    QFETCH(QString, author);
    QFETCH(bool, possible);
    VersionFacts facts = aVersion().by(author).build();
    for (Person& each : facts.registry.people) {
        each.roles.clear();
        if (reviewers.contains(each.name))
            each.roles.insert(Role::TechnicalReviewer);
        if (approvers.contains(each.name))
            each.roles.insert(Role::RiskApprover);
    }
    QCOMPARE(canBeStaffed(facts), possible);
    facts.registry.solo = true;
    QVERIFY(canBeStaffed(facts));
}

void SubmitTest::submittingFreezesTheContentUnderTheNewestPolicy()
{
    VersionFacts facts = aVersion().build();
    facts.registry.newestPolicy.number = 7;
    facts.policy = facts.registry.newestPolicy;
    const EventDraft event = eventOf(submission(facts), person(facts.registry, cast().author), facts);
    QCOMPARE(setBy(event, u"revision"_s, u"digest"_s), facts.version->digest.hex());
    QCOMPARE(setBy(event, u"revision"_s, u"policy"_s), 7);
    QCOMPARE(setBy(event, u"version"_s, u"review_state"_s), u"in-review-a"_s);
    QCOMPARE(setBy(event, u"version"_s, u"policy"_s), 7);
    QCOMPARE(setBy(event, u"version"_s, u"due"_s), timeText(facts.registry.now.addDays(facts.gate().dueDays)));
}

void SubmitTest::registeringMakesTheModelOnTheWay()
{
    VersionFacts facts = unregistered();
    facts.model.reset();
    RegisterVersion command{{anyName(u"model"_s), u"1"_s, 0}, cast().author, aManifest().build(), "{}", {}, {}};
    command.newModel = gatehouse::testing::aModel(command.version.model, cast().owner, Tier::High);
    const EventDraft event = eventOf(command, person(facts.registry, cast().author), facts);
    QCOMPARE(setBy(event, u"model"_s, u"owner"_s), cast().owner);
    QCOMPARE(setBy(event, u"version"_s, u"model"_s), facts.registry.nextSeq);
    QCOMPARE(setBy(event, u"version"_s, u"review_state"_s), u"draft"_s);
    QCOMPARE(setBy(event, u"version"_s, u"revision"_s), 1);
}

void SubmitTest::theNewModelHasTheNameOfTheVersion()
{
    VersionFacts facts = unregistered();
    facts.model.reset();
    RegisterVersion command{{anyName(u"model"_s), u"1"_s, 0}, cast().author, aManifest().build(), "{}", {}, {}};
    command.newModel = gatehouse::testing::aModel(anyName(u"other"_s), cast().owner, Tier::High);
    QCOMPARE(setBy(eventOf(command, person(facts.registry, cast().author), facts), u"model"_s, u"name"_s), command.version.model);
}

void SubmitTest::replacingADraftKeepsItsPlace()
{
    VersionFacts facts = aVersion().build();
    facts.version->revision = 3;
    const RegisterVersion command{facts.name, facts.version->author, aManifest().build(), "{}", {}, {}};
    const EventDraft event = eventOf(command, person(facts.registry, cast().author), facts);
    QCOMPARE(event.subject.value(u"replaces"), facts.version->digest.hex());
    QCOMPARE(setBy(event, u"version"_s, u"digest"_s), contentDigest(command.manifest).hex());
    QVERIFY(setBy(event, u"version"_s, u"revision"_s).isUndefined());
    QVERIFY(setBy(event, u"version"_s, u"author"_s).isUndefined());
}

void SubmitTest::reopeningEndsTheApproval()
{
    const VersionFacts facts = aVersion().in(ReviewState::Approved).build();
    const EventDraft event = eventOf(Reopen{facts.name, anySentence()}, person(facts.registry, cast().author), facts);
    QCOMPARE(setBy(event, u"version"_s, u"review_state"_s), u"draft"_s);
    QCOMPARE(setBy(event, u"version"_s, u"revision"_s), facts.version->revision + 1);
    QCOMPARE(setBy(event, u"version"_s, u"approved_at"_s), u""_s);
}

void SubmitTest::theEventNamesAuthorAndImporter()
{
    const VersionFacts facts = unregistered();
    const EventDraft event = eventOf(registration(facts), person(facts.registry, cast().colleague), facts);
    QCOMPARE(event.subject.value(u"author"), cast().author);
    QCOMPARE(event.subject.value(u"importer"), cast().colleague);
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::SubmitTest)
#include "submit_test.moc"
