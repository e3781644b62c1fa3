// SPDX-License-Identifier: GPL-3.0-or-later
// Consumers: who registers them, and who acknowledges for them.
#include "deploymentquestions.h"
#include "governance/commands/acknowledge.h"
#include "governance/commands/addconsumer.h"
#include "governance/commands/changeconsumer.h"
#include "governance/commands/endconsumer.h"
#include "governance/usage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace gatehouse::governance::testing {
namespace {

const QString& desk()
{
    static const QString name = anyName(u"desk"_s);
    return name;
}

Acknowledge acknowledgement(const DeploymentFacts& facts)
{
    return {facts.version.name, facts.slot, desk(), u"contract"_s, anySentence()};
}

AddConsumer consumer(const ModelFacts& facts)
{
    return {facts.name, anyName(u"desk"_s), anySentence(), u"results"_s, cast().nobody, ConsumerKind::Team};
}

// Another interface than what is live beside it.
DeploymentFacts breaking(const QString& speaker, State state, bool solo = false)
{
    DeploymentBuilder deployment = aDeployment();
    if (solo)
        deployment.solo();
    return deployment.consumedBy(desk(), speaker)
        .declaring(u"interface"_s, promising({anyName(u"points"_s)}))
        .in(state)
        .beside(State::Live, aManifest().declaring(u"interface"_s, promising({anyName(u"score"_s)})).build())
        .build();
}

// A model with a consumer for which somebody speaks.
ModelFacts usedBy(const QString& speaker)
{
    ModelFacts facts = aModel();
    facts.model->consumers.append(QJsonObject{{u"name"_s, desk()}, {u"person"_s, speaker}, {u"uses"_s, u"results"_s}, {u"since"_s, u"kept"_s}});
    return facts;
}

ChangeConsumer change(const ModelFacts& facts)
{
    return {facts.name, desk(), anySentence(), anySentence(), cast().nobody, ConsumerKind::Application};
}

UsageReport usage(const ModelFacts& facts)
{
    return {facts.name, desk(), facts.registry.now.addSecs(-gatehouse::testing::anyNumber(0, 1000)), gatehouse::testing::anyNumber(0, 1000)};
}

}

class ConsumersTest : public QObject {
    Q_OBJECT
private slots:
    void registeringAsks_data();
    void registeringAsks() { check(); }
    void changingAsks_data();
    void changingAsks() { check(); }
    void endingAsks_data();
    void endingAsks() { check(); }
    void reportingAsks_data();
    void reportingAsks() { check(); }
    void acknowledgingAsks_data();
    void acknowledgingAsks() { check(); }

    void aConsumerJoinsTheOthers();
    void aChangeKeepsWhatItDoesNotName();
    void anEndTakesOneOut();
    void anAcknowledgementIsOfOneChange();

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

void ConsumersTest::registeringAsks_data()
{
    columns();
    const Cast& c = cast();
    const ModelFacts facts = aModel();
    const auto with = [&](const char* name, const std::function<void(AddConsumer&, ModelFacts&)>& change, const QStringList& codes) {
        AddConsumer command = consumer(facts);
        ModelFacts known = facts;
        change(command, known);
        row(name, asks(cast().nobody, command, known), codes);
    };
    for (const QString& name : {c.nobody, c.owner, c.deployer})
        row(qPrintable(u"nothing more of "_s + name), asks(name, consumer(facts), facts));
    row("no auditor", asks(c.auditor, consumer(facts), facts), {u"auditor-changes-nothing"_s});
    with("a model that exists", [](AddConsumer&, ModelFacts& f) { f.model.reset(); }, {u"unknown-model"_s});
    with("a name", [](AddConsumer& a, ModelFacts&) { a.name = u"the desk"_s; }, {u"bad-name"_s});
    with("another name than those it has", [](AddConsumer& a, ModelFacts& f) { a.name = f.model->consumers.first()[u"name"].toString(); },
         {u"consumer-exists"_s});
    with("somebody of the registry", [](AddConsumer& a, ModelFacts&) { a.person = anyName(); }, {u"unknown-person"_s});
    with("nobody", [](AddConsumer& a, ModelFacts&) { a.person.clear(); }, {});
    with("a contact that fits", [](AddConsumer& a, ModelFacts&) { a.contact = aTooLongText(); }, {u"text-too-long"_s});
    with("a use that fits", [](AddConsumer& a, ModelFacts&) { a.uses = aTooLongText(); }, {u"text-too-long"_s});
}

void ConsumersTest::changingAsks_data()
{
    columns();
    const Cast& c = cast();
    const ModelFacts facts = usedBy(c.nobody);
    const auto with = [&](const char* name, const std::function<void(ChangeConsumer&, ModelFacts&)>& change_, const QStringList& codes) {
        ChangeConsumer command = change(facts);
        ModelFacts known = facts;
        change_(command, known);
        row(name, asks(cast().nobody, command, known), codes);
    };
    row("nothing more of who speaks for it", asks(c.nobody, change(facts), facts));
    row("nothing more of the owner", asks(c.owner, change(facts), facts));
    row("who speaks for it, or the owner", asks(c.deployer, change(facts), facts), {u"not-your-consumer"_s});
    row("the owner where nobody speaks for it", asks(c.nobody, change(facts), usedBy({})), {u"not-your-consumer"_s});
    row("no auditor", asks(c.auditor, change(facts), facts), {u"auditor-changes-nothing"_s, u"not-your-consumer"_s});
    ModelFacts solo = facts;
    solo.registry.solo = true;
    row("nothing more in a solo registry", asks(c.deployer, change(facts), solo));
    with("a model that exists", [](ChangeConsumer&, ModelFacts& f) { f.model.reset(); }, {u"unknown-model"_s});
    with("a consumer that exists", [](ChangeConsumer& a, ModelFacts&) { a.name = anyName(); }, {u"unknown-consumer"_s});
    with("somebody of the registry", [](ChangeConsumer& a, ModelFacts&) { a.person = anyName(); }, {u"unknown-person"_s});
    with("a use that fits", [](ChangeConsumer& a, ModelFacts&) { a.uses = aTooLongText(); }, {u"text-too-long"_s});
    with("something new", [](ChangeConsumer& a, ModelFacts&) { a = {a.model, a.name, {}, u"results"_s, cast().nobody, {}}; }, {u"nothing-changes"_s});
}

void ConsumersTest::endingAsks_data()
{
    columns();
    const Cast& c = cast();
    const ModelFacts facts = usedBy(c.nobody);
    const EndConsumer end{facts.name, desk(), anySentence()};
    const EndConsumer silent{facts.name, desk(), {}};
    row("nothing more of who speaks for it", asks(c.nobody, silent, facts));
    row("nothing more of the owner, with a reason", asks(c.owner, end, facts));
    row("a reason of the owner", asks(c.owner, silent, facts), {u"reason-missing"_s});
    row("who speaks for it, or the owner", asks(c.deployer, end, facts), {u"not-your-consumer"_s});
    row("no auditor", asks(c.auditor, end, facts), {u"auditor-changes-nothing"_s, u"not-your-consumer"_s});
    row("a consumer that exists", asks(c.owner, EndConsumer{facts.name, anyName(), anySentence()}, facts), {u"unknown-consumer"_s});
    row("a reason that fits", asks(c.nobody, EndConsumer{facts.name, desk(), aTooLongText()}, facts), {u"text-too-long"_s});
    ModelFacts none = facts;
    none.model.reset();
    row("a model that exists", asks(c.owner, end, none), {u"unknown-model"_s});
}

void ConsumersTest::reportingAsks_data()
{
    columns();
    const Cast& c = cast();
    const ModelFacts facts = usedBy(c.nobody);
    const auto with = [&](const char* name, const std::function<void(UsageReport&)>& change_, const QStringList& codes) {
        UsageReport report = usage(facts);
        change_(report);
        row(name, asks(cast().nobody, report, facts), codes);
    };
    for (const QString& name : {c.nobody, c.owner})
        row(qPrintable(u"nothing more of "_s + name), asks(name, usage(facts), facts));
    ModelFacts monitored = facts;
    std::ranges::find(monitored.registry.people, c.colleague, &Person::name)->roles = {Role::Monitor};
    row("nothing more of a monitor", asks(c.colleague, usage(facts), monitored));
    row("who speaks for it, the owner or a monitor", asks(c.deployer, usage(facts), facts), {u"may-not-report-use"_s});
    const ModelFacts nobodys = usedBy({});
    row("the owner or a monitor where nobody speaks for it", asks(c.nobody, usage(nobodys), nobodys), {u"may-not-report-use"_s});
    row("no auditor", asks(c.auditor, usage(facts), facts), {u"auditor-changes-nothing"_s, u"may-not-report-use"_s});
    with("a consumer that exists", [](UsageReport& report) { report.consumer = anyName(); }, {u"unknown-consumer"_s});
    with("a time", [](UsageReport& report) { report.lastRead = {}; }, {u"reading-without-time"_s});
    with("a time that has come", [&](UsageReport& report) { report.lastRead = facts.registry.now.addSecs(3600); }, {u"reading-in-the-future"_s});
    with("no more of a clock that is a little ahead", [&](UsageReport& report) { report.lastRead = facts.registry.now.addSecs(60); }, {});
    with("a volume that is none below zero", [](UsageReport& report) { report.volume = -gatehouse::testing::anyNumber(1, 9); },
         {u"negative-volume"_s});
    with("no more of a reading of nothing", [](UsageReport& report) { report.volume = 0; }, {});
}

void ConsumersTest::acknowledgingAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts facts = breaking(c.nobody, State::InReviewB);
    const auto with = [&](const char* name, const std::function<void(Acknowledge&, DeploymentFacts&)>& change, const QStringList& codes,
                          const QString& actor = cast().nobody) {
        row(name, changedIn<Acknowledge>(actor, acknowledgement(facts), facts, change), codes);
    };
    row("nothing more of who speaks for it", asksIn(c.nobody, acknowledgement(facts), facts));
    row("nothing more of the owner, with a reason", asksIn(c.owner, acknowledgement(facts), facts));
    row("who speaks for it, or the owner", asksIn(c.deployer, acknowledgement(facts), facts), {u"not-your-consumer"_s});
    row("no auditor", asksIn(c.auditor, acknowledgement(facts), facts), {u"auditor-changes-nothing"_s, u"not-your-consumer"_s});
    const DeploymentFacts solo = breaking(c.nobody, State::InReviewB, true);
    row("nothing more in a solo registry", asksIn(c.deployer, acknowledgement(solo), solo));
    const DeploymentFacts nobodys = breaking({}, State::InReviewB);
    row("the owner where nobody speaks for it", asksIn(c.deployer, acknowledgement(nobodys), nobodys), {u"not-your-consumer"_s});
    row("nothing more of the owner then", asksIn(c.owner, acknowledgement(nobodys), nobodys));
    with("a reason of the owner", [](Acknowledge& a, DeploymentFacts&) { a.note = u" "_s; }, {u"reason-missing"_s}, c.owner);
    with("no reason of who speaks for it", [](Acknowledge& a, DeploymentFacts&) { a.note.clear(); }, {});
    with("a note that fits", [](Acknowledge& a, DeploymentFacts&) { a.note = aTooLongText(); }, {u"text-too-long"_s});
    with("a change", [](Acknowledge& a, DeploymentFacts&) { a.of = anyName(); }, {u"nothing-to-acknowledge"_s});
    with("an end that somebody announced", [](Acknowledge& a, DeploymentFacts&) { a.of = u"retire"_s; }, {u"end-not-announced"_s});
    with(
        "the end of what is live, also of the owner", [](Acknowledge& a, DeploymentFacts&) { a.of = u"retire"_s; }, {u"end-not-announced"_s},
        c.owner);
    const DeploymentFacts live = aDeployment().consumedBy(desk(), c.nobody).in(State::Live).build();
    const auto ending = [&](const char* name, const QString& actor, const std::function<void(DeploymentFacts&)>& change, const QStringList& codes) {
        DeploymentFacts then = live;
        change(then);
        Acknowledge end = acknowledgement(then);
        end.of = u"retire"_s;
        row(name, asksIn(actor, end, then), codes);
    };
    ending("an end of what is live that somebody announced", c.nobody, [](DeploymentFacts&) {}, {u"end-not-announced"_s});
    ending("nothing more of the owner, who announces it so", c.owner, [](DeploymentFacts&) {}, {});
    ending("nothing more once it is deprecated", c.nobody, [](DeploymentFacts& f) { f.version.version->deprecated = true; }, {});
    ending("nothing more once another has", c.nobody, [](DeploymentFacts& f) { f.acknowledgements = {{anyName(), u"retire"_s, {}, {}, {}}}; }, {});
    with("a known consumer", [](Acknowledge& a, DeploymentFacts&) { a.consumer = anyName(); }, {u"unknown-consumer"_s});
    with("a break", [](Acknowledge&, DeploymentFacts& f) { f.version.manifest.declared = f.liveManifest->declared; }, {u"no-break-to-acknowledge"_s});
    with("one that has not yet", [](Acknowledge&, DeploymentFacts& f) { f.acknowledgements = {{desk(), u"contract"_s, {}, {}, {}}}; },
         {u"already-acknowledged"_s});
    with("nothing about another change", [](Acknowledge&, DeploymentFacts& f) { f.acknowledgements = {{desk(), u"retire"_s, {}, {}, {}}}; }, {});
    asksForThePlace(c.nobody, acknowledgement(facts), facts);
    for (const State state : allOf<State>()) {
        const DeploymentFacts at = state == State::Live ? aDeployment().consumedBy(desk(), c.nobody).in(state).build() : breaking(c.nobody, state);
        const bool ended = state == State::Retired || state == State::Cancelled;
        row(qPrintable(u"a deployment that concerns it: "_s + nameOf(state)), asksIn(c.nobody, acknowledgement(at), at),
            ended                            ? QStringList{u"not-deployed"_s}
                : state == State::Superseded ? QStringList{u"wrong-deployment-state"_s}
                : state == State::Live       ? QStringList{u"no-break-to-acknowledge"_s}
                                             : QStringList());
    }
}

void ConsumersTest::aConsumerJoinsTheOthers()
{
    const ModelFacts facts = aModel();
    const AddConsumer command = consumer(facts);
    const EventDraft event = eventOf(command, person(facts.registry, cast().nobody), facts);
    const QJsonArray consumers = QJsonDocument::fromJson(setBy(event, u"model"_s, u"consumers"_s).toString().toUtf8()).array();
    QCOMPARE(consumers.size(), facts.model->consumers.size() + 1);
    QCOMPARE(consumers.last()[u"name"].toString(), command.name);
    QCOMPARE(consumers.last()[u"person"].toString(), cast().nobody);
}

QJsonArray consumersBy(const EventDraft& event)
{
    return QJsonDocument::fromJson(setBy(event, u"model"_s, u"consumers"_s).toString().toUtf8()).array();
}

void ConsumersTest::aChangeKeepsWhatItDoesNotName()
{
    const ModelFacts facts = usedBy(cast().nobody);
    const ChangeConsumer command{facts.name, desk(), anySentence(), {}, {}, {}};
    const EventDraft event = eventOf(command, person(facts.registry, cast().nobody), facts);
    const QJsonArray consumers = consumersBy(event);
    QCOMPARE(consumers.size(), facts.model->consumers.size());
    QCOMPARE(consumers.last()[u"contact"].toString(), *command.contact);
    QCOMPARE(consumers.last()[u"uses"].toString(), u"results"_s);
    QCOMPARE(consumers.last()[u"person"].toString(), cast().nobody);
    QCOMPARE(consumers.last()[u"since"].toString(), u"kept"_s); // what only the entry says
}

void ConsumersTest::anEndTakesOneOut()
{
    const ModelFacts facts = usedBy(cast().nobody);
    const EventDraft event = eventOf(EndConsumer{facts.name, desk(), anySentence()}, person(facts.registry, cast().nobody), facts);
    QCOMPARE(consumersBy(event).size(), facts.model->consumers.size() - 1);
    QVERIFY(!consumerOf(Model{{}, {}, {}, {}, {}, {}, consumersBy(event), {}}, desk()));
}

void ConsumersTest::anAcknowledgementIsOfOneChange()
{
    DeploymentFacts facts = aDeployment().consumedBy(desk(), cast().nobody).in(State::Live).build();
    QCOMPARE(facts.notAcknowledged(u"contract"), QStringList{desk()});
    facts.acknowledgements = {{desk(), u"contract"_s, {}, {}, {}}};
    QCOMPARE(facts.notAcknowledged(u"contract"), QStringList());
    QCOMPARE(facts.notAcknowledged(u"retire"), QStringList{desk()});
    const EventDraft event = recorded(cast().nobody, acknowledgement(facts), facts);
    QCOMPARE(setBy(event, u"acknowledgement"_s, u"by"_s), cast().nobody);
    QCOMPARE(event.effects.front().key.value(u"deployment").toInteger(), facts.current()->id.value);
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::ConsumersTest)
#include "consumers_test.moc"
