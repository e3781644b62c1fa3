// SPDX-License-Identifier: GPL-3.0-or-later
// Holding, lifting, marking unusable, reinstating and deprecating (U1, U2, U3, U6, U7).
#include "domain/limits.h"
#include "factsbuilder.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/reinstate.h"
#include "governance/commands/undeprecate.h"
#include "governance/usabilityrules.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

void row(const char* name, const Question& ask, const QStringList& codes = {})
{
    QTest::newRow(name) << ask << codes;
}

MarkUnusable marking(const VersionFacts& facts)
{
    return {facts.name, anySentence(), DefectClass::Features, u"always"_s, Severity::Blocking, QString(), anySentence()};
}

MarkUnusable confirmation(const VersionFacts& facts)
{
    return {facts.name, {}, {}, {}, {}, {}, {}};
}

VersionFacts missing(VersionFacts facts)
{
    facts.version.reset();
    return facts;
}

}

class UsabilityTest : public QObject {
    Q_OBJECT
private slots:
    void whoConfirmsAddsToTheReason();
    void holdingAsks_data();
    void holdingAsks() { check(); }
    void liftingAsks_data();
    void liftingAsks() { check(); }
    void markingUnusableAsks_data();
    void markingUnusableAsks() { check(); }
    void reinstatingAsks_data();
    void reinstatingAsks() { check(); }
    void deprecatingAsks_data();
    void deprecatingAsks() { check(); }

    void aHoldLapsesAfter72Hours();
    void aHoldAndADeprecationStandSideBySide();
    void theFirstPersonOnlyProposes();
    void whoIsNamedToConfirmMay();
    void theSecondPersonMarksUnusable();
    void aHoldCountsAsProposal();
    void whoHeldMayWriteTheProposalDown();
    void theSecondPersonMayCorrectWhatTheFirstSaid();
    void theSecondPersonMayTakeTheSuccessorOut();
    void reinstatingTakesTwoSteps();
    void anUnusableVersionStaysUnusable();

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

// The sentence that names who confirms, and the rule that lets them, are one.
void UsabilityTest::whoIsNamedToConfirmMay()
{
    const Cast& c = cast();
    VersionFacts facts = aVersion().in(ReviewState::Approved).build();
    for (const QString& first : {c.owner, c.reviewer, c.risk, c.both, c.author, c.deployer}) {
        facts.proposal = UsabilityProposal{Usability::Unusable, {}};
        facts.proposal->facts.by = first;
        const std::vector<QString> named = confirmersOf(facts, first);
        for (const Person& person : facts.registry.people) {
            const Obstacles found = obstacles(marking(facts), person, facts);
            const bool refused = std::ranges::any_of(found, [](const Obstacle& each) {
                return each.code == u"second-person-needed" || each.code == u"may-not-confirm" || each.code == u"auditor-changes-nothing";
            });
            QVERIFY2(std::ranges::contains(named, person.name) != refused, qPrintable(first + u" and "_s + person.name));
        }
    }
}

void UsabilityTest::holdingAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts usable = aVersion().in(ReviewState::Approved).build();
    const auto hold = [](const VersionFacts& f) { return Hold{f.name, anySentence()}; };
    for (const QString& name : {c.reviewer, c.risk, c.goLive, c.deployer, c.owner})
        row(qPrintable(u"nothing more of "_s + name), asks(name, hold(usable), usable));
    for (const QString& name : {c.author, c.admin, c.nobody})
        row(qPrintable(u"a reviewer, deployer or the owner, not "_s + name), asks(name, hold(usable), usable), {u"may-not-hold"_s});
    row("no auditor", asks(c.auditor, hold(usable), usable), {u"auditor-changes-nothing"_s, u"may-not-hold"_s});
    row("a version that exists", asks(c.owner, hold(usable), missing(usable)), {u"unknown-version"_s});
    row("a reason", asks(c.owner, Hold{usable.name, u" "_s}, usable), {u"reason-missing"_s});
    row("a reason that is seen", asks(c.owner, Hold{usable.name, u"\u200b\ufeff \u2060\n"_s}, usable), {u"reason-missing"_s});
    row("a short reason", asks(c.owner, Hold{usable.name, u"\U0001f525"_s}, usable));
    row("a reason that fits", asks(c.owner, Hold{usable.name, aTooLongText()}, usable), {u"text-too-long"_s});
    const QString atLimit = textOf(limits::EventBytes);
    row("a reason of 64 KiB, not a byte more", asks(c.owner, Hold{usable.name, atLimit}, usable));
    row("not one of 64 KiB and a byte", asks(c.owner, Hold{usable.name, atLimit + u'.'}, usable), {u"text-too-long"_s});
    const VersionFacts held = aVersion().onHold(c.deployer).build();
    row("that it is not on hold yet", asks(c.owner, hold(held), held), {u"already-on-hold"_s});
    const VersionFacts lapsed = aVersion().onHold(c.deployer, 72).build();
    row("nothing about a hold that has lapsed", asks(c.owner, hold(lapsed), lapsed));
    const VersionFacts unusable = aVersion().unusable().build();
    row("that it is not unusable", asks(c.owner, hold(unusable), unusable), {u"version-unusable"_s});
    const VersionFacts solo = aVersion().solo().build();
    row("nothing more of anybody in a solo registry", asks(c.nobody, hold(solo), solo));
}

void UsabilityTest::liftingAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts held = aVersion().onHold(c.deployer).build();
    const auto lift = [](const VersionFacts& f) { return Lift{f.name, anySentence()}; };
    row("the one who held", asks(c.deployer, lift(held), held));
    row("or the owner", asks(c.owner, lift(held), held));
    for (const QString& name : {c.risk, c.author, c.admin})
        row(qPrintable(u"and not "_s + name), asks(name, lift(held), held), {u"not-your-hold"_s});
    row("no auditor", asks(c.auditor, lift(held), held), {u"auditor-changes-nothing"_s, u"not-your-hold"_s});
    row("a reason", asks(c.owner, Lift{held.name, {}}, held), {u"reason-missing"_s});
    row("a version that exists", asks(c.owner, lift(held), missing(held)), {u"unknown-version"_s});
    for (const VersionFacts& facts : {aVersion().build(), aVersion().onHold(c.deployer, 73).build(), aVersion().unusable().build()})
        row(qPrintable(u"a hold, not "_s + nameOf(facts.usability()) + anyName()), asks(c.owner, lift(facts), facts), {u"not-on-hold"_s});
}

void UsabilityTest::markingUnusableAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts usable = aVersion().in(ReviewState::Approved).build();
    for (const QString& name : {c.reviewer, c.risk, c.goLive, c.deployer, c.owner, c.author})
        row(qPrintable(u"to propose: nothing more of "_s + name), asks(name, marking(usable), usable));
    for (const QString& name : {c.colleague, c.admin})
        row(qPrintable(u"to propose: somebody concerned, not "_s + name), asks(name, marking(usable), usable), {u"may-not-propose"_s});
    row("no auditor", asks(c.auditor, marking(usable), usable), {u"auditor-changes-nothing"_s, u"may-not-propose"_s});
    row("a version that exists", asks(c.owner, marking(usable), missing(usable)), {u"unknown-version"_s});
    const VersionFacts unusable = aVersion().unusable().build();
    row("that it is not unusable", asks(c.owner, marking(unusable), unusable), {u"version-unusable"_s});
    row("that it is not unusable, and then nothing more", asks(c.colleague, MarkUnusable{unusable.name, {}, {}, {}, {}, {}, {}}, unusable),
        {u"version-unusable"_s});

    const auto without = [&](const char* name, const std::function<void(MarkUnusable&)>& change, const QString& code) {
        MarkUnusable command = marking(usable);
        change(command);
        row(name, asks(cast().owner, command, usable), {code});
    };
    without("a reason", [](MarkUnusable& m) { m.reason = u" "_s; }, u"reason-missing"_s);
    without("a defect class", [](MarkUnusable& m) { m.defect.reset(); }, u"defect-class-missing"_s);
    without("a severity", [](MarkUnusable& m) { m.severity.reset(); }, u"severity-missing"_s);
    without("since when", [](MarkUnusable& m) { m.affectedSince.clear(); }, u"since-missing"_s);
    without(
        "since when it can have been",
        [&](MarkUnusable& m) {
            m.affectedSince = usable.registry.now.addSecs(gatehouse::testing::anyNumber(1, 1'000'000)).toString(Qt::ISODateWithMs);
        },
        u"since-in-future"_s);
    {
        MarkUnusable past = marking(usable);
        past.affectedSince = usable.registry.now.addSecs(-gatehouse::testing::anyNumber(0, 1'000'000)).toString(Qt::ISODateWithMs);
        row("nothing of a time that is past", asks(c.owner, past, usable));
    }
    without("what follows it", [](MarkUnusable& m) { m.successor.reset(); }, u"successor-missing"_s);
    without("a notice", [](MarkUnusable& m) { m.notice = u"\n"_s; }, u"notice-missing"_s);
    without("a notice that fits", [](MarkUnusable& m) { m.notice = aTooLongText(); }, u"text-too-long"_s);
    without("another version as successor", [&](MarkUnusable& m) { m.successor = usable.version->label; }, u"successor-is-itself"_s);
    without("a successor that exists", [](MarkUnusable& m) { m.successor = anyName(); }, u"unknown-successor"_s);
    const QString other = anyName(u"v"_s);
    for (const Usability state : allOf<Usability>()) {
        const VersionFacts two = aVersion().beside(other, state).build();
        MarkUnusable moving = marking(two);
        moving.successor = other;
        row(qPrintable(u"of a successor that is "_s + nameOf(state)), asks(c.owner, moving, two),
            state == Usability::Unusable ? QStringList{u"successor-unusable"_s} : QStringList{});
        moving.successor = anyName();
        row(qPrintable(u"a successor that exists, beside one that is "_s + nameOf(state)), asks(c.owner, moving, two), {u"unknown-successor"_s});
    }
    VersionFacts gone = aVersion().proposed(Usability::Unusable, c.reviewer).build();
    gone.proposal->facts.successor = anyName();
    row("to confirm: a proposed successor that still exists", asks(c.owner, confirmation(gone), gone), {u"unknown-successor"_s});
    MarkUnusable noneYet = confirmation(gone);
    noneYet.successor = QString();
    row("to confirm: nothing of a successor that is taken out", asks(c.owner, noneYet, gone));

    const VersionFacts proposed = aVersion().proposed(Usability::Unusable, c.reviewer).build();
    for (const QString& name : {c.owner, c.risk, c.both})
        row(qPrintable(u"to confirm: nothing more of "_s + name), asks(name, confirmation(proposed), proposed));
    for (const QString& name : {c.secondReviewer, c.deployer, c.author})
        row(qPrintable(u"to confirm: owner or risk approver, not "_s + name), asks(name, confirmation(proposed), proposed), {u"may-not-confirm"_s});
    for (const QString& name : {c.owner, c.risk}) {
        const VersionFacts own = aVersion().proposed(Usability::Unusable, name).build();
        row(qPrintable(u"to confirm: a second person, not again "_s + name), asks(name, confirmation(own), own), {u"second-person-needed"_s});
    }
    const VersionFacts held = aVersion().onHold(c.deployer).build();
    row("after a hold: owner or risk approver", asks(c.risk, marking(held), held));
    row("after a hold: nobody else", asks(c.reviewer, marking(held), held), {u"may-not-confirm"_s});
    const VersionFacts lapsed = aVersion().onHold(c.deployer, 80).build();
    row("after a hold that lapsed: one who proposes", asks(c.reviewer, marking(lapsed), lapsed));
    const VersionFacts solo = aVersion().solo().proposed(Usability::Unusable, c.author).build();
    row("to confirm in a solo registry: nothing more of the same person", asks(c.author, confirmation(solo), solo));
}

void UsabilityTest::reinstatingAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts unusable = aVersion().unusable().build();
    const auto reinstate = [](const VersionFacts& f) { return Reinstate{f.name, anySentence()}; };
    for (const QString& name : {c.owner, c.risk})
        row(qPrintable(u"to propose: nothing more of "_s + name), asks(name, reinstate(unusable), unusable));
    for (const QString& name : {c.reviewer, c.deployer, c.author, c.admin})
        row(qPrintable(u"to propose: owner or risk approver, not "_s + name), asks(name, reinstate(unusable), unusable), {u"may-not-reinstate"_s});
    row("no auditor", asks(c.auditor, reinstate(unusable), unusable), {u"auditor-changes-nothing"_s, u"may-not-reinstate"_s});
    row("a version that exists", asks(c.owner, reinstate(unusable), missing(unusable)), {u"unknown-version"_s});
    row("a reason", asks(c.owner, Reinstate{unusable.name, {}}, unusable), {u"reason-missing"_s});
    const VersionFacts usable = aVersion().build();
    row("that it is unusable", asks(c.owner, reinstate(usable), usable), {u"not-unusable"_s});
    row("that it is unusable, and then nothing more", asks(c.colleague, Reinstate{usable.name, {}}, usable), {u"not-unusable"_s});
    const auto proposedBy = [](const QString& name) { return aVersion().unusable().proposed(Usability::Usable, name).build(); };
    row("to confirm the owner's: a risk approver", asks(c.risk, reinstate(proposedBy(c.owner)), proposedBy(c.owner)));
    row("to confirm a risk approver's: the owner", asks(c.owner, reinstate(proposedBy(c.risk)), proposedBy(c.risk)));
    row("to confirm a risk approver's: not another one", asks(c.secondRisk, reinstate(proposedBy(c.risk)), proposedBy(c.risk)),
        {u"owner-and-risk-needed"_s});
    row("to confirm: a second person", asks(c.owner, reinstate(proposedBy(c.owner)), proposedBy(c.owner)), {u"second-person-needed"_s});
    VersionFacts ownerIsRisk = proposedBy(c.risk);
    ownerIsRisk.model->owner = c.risk;
    row("two persons, also of one who is owner and risk approver", asks(c.risk, reinstate(ownerIsRisk), ownerIsRisk), {u"second-person-needed"_s});
    row("then any other risk approver", asks(c.secondRisk, reinstate(ownerIsRisk), ownerIsRisk));
    const VersionFacts solo = aVersion().solo().unusable().proposed(Usability::Usable, c.author).build();
    row("to confirm in a solo registry: nothing more of the same person", asks(c.author, reinstate(solo), solo));
}

void UsabilityTest::deprecatingAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts usable = aVersion().build();
    VersionFacts deprecated = usable;
    deprecated.version->deprecated = true;
    const VersionFacts solo = aVersion().solo().build();
    row("the owner", asks(c.owner, Deprecate{usable.name, anySentence(), {}}, usable));
    const QString other = anyName(u"v"_s);
    for (const Usability state : allOf<Usability>()) {
        const VersionFacts two = aVersion().beside(other, state).build();
        row(qPrintable(u"of a successor that is "_s + nameOf(state)), asks(c.owner, Deprecate{two.name, anySentence(), other}, two),
            state == Usability::Unusable ? QStringList{u"successor-unusable"_s} : QStringList{});
        row(qPrintable(u"a successor that exists, beside one that is "_s + nameOf(state)),
            asks(c.owner, Deprecate{two.name, anySentence(), anyName()}, two), {u"unknown-successor"_s});
    }
    row("anybody in a solo registry", asks(c.author, Deprecate{solo.name, anySentence(), {}}, solo));
    row("nobody but the owner", asks(c.risk, Deprecate{usable.name, anySentence(), {}}, usable), {u"only-the-owner"_s});
    row("no auditor", asks(c.auditor, Deprecate{usable.name, anySentence(), {}}, usable), {u"auditor-changes-nothing"_s, u"only-the-owner"_s});
    row("a message", asks(c.owner, Deprecate{usable.name, {}, {}}, usable), {u"reason-missing"_s});
    row("another version as successor", asks(c.owner, Deprecate{usable.name, anySentence(), usable.version->label}, usable),
        {u"successor-is-itself"_s});
    row("once", asks(c.owner, Deprecate{usable.name, anySentence(), {}}, deprecated), {u"already-deprecated"_s});
    row("a version that exists", asks(c.owner, Deprecate{usable.name, anySentence(), {}}, missing(usable)), {u"unknown-version"_s});
    row("back: the owner", asks(c.owner, Undeprecate{usable.name, anySentence()}, deprecated));
    row("back: nobody but the owner", asks(c.admin, Undeprecate{usable.name, anySentence()}, deprecated), {u"only-the-owner"_s});
    row("back: no auditor", asks(c.auditor, Undeprecate{usable.name, anySentence()}, deprecated),
        {u"auditor-changes-nothing"_s, u"only-the-owner"_s});
    row("back: a reason", asks(c.owner, Undeprecate{usable.name, u" "_s}, deprecated), {u"reason-missing"_s});
    row("back: a deprecation", asks(c.owner, Undeprecate{usable.name, anySentence()}, usable), {u"not-deprecated"_s});
    row("back: a version that exists", asks(c.owner, Undeprecate{usable.name, anySentence()}, missing(usable)), {u"unknown-version"_s});
}

void UsabilityTest::aHoldLapsesAfter72Hours()
{
    VersionFacts facts = aVersion().build();
    const QDateTime held = facts.registry.now;
    const EventDraft event = eventOf(Hold{facts.name, anySentence()}, person(facts.registry, cast().risk), facts);
    QCOMPARE(setBy(event, u"usability"_s, u"until"_s), timeText(held.addDays(3)));
    facts.version->usability.state = Usability::OnHold;
    facts.version->usability.until = timeFrom(setBy(event, u"usability"_s, u"until"_s).toString());
    QCOMPARE(facts.version->usabilityAt(held), Usability::OnHold);
    QCOMPARE(facts.version->usabilityAt(held.addDays(3).addMSecs(-1)), Usability::OnHold);
    QCOMPARE(facts.version->usabilityAt(held.addDays(3)), Usability::Usable);
}

void UsabilityTest::aHoldAndADeprecationStandSideBySide()
{
    VersionFacts facts = aVersion().onHold(cast().risk).build();
    facts.version->deprecated = true;
    QCOMPARE(facts.usability(), Usability::OnHold);
    QCOMPARE(facts.version->usabilityAt(facts.registry.now.addDays(4)), Usability::Deprecated);
    const EventDraft lifted = eventOf(Lift{facts.name, anySentence()}, person(facts.registry, cast().risk), facts);
    QVERIFY(endsBy(lifted, u"usability"_s));
    QVERIFY(!endsBy(lifted, u"deprecation"_s));
    const EventDraft back = eventOf(Undeprecate{facts.name, anySentence()}, person(facts.registry, cast().owner), facts);
    QVERIFY(endsBy(back, u"deprecation"_s));
    QVERIFY(!endsBy(back, u"usability"_s));
}

void UsabilityTest::theFirstPersonOnlyProposes()
{
    const VersionFacts facts = aVersion().build();
    const EventDraft event = eventOf(marking(facts), person(facts.registry, cast().owner), facts);
    QCOMPARE(event.kind, u"propose-unusable"_s);
    QCOMPARE(setBy(event, u"proposal"_s, u"wanted"_s), u"unusable"_s);
    QVERIFY(setBy(event, u"usability"_s, u"state"_s).isUndefined());
}

void UsabilityTest::theSecondPersonMarksUnusable()
{
    const VersionFacts facts = aVersion().proposed(Usability::Unusable, cast().reviewer).build();
    const EventDraft event = eventOf(confirmation(facts), person(facts.registry, cast().owner), facts);
    QCOMPARE(event.kind, u"unusable"_s);
    QCOMPARE(setBy(event, u"usability"_s, u"state"_s), u"unusable"_s);
    QCOMPARE(setBy(event, u"usability"_s, u"by"_s), cast().owner);
    QCOMPARE(setBy(event, u"usability"_s, u"proposed_by"_s), cast().reviewer);
    QCOMPARE(setBy(event, u"usability"_s, u"defect_class"_s), u"script"_s);
    QVERIFY(endsBy(event, u"proposal"_s));
    QVERIFY(setBy(event, u"version"_s, u"review_state"_s).isUndefined());
}

void UsabilityTest::aHoldCountsAsProposal()
{
    const VersionFacts facts = aVersion().onHold(cast().deployer).build();
    const EventDraft event = eventOf(marking(facts), person(facts.registry, cast().risk), facts);
    QCOMPARE(event.kind, u"unusable"_s);
    QCOMPARE(setBy(event, u"usability"_s, u"proposed_by"_s), cast().deployer);
    QCOMPARE(setBy(event, u"usability"_s, u"until"_s), u""_s);
}

// Who holds is the first person; saying what is wrong with it is still that first step and not the second.
void UsabilityTest::whoHeldMayWriteTheProposalDown()
{
    for (const QString& holder : {cast().deployer, cast().risk, cast().owner}) {
        VersionFacts facts = aVersion().onHold(holder).build();
        const Person actor = person(facts.registry, holder);
        QCOMPARE(codesOf(obstacles(marking(facts), actor, facts)), QStringList());
        const EventDraft event = eventOf(marking(facts), actor, facts);
        QCOMPARE(event.kind, u"propose-unusable"_s);
        facts = aVersion().onHold(holder).proposed(Usability::Unusable, holder).build();
        const QStringList again = codesOf(obstacles(marking(facts), actor, facts));
        QVERIFY(again.contains(u"second-person-needed"_s));
    }
}

void UsabilityTest::theSecondPersonMayCorrectWhatTheFirstSaid()
{
    const VersionFacts facts = aVersion().proposed(Usability::Unusable, cast().reviewer).build();
    MarkUnusable command = confirmation(facts);
    command.defect = DefectClass::Data;
    command.successor = u"9"_s;
    const EventDraft event = eventOf(command, person(facts.registry, cast().owner), facts);
    QCOMPARE(setBy(event, u"usability"_s, u"defect_class"_s), u"data"_s);
    QCOMPARE(setBy(event, u"usability"_s, u"successor"_s), u"9"_s);
    QCOMPARE(setBy(event, u"usability"_s, u"severity"_s), u"major"_s);
}

void UsabilityTest::theSecondPersonMayTakeTheSuccessorOut()
{
    VersionFacts facts = aVersion().proposed(Usability::Unusable, cast().reviewer).build();
    facts.proposal->facts.successor = anyName();
    const Person owner = person(facts.registry, cast().owner);
    MarkUnusable command = confirmation(facts);
    QCOMPARE(setBy(eventOf(command, owner, facts), u"usability"_s, u"successor"_s), facts.proposal->facts.successor);
    QCOMPARE(successorOf(command, facts), facts.proposal->facts.successor);
    command.successor = QString();
    QCOMPARE(setBy(eventOf(command, owner, facts), u"usability"_s, u"successor"_s), QString());
}

void UsabilityTest::reinstatingTakesTwoSteps()
{
    const VersionFacts first = aVersion().unusable().build();
    const EventDraft proposal = eventOf(Reinstate{first.name, anySentence()}, person(first.registry, cast().owner), first);
    QCOMPARE(setBy(proposal, u"proposal"_s, u"wanted"_s), u"usable"_s);
    QVERIFY(!endsBy(proposal, u"usability"_s));
    const VersionFacts second = aVersion().unusable().proposed(Usability::Usable, cast().owner).build();
    const EventDraft done = eventOf(Reinstate{second.name, anySentence()}, person(second.registry, cast().risk), second);
    QVERIFY(endsBy(done, u"usability"_s));
    QVERIFY(endsBy(done, u"proposal"_s));
}

void UsabilityTest::anUnusableVersionStaysUnusable()
{
    const VersionFacts facts = aVersion().unusable().build();
    QCOMPARE(facts.version->usabilityAt(facts.registry.now.addYears(50)), Usability::Unusable);
}

void UsabilityTest::whoConfirmsAddsToTheReason()
{
    const VersionFacts proposed = aVersion().proposed(Usability::Unusable, cast().reviewer).build();
    const QString why = proposed.proposal->facts.reason;
    const auto kept = [&](const QString& given) {
        MarkUnusable command = confirmation(proposed);
        command.reason = given;
        return eventOf(command, person(proposed.registry, cast().owner), proposed).texts;
    };
    const QString more = anySentence(), anew = anySentence() + why;
    QVERIFY(std::ranges::contains(kept({}), why));
    QVERIFY(std::ranges::contains(kept(more), why.trimmed() + u'\n' + more));
    QVERIFY(std::ranges::contains(kept(anew), anew));
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::UsabilityTest)
#include "usability_test.moc"
