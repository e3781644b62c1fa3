// SPDX-License-Identifier: GPL-3.0-or-later
// Consumers: who registers them, and who acknowledges for them.
#include "deploymentquestions.h"
#include "governance/commands/acknowledge.h"
#include "governance/commands/addconsumer.h"

#include <QJsonArray>
#include <QJsonDocument>

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
    return {facts.name, anyName(u"desk"_s), anySentence(), u"results"_s, cast().nobody};
}

}

class ConsumersTest : public QObject {
    Q_OBJECT
private slots:
    void registeringAsks_data();
    void registeringAsks() { check(); }
    void acknowledgingAsks_data();
    void acknowledgingAsks() { check(); }

    void aConsumerJoinsTheOthers();
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

void ConsumersTest::acknowledgingAsks_data()
{
    columns();
    const Cast& c = cast();
    const DeploymentFacts facts = aDeployment().consumedBy(desk(), c.nobody).in(State::InReviewB).build();
    const auto with = [&](const char* name, const std::function<void(Acknowledge&, DeploymentFacts&)>& change, const QStringList& codes,
                          const QString& actor = cast().nobody) {
        row(name, changedIn<Acknowledge>(actor, acknowledgement(facts), facts, change), codes);
    };
    row("nothing more of who speaks for it", asksIn(c.nobody, acknowledgement(facts), facts));
    row("nothing more of the owner, with a reason", asksIn(c.owner, acknowledgement(facts), facts));
    row("who speaks for it, or the owner", asksIn(c.deployer, acknowledgement(facts), facts), {u"not-your-consumer"_s});
    row("no auditor", asksIn(c.auditor, acknowledgement(facts), facts), {u"auditor-changes-nothing"_s, u"not-your-consumer"_s});
    const DeploymentFacts solo = aDeployment().solo().consumedBy(desk(), c.nobody).in(State::InReviewB).build();
    row("nothing more in a solo registry", asksIn(c.deployer, acknowledgement(solo), solo));
    const DeploymentFacts nobodys = aDeployment().consumedBy(desk(), {}).in(State::InReviewB).build();
    row("the owner where nobody speaks for it", asksIn(c.deployer, acknowledgement(nobodys), nobodys), {u"not-your-consumer"_s});
    row("nothing more of the owner then", asksIn(c.owner, acknowledgement(nobodys), nobodys));
    with("a reason of the owner", [](Acknowledge& a, DeploymentFacts&) { a.note = u" "_s; }, {u"reason-missing"_s}, c.owner);
    with("no reason of who speaks for it", [](Acknowledge& a, DeploymentFacts&) { a.note.clear(); }, {});
    with("a note that fits", [](Acknowledge& a, DeploymentFacts&) { a.note = aTooLongText(); }, {u"text-too-long"_s});
    with("a change", [](Acknowledge& a, DeploymentFacts&) { a.of = anyName(); }, {u"nothing-to-acknowledge"_s});
    with("nothing more of an end", [](Acknowledge& a, DeploymentFacts&) { a.of = u"retire"_s; }, {});
    with("a known consumer", [](Acknowledge& a, DeploymentFacts&) { a.consumer = anyName(); }, {u"unknown-consumer"_s});
    with("one that has not yet", [](Acknowledge&, DeploymentFacts& f) { f.acknowledgements = {{desk(), u"contract"_s, {}, {}, {}}}; },
         {u"already-acknowledged"_s});
    with("nothing about another change", [](Acknowledge&, DeploymentFacts& f) { f.acknowledgements = {{desk(), u"retire"_s, {}, {}, {}}}; }, {});
    asksForThePlace(c.nobody, acknowledgement(facts), facts);
    for (const State state : allOf<State>()) {
        const DeploymentFacts at = aDeployment().consumedBy(desk(), c.nobody).in(state).build();
        const bool ended = state == State::Retired || state == State::Cancelled;
        row(qPrintable(u"a deployment that concerns it: "_s + nameOf(state)), asksIn(c.nobody, acknowledgement(at), at),
            ended                            ? QStringList{u"not-deployed"_s}
                : state == State::Superseded ? QStringList{u"wrong-deployment-state"_s}
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
