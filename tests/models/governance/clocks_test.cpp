// SPDX-License-Identifier: GPL-3.0-or-later
// Two persons take a clock that was ahead out of what counts as now: who proposes, who confirms, and what the event says.
#include "factsbuilder.h"
#include "governance/commands/correctclock.h"
#include "governance/commands/withdrawclockcorrection.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

void row(const char* name, const Question& ask, const QStringList& codes = {})
{
    QTest::newRow(name) << ask << codes;
}

// An event whose clock is years ahead of this computer's.
ClockFacts ahead()
{
    ClockFacts facts{aRegistry(), {}, {gatehouse::testing::anyNumber(2, 90)}, true, {}, false, {}};
    facts.clock = facts.registry.now;
    facts.at = facts.clock.addYears(gatehouse::testing::anyNumber(1, 70));
    facts.registry.now = facts.at;
    return facts;
}

ClockFacts proposedBy(const QString& name)
{
    ClockFacts facts = ahead();
    facts.proposal = ClockProposal{name, facts.clock.addSecs(-60), anySentence()};
    return facts;
}

CorrectClock correcting(const ClockFacts& facts)
{
    return {facts.event, anySentence()};
}

}

class ClocksTest : public QObject {
    Q_OBJECT
private slots:
    void correctingAsks_data();
    void correctingAsks();
    void theFirstPersonOnlyProposes();
    void theSecondPersonCorrectsByTheClockOfToday();
    void takingItBackAsks_data();
    void takingItBackAsks();
    void whatIsTakenBackIsProposedNoMore();
};

void ClocksTest::correctingAsks_data()
{
    QTest::addColumn<Question>("ask");
    QTest::addColumn<QStringList>("codes");
    const Cast& c = cast();
    const ClockFacts whole = ahead();
    for (const QString& name : {c.author, c.owner, c.reviewer, c.admin, c.nobody})
        row(qPrintable(u"to propose: nothing more of "_s + name), asks(name, correcting(whole), whole));
    row("no auditor", asks(c.auditor, correcting(whole), whole), {u"auditor-changes-nothing"_s});
    row("a reason", asks(c.author, CorrectClock{whole.event, u" "_s}, whole), {u"reason-missing"_s});
    row("a reason that fits", asks(c.author, CorrectClock{whole.event, aTooLongText()}, whole), {u"text-too-long"_s});
    ClockFacts nothing = whole;
    nothing.exists = false;
    row("an event that exists", asks(c.author, correcting(nothing), nothing), {u"unknown-event"_s});
    ClockFacts done = whole;
    done.corrected = true;
    row("a clock that still counts", asks(c.author, correcting(done), done), {u"clock-corrected"_s});
    for (const QDateTime& at : {whole.clock, whole.clock.addDays(-3), whole.clock.addSecs(3600), QDateTime()}) {
        ClockFacts right = whole;
        right.at = at;
        row(qPrintable(u"a clock that is ahead, not "_s + at.toString(Qt::ISODate)), asks(c.admin, correcting(right), right), {u"clock-not-ahead"_s});
    }
    const ClockFacts proposed = proposedBy(c.author);
    row("to confirm: nothing more of an admin", asks(c.admin, correcting(proposed), proposed));
    row("to confirm: no reason again", asks(c.admin, CorrectClock{proposed.event, {}}, proposed));
    for (const QString& name : {c.owner, c.reviewer, c.risk, c.nobody})
        row(qPrintable(u"to confirm: an admin, not "_s + name), asks(name, correcting(proposed), proposed), {u"may-not-correct-clock"_s});
    const ClockFacts own = proposedBy(c.admin);
    row("to confirm: a second person", asks(c.admin, correcting(own), own), {u"clock-needs-second-person"_s});
    ClockFacts solo = proposed;
    solo.registry.solo = true;
    row("to confirm in a solo registry: nothing more of the same person", asks(c.author, correcting(solo), solo));
}

void ClocksTest::correctingAsks()
{
    QFETCH(Question, ask);
    QFETCH(QStringList, codes);
    QCOMPARE(codesOf(ask()), codes);
}

void ClocksTest::theFirstPersonOnlyProposes()
{
    const ClockFacts facts = ahead();
    const EventDraft event = eventOf(correcting(facts), person(facts.registry, cast().author), facts);
    QCOMPARE(event.kind, u"propose-clock-correction"_s);
    QCOMPARE(event.subject.value(u"event"), facts.event.value);
    QCOMPARE(setBy(event, u"clock_correction"_s, u"state"_s), u"proposed"_s);
    QCOMPARE(setBy(event, u"clock_correction"_s, u"proposed_by"_s), cast().author);
    QVERIFY(setBy(event, u"clock_correction"_s, u"by"_s).isUndefined());
}

void ClocksTest::theSecondPersonCorrectsByTheClockOfToday()
{
    const ClockFacts facts = proposedBy(cast().author);
    const EventDraft event = eventOf(CorrectClock{facts.event, {}}, person(facts.registry, cast().admin), facts);
    QCOMPARE(event.kind, u"correct-clock"_s);
    QCOMPARE(event.texts, std::vector{facts.proposal->reason});
    QCOMPARE(setBy(event, u"clock_correction"_s, u"state"_s), u"corrected"_s);
    QCOMPARE(setBy(event, u"clock_correction"_s, u"proposed_by"_s), cast().author);
    QCOMPARE(setBy(event, u"clock_correction"_s, u"by"_s), cast().admin);
    QCOMPARE(setBy(event, u"clock_correction"_s, u"at"_s), timeText(facts.clock));
}

void ClocksTest::takingItBackAsks_data()
{
    QTest::addColumn<Question>("ask");
    QTest::addColumn<QStringList>("codes");
    const Cast& c = cast();
    const ClockFacts proposed = proposedBy(c.author);
    const WithdrawClockCorrection whole{proposed.event, anySentence()};
    for (const QString& name : {c.author, c.admin})
        row(qPrintable(u"nothing more of "_s + name), asks(name, whole, proposed));
    for (const QString& name : {c.owner, c.reviewer, c.nobody})
        row(qPrintable(u"who proposed or an admin, not "_s + name), asks(name, whole, proposed), {u"not-your-correction"_s});
    row("a proposal", asks(c.author, whole, ahead()), {u"no-correction-proposed"_s});
    row("a reason", asks(c.author, WithdrawClockCorrection{proposed.event, u" "_s}, proposed), {u"reason-missing"_s});
    const ClockFacts auditors = proposedBy(c.auditor);
    row("no auditor", asks(c.auditor, whole, auditors), {u"auditor-changes-nothing"_s});
}

void ClocksTest::takingItBackAsks()
{
    QFETCH(Question, ask);
    QFETCH(QStringList, codes);
    QCOMPARE(codesOf(ask()), codes);
}

void ClocksTest::whatIsTakenBackIsProposedNoMore()
{
    const ClockFacts facts = proposedBy(cast().author);
    const WithdrawClockCorrection command{facts.event, anySentence()};
    const EventDraft event = eventOf(command, person(facts.registry, cast().author), facts);
    QCOMPARE(event.kind, u"withdraw-clock-correction"_s);
    QCOMPARE(event.texts, std::vector{command.reason});
    QCOMPARE(event.subject.value(u"event"), facts.event.value);
    QCOMPARE(event.effects.size(), std::size_t(1));
    QVERIFY(event.effects.front().set.isEmpty());
    QCOMPARE(event.effects.front().key.value(u"event"), facts.event.value);
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::ClocksTest)
#include "clocks_test.moc"
