// SPDX-License-Identifier: GPL-3.0-or-later
// Two persons take a free text's words away: who proposes, who confirms, and what the event says.
#include "factsbuilder.h"
#include "governance/commands/redact.h"
#include "governance/commands/withdrawredaction.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

void row(const char* name, const Question& ask, const QStringList& codes = {})
{
    QTest::newRow(name) << ask << codes;
}

Redact redacting(const RedactionFacts& facts)
{
    return {facts.event, facts.texts.front().digest, anySentence()};
}

RedactionFacts proposedBy(const QString& name, RedactionFacts facts = aRedaction())
{
    facts.texts.front().proposal = RedactionProposal{name, facts.registry.now.addSecs(-60), anySentence()};
    return facts;
}

}

class RedactionTest : public QObject {
    Q_OBJECT
private slots:
    void redactingAsks_data();
    void redactingAsks();
    void withdrawingAsks_data();
    void withdrawingAsks() { redactingAsks(); }
    void aWithdrawnProposalIsNone();
    void theFirstPersonOnlyProposes();
    void theSecondPersonRedactsTheTextAndItsCopies();
    void theSecondPersonMayLeaveTheReasonOut();
};

void RedactionTest::redactingAsks_data()
{
    QTest::addColumn<Question>("ask");
    QTest::addColumn<QStringList>("codes");
    const Cast& c = cast();
    const RedactionFacts whole = aRedaction();
    for (const QString& name : {c.author, c.owner, c.reviewer, c.admin, c.nobody})
        row(qPrintable(u"to propose: nothing more of "_s + name), asks(name, redacting(whole), whole));
    row("no auditor", asks(c.auditor, redacting(whole), whole), {u"auditor-changes-nothing"_s});
    row("a reason", asks(c.author, Redact{whole.event, whole.texts.front().digest, u" "_s}, whole), {u"reason-missing"_s});
    row("a reason that fits", asks(c.author, Redact{whole.event, whole.texts.front().digest, aTooLongText()}, whole), {u"text-too-long"_s});
    row("a reason that does not repeat the words",
        asks(c.author, Redact{whole.event, whole.texts.front().digest, u"It says "_s + whole.texts.front().body}, whole), {u"reason-repeats-text"_s});
    row("a text of the event", asks(c.author, Redact{whole.event, Sha256::of("other").hex(), anySentence()}, whole), {u"unknown-text"_s});
    RedactionFacts nothing = whole;
    nothing.exists = false;
    nothing.texts.clear();
    row("an event that exists", asks(c.author, redacting(whole), nothing), {u"unknown-text"_s});
    RedactionFacts gone = whole;
    gone.texts.front().redacted = true;
    row("a text whose words are there", asks(c.author, redacting(gone), gone), {u"already-redacted"_s});
    const RedactionFacts proposed = proposedBy(c.author);
    for (const QString& name : {c.admin, c.owner})
        row(qPrintable(u"to confirm: nothing more of "_s + name), asks(name, redacting(proposed), proposed));
    for (const QString& name : {c.reviewer, c.risk, c.nobody})
        row(qPrintable(u"to confirm: an admin or the owner, not "_s + name), asks(name, redacting(proposed), proposed),
            {u"may-not-confirm-redaction"_s});
    for (const QString& name : {c.admin, c.owner}) {
        const RedactionFacts own = proposedBy(name);
        row(qPrintable(u"to confirm: a second person, not again "_s + name), asks(name, redacting(own), own), {u"redaction-needs-second-person"_s});
    }
    RedactionFacts ofNoModel = proposed;
    ofNoModel.owner.clear();
    row("to confirm what is about no model: an admin", asks(c.admin, redacting(ofNoModel), ofNoModel));
    row("to confirm what is about no model: nobody else", asks(c.owner, redacting(ofNoModel), ofNoModel), {u"may-not-confirm-redaction"_s});
    RedactionFacts solo = proposed;
    solo.registry.solo = true;
    row("to confirm in a solo registry: nothing more of the same person", asks(c.author, redacting(solo), solo));
}

void RedactionTest::redactingAsks()
{
    QFETCH(Question, ask);
    QFETCH(QStringList, codes);
    QCOMPARE(codesOf(ask()), codes);
}

void RedactionTest::withdrawingAsks_data()
{
    QTest::addColumn<Question>("ask");
    QTest::addColumn<QStringList>("codes");
    const Cast& c = cast();
    const RedactionFacts proposed = proposedBy(c.reviewer);
    const auto back = [](const RedactionFacts& facts) { return WithdrawRedaction{facts.event, facts.texts.front().digest, anySentence()}; };
    for (const QString& name : {c.reviewer, c.admin})
        row(qPrintable(u"nothing more of "_s + name), asks(name, back(proposed), proposed));
    for (const QString& name : {c.owner, c.risk, c.author, c.nobody})
        row(qPrintable(u"the proposer or an admin, not "_s + name), asks(name, back(proposed), proposed), {u"not-your-redaction"_s});
    const RedactionFacts byAuditor = proposedBy(c.auditor);
    row("no auditor", asks(c.auditor, back(byAuditor), byAuditor), {u"auditor-changes-nothing"_s});
    row("a reason", asks(c.admin, WithdrawRedaction{proposed.event, proposed.texts.front().digest, {}}, proposed), {u"reason-missing"_s});
    row("a reason that does not repeat the words",
        asks(c.admin, WithdrawRedaction{proposed.event, proposed.texts.front().digest, u"It says "_s + proposed.texts.front().body}, proposed),
        {u"reason-repeats-text"_s});
    row("a text of the event", asks(c.admin, WithdrawRedaction{proposed.event, Sha256::of("other").hex(), anySentence()}, proposed),
        {u"unknown-text"_s});
    const RedactionFacts whole = aRedaction();
    row("a proposal", asks(c.admin, back(whole), whole), {u"no-redaction-proposed"_s});
    RedactionFacts gone = whole;
    gone.texts.front().redacted = true;
    row("a proposal that nobody confirmed", asks(c.admin, back(gone), gone), {u"no-redaction-proposed"_s});
}

void RedactionTest::aWithdrawnProposalIsNone()
{
    const RedactionFacts facts = proposedBy(cast().author);
    const WithdrawRedaction back{facts.event, facts.texts.front().digest, anySentence()};
    const EventDraft event = eventOf(back, person(facts.registry, cast().author), facts);
    QCOMPARE(event.kind, u"withdraw-redaction"_s);
    QCOMPARE(event.texts, std::vector{back.reason});
    QCOMPARE(event.subject.value(u"event"), facts.event.value);
    QCOMPARE(event.effects.size(), std::size_t(1));
    QVERIFY(event.effects.front().set.isEmpty());
    QCOMPARE(event.effects.front().key.value(u"digest"), facts.texts.front().digest);
}

void RedactionTest::theFirstPersonOnlyProposes()
{
    const RedactionFacts facts = aRedaction();
    QVERIFY(!confirmsRedaction(redacting(facts), facts));
    const EventDraft event = eventOf(redacting(facts), person(facts.registry, cast().author), facts);
    QCOMPARE(event.kind, u"propose-redaction"_s);
    QCOMPARE(event.subject.value(u"event"), facts.event.value);
    QCOMPARE(event.subject.value(u"model"), facts.model);
    QCOMPARE(event.subject.value(u"version"), facts.version);
    QCOMPARE(setBy(event, u"redaction"_s, u"state"_s), u"proposed"_s);
    QCOMPARE(setBy(event, u"redaction"_s, u"proposed_by"_s), cast().author);
    QVERIFY(setBy(event, u"redaction"_s, u"by"_s).isUndefined());
}

void RedactionTest::theSecondPersonRedactsTheTextAndItsCopies()
{
    RedactionFacts facts = proposedBy(cast().author);
    facts.texts.front().copies = {Sha256::of("one").hex(), Sha256::of("two").hex()};
    QVERIFY(confirmsRedaction(redacting(facts), facts));
    const EventDraft event = eventOf(redacting(facts), person(facts.registry, cast().admin), facts);
    QCOMPARE(event.kind, u"redact"_s);
    QStringList digests;
    for (const Effect& effect : event.effects) {
        QCOMPARE(effect.record, u"redaction"_s);
        QCOMPARE(effect.set.value(u"state"), u"redacted"_s);
        QCOMPARE(effect.set.value(u"proposed_by"), cast().author);
        QCOMPARE(effect.set.value(u"by"), cast().admin);
        QCOMPARE(effect.set.value(u"at"), timeText(facts.registry.now));
        digests << effect.key.value(u"digest").toString();
    }
    QCOMPARE(digests, QStringList{facts.texts.front().digest} + facts.texts.front().copies);
}

void RedactionTest::theSecondPersonMayLeaveTheReasonOut()
{
    const RedactionFacts facts = proposedBy(cast().author);
    const Redact silent{facts.event, facts.texts.front().digest, {}};
    QCOMPARE(codesOf(obstacles(silent, person(facts.registry, cast().admin), facts)), QStringList());
    const EventDraft event = eventOf(silent, person(facts.registry, cast().admin), facts);
    QCOMPARE(event.texts, std::vector{facts.texts.front().proposal->reason});
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::RedactionTest)
#include "redaction_test.moc"
