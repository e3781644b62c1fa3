// SPDX-License-Identifier: GPL-3.0-or-later
// People, roles, policies and models: who keeps them, and what each asks.
#include "domain/limits.h"
#include "factsbuilder.h"
#include "governance/commands/addmodel.h"
#include "governance/commands/addperson.h"
#include "governance/commands/editmodel.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/publishpolicy.h"
#include "governance/commands/revokerole.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {

using gatehouse::testing::anyNumber;

namespace {

void row(const char* name, const Question& ask, const QStringList& codes = {})
{
    QTest::newRow(name) << ask << codes;
}

EditModel editing(const ModelFacts& facts)
{
    EditModel command;
    command.model = facts.name;
    return command;
}

}

class RegistryTest : public QObject {
    Q_OBJECT
private slots:
    void peopleAreKeptByAnAdmin_data();
    void peopleAreKeptByAnAdmin() { check(); }
    void rolesAreKeptByAnAdmin_data();
    void rolesAreKeptByAnAdmin() { check(); }
    void policiesArePublishedByAnAdmin_data();
    void policiesArePublishedByAnAdmin() { check(); }
    void makingAModelAsks_data();
    void makingAModelAsks() { check(); }
    void editingAModelAsks_data();
    void editingAModelAsks() { check(); }

    void addingAKnownPersonChangesOnlyWhatIsSaid();
    void aPolicyGetsTheNextNumber();
    void editingSetsAndRemovesFields();
    void anObstacleSaysWhoCanHelp();

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

void RegistryTest::peopleAreKeptByAnAdmin_data()
{
    columns();
    const Cast& c = cast();
    const RegistryFacts registry = aRegistry();
    RegistryFacts solo = registry;
    solo.solo = true;
    row("an admin adds", asks(c.admin, AddPerson{anyName(), anySentence(), anyName()}, registry));
    for (const QString& name : {c.owner, c.risk})
        row(qPrintable(u"nobody else adds, so not "_s + name), asks(name, AddPerson{anyName(), {}, {}}, registry), {u"only-an-admin"_s});
    row("no auditor adds", asks(c.auditor, AddPerson{anyName(), {}, {}}, registry), {u"auditor-changes-nothing"_s, u"only-an-admin"_s});
    row("a link is taken off", asks(c.admin, AddPerson{c.owner, {}, QString()}, registry));
    row("a link is taken off somebody known", asks(c.admin, AddPerson{anyName(), {}, QString()}, registry), {u"unknown-person"_s});
    row("nobody else takes a link off", asks(c.owner, AddPerson{c.owner, {}, QString()}, registry), {u"only-an-admin"_s});
    RegistryFacts unlinked = registry;
    for (Person& person : unlinked.people)
        person.osUser.clear();
    row("a link that is there", asks(c.admin, AddPerson{c.owner, {}, QString()}, unlinked), {u"nothing-changes"_s});
    row("anybody adds in a solo registry", asks(c.author, AddPerson{anyName(), {}, {}}, solo));
    row("a valid name", asks(c.admin, AddPerson{u"Mei Zhao"_s, {}, {}}, registry), {u"bad-name"_s});
    row("an operating-system user of one's own", asks(c.admin, AddPerson{anyName(), {}, u"os-"_s + c.owner}, registry), {u"os-user-taken"_s});
    row("the own operating-system user and another display name", asks(c.admin, AddPerson{c.owner, anySentence(), u"os-"_s + c.owner}, registry));
    row("something that changes", asks(c.admin, AddPerson{c.owner, {}, {}}, registry), {u"nothing-changes"_s});
    row("something that really changes", asks(c.admin, AddPerson{c.owner, registry.find(c.owner)->display, u"os-"_s + c.owner}, registry),
        {u"nothing-changes"_s});
}

void RegistryTest::rolesAreKeptByAnAdmin_data()
{
    columns();
    const Cast& c = cast();
    const RegistryFacts registry = aRegistry();
    RegistryFacts twoAdmins = registry;
    twoAdmins.people.front().roles.insert(Role::Admin);
    row("an admin grants", asks(c.admin, GrantRole{c.nobody, Role::Deployer}, registry));
    row("nobody else grants", asks(c.risk, GrantRole{c.nobody, Role::Deployer}, registry), {u"only-an-admin"_s});
    row("granted to somebody known", asks(c.admin, GrantRole{anyName(), Role::Deployer}, registry), {u"unknown-person"_s});
    row("granted once", asks(c.admin, GrantRole{c.risk, Role::RiskApprover}, registry), {u"role-already-held"_s});
    for (const Role fact : {Role::Author, Role::Owner})
        row(qPrintable(u"not granted: "_s + nameOf(fact)), asks(c.admin, GrantRole{c.nobody, fact}, registry), {u"role-is-a-fact"_s});
    row("an admin revokes", asks(c.admin, RevokeRole{c.risk, Role::RiskApprover}, registry));
    row("nobody else revokes", asks(c.risk, RevokeRole{c.risk, Role::RiskApprover}, registry), {u"only-an-admin"_s});
    row("revoked where it is held", asks(c.admin, RevokeRole{c.nobody, Role::Deployer}, registry), {u"role-not-held"_s});
    row("revoked of somebody known", asks(c.admin, RevokeRole{anyName(), Role::Deployer}, registry), {u"role-not-held"_s});
    row("the last admin stays", asks(c.admin, RevokeRole{c.admin, Role::Admin}, registry), {u"last-admin"_s});
    row("one of two admins goes", asks(c.admin, RevokeRole{c.admin, Role::Admin}, twoAdmins));
    // An auditor changes nothing, whatever else the person may.
    row("no last admin becomes an auditor", asks(c.admin, GrantRole{c.admin, Role::Auditor}, registry), {u"last-admin-reads-only"_s});
    row("one of two admins becomes an auditor", asks(c.admin, GrantRole{c.admin, Role::Auditor}, twoAdmins));
    row("anybody else becomes an auditor", asks(c.admin, GrantRole{c.risk, Role::Auditor}, registry));
    RegistryFacts soloAdmin = registry;
    soloAdmin.solo = true;
    row("a solo registry's admin becomes an auditor", asks(c.admin, GrantRole{c.admin, Role::Auditor}, soloAdmin));
    RegistryFacts reading = twoAdmins;
    for (Person& person : reading.people)
        if (person.name == c.admin)
            person.roles.insert(Role::Auditor);
    const QString second = reading.people.front().name;
    const QStringList refused{u"auditor-changes-nothing"_s, u"only-an-admin"_s};
    row("no admin who is an auditor grants", asks(c.admin, GrantRole{c.nobody, Role::Deployer}, reading), refused);
    row("no admin who is an auditor revokes", asks(c.admin, RevokeRole{c.risk, Role::RiskApprover}, reading), refused);
    row("but takes the role of auditor off again", asks(c.admin, RevokeRole{c.admin, Role::Auditor}, reading));
    row("nobody else takes it off", asks(c.risk, RevokeRole{c.admin, Role::Auditor}, reading), {u"only-an-admin"_s});
    row("an admin who only reads is none who stays", asks(second, RevokeRole{second, Role::Admin}, reading), {u"last-admin"_s});
    row("nor one whom another may follow", asks(second, GrantRole{second, Role::Auditor}, reading), {u"last-admin-reads-only"_s});
}

void RegistryTest::policiesArePublishedByAnAdmin_data()
{
    columns();
    const Cast& c = cast();
    const RegistryFacts registry = aRegistry();
    Policy other = builtInPolicy();
    other.gateA[Tier::Low].dueDays += 1;
    row("an admin publishes", asks(c.admin, PublishPolicy{other}, registry));
    row("nobody else publishes", asks(c.owner, PublishPolicy{other}, registry), {u"only-an-admin"_s});
    row("something that changes", asks(c.admin, PublishPolicy{builtInPolicy()}, registry), {u"policy-unchanged"_s});
    Policy hole = other;
    hole.gateA.erase(Tier::Medium);
    row("all tiers", asks(c.admin, PublishPolicy{hole}, registry), {u"bad-policy"_s});
    Policy nobody = other;
    nobody.gateA[Tier::High].roles.clear();
    row("a role at every tier", asks(c.admin, PublishPolicy{nobody}, registry), {u"bad-policy"_s});
    Policy second = builtInPolicy();
    second.gateB[Tier::Low].reviewMonths += anyNumber(1, 9);
    row("a change of gate B alone", asks(c.admin, PublishPolicy{second}, registry));
    Policy idle = other;
    idle.gateA[Tier::Low].checklists[Role::RiskApprover] = {{anyName(), anySentence(), false}};
    row("no checklist of a role that gate A does not ask", asks(c.admin, PublishPolicy{idle}, registry), {u"policy-contradicts-itself"_s});
    Policy idleB = other;
    idleB.gateB[Tier::High].roles = {Role::GoLiveApprover};
    row("nor gate B", asks(c.admin, PublishPolicy{idleB}, registry), {u"policy-contradicts-itself"_s});
    idleB.gateB[Tier::High].checklists.erase(Role::RiskApprover);
    row("a role left out with its checklist", asks(c.admin, PublishPolicy{idleB}, registry));
}

void RegistryTest::makingAModelAsks_data()
{
    columns();
    const Cast& c = cast();
    const ModelFacts known = aModel();
    ModelFacts fresh = known;
    fresh.name = anyName(u"model"_s);
    fresh.model.reset();
    const auto with = [&](const char* name, const std::function<void(Model&)>& change, const QStringList& codes,
                          const QString& actor = cast().author) {
        AddModel command{gatehouse::testing::aModel(fresh.name, cast().owner, Tier::Low)};
        change(command.model);
        row(name, asks(actor, command, fresh), codes);
    };
    const auto nothing = [](Model&) {};
    with("nothing more of anybody", nothing, {});
    with("no auditor", nothing, {u"auditor-changes-nothing"_s}, c.auditor);
    with("a valid name", [](Model& m) { m.name = u"card fraud"_s; }, {u"bad-name"_s});
    with("a purpose", [](Model& m) { m.purpose = u" "_s; }, {u"purpose-missing"_s});
    with("a purpose that fits", [](Model& m) { m.purpose = aTooLongText(); }, {u"text-too-long"_s});
    with("a purpose of 16 KiB, not a byte more", [](Model& m) { m.purpose = textOf(limits::FactBytes); }, {});
    with("no purpose of 16 KiB and a byte", [](Model& m) { m.purpose = textOf(limits::FactBytes) + u'.'; }, {u"text-too-long"_s});
    with("an owner", [](Model& m) { m.owner.clear(); }, {u"unknown-owner"_s});
    with("an owner who is known", [](Model& m) { m.owner = anyName(); }, {u"unknown-owner"_s});
    with("fields that fit", [](Model& m) { m.fields.insert(u"team"_s, aTooLongText()); }, {u"text-too-long"_s});
    with("fields that are known", [](Model& m) { m.fields.insert(anyName(), u"1"_s); }, {u"unknown-field"_s});
    with("values of the field's kind", [](Model& m) { m.fields.insert(u"cost"_s, u"dear"_s); }, {u"bad-field-value"_s});
    with("consumers that fit", [](Model& m) { m.consumers.append(aTooLongText()); }, {u"text-too-long"_s});
    with("result places that fit", [](Model& m) { m.results.append(aTooLongText()); }, {u"text-too-long"_s});
    row("a name that is free", asks(c.author, AddModel{*known.model}, known), {u"model-exists"_s});
}

void RegistryTest::editingAModelAsks_data()
{
    columns();
    const Cast& c = cast();
    const ModelFacts model = aModel();
    ModelFacts missing = model;
    missing.model.reset();
    ModelFacts solo = model;
    solo.registry.solo = true;
    const auto with = [&](const char* name, const std::function<void(EditModel&)>& change, const QStringList& codes,
                          const QString& actor = cast().owner) {
        EditModel command = editing(model);
        change(command);
        row(name, asks(actor, command, model), codes);
    };
    const auto purpose = [](EditModel& e) { e.purpose = anySentence(); };
    const auto handOver = [](EditModel& e) { e.owner = cast().colleague; };
    with("the owner", purpose, {});
    for (const QString& name : {c.admin, c.risk, c.author})
        with(qPrintable(u"nobody else, so not "_s + name), purpose, {u"only-the-owner"_s}, name);
    with("no auditor", purpose, {u"auditor-changes-nothing"_s, u"only-the-owner"_s}, c.auditor);
    with("the owner hands over", handOver, {});
    with("an admin hands over", handOver, {}, c.admin);
    with("an admin hands over and changes nothing else", [&](EditModel& e) { handOver(e), purpose(e); }, {u"only-the-owner"_s}, c.admin);
    with("nobody else hands over", handOver, {u"only-the-owner"_s}, c.risk);
    with("to somebody who is known", [](EditModel& e) { e.owner = anyName(); }, {u"unknown-owner"_s});
    with("a purpose", [](EditModel& e) { e.purpose = u" "_s; }, {u"purpose-missing"_s});
    with("something that changes", [](EditModel&) {}, {u"nothing-changes"_s});
    with("something that really changes", [&](EditModel& e) { e.tier = model.model->tier; }, {u"nothing-changes"_s});
    EditModel any = editing(model);
    any.purpose = anySentence();
    row("a model that exists", asks(c.owner, any, missing), {u"unknown-model"_s});
    row("anybody in a solo registry", asks(c.author, any, solo));
    ModelFacts open = model;
    open.inReview << anyName();
    EditModel tier = editing(model);
    tier.tier = model.model->tier == Tier::Low ? Tier::High : Tier::Low;
    row("another tier while no gate is open", asks(c.owner, tier, model));
    row("no other tier while a gate is open", asks(c.owner, tier, open), {u"tier-while-in-review"_s});
    row("a purpose while a gate is open", asks(c.owner, any, open));
    const QString field = anyName(u"f"_s);
    ModelFacts asked = open;
    asked.registry.fields.push_back({field, FieldKind::Text, {}, {}});
    asked.registry.newestPolicy.gateA.at(asked.model->tier).fields = {field};
    asked.model->fields.insert(field, anySentence());
    EditModel emptied = editing(asked);
    emptied.fields = {{field, QJsonValue(QString())}};
    EditModel changed = editing(asked);
    changed.fields = {{field, anySentence()}};
    row("no emptied field that an open gate asks for", asks(c.owner, emptied, asked), {u"field-while-in-review"_s});
    row("another value of it", asks(c.owner, changed, asked));
    asked.inReview.clear();
    row("an emptied field while no gate is open", asks(c.owner, emptied, asked));
}

void RegistryTest::addingAKnownPersonChangesOnlyWhatIsSaid()
{
    const RegistryFacts registry = aRegistry();
    const Person admin = person(registry, cast().admin);
    const QString display = anySentence();
    const EventDraft event = eventOf(AddPerson{cast().owner, display, {}}, admin, registry);
    QCOMPARE(setBy(event, u"person"_s, u"display"_s), display);
    QVERIFY(setBy(event, u"person"_s, u"os_user"_s).isUndefined());
    const EventDraft unlink = eventOf(AddPerson{cast().owner, {}, QString()}, admin, registry);
    QCOMPARE(unlink.kind, u"unlink"_s);
    QCOMPARE(setBy(unlink, u"person"_s, u"os_user"_s), QString());
    QVERIFY(setBy(unlink, u"person"_s, u"display"_s).isUndefined());
    const QString fresh = anyName();
    QCOMPARE(setBy(eventOf(AddPerson{fresh, {}, {}}, admin, registry), u"person"_s, u"display"_s), fresh);
}

void RegistryTest::aPolicyGetsTheNextNumber()
{
    RegistryFacts registry = aRegistry();
    registry.newestPolicy.number = 4;
    Policy policy = builtInPolicy();
    policy.number = 99;
    const EventDraft event = eventOf(PublishPolicy{policy}, person(registry, cast().admin), registry);
    QCOMPARE(event.subject.value(u"policy"), 5);
    QCOMPARE(setBy(event, u"policy"_s, u"document"_s), event.documents.front().digest().hex());
}

void RegistryTest::editingSetsAndRemovesFields()
{
    ModelFacts facts = aModel();
    facts.model->fields = {{u"team"_s, u"fraud"_s}, {u"cost-centre"_s, u"12"_s}};
    EditModel command = editing(facts);
    command.fields = {{u"team"_s, u" cards "_s}, {u"cost-centre"_s, u""_s}}; // of a time when any name was taken
    const EventDraft event = eventOf(command, person(facts.registry, cast().owner), facts);
    QCOMPARE(setBy(event, u"model"_s, u"fields"_s), uR"({"team":"cards"})"_s);
    QCOMPARE(setBy(event, u"model"_s, u"owner"_s), facts.model->owner);
}

void RegistryTest::anObstacleSaysWhoCanHelp()
{
    const VersionFacts draft = aVersion().build();
    const RegistryFacts registry = aRegistry();
    const Obstacles found = obstacles(GrantRole{cast().nobody, Role::Deployer}, person(registry, cast().nobody), registry);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().who, cast().admin);
    QVERIFY(found.front().sentence.contains(registry.find(cast().admin)->display));
    QVERIFY(!found.front().inForm);
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::RegistryTest)
#include "registry_test.moc"
