// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted password goes: its words are nowhere in the registry's file, the trail still verifies, and everybody reads who took it, when and why.

#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/redact.h"
#include "registry/audit/exportfile.h"
#include "registry/audit/verify.h"
#include "registry/queries/history.h"
#include "support/chance.h"
#include "trailedit.h"

#include <QDirIterator>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// A hold whose reason holds a password, and the same words once more when it is lifted.
struct Pasted {
    RegistryFixture fixture;
    QString secret = anyName(u"password"_s) + anyName(u"secret"_s);
    QString words = u"the feed logs in with "_s + secret;
    QString why = anySentence();
    VersionName version = fixture.approved();
    EventSeq hold = fixture.must(governance::Hold{version, words}, fixture.cast().reviewer).event;
    EventSeq lift = fixture.must(governance::Lift{version, words}, fixture.cast().reviewer).event;

    [[nodiscard]] EventDetails details(EventSeq seq) const { return RegistryFixture::orThrow(eventDetails(fixture.connection(), seq)); }
    [[nodiscard]] governance::Redact redaction(const QString& reason) const { return {hold, details(hold).texts.front().digest, reason}; }
    Receipt propose() { return fixture.must(redaction(why), fixture.cast().reviewer); }
    Receipt confirm() { return fixture.must(redaction({}), fixture.cast().admin); }
    [[nodiscard]] AuditReport verify() const { return RegistryFixture::orThrow(verifyTrail(fixture.connection(), {{}, true})); }
    // Every file of the registry, the write-ahead log too; on a server every row.
    [[nodiscard]] bool stands(const QString& text) const
    {
        if (onPostgres()) {
            auto tables = RegistryFixture::orThrow(fixture.connection().run(u"SELECT tablename FROM pg_tables WHERE schemaname = 'gatehouse'"_s));
            while (tables.next()) {
                auto rows = RegistryFixture::orThrow(fixture.connection().run(
                    u"SELECT 1 FROM %1 whole WHERE position(? IN CAST(whole AS TEXT)) > 0 LIMIT 1"_s.arg(tables.value(0).toString()), {text}));
                if (rows.next())
                    return true;
            }
        }
        QDirIterator files(fixture.folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
                return true;
        }
        return false;
    }
};

}

class RedactionTest : public QObject {
    Q_OBJECT
private slots:
    void theWordsAreGoneFromEveryFileAndTheTrailVerifies()
    {
        Pasted pasted;
        QVERIFY(pasted.stands(pasted.secret));
        pasted.propose();
        QVERIFY(pasted.stands(pasted.secret));
        QVERIFY(!pasted.details(pasted.hold).texts.front().redacted);
        pasted.confirm();
        QVERIFY(!pasted.stands(pasted.secret));
        const AuditReport report = pasted.verify();
        QVERIFY2(report.ok, said(report));
        QCOMPARE(report.redacted, 2);
    }

    void everybodyReadsWhoTookThemWhenAndWhy()
    {
        Pasted pasted;
        pasted.propose();
        const auto proposed = pasted.details(pasted.hold).texts.front().redaction;
        QVERIFY(proposed && !proposed->isDone);
        QCOMPARE(proposed->proposedBy, pasted.fixture.cast().reviewer);
        QCOMPARE(proposed->reason, pasted.why);
        const Receipt done = pasted.confirm();
        for (const EventSeq seq : {pasted.hold, pasted.lift}) {
            const EventDetails details = pasted.details(seq);
            const EventText& text = details.texts.front();
            QVERIFY(text.redacted);
            QVERIFY(text.text.isEmpty());
            QVERIFY(text.redaction && text.redaction->isDone);
            QCOMPARE(text.redaction->proposedBy, pasted.fixture.cast().reviewer);
            QCOMPARE(text.redaction->by, pasted.fixture.cast().admin);
            QCOMPARE(text.redaction->reason, pasted.why);
            QCOMPARE(text.redaction->event, done.event);
            QVERIFY(text.redaction->at.isValid());
            QVERIFY2(details.row.reason.contains(pasted.why) && details.row.reason.contains(u"redacted"), qPrintable(details.row.reason));
        }
        EventFilter ofTheVersion;
        ofTheVersion.model = pasted.version.model;
        ofTheVersion.version = pasted.version.label;
        const auto events = RegistryFixture::orThrow(eventSeqs(pasted.fixture.connection(), ofTheVersion, {}));
        QCOMPARE(events.front(), done.event); // it stands in the version's own history
        QVERIFY(pasted.details(done.event).row.sentence.contains(QString::number(pasted.hold.value)));
    }

    void whatTheVersionShowsNamesTheEvent()
    {
        Pasted pasted;
        pasted.fixture.must(governance::Hold{pasted.version, pasted.words}, pasted.fixture.cast().reviewer);
        QCOMPARE(pasted.fixture.facts(pasted.version).version->usability.reason, pasted.words);
        pasted.propose();
        const Receipt done = pasted.confirm();
        QCOMPARE(pasted.fixture.facts(pasted.version).version->usability.reason, u"[redacted: event %1]"_s.arg(done.event.value));
    }

    void aRetryOfARedactedCommandStillGivesItsFirstAnswer()
    {
        RegistryFixture fixture;
        const VersionName version = fixture.approved();
        const CommandId id = CommandId::make();
        const governance::Hold hold{version, anySentence()};
        const Receipt first = RegistryFixture::orThrow(fixture.run(hold, fixture.cast().reviewer, id));
        const QString digest = RegistryFixture::orThrow(eventDetails(fixture.connection(), first.event)).texts.front().digest;
        fixture.must(governance::Redact{first.event, digest, anySentence()}, fixture.cast().reviewer);
        fixture.must(governance::Redact{first.event, digest, {}}, fixture.cast().admin);
        const auto again = fixture.run(hold, fixture.cast().reviewer, id);
        QVERIFY(again && again->repeated);
        auto kept = RegistryFixture::orThrow(fixture.connection().run(u"SELECT salt, content FROM command WHERE id = ?"_s, {id.value}));
        QVERIFY(kept.next());
        QVERIFY(kept.value(0).toString().isEmpty() && kept.value(1).toString().isEmpty()); // what was written cannot be guessed from it
    }

    void anExportLeavesItOutAndStillVerifies()
    {
        Pasted pasted;
        pasted.propose();
        pasted.confirm();
        const QString file = pasted.fixture.folder() + u"/trail.jsonl"_s;
        RegistryFixture::orThrow(exportTrail(pasted.fixture.connection(), file));
        QVERIFY(!pasted.stands(pasted.secret));
        const auto report = RegistryFixture::orThrow(verifyExport(file));
        QVERIFY2(report.ok, said(report));
        QCOMPARE(report.notes.size(), 2U);
    }

    // Whoever owns the file can take words away and put others there; not without being seen.
    void aTextTakenWithoutAnEventIsFound()
    {
        Pasted pasted;
        RegistryFixture::orThrow(
            pasted.fixture.connection().exec(u"UPDATE event_text SET body = '', salt = '', redacted = 1 WHERE seq = ?"_s, {pasted.hold.value}));
        const AuditReport report = pasted.verify();
        QVERIFY(!report.ok);
        QVERIFY2(names(report, pasted.hold.value), said(report));
    }

    void wordsPutInPlaceOfRedactedOnesAreFound()
    {
        for (const QString& sql : {u"UPDATE event_text SET body = 'other' WHERE seq = ?"_s, u"UPDATE event_text SET redacted = 0 WHERE seq = ?"_s,
                                   u"DELETE FROM event_text WHERE seq = ?"_s}) {
            Pasted pasted;
            pasted.propose();
            pasted.confirm();
            RegistryFixture::orThrow(pasted.fixture.connection().exec(sql, {pasted.hold.value}));
            const AuditReport report = pasted.verify();
            QVERIFY2(!report.ok, qPrintable(sql));
        }
    }

    void aReasonThatWasRedactedItselfSaysSo()
    {
        Pasted pasted;
        pasted.propose();
        const Receipt first = pasted.confirm();
        const QString digest = pasted.details(first.event).texts.front().digest;
        pasted.fixture.must(governance::Redact{first.event, digest, anySentence()}, pasted.fixture.cast().owner);
        pasted.fixture.must(governance::Redact{first.event, digest, {}}, pasted.fixture.cast().admin);
        QVERIFY(!pasted.stands(pasted.why));
        QVERIFY(pasted.details(pasted.hold).texts.front().redacted);
        const AuditReport report = pasted.verify();
        QVERIFY2(report.ok, said(report));
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"
