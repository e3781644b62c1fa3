// SPDX-License-Identifier: GPL-3.0-or-later
// What a policy asks beside files and roles: thresholds on the submitted evaluation and custom fields of the model, at submit and at approval (V1, V2).
#include "factsbuilder.h"
#include "governance/commands/addfield.h"
#include "governance/commands/approve.h"
#include "governance/commands/publishpolicy.h"
#include "governance/commands/submit.h"
#include "governance/preflight.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

using Change = std::function<void(VersionFacts&)>;
using PolicyEdit = std::function<void(Policy&)>;

QJsonArray evaluating(double auc, const QString& dataset = u"holdout"_s)
{
    return {QJsonObject{{u"metric"_s, u"auc"_s}, {u"value"_s, auc}, {u"dataset"_s, dataset}}};
}

// A draft that has all that is asked: a limit, no worse than the base, and a field.
VersionFacts asked()
{
    const Manifest base = aManifest().declaring(u"evaluation"_s, evaluating(0.5)).build();
    VersionFacts facts = aVersion()
                             .under([](GatePolicy& gate) {
                                 gate.thresholds = {{u"auc"_s, Better::Higher, 0.4, 0.01, {}}};
                                 gate.fields = {u"cost"_s};
                             })
                             .holding(base)
                             .basedOn(base)
                             .build();
    facts.model->fields = {{u"cost"_s, u"12"_s}};
    return facts;
}

Obstacles submitted(const VersionFacts& facts, const std::vector<Waiver>& waivers = {})
{
    return obstacles(Submit{facts.name, {}, waivers}, person(facts.registry, cast().author), facts);
}

Obstacles approved(VersionFacts facts)
{
    facts.version->review = ReviewState::InReviewA;
    const Role role = Role::TechnicalReviewer;
    return obstacles(Approve{facts.name, role, {}, {}, everyTick(facts.gate(), role), {}, {}}, person(facts.registry, cast().reviewer), facts);
}

}

class AskedTest : public QObject {
    Q_OBJECT
private slots:
    void bothGatesOfTheReviewAsk_data();
    void bothGatesOfTheReviewAsk();
    void aWaiverCoversThemWhereThePolicyAllows();
    void theOwnerSetsAField();
    void aContradictionIsRefused_data();
    void aContradictionIsRefused();
    void anAdminAddsAField_data();
    void anAdminAddsAField();
    void theEventKeepsTheField();
    void publishingNormalisesWhatItSays();
    void aLaterPolicyLeavesWhatWasSubmittedAlone();
};

void AskedTest::bothGatesOfTheReviewAsk_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char* name, const Change& change, const QStringList& codes = {}) { QTest::newRow(name) << change << codes; };
    const auto now = [](const QJsonValue& evaluation) { return [=](VersionFacts& f) { f.manifest.declared.insert(u"evaluation"_s, evaluation); }; };
    row("nothing more", [](VersionFacts&) {});
    row("the metric", now(QJsonArray{}), {u"metric-missing"_s});
    row("the limit", [&](VersionFacts& f) { f.manifest.declared.insert(u"evaluation"_s, evaluating(0.3)); }, {u"threshold-missed"_s});
    row("no worse than the base", now(evaluating(0.45)), {u"threshold-missed"_s});
    row("the base's data", now(evaluating(0.9, u"mine"_s)), {u"not-comparable"_s});
    row("a base that was measured", [](VersionFacts& f) { f.baseManifest->declared.remove(u"evaluation"_s); }, {u"not-comparable"_s});
    row("no base", [](VersionFacts& f) { f.baseManifest.reset(), f.base.reset(); });
    row("the field", [](VersionFacts& f) { f.model->fields = {}; }, {u"field-missing"_s});
}

void AskedTest::bothGatesOfTheReviewAsk()
{
    QFETCH(const Change, change);
    QFETCH(const QStringList, codes);
    VersionFacts facts = asked();
    change(facts);
    QCOMPARE(codesOf(submitted(facts)), codes);
    QCOMPARE(codesOf(approved(facts)), codes);
    QCOMPARE(preflight(facts, {}).missing().size(), std::size_t(codes.size()));
}

void AskedTest::aWaiverCoversThemWhereThePolicyAllows()
{
    VersionFacts facts = asked();
    facts.model->fields = {};
    facts.manifest.declared.remove(u"evaluation"_s);
    const std::vector<Waiver> waivers{{u"threshold-auc"_s, anySentence()}, {u"field-cost"_s, anySentence()}};
    QCOMPARE(codesOf(submitted(facts, waivers)), (QStringList{u"field-missing"_s, u"metric-missing"_s, u"not-waivable"_s, u"not-waivable"_s}));
    facts.policy.gateA[facts.model->tier].waivable.insert({u"threshold-auc"_s, u"field-cost"_s});
    QCOMPARE(codesOf(submitted(facts, waivers)), QStringList());
    QVERIFY(submitted(facts).front().sentence.contains(u"waive"));
    facts.waivers = waivers;
    QCOMPARE(codesOf(approved(facts)), QStringList());
    QVERIFY(labelOfNeed(u"threshold-auc"_s).contains(u"auc") && labelOfNeed(u"field-cost"_s).contains(u"cost"));
}

void AskedTest::theOwnerSetsAField()
{
    VersionFacts facts = asked();
    facts.model->fields = {};
    const Obstacles found = submitted(facts);
    QCOMPARE(found.front().who, facts.model->owner);
    for (const QString& part : {u"cost"_s, facts.model->name, person(facts.registry, facts.model->owner).display})
        QVERIFY2(found.front().sentence.contains(part), qPrintable(found.front().sentence));
}

void AskedTest::aContradictionIsRefused_data()
{
    QTest::addColumn<PolicyEdit>("edit");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char* name, const PolicyEdit& edit, const QStringList& codes = {}) { QTest::newRow(name) << edit << codes; };
    const auto a = [&](const char* name, const std::function<void(GatePolicy&)>& edit, const QStringList& codes = {}) {
        row(name, [=](Policy& policy) { edit(policy.gateA[Tier::Medium]); }, codes);
    };
    const auto routine = [&](const char* name, const Approvers& asks, const QStringList& codes = {}) {
        a(
            name,
            [=](GatePolicy& gate) {
                gate.people[Role::TechnicalReviewer] = 2;
                gate.thresholds = {{u"auc"_s, Better::Higher, 0.4, {}, {}}};
                gate.routine = asks;
            },
            codes);
    };
    a("two people", [](GatePolicy& gate) { gate.people[Role::TechnicalReviewer] = 2; });
    a("nobody", [](GatePolicy& gate) { gate.people[Role::TechnicalReviewer] = 0; }, {u"bad-policy"_s});
    a("fewer than nobody", [](GatePolicy& gate) { gate.people[Role::TechnicalReviewer] = -1; }, {u"bad-policy"_s});
    a("people of a role that is not asked", [](GatePolicy& gate) { gate.people[Role::GoLiveApprover] = 2; }, {u"number-of-unasked-role"_s});
    row("the same at gate B", [](Policy& policy) { policy.gateB[Tier::Low].people[Role::RiskApprover] = 2; }, {u"number-of-unasked-role"_s});
    routine("one person for a routine change", {{Role::TechnicalReviewer}, {}});
    routine("as many for a routine change", {{Role::TechnicalReviewer}, {{Role::TechnicalReviewer, 2}}});
    routine("more for a routine change", {{Role::TechnicalReviewer}, {{Role::TechnicalReviewer, 3}}}, {u"routine-asks-more"_s});
    routine("a number of a role that it does not ask", {{Role::TechnicalReviewer}, {{Role::RiskApprover, 2}}}, {u"number-of-unasked-role"_s});
    routine("no role for a routine change", {{}, {}}, {u"bad-policy"_s});
    row("a role that the gate does not know",
        [](Policy& policy) {
            policy.gateA[Tier::Low].thresholds = {{u"auc"_s, Better::Higher, 0.4, {}, {}}};
            policy.gateA[Tier::Low].routine = Approvers{{Role::RiskApprover}, {}};
        },
        {u"routine-asks-more"_s});
    a("a routine change that nothing measures", [](GatePolicy& gate) { gate.routine = Approvers{{Role::TechnicalReviewer}, {}}; },
      {u"routine-without-threshold"_s});
    a("a threshold that asks nothing", [](GatePolicy& gate) { gate.thresholds = {{u"auc"_s, Better::Higher, {}, {}, {}}}; }, {u"bad-policy"_s});
    a("an age before today", [](GatePolicy& gate) { gate.approvalDays = -1; }, {u"bad-policy"_s});
    a("a waiver of a threshold that is not asked", [](GatePolicy& gate) { gate.waivable.insert(u"threshold-auc"_s); },
      {u"waives-what-is-not-asked"_s});
    a("a waiver of a field that is not asked", [](GatePolicy& gate) { gate.waivable.insert(u"field-cost"_s); }, {u"waives-what-is-not-asked"_s});
    a("a waiver of a field that is asked", [](GatePolicy& gate) { gate.fields = {u"cost"_s}, gate.waivable.insert(u"field-cost"_s); });
    a("a field that the registry has not", [](GatePolicy& gate) { gate.fields = {anyName()}; }, {u"unknown-field"_s});
}

void AskedTest::aContradictionIsRefused()
{
    QFETCH(const PolicyEdit, edit);
    QFETCH(const QStringList, codes);
    const RegistryFacts registry = aRegistry();
    Policy policy = builtInPolicy();
    edit(policy);
    const Obstacles found = obstacles(PublishPolicy{policy}, person(registry, cast().admin), registry);
    QCOMPARE(codesOf(found), codes);
    for (const Obstacle& each : found)
        QVERIFY(!each.sentence.isEmpty() && each.inForm);
}

void AskedTest::anAdminAddsAField_data()
{
    QTest::addColumn<CustomField>("field");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QStringList>("codes");
    const Cast& c = cast();
    const auto row = [&](const char* name, const CustomField& field, const QStringList& codes = {}, const QString& by = cast().admin) {
        QTest::newRow(name) << field << by << codes;
    };
    for (const FieldKind kind : allOf<FieldKind>())
        if (kind != FieldKind::Choice)
            row(qPrintable(u"an admin adds: "_s + nameOf(kind)), {anyName(), kind, {}, anySentence()});
    row("choices", {anyName(), FieldKind::Choice, {u"eu"_s, u"us"_s}, {}});
    row("nobody else", {anyName(), FieldKind::Text, {}, {}}, {u"only-an-admin"_s}, c.owner);
    row("no auditor", {anyName(), FieldKind::Text, {}, {}}, {u"auditor-changes-nothing"_s, u"only-an-admin"_s}, c.auditor);
    row("a name", {u"cost centre"_s, FieldKind::Text, {}, {}}, {u"bad-name"_s});
    row("a name of its own", {u"cost"_s, FieldKind::Text, {}, {}}, {u"field-exists"_s});
    row("two choices", {anyName(), FieldKind::Choice, {u"eu"_s}, {}}, {u"choices-do-not-fit"_s});
    row("no choices of a text", {anyName(), FieldKind::Text, {u"eu"_s, u"us"_s}, {}}, {u"choices-do-not-fit"_s});
    row("each choice once", {anyName(), FieldKind::Choice, {u"eu"_s, u"us"_s, u"eu"_s}, {}}, {u"bad-choice"_s});
    row("no empty choice", {anyName(), FieldKind::Choice, {u"eu"_s, u"us"_s, u""_s}, {}}, {u"bad-choice"_s});
    row("no choice with blanks", {anyName(), FieldKind::Choice, {u"eu"_s, u" us"_s}, {}}, {u"bad-choice"_s});
    row("a meaning that fits", {anyName(), FieldKind::Text, {}, aTooLongText()}, {u"text-too-long"_s});
}

void AskedTest::anAdminAddsAField()
{
    QFETCH(const CustomField, field);
    QFETCH(const QString, by);
    QFETCH(const QStringList, codes);
    const RegistryFacts registry = aRegistry();
    QCOMPARE(codesOf(obstacles(AddField{field}, person(registry, by), registry)), codes);
}

void AskedTest::theEventKeepsTheField()
{
    const RegistryFacts registry = aRegistry();
    const EventDraft event = eventOf(AddField{{u"region"_s, FieldKind::Choice, {u"eu"_s, u"us"_s}, {}}}, person(registry, cast().admin), registry);
    QCOMPARE(event.subject.value(u"field"), u"region"_s);
    QCOMPARE(setBy(event, u"custom_field"_s, u"kind"_s), u"choice"_s);
    QCOMPARE(setBy(event, u"custom_field"_s, u"choices"_s), uR"(["eu","us"])"_s);
}

void AskedTest::publishingNormalisesWhatItSays()
{
    const RegistryFacts registry = aRegistry();
    Policy policy = builtInPolicy();
    policy.gateA[Tier::Low].people[Role::TechnicalReviewer] = 1; // which is what is asked anyway
    QCOMPARE(codesOf(obstacles(PublishPolicy{policy}, person(registry, cast().admin), registry)), QStringList{u"policy-unchanged"_s});
}

// What was submitted is judged by the policy that it names, until it is submitted or renewed again.
void AskedTest::aLaterPolicyLeavesWhatWasSubmittedAlone()
{
    const Cast& c = cast();
    VersionFacts facts = aVersion().at(Tier::Low).inReviewA().build();
    GatePolicy& later = facts.registry.newestPolicy.gateA[Tier::Low];
    facts.registry.newestPolicy.number += 1;
    later.people[Role::TechnicalReviewer] = 2;
    later.thresholds = {{u"auc"_s, Better::Higher, 0.4, {}, {}}};
    later.fields = {u"cost"_s};
    const Approve command{facts.name, Role::TechnicalReviewer, {}, {}, everyTick(facts.gate(), Role::TechnicalReviewer), {}, {}};
    QCOMPARE(codesOf(obstacles(command, person(facts.registry, c.reviewer), facts)), QStringList());
    QCOMPARE(setBy(eventOf(command, person(facts.registry, c.reviewer), facts), u"version"_s, u"review_state"_s), nameOf(ReviewState::Approved));
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::AskedTest)
#include "asked_test.moc"
