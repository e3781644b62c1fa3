// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "domain/policy.h"
#include "support/chance.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// The built-in policy as JSON with something changed at one tier.
QJsonObject changedAt(const QString& tier, const std::function<void(QJsonObject&)>& change, const QString& gates = u"gate_a"_s)
{
    QJsonObject json = toJson(builtInPolicy());
    QJsonObject tiers = json.value(gates).toObject();
    QJsonObject gate = tiers.value(tier).toObject();
    change(gate);
    tiers.insert(tier, gate);
    json.insert(gates, tiers);
    return json;
}

Policy aRandomPolicy()
{
    Policy policy = builtInPolicy();
    policy.number = anyNumber(1, 1000);
    policy.name = anySentence();
    for (auto& [tier, gate] : policy.gateA) {
        gate.dueDays = anyNumber(1, 60);
        gate.approvalDays = anyNumber(1, 3650);
        if (anyNumber(0, 1) == 1)
            gate.needs.erase(gate.needs.begin());
        if (anyNumber(0, 1) == 1)
            gate.waivable.clear();
        if (anyNumber(0, 1) == 1)
            gate.elements.pop_back();
        gate.checklists[Role::TechnicalReviewer].push_back({anyName(), anySentence(), anyNumber(0, 1) == 1});
        if (anyNumber(0, 1) == 1)
            gate.people[gate.roles[std::size_t(anyNumber(0, int(gate.roles.size()) - 1))]] = anyNumber(2, 100);
        if (anyNumber(0, 1) == 1)
            gate.routine = Approvers{{Role::TechnicalReviewer}, {{Role::TechnicalReviewer, anyNumber(2, 9)}}};
        gate.fields = {anyName(), anyName()};
        gate.thresholds = {{anyName(), Better::Higher, anyNumber(-900, 900) / 1000.0, {}, {}},
                           {anyName(), Better::Lower, {}, anyNumber(0, 900) / 7.0, anyNumber(0, 30) / 10.0}};
    }
    for (auto& [tier, gate] : policy.gateB) {
        gate.people[Role::RiskApprover] = anyNumber(2, 100);
        gate.dueDays = anyNumber(1, 60);
        gate.reviewMonths = anyNumber(1, 36);
        gate.evidence = {allOf<EvidenceKind>()[std::size_t(anyNumber(0, 3))], EvidenceKind::ValidationReport};
        gate.roles = anyNumber(0, 1) == 1 ? std::vector{Role::RiskApprover} : std::vector{Role::RiskApprover, Role::GoLiveApprover};
        gate.checklists[Role::RiskApprover].push_back({anyName(), anySentence(), anyNumber(0, 1) == 1});
    }
    return policy;
}

}

class PolicyTest : public QObject {
    Q_OBJECT
private slots:
    void aPolicyIsCalledByItsNameAndItsNumber()
    {
        Policy policy;
        policy.number = anyNumber(1, 1000);
        policy.name = anyName() + u" %1 %2"_s; // whatever somebody called it
        QCOMPARE(labelOf(policy), policy.name + u", number "_s + QString::number(policy.number));
        QCOMPARE(labelOfPolicy(policy.number, {}), u"number "_s + QString::number(policy.number));
        QCOMPARE(labelOf(builtInPolicy()), u"Built-in, number 1"_s);
    }
    void aPolicyRoundTrips();
    void theBuiltInPolicyAsksMoreAtHigherTiers();
    void aBadPolicyIsRefused_data();
    void aBadPolicyIsRefused();
    void whatIsLeftOutIsNotAsked();
    void gateBAsksMoreAtHigherTiers();
    void aBadGateBIsRefused_data();
    void aBadGateBIsRefused() { aBadPolicyIsRefused(); }
    void aPolicyWithoutGateBAsksThereWhatTheBuiltInOneAsks();
};

void PolicyTest::aPolicyRoundTrips()
{
    for (int i = 0; i < 50; ++i) {
        const Policy policy = aRandomPolicy();
        const auto read = policyFrom(*parseCanonical(canonicalJson(exactNumbers(toJson(policy)).toObject())));
        QVERIFY(read);
        QCOMPARE(*read, policy);
    }
}

void PolicyTest::theBuiltInPolicyAsksMoreAtHigherTiers()
{
    const Policy policy = builtInPolicy();
    QCOMPARE(policy.number, 1);
    QCOMPARE(policy.at(Tier::Low).roles, std::vector{Role::TechnicalReviewer});
    for (const Tier tier : {Tier::Medium, Tier::High})
        QCOMPARE(policy.at(tier).roles, (std::vector{Role::TechnicalReviewer, Role::RiskApprover}));
    for (const auto& [lower, higher] : {std::pair{Tier::Low, Tier::Medium}, std::pair{Tier::Medium, Tier::High}}) {
        for (const Element element : policy.at(lower).elements)
            QVERIFY(std::ranges::find(policy.at(higher).elements, element) != policy.at(higher).elements.end());
        QVERIFY(std::ranges::includes(policy.at(higher).needs, policy.at(lower).needs));
        QVERIFY(policy.at(higher).approvalDays < policy.at(lower).approvalDays);
        QVERIFY(policy.at(higher).dueDays < policy.at(lower).dueDays);
    }
    for (const auto& [tier, gate] : policy.gateA)
        for (const Role role : gate.roles)
            QVERIFY(!gate.checklists.at(role).empty());
}

void PolicyTest::aBadPolicyIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    const auto row = [](const char* name, const std::function<void(QJsonObject&)>& change) { QTest::newRow(name) << changedAt(u"medium"_s, change); };
    const auto put = [&](const char* name, const QString& key, const QJsonValue& value) {
        row(name, [=](QJsonObject& gate) { gate.insert(key, value); });
    };
    QTest::newRow("nothing") << QJsonObject{};
    for (const Tier tier : allOf<Tier>()) {
        QJsonObject json = toJson(builtInPolicy());
        QJsonObject tiers = json.value(u"gate_a").toObject();
        tiers.remove(nameOf(tier));
        json.insert(u"gate_a"_s, tiers);
        QTest::newRow(qPrintable(u"without tier "_s + nameOf(tier))) << json;
    }
    QJsonObject more = toJson(builtInPolicy());
    QJsonObject tiers = more.value(u"gate_a").toObject();
    tiers.insert(u"extreme"_s, tiers.value(u"high"));
    more.insert(u"gate_a"_s, tiers);
    QTest::newRow("a tier that does not exist") << more;
    QJsonObject misspelt = toJson(builtInPolicy());
    misspelt.insert(u"gate_b"_s, 1);
    QTest::newRow("a key that does not exist") << misspelt;
    put("no role", u"roles"_s, QJsonArray{});
    put("roles as text", u"roles"_s, u"technical-reviewer"_s);
    put("an unknown role", u"roles"_s, QJsonArray{u"boss"_s});
    put("a role that does not decide", u"roles"_s, QJsonArray{u"auditor"_s});
    put("a role twice", u"roles"_s, QJsonArray{u"technical-reviewer"_s, u"technical-reviewer"_s});
    put("an unknown element", u"elements"_s, QJsonArray{u"weights"_s});
    put("elements as text", u"elements"_s, u"scripts"_s);
    put("an element twice", u"elements"_s, QJsonArray{u"scripts"_s, u"scripts"_s});
    put("an unknown need", u"needs"_s, QJsonArray{u"luck"_s});
    put("needs as object", u"needs"_s, QJsonObject{});
    put("an unknown need to waive", u"waivable"_s, QJsonArray{u"release-note"_s});
    put("an unknown element to waive", u"waivable"_s, QJsonArray{u"element-weights"_s});
    put("waivable as text", u"waivable"_s, u"consumers"_s);
    put("a misspelt key", u"need"_s, QJsonArray{});
    put("a checklist of an unknown role", u"checklists"_s, QJsonObject{{u"boss"_s, QJsonArray{}}});
    put("a checklist that is no list", u"checklists"_s, QJsonObject{{u"technical-reviewer"_s, u"look"_s}});
    put("checklists as list", u"checklists"_s, QJsonArray{});
    const auto items = [&](const char* name, const QJsonArray& list) { put(name, u"checklists"_s, QJsonObject{{u"technical-reviewer"_s, list}}); };
    const QJsonObject item{{u"id"_s, u"a"_s}, {u"text"_s, u"b"_s}, {u"sentence"_s, false}};
    items("an item that is a text", {u"look"_s});
    items("an item without id", {QJsonObject{{u"text"_s, u"b"_s}}});
    items("an item without text", {QJsonObject{{u"id"_s, u"a"_s}}});
    items("an item twice", {item, item});
    items("an item with a bad id", {QJsonObject{{u"id"_s, u"a=b"_s}, {u"text"_s, u"b"_s}}});
    items("a sentence that is neither yes nor no", {QJsonObject{{u"id"_s, u"a"_s}, {u"text"_s, u"b"_s}, {u"sentence"_s, u"yes"_s}}});
    for (const QJsonValue& value : {QJsonValue(0), QJsonValue(-1), QJsonValue(101), QJsonValue(u"2"_s), QJsonValue(1.5), QJsonValue()})
        put(qPrintable(u"people %1"_s.arg(value.toVariant().toString())), u"people"_s, QJsonObject{{u"risk-approver"_s, value}});
    put("people of no role", u"people"_s, QJsonObject{{u"boss"_s, 2}});
    put("people as a number", u"people"_s, 2);
    put("routine as a list", u"routine"_s, QJsonArray{u"technical-reviewer"_s});
    put("routine without a role", u"routine"_s, QJsonObject{{u"roles"_s, QJsonArray{}}});
    put("routine with a misspelt key", u"routine"_s, QJsonObject{{u"roles"_s, QJsonArray{u"technical-reviewer"_s}}, {u"person"_s, 1}});
    put("nobody for a routine change", u"routine"_s,
        QJsonObject{{u"roles"_s, QJsonArray{u"technical-reviewer"_s}}, {u"people"_s, QJsonObject{{u"technical-reviewer"_s, 0}}}});
    put("a field that cannot be", u"fields"_s, QJsonArray{u"cost centre"_s});
    put("fields as text", u"fields"_s, u"cost"_s);
    put("a field twice", u"fields"_s, QJsonArray{u"cost"_s, u"cost"_s});
    const QJsonObject threshold{{u"metric"_s, u"auc"_s}, {u"better"_s, u"higher"_s}, {u"limit"_s, 0.5}};
    const auto bound = [&](const char* name, const std::function<void(QJsonObject&)>& change) {
        QJsonObject changed = threshold;
        change(changed);
        put(name, u"thresholds"_s, QJsonArray{changed});
    };
    bound("a threshold without metric", [](QJsonObject& of) { of.remove(u"metric"_s); });
    bound("a threshold without direction", [](QJsonObject& of) { of.remove(u"better"_s); });
    bound("a threshold in no direction", [](QJsonObject& of) { of.insert(u"better"_s, u"same"_s); });
    bound("a threshold without bound", [](QJsonObject& of) { of.remove(u"limit"_s); });
    bound("a limit that is no number", [](QJsonObject& of) { of.insert(u"limit"_s, u"much"_s); });
    bound("a limit that is not finite", [](QJsonObject& of) { of.insert(u"limit"_s, u"inf"_s); });
    bound("better by force", [](QJsonObject& of) { of.insert(u"worse_by"_s, -0.1); });
    bound("better by percent", [](QJsonObject& of) { of.insert(u"worse_by_percent"_s, -1); });
    bound("a misspelt bound", [](QJsonObject& of) { of.insert(u"worse_by_percents"_s, 1); });
    put("a metric twice", u"thresholds"_s, QJsonArray{threshold, threshold});
    put("thresholds as a map", u"thresholds"_s, threshold);
    for (const QString& days : {u"due_days"_s, u"approval_days"_s}) {
        for (const QJsonValue& value :
             {QJsonValue(0), QJsonValue(-1), QJsonValue(u"5"_s), QJsonValue(2.5), QJsonValue(1'000'000'000), QJsonValue(1e300)})
            put(qPrintable(u"%1 of %2"_s.arg(days, value.toVariant().toString())), days, value);
        row(qPrintable(u"without "_s + days), [=](QJsonObject& gate) { gate.remove(days); });
    }
}

void PolicyTest::aBadPolicyIsRefused()
{
    QFETCH(QJsonObject, json);
    const auto read = policyFrom(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"bad-policy"_s);
    QVERIFY(!read.error().sentence.isEmpty());
}

void PolicyTest::whatIsLeftOutIsNotAsked()
{
    const auto read = policyFrom(changedAt(u"low"_s, [](QJsonObject& gate) {
        for (const QString& key : {u"elements"_s, u"needs"_s, u"waivable"_s, u"checklists"_s})
            gate.remove(key);
    }));
    QVERIFY(read);
    QVERIFY(read->at(Tier::Low).elements.empty() && read->at(Tier::Low).needs.empty() && read->at(Tier::Low).waivable.empty()
            && read->at(Tier::Low).checklists.empty());
}

void PolicyTest::gateBAsksMoreAtHigherTiers()
{
    const Policy policy = builtInPolicy();
    for (const auto& [lower, higher] : {std::pair{Tier::Low, Tier::Medium}, std::pair{Tier::Medium, Tier::High}}) {
        QVERIFY(std::ranges::includes(policy.liveAt(higher).evidence, policy.liveAt(lower).evidence));
        QVERIFY(policy.liveAt(higher).evidence.size() > policy.liveAt(lower).evidence.size());
        QVERIFY(policy.liveAt(higher).reviewMonths <= policy.liveAt(lower).reviewMonths);
    }
    QCOMPARE(policy.liveAt(Tier::Low).roles, std::vector{Role::GoLiveApprover});
    QCOMPARE(policy.liveAt(Tier::High).roles, (std::vector{Role::GoLiveApprover, Role::RiskApprover}));
    for (const auto& [tier, gate] : policy.gateB) {
        QVERIFY(gate.evidence.contains(EvidenceKind::Targets));
        for (const Role role : gate.roles)
            QVERIFY(!gate.checklists.at(role).empty());
    }
}

void PolicyTest::aBadGateBIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    const auto put = [](const char* name, const QString& key, const QJsonValue& value) {
        QTest::newRow(name) << changedAt(u"medium"_s, [=](QJsonObject& gate) { gate.insert(key, value); }, u"gate_b"_s);
    };
    for (const Tier tier : allOf<Tier>()) {
        QJsonObject json = toJson(builtInPolicy());
        QJsonObject tiers = json.value(u"gate_b").toObject();
        tiers.remove(nameOf(tier));
        json.insert(u"gate_b"_s, tiers);
        QTest::newRow(qPrintable(u"without tier "_s + nameOf(tier))) << json;
    }
    QJsonObject more = toJson(builtInPolicy());
    QJsonObject tiers = more.value(u"gate_b").toObject();
    tiers.insert(anyName(u"tier"_s), tiers.value(u"high"));
    more.insert(u"gate_b"_s, tiers);
    QTest::newRow("a tier that does not exist") << more;
    put("no role", u"roles"_s, QJsonArray{});
    put("a role that decides at the other gate", u"roles"_s, QJsonArray{u"technical-reviewer"_s});
    put("a role that does not exist", u"roles"_s, QJsonArray{anyName(u"role"_s)});
    put("a role twice", u"roles"_s, QJsonArray{u"risk-approver"_s, u"risk-approver"_s});
    put("no evidence", u"evidence"_s, QJsonArray{});
    put("an unknown kind of evidence", u"evidence"_s, QJsonArray{anyName(u"kind"_s)});
    put("a kind twice", u"evidence"_s, QJsonArray{u"end-to-end"_s, u"end-to-end"_s});
    put("evidence as text", u"evidence"_s, u"end-to-end"_s);
    put("a key of the other gate", u"approval_days"_s, 5);
    put("a checklist of nobody", u"checklists"_s, QJsonObject{{anyName(u"role"_s), QJsonArray{}}});
    for (const QString& key : {u"due_days"_s, u"review_months"_s})
        for (const QJsonValue& value : {QJsonValue(0), QJsonValue(-1), QJsonValue(u"5"_s), QJsonValue(2.5), QJsonValue(1'000'000'000)})
            put(qPrintable(u"%1 of %2"_s.arg(key, value.toVariant().toString())), key, value);
}

void PolicyTest::aPolicyWithoutGateBAsksThereWhatTheBuiltInOneAsks()
{
    QJsonObject json = toJson(aRandomPolicy());
    json.remove(u"gate_b");
    const auto read = policyFrom(json);
    QVERIFY(read);
    QCOMPARE(read->gateB, builtInPolicy().gateB);
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
