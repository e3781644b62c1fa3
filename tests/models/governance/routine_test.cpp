// SPDX-License-Identifier: GPL-3.0-or-later
// What a policy asks less of: a routine change is computed from the difference to the base, and bound at submit.
#include "factsbuilder.h"
#include "governance/approvers.h"
#include "governance/commands/approve.h"
#include "governance/commands/renew.h"
#include "governance/commands/submit.h"
#include "governance/draft.h"
#include "governance/routine.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

constexpr Role Technical = Role::TechnicalReviewer;
constexpr Role Risk = Role::RiskApprover;
using Change = std::function<void(VersionFacts&)>;

QJsonArray evaluating(double auc, const QString& dataset = u"holdout"_s)
{
    return {QJsonObject{{u"metric"_s, u"auc"_s}, {u"value"_s, auc}, {u"dataset"_s, dataset}}};
}

QJsonObject promising(const QString& type, const QString& unit = {})
{
    return {{u"outputs"_s, QJsonArray{QJsonObject{{u"name"_s, u"score"_s}, {u"type"_s, type}, {u"unit"_s, unit}}}}};
}

Manifest theBase()
{
    static const Manifest base = aManifest()
                                     .declaring(u"evaluation"_s, evaluating(0.5))
                                     .declaring(u"datasets"_s, QJsonArray{QJsonObject{{u"name"_s, u"tx"_s}, {u"partitions"_s, u"2026-08"_s}}})
                                     .declaring(u"interface"_s, promising(u"float64"_s))
                                     .build();
    return base;
}

void retrain(Manifest& manifest, Element element = Element::TrainedObject)
{
    for (Asset& asset : manifest.assets)
        if (asset.element == element) {
            asset.sha256 = Sha256::of(anySentence().toUtf8());
            return;
        }
}

const auto fewer = [](GatePolicy& gate) {
    gate.routine = Approvers{{Technical}, {}};
    gate.thresholds = {{u"auc"_s, Better::Higher, {}, 0.01, {}}};
};

// Trained anew on a newer part, and a little worse; a draft.
VersionFacts retrained()
{
    VersionFacts facts = aVersion().under(fewer).holding(theBase()).basedOn(theBase()).build();
    retrain(facts.manifest);
    facts.manifest.declared.insert(u"evaluation"_s, evaluating(0.495));
    facts.manifest.declared.insert(u"datasets"_s, QJsonArray{QJsonObject{{u"name"_s, u"tx"_s}, {u"partitions"_s, u"2026-09"_s}}});
    facts.manifest.releaseNotes = u"The trained object was trained anew on newer data."_s;
    return facts;
}

VersionFacts underReview(VersionFacts facts, bool routine)
{
    facts.version->review = ReviewState::InReviewA;
    facts.version->routine = routine;
    facts.version->policy = facts.policy.number;
    return facts;
}

}

class RoutineTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsRoutine_data();
    void whatIsRoutine();
    void aRoutineChangeAsksFewerRoles();
    void withoutAnOfferEveryChangeIsTheSame();
    void theSubmitBindsIt();
    void nothingOfTheBaseChangesAnOpenGate();
    void aRoleThatIsNotAskedDoesNotDecide();
    void aRenewalLooksAtTheWhole();
    void goingBackToDraftForgetsIt();
};

void RoutineTest::whatIsRoutine_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("why"); // a part of the sentence; empty for routine
    const auto row = [](const char* name, const Change& change, const QString& why = {}) { QTest::newRow(name) << change << why; };
    const auto file = [&](const char* name, Element element, const QString& why) {
        row(name, [=](VersionFacts& f) { retrain(f.manifest, element); }, why);
    };
    const auto add = [](VersionFacts& f, const QString& path, Element element) {
        f.manifest.assets.push_back({path, element, 9, Sha256::of(anySentence().toUtf8()), false});
        sortAssets(f.manifest);
    };
    row("trained anew on newer data", [](VersionFacts&) {});
    row("the same again", [](VersionFacts& f) { f.manifest = *f.baseManifest; });
    row("other notes", [](VersionFacts& f) { f.manifest.releaseNotes = anySentence(); });
    row("its own statement", [=](VersionFacts& f) { add(f, u"gatehouse.yaml"_s, Element::Configuration); });
    row("just as much worse as allowed", [](VersionFacts& f) { f.manifest.declared.insert(u"evaluation"_s, evaluating(0.49)); });
    for (const Element element : allOf<Element>())
        if (element != Element::TrainedObject)
            file(qPrintable(u"another file of "_s + nameOf(element)), element, u"differ"_s);
    row(
        "a new trained object, which could be anything", [=](VersionFacts& f) { add(f, u"model/second.bin"_s, Element::TrainedObject); },
        u"second.bin"_s);
    row(
        "a trained object less",
        [](VersionFacts& f) { std::erase_if(f.manifest.assets, [](const Asset& asset) { return asset.element == Element::TrainedObject; }); },
        u"differ"_s);
    row(
        "a script that is called a trained object",
        [](VersionFacts& f) {
            for (Asset& asset : f.manifest.assets)
                if (asset.element == Element::Scripts)
                    asset.element = Element::TrainedObject;
        },
        u"differ"_s);
    row(
        "a trained object that can be run",
        [](VersionFacts& f) {
            for (Asset& asset : f.manifest.assets)
                asset.executable = asset.executable != (asset.element == Element::TrainedObject);
        },
        u"differ"_s);
    row("another use", [](VersionFacts& f) { f.manifest.intendedUse = anySentence(); }, u"intended use"_s);
    row(
        "other requirements", [](VersionFacts& f) { f.manifest.declared.insert(u"requirements"_s, QJsonObject{{u"mode"_s, u"report"_s}}); },
        u"requirements"_s);
    row(
        "a stage more", [](VersionFacts& f) { f.manifest.declared.insert(u"stages"_s, QJsonArray{QJsonObject{{u"name"_s, u"score"_s}}}); },
        u"stages"_s);
    row("nothing said of stages any more", [](VersionFacts& f) { f.baseManifest->declared.insert(u"stages"_s, QJsonArray{1}); }, u"stages"_s);
    row("another contract", [](VersionFacts& f) { f.manifest.declared.insert(u"interface"_s, promising(u"float32"_s)); }, u"contract"_s);
    row("another unit", [](VersionFacts& f) { f.manifest.declared.insert(u"interface"_s, promising(u"float64"_s, u"EUR"_s)); }, u"interface"_s);
    row("worse than allowed", [](VersionFacts& f) { f.manifest.declared.insert(u"evaluation"_s, evaluating(0.4)); }, u"0.4"_s);
    row("no evaluation", [](VersionFacts& f) { f.manifest.declared.remove(u"evaluation"_s); }, u"auc"_s);
    row(
        "an evaluation on other data", [](VersionFacts& f) { f.manifest.declared.insert(u"evaluation"_s, evaluating(0.9, u"mine"_s)); },
        u"not comparable"_s);
    row("no base", [](VersionFacts& f) { f.baseManifest.reset(), f.base.reset(); }, u"no base"_s);
    row("a base that nobody approved", [](VersionFacts& f) { f.base->review = ReviewState::Draft; }, u"not approved"_s);
    row("a base that was adopted", [](VersionFacts& f) { f.base->review = ReviewState::Adopted; }, u"not approved"_s);
    row("an unusable base", [](VersionFacts& f) { f.base->usability.state = Usability::Unusable; }, u"unusable"_s);
    row("the base of another model", [](VersionFacts& f) { f.base->modelName = anyName(); }, u"another model"_s);
}

void RoutineTest::whatIsRoutine()
{
    QFETCH(const Change, change);
    QFETCH(const QString, why);
    VersionFacts facts = retrained();
    change(facts);
    const Routine judged = judgeRoutine(facts);
    QVERIFY2(judged.holds == why.isEmpty(), qPrintable(judged.reasons.join(u'\n')));
    QCOMPARE(isRoutine(facts), why.isEmpty());
    QCOMPARE(approversAtA(facts).roles, why.isEmpty() ? std::vector{Technical} : (std::vector{Technical, Risk}));
    const QString sentence = routineSentence(facts);
    QVERIFY(sentence.startsWith(why.isEmpty() ? u"Routine: " : u"Not routine: "));
    QVERIFY2(sentence.contains(why), qPrintable(sentence));
}

void RoutineTest::aRoutineChangeAsksFewerRoles()
{
    const VersionFacts facts = underReview(retrained(), true);
    const Approve command{facts.name, Technical, {}, {}, everyTick(facts.gate(), Technical), {}, {}};
    QCOMPARE(codesOf(obstacles(command, person(facts.registry, cast().reviewer), facts)), QStringList());
    QCOMPARE(setBy(eventOf(command, person(facts.registry, cast().reviewer), facts), u"version"_s, u"review_state"_s), nameOf(ReviewState::Approved));
    const VersionFacts other = underReview(retrained(), false);
    QVERIFY(setBy(eventOf(command, person(other.registry, cast().reviewer), other), u"version"_s, u"review_state"_s).isUndefined());
}

void RoutineTest::withoutAnOfferEveryChangeIsTheSame()
{
    VersionFacts facts = retrained();
    facts.policy.gateA[facts.model->tier].routine.reset();
    QVERIFY(!isRoutine(facts));
    QVERIFY(routineSentence(facts).isEmpty());
    QCOMPARE(approversAtA(facts).roles.size(), std::size_t(2));
}

void RoutineTest::theSubmitBindsIt()
{
    for (const bool routine : {true, false}) {
        VersionFacts facts = retrained();
        if (!routine)
            facts.base->review = ReviewState::Draft;
        const EventDraft event = eventOf(Submit{facts.name, {}, {}}, person(facts.registry, cast().author), facts);
        QCOMPARE(setBy(event, u"version"_s, u"routine"_s), routine ? 1 : 0);
        QCOMPARE(event.subject.contains(u"routine"_s), routine);
    }
}

void RoutineTest::nothingOfTheBaseChangesAnOpenGate()
{
    for (const bool routine : {true, false}) {
        VersionFacts facts = underReview(retrained(), routine);
        facts.base->review = routine ? ReviewState::Draft : ReviewState::Approved;
        QCOMPARE(isRoutine(facts), routine);
        QCOMPARE(approversAtA(facts).roles.size(), std::size_t(routine ? 1 : 2));
        QVERIFY2(routineSentence(facts).contains(u"as judged at its submit"), qPrintable(routineSentence(facts)));
    }
}

void RoutineTest::aRoleThatIsNotAskedDoesNotDecide()
{
    const VersionFacts facts = underReview(retrained(), true);
    const Approve command{facts.name, Risk, {}, {}, everyTick(facts.gate(), Risk), {}, {}};
    const Obstacles found = obstacles(command, person(facts.registry, cast().risk), facts);
    QCOMPARE(codesOf(found), QStringList{u"role-not-asked"_s});
    QVERIFY(found.front().sentence.contains(u"routine"));
}

void RoutineTest::aRenewalLooksAtTheWhole()
{
    VersionFacts facts = underReview(retrained(), true);
    facts.version->review = ReviewState::Approved;
    facts.version->approvedAt = facts.registry.now.addDays(-1);
    const auto renewal = [&](Role role) { return Renew{facts.name, role, {}, {}, everyTick(facts.gate(), role)}; };
    QCOMPARE(codesOf(obstacles(renewal(Risk), person(facts.registry, cast().risk), facts)), QStringList());
    QVERIFY(setBy(eventOf(renewal(Technical), person(facts.registry, cast().reviewer), facts), u"version"_s, u"approved_at"_s).isUndefined());
}

void RoutineTest::goingBackToDraftForgetsIt()
{
    QCOMPARE(backToDraft(underReview(retrained(), true)).value(u"routine"), QJsonValue(0));
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::RoutineTest)
#include "routine_test.moc"
