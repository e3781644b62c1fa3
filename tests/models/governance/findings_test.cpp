// SPDX-License-Identifier: GPL-3.0-or-later
// A finding's life: its owner proposes to close it, the role that raised it closes, a risk approver extends.
#include "factsbuilder.h"
#include "governance/commands/closefinding.h"
#include "governance/commands/extendfinding.h"
#include "governance/commands/proposefindingclose.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

FindingFacts in(FindingState state, Role raisedAs = Role::TechnicalReviewer)
{
    FindingFacts facts = aFinding();
    facts.finding->state = state;
    facts.finding->raisedAs = raisedAs;
    return facts;
}

FindingFacts missing()
{
    FindingFacts facts = aFinding();
    facts.finding.reset();
    return facts;
}

FindingFacts solo(FindingFacts facts)
{
    facts.registry.solo = true;
    return facts;
}

void row(const char* name, const Question& ask, const QStringList& codes = {})
{
    QTest::newRow(name) << ask << codes;
}

}

class FindingsTest : public QObject {
    Q_OBJECT
private slots:
    void proposingToCloseAsks_data();
    void proposingToCloseAsks() { check(); }
    void closingAsks_data();
    void closingAsks() { check(); }
    void extendingAsks_data();
    void extendingAsks() { check(); }
    void eachStepRecordsItself();

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

void FindingsTest::proposingToCloseAsks_data()
{
    columns();
    const Cast& c = cast();
    const auto propose = [](const FindingFacts& f) { return ProposeFindingClose{f.finding ? f.finding->id : FindingId{1}, anySentence()}; };
    const FindingFacts open = in(FindingState::Open);
    row("the finding's owner", asks(c.colleague, propose(open), open));
    for (const QString& name : {c.reviewer, c.owner, c.author})
        row(qPrintable(u"nobody else, so not "_s + name), asks(name, propose(open), open), {u"only-the-finding-owner"_s});
    row("anybody in a solo registry", asks(c.author, propose(open), solo(open)));
    row("no auditor", asks(c.auditor, propose(open), open), {u"auditor-changes-nothing"_s, u"only-the-finding-owner"_s});
    row("evidence", asks(c.colleague, ProposeFindingClose{open.finding->id, u" "_s}, open), {u"reason-missing"_s});
    row("evidence that fits", asks(c.colleague, ProposeFindingClose{open.finding->id, aTooLongText()}, open), {u"text-too-long"_s});
    row("once", asks(c.colleague, propose(open), in(FindingState::CloseProposed)), {u"close-already-proposed"_s});
    row("an open finding", asks(c.colleague, propose(open), in(FindingState::Closed)), {u"finding-closed"_s});
    row("a finding that exists", asks(c.colleague, propose(open), missing()), {u"unknown-finding"_s});
}

void FindingsTest::closingAsks_data()
{
    columns();
    const Cast& c = cast();
    const auto close = [](const FindingFacts& f) { return CloseFinding{f.finding ? f.finding->id : FindingId{1}, anySentence()}; };
    const FindingFacts proposed = in(FindingState::CloseProposed);
    const FindingFacts ofRisk = in(FindingState::CloseProposed, Role::RiskApprover);
    for (const QString& name : {c.reviewer, c.secondReviewer, c.both})
        row(qPrintable(u"a holder of the role that raised it: "_s + name), asks(name, close(proposed), proposed));
    row("a holder of the other role that raised it", asks(c.secondRisk, close(ofRisk), ofRisk));
    row("that very role", asks(c.reviewer, close(ofRisk), ofRisk), {u"role-not-held"_s});
    row("no auditor", asks(c.auditor, close(proposed), proposed), {u"auditor-changes-nothing"_s, u"role-not-held"_s});
    FindingFacts own = proposed;
    own.finding->owner = c.reviewer;
    row("somebody other than its owner", asks(c.reviewer, close(own), own), {u"owner-closes"_s});
    FindingFacts written = proposed;
    written.author = c.reviewer;
    row("somebody other than the author", asks(c.reviewer, close(written), written), {u"author-decides"_s});
    row("anybody in a solo registry", asks(c.colleague, close(own), solo(own)));
    row("the author in a solo registry", asks(c.reviewer, close(written), solo(written)));
    row("that its owner proposed it", asks(c.reviewer, close(proposed), in(FindingState::Open)), {u"close-not-proposed"_s});
    row("a finding that is not closed", asks(c.reviewer, close(proposed), in(FindingState::Closed)), {u"finding-closed"_s});
    row("a finding that exists", asks(c.reviewer, close(proposed), missing()), {u"unknown-finding"_s});
    row("a reason that fits", asks(c.reviewer, CloseFinding{proposed.finding->id, aTooLongText()}, proposed), {u"text-too-long"_s});
}

void FindingsTest::extendingAsks_data()
{
    columns();
    const Cast& c = cast();
    const FindingFacts open = in(FindingState::Open);
    const ExtendFinding later{open.finding->id, open.finding->due.addDays(1), anySentence()};
    row("a risk approver", asks(c.risk, later, open));
    FindingFacts proposed = open;
    proposed.finding->state = FindingState::CloseProposed;
    row("also while closing is proposed", asks(c.risk, later, proposed));
    for (const QString& name : {c.reviewer, c.colleague, c.owner})
        row(qPrintable(u"nobody else, so not "_s + name), asks(name, later, open), {u"role-not-held"_s});
    row("no auditor", asks(c.auditor, later, open), {u"auditor-changes-nothing"_s, u"role-not-held"_s});
    row("a date", asks(c.risk, ExtendFinding{open.finding->id, {}, anySentence()}, open), {u"not-a-later-date"_s});
    row("a later date", asks(c.risk, ExtendFinding{open.finding->id, open.finding->due, anySentence()}, open), {u"not-a-later-date"_s});
    row("a reason", asks(c.risk, ExtendFinding{open.finding->id, later.due, u""_s}, open), {u"reason-missing"_s});
    FindingFacts closed = open;
    closed.finding->state = FindingState::Closed;
    row("a finding that is not closed", asks(c.risk, later, closed), {u"finding-closed"_s});
    row("a finding that exists", asks(c.risk, later, missing()), {u"unknown-finding"_s});
}

void FindingsTest::eachStepRecordsItself()
{
    const FindingFacts open = in(FindingState::Open);
    const EventDraft proposal = eventOf(ProposeFindingClose{open.finding->id, anySentence()}, person(open.registry, cast().colleague), open);
    QCOMPARE(setBy(proposal, u"finding"_s, u"state"_s), u"close-proposed"_s);
    QVERIFY(setBy(proposal, u"finding"_s, u"evidence"_s).isObject());
    const EventDraft closing = eventOf(CloseFinding{open.finding->id, anySentence()}, person(open.registry, cast().reviewer), open);
    QCOMPARE(setBy(closing, u"finding"_s, u"state"_s), u"closed"_s);
    const EventDraft later = eventOf(ExtendFinding{open.finding->id, QDate(2030, 1, 2), anySentence()}, person(open.registry, cast().risk), open);
    QCOMPARE(setBy(later, u"finding"_s, u"due"_s), u"2030-01-02"_s);
    QVERIFY(setBy(later, u"finding"_s, u"state"_s).isUndefined());
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::FindingsTest)
#include "findings_test.moc"
