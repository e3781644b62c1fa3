// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an owner of the file does to the trail is found and named (trust.md, promise 3).

#include "registry/audit/chaincheck.h"
#include "registry/audit/verify.h"
#include "support/chance.h"
#include "trailedit.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// A registry with one approved version and one that was only submitted: some thirty events.
class TamperedRegistry : public RegistryFixture {
public:
    TamperedRegistry()
    {
        approved();
        submitted();
        checkpoint = orThrow(currentCheckpoint(connection()));
    }
    AuditReport verify(bool anchored = false) const
    {
        return orThrow(verifyTrail(connection(), {anchored ? std::optional(checkpoint) : std::nullopt, false}));
    }
    // An event that is neither the first nor the last.
    std::size_t inner(const Trail& trail) const { return std::size_t(anyNumber(2, int(trail.size()) - 3)); }

    Checkpoint checkpoint;
};

AuditReport checked(const Trail& trail, const std::optional<Checkpoint>& checkpoint, bool withHashes)
{
    AuditReport report;
    ChainCheck chain(report, checkpoint);
    for (const TrailRow& row : trail)
        (void)chain.take({row.seq, row.bytes, withHashes ? Sha256::fromHex(row.hash) : std::nullopt});
    chain.finish();
    return report;
}

}

#define FOUND(report, seq)                                                                                                                           \
    do {                                                                                                                                             \
        const AuditReport& found = report;                                                                                                           \
        QVERIFY2(!found.ok, said(found));                                                                                                            \
        QVERIFY2(names(found, qint64(seq)), said(found));                                                                                            \
    } while (false)

class TamperTest : public QObject {
    Q_OBJECT
private slots:
    void anUntouchedTrailIsConsistentAndItsHeadIsNotAnchored()
    {
        const TamperedRegistry registry;
        const AuditReport report = registry.verify();
        QVERIFY2(report.ok, said(report));
        QVERIFY(!report.anchoredTo);
        QVERIFY(report.conclusion().contains(u"Consistent to event %1; head not anchored"_s.arg(report.events)));
        const AuditReport anchored = registry.verify(true);
        QVERIFY2(anchored.ok, said(anchored));
        QCOMPARE(anchored.anchoredTo, report.events);
    }

    void everyFlippedBitOfAnEventIsFoundAndNamed()
    {
        const TamperedRegistry registry;
        const Trail whole = takeTrail(registry.connection());
        const Trail trail(whole.begin(), whole.begin() + 5); // a short one: it is followed once a bit
        MerkleTree tree;
        for (const TrailRow& row : trail)
            tree.append(row.bytes);
        const Checkpoint checkpoint{registry.checkpoint.registry, tree.size(), tree.root()};
        const std::size_t last = trail.size() - 1;
        for (const std::size_t at : {registry.inner(trail), last})
            for (qsizetype byte = 0; byte < trail[at].bytes.size(); ++byte)
                for (int bit = 0; bit < 8; ++bit) {
                    Trail changed = trail;
                    changed[at].bytes[byte] = char(changed[at].bytes[byte] ^ (1 << bit));
                    FOUND(checked(changed, {}, true), at + 1);
                    // An export keeps no hashes: the event behind it shows the change, and the checkpoint where none is behind.
                    const AuditReport exported = checked(changed, at == last ? std::optional(checkpoint) : std::nullopt, false);
                    QVERIFY2(!exported.ok, said(exported));
                    QVERIFY2(names(exported, qint64(at) + 1), said(exported));
                }
    }

    void aFlippedBitInTheDatabaseIsFoundAndNamed()
    {
        const TamperedRegistry registry;
        const Trail trail = takeTrail(registry.connection());
        for (int i = 0; i < 40; ++i) {
            Trail changed = trail;
            const auto at = std::size_t(anyNumber(0, int(trail.size()) - 1));
            char& byte = changed[at].bytes[anyNumber(0, int(changed[at].bytes.size()) - 1)];
            byte = char(byte ^ (1 << anyNumber(0, 7)));
            if (onPostgres() && (byte == 0 || !QUtf8StringView(changed[at].bytes).isValidUtf8()))
                continue; // which takes no such text
            putTrail(registry.connection(), changed);
            FOUND(registry.verify(), at + 1);
        }
    }

    void aChangedHashIsFoundAndNamed()
    {
        const TamperedRegistry registry;
        Trail trail = takeTrail(registry.connection());
        const std::size_t at = registry.inner(trail);
        trail[at].hash[anyNumber(0, 63)] = u'g';
        putTrail(registry.connection(), trail);
        FOUND(registry.verify(), at + 1);
    }

    void aChangedColumnIsFoundAndNamed_data()
    {
        QTest::addColumn<int>("column");
        const QStringList names{u"command_id"_s, u"kind"_s, u"person"_s, u"os_user"_s, u"at"_s, u"model"_s, u"version"_s};
        for (int i = 0; i < names.size(); ++i)
            QTest::newRow(names[i].toLatin1().constData()) << i;
    }
    void aChangedColumnIsFoundAndNamed()
    {
        QFETCH(int, column);
        const TamperedRegistry registry;
        Trail trail = takeTrail(registry.connection());
        const std::size_t at = registry.inner(trail);
        const std::array<QString TrailRow::*, 7> columns{&TrailRow::command, &TrailRow::kind,  &TrailRow::person, &TrailRow::osUser,
                                                         &TrailRow::at,      &TrailRow::model, &TrailRow::version};
        trail[at].*columns[std::size_t(column)] += anyName();
        putTrail(registry.connection(), trail);
        const AuditReport report = registry.verify();
        FOUND(report, at + 1);
        QVERIFY2(report.problems.front().sentence.contains(QString::fromLatin1(QTest::currentDataTag())), said(report));
    }

    void aRemovedEventIsNamedWhetherTheOthersAreRenumberedOrNot()
    {
        const TamperedRegistry registry;
        const Trail trail = takeTrail(registry.connection());
        for (const std::size_t at : {std::size_t(0), registry.inner(trail)}) {
            Trail changed = trail;
            changed.erase(changed.begin() + std::ptrdiff_t(at));
            putTrail(registry.connection(), changed);
            FOUND(registry.verify(), at + 1);
            FOUND(registry.verify(true), at + 1);
            FOUND(checked(changed, {}, false), at + 1);
            renumberRows(changed);
            putTrail(registry.connection(), changed);
            FOUND(registry.verify(), at + 1);
        }
    }

    void whatIsWrongWithTheEventsStandsBeforeWhatFollowsFromIt()
    {
        const TamperedRegistry registry;
        Trail changed = takeTrail(registry.connection());
        const std::size_t at = registry.inner(changed);
        changed.erase(changed.begin() + std::ptrdiff_t(at));
        putTrail(registry.connection(), changed);
        const AuditReport report = RegistryFixture::orThrow(verifyTrail(registry.connection(), {{}, true}));
        QVERIFY2(report.problems.front().sentence == u"Event %1 is missing: it was removed."_s.arg(at + 1), said(report));
        QVERIFY2(std::ranges::is_sorted(report.problems, {}, &AuditRemark::kind), said(report));
        QVERIFY2(std::ranges::adjacent_find(report.problems) == report.problems.end(), said(report));
        // Whatever rows a replay of the rest gives: one sentence says that it follows.
        QVERIFY2(report.problems.back().sentence.startsWith(u"Replaying such a trail"), said(report));
        QVERIFY2(std::ranges::none_of(report.problems, [](const AuditRemark& each) { return each.sentence.startsWith(u"The table"); }), said(report));
    }

    void severalRemovedEventsAreNamedAsARange()
    {
        const TamperedRegistry registry;
        Trail trail = takeTrail(registry.connection());
        trail.erase(trail.begin() + 4, trail.begin() + 9);
        putTrail(registry.connection(), trail);
        const AuditReport report = registry.verify();
        FOUND(report, 5);
        FOUND(report, 9);
    }

    void anAddedEventIsNamed()
    {
        const TamperedRegistry registry;
        Trail trail = takeTrail(registry.connection());
        const std::size_t at = registry.inner(trail);
        TrailRow forged = trail[at];
        QJsonObject event = forged.event();
        event.insert(u"command"_s, CommandId::make().value);
        event.insert(u"person"_s, anyName());
        forged.rewrite(event); // fits the event before it
        trail.insert(trail.begin() + std::ptrdiff_t(at), forged);
        renumberRows(trail);
        putTrail(registry.connection(), trail);
        FOUND(registry.verify(), at + 1);
        FOUND(checked(trail, {}, false), at + 1);
    }

    void anEventAddedAtTheEndIsOneThatNoCommandRecorded()
    {
        const TamperedRegistry registry;
        Trail trail = takeTrail(registry.connection());
        TrailRow forged = trail.back();
        QJsonObject event = forged.event();
        event.insert(u"command"_s, CommandId::make().value);
        forged.rewrite(event);
        trail.push_back(forged);
        rechain(trail, trail.size() - 1);
        putTrail(registry.connection(), trail);
        FOUND(registry.verify(), trail.size());
    }

    void aRepeatedEventIsNamed()
    {
        const TamperedRegistry registry;
        const Trail trail = takeTrail(registry.connection());
        const std::size_t at = registry.inner(trail);
        Trail changed = trail;
        changed.insert(changed.begin() + std::ptrdiff_t(at), trail[at]);
        renumberRows(changed);
        putTrail(registry.connection(), changed);
        FOUND(registry.verify(), at + 1);
        FOUND(checked(changed, {}, false), at + 1);
        // Even made to fit everywhere, it repeats a command.
        rechain(changed, at);
        putTrail(registry.connection(), changed);
        FOUND(registry.verify(), at + 2);
    }

    void swappedEventsAreNamed()
    {
        const TamperedRegistry registry;
        Trail trail = takeTrail(registry.connection());
        const std::size_t at = registry.inner(trail);
        std::swap(trail[at], trail[at + 1]);
        FOUND(checked(trail, {}, false), at + 1);
        renumberRows(trail);
        putTrail(registry.connection(), trail);
        FOUND(registry.verify(), at + 1);
        FOUND(registry.verify(), at + 2);
    }

    void aMovedEventIsNamed()
    {
        const TamperedRegistry registry;
        Trail trail = takeTrail(registry.connection());
        const std::size_t from = 2;
        const std::size_t to = trail.size() - 3;
        std::rotate(trail.begin() + from, trail.begin() + from + 1, trail.begin() + std::ptrdiff_t(to) + 1);
        const auto movedOnly = [&](const AuditReport& report) {
            return std::ranges::count_if(report.problems, [](const AuditRemark& problem) { return problem.sentence.contains(u"moved: it stands"_s); })
                == 1;
        };
        AuditReport report = checked(trail, {}, false);
        FOUND(report, from + 1);
        QVERIFY2(movedOnly(report) && report.problems.size() == 1, said(report));
        renumberRows(trail);
        putTrail(registry.connection(), trail);
        report = registry.verify();
        FOUND(report, from + 1);
        QVERIFY2(movedOnly(report), said(report));
    }

    void aCutTailIsNamedByACheckpointAndCalledNotAnchoredWithoutOne()
    {
        const TamperedRegistry registry;
        const Trail trail = takeTrail(registry.connection());
        const int cut = anyNumber(1, 5);
        const Trail shorter(trail.begin(), trail.end() - cut);
        AuditReport report = checked(shorter, {}, true);
        QVERIFY2(report.ok, said(report));
        QVERIFY(report.conclusion().contains(u"Consistent to event %1; head not anchored"_s.arg(shorter.size())));
        report = checked(shorter, registry.checkpoint, true);
        FOUND(report, shorter.size() + 1);
        QVERIFY(!report.anchoredTo);
        putTrail(registry.connection(), shorter);
        FOUND(registry.verify(true), shorter.size() + 1);
        // What the tail's commands left beside the trail is noticed even so.
        FOUND(registry.verify(), shorter.size() + 1);
    }

    void aTrailRewrittenWithFreshHashesIsFoundByTheCheckpoint()
    {
        const TamperedRegistry registry;
        Trail trail = takeTrail(registry.connection());
        const std::size_t at = registry.inner(trail);
        QJsonObject event = trail[at].event();
        event.insert(u"os_user"_s, anyName());
        trail[at].rewrite(event);
        QVERIFY(!checked(trail, {}, true).ok); // the event behind names the old hash
        FOUND(checked(trail, {}, true), at + 1);
        rechain(trail, at + 1);
        QVERIFY(checked(trail, {}, true).ok);
        FOUND(checked(trail, registry.checkpoint, true), trail.size());
        // The newest event too.
        Trail newest = takeTrail(registry.connection());
        event = newest.back().event();
        event.insert(u"os_user"_s, anyName());
        newest.back().rewrite(event);
        QVERIFY(checked(newest, {}, true).ok);
        FOUND(checked(newest, registry.checkpoint, true), newest.size());
    }

    void aCheckpointStillAnchorsWhenTheTrailHasGrown()
    {
        TamperedRegistry registry;
        registry.draft();
        const AuditReport report = registry.verify(true);
        QVERIFY2(report.ok, said(report));
        QCOMPARE(report.anchoredTo, registry.checkpoint.size);
        QVERIFY(*report.anchoredTo < report.events);
        QVERIFY(report.conclusion().contains(u"anchored by the checkpoint to event %1"_s.arg(registry.checkpoint.size)));
    }

    void aCheckpointOfAnotherRegistryIsFound()
    {
        TamperedRegistry registry;
        registry.checkpoint.registry = anyName();
        QVERIFY(!registry.verify(true).ok);
    }

    void anEventOfAnotherRegistryIsNamed()
    {
        const TamperedRegistry registry;
        Trail trail = takeTrail(registry.connection());
        const std::size_t at = registry.inner(trail);
        QJsonObject event = trail[at].event();
        event.insert(u"registry"_s, anyName());
        trail[at].rewrite(event);
        rechain(trail, at + 1);
        FOUND(checked(trail, {}, true), at + 1);
    }

    void otherBytesOfEqualMeaningAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("space") << QByteArray("\"kind\":") << QByteArray("\"kind\": ");
        QTest::newRow("key twice") << QByteArray("\"kind\":") << QByteArray("\"kind\":\"x\",\"kind\":");
        QTest::newRow("escaped letter") << QByteArray("\"kind\":") << QByteArray("\"k\\u0069nd\":");
        QTest::newRow("line end") << QByteArray("{\"at\"") << QByteArray("{\r\n\"at\"");
        QTest::newRow("byte order mark") << QByteArray("{\"at\"") << QByteArray("\xef\xbb\xbf{\"at\"");
        QTest::newRow("lone surrogate") << QByteArray("\"kind\":") << QByteArray("\"\\ud800\":1,\"kind\":");
        QTest::newRow("number with a point") << QByteArray("\"seq\":") << QByteArray("\"seq\":1.5,\"seq\":");
    }
    void otherBytesOfEqualMeaningAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const TamperedRegistry registry;
        Trail trail = takeTrail(registry.connection());
        const std::size_t at = registry.inner(trail);
        QVERIFY(trail[at].bytes.contains(from));
        trail[at].bytes.replace(trail[at].bytes.indexOf(from), from.size(), to);
        trail[at].hash = eventHash(trail[at].bytes).hex();
        putTrail(registry.connection(), trail);
        FOUND(registry.verify(), at + 1);
    }

    void whatStandsBesideTheTrailIsCheckedToo_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("event"); // the number the problem must name, asked before the change
        const QString textEvent = u"SELECT max(seq) FROM event_text"_s;
        QTest::newRow("text changed") << u"UPDATE event_text SET body = body || 'x' WHERE seq = %1"_s << textEvent;
        QTest::newRow("salt changed") << u"UPDATE event_text SET salt = 'ab' || salt WHERE seq = %1"_s << textEvent;
        QTest::newRow("salt in capitals") << u"UPDATE event_text SET salt = upper('ab') || salt WHERE seq = %1"_s << textEvent;
        if (!onPostgres()) // which takes no such text
            QTest::newRow("text of broken UTF-8") << u"UPDATE event_text SET body = CAST(x'ff' AS TEXT) WHERE seq = %1"_s << textEvent;
        QTest::newRow("text removed") << u"DELETE FROM event_text WHERE seq = %1"_s << textEvent;
        QTest::newRow("text moved to another event") << u"UPDATE event_text SET seq = 2 WHERE seq = %1"_s << textEvent;
        QTest::newRow("text added") << u"INSERT INTO event_text (digest, seq, salt, body) VALUES ('added', %1, 'ab', 'added')"_s << textEvent;
        QTest::newRow("text beside no event") << u"UPDATE event_text SET seq = %1 WHERE seq = (SELECT max(seq) FROM event_text)"_s
                                              << u"SELECT 100000"_s;
        const QString documentEvent = u"SELECT max(seq) FROM document"_s;
        QTest::newRow("document changed") << u"UPDATE document SET bytes = bytes || ' ' WHERE seq = %1"_s << documentEvent;
        QTest::newRow("document of another kind") << u"UPDATE document SET kind = kind || 'x' WHERE seq = %1"_s << documentEvent;
        QTest::newRow("document removed") << u"DELETE FROM document WHERE seq = %1"_s << documentEvent;
        QTest::newRow("document moved") << u"UPDATE document SET seq = 3 WHERE seq = %1"_s << documentEvent;
        QTest::newRow("document added") << u"INSERT INTO document (digest, kind, bytes, seq) VALUES ('added', 'manifest', '{}', %1)"_s
                                        << documentEvent;
        QTest::newRow("answer names another event") << u"UPDATE command SET seq = seq - 1 WHERE seq = %1"_s << u"SELECT max(seq) FROM command"_s;
        QTest::newRow("answer removed") << u"DELETE FROM command WHERE seq = %1"_s << u"SELECT max(seq) FROM command"_s;
        QTest::newRow("answer of somebody else") << u"UPDATE command SET person = person || 'x' WHERE seq = %1"_s
                                                 << u"SELECT max(seq) FROM command"_s;
        QTest::newRow("answer for no event") << u"INSERT INTO command (id, kind, person, seq) SELECT 'x', kind, person, %1 FROM command LIMIT 1"_s
                                             << u"SELECT 100000"_s;
    }
    void whatStandsBesideTheTrailIsCheckedToo()
    {
        QFETCH(QString, sql);
        QFETCH(QString, event);
        const TamperedRegistry registry;
        auto asked = registry.orThrow(registry.connection().run(event));
        QVERIFY(asked.next());
        const qint64 seq = asked.value(0).toLongLong();
        asked.finish();
        registry.orThrow(registry.connection().exec(withoutTrigger(u"document_stays"_s, u"document"_s)));
        if (!onPostgres()) // where one trigger does both
            registry.orThrow(registry.connection().exec(withoutTrigger(u"document_remains"_s, u"document"_s)));
        registry.orThrow(registry.connection().exec(sql.arg(seq)));
        FOUND(registry.verify(), seq);
    }

    void aTextMarkedRedactedWithoutAnEventIsFound()
    {
        const TamperedRegistry registry;
        registry.orThrow(registry.connection().exec(u"UPDATE event_text SET body = '', salt = '', redacted = 1"_s));
        const AuditReport report = registry.verify();
        QVERIFY(!report.ok);
        QVERIFY(!report.notes.empty());
    }

    void aClockThatRanBehindIsANoteAndNoFault()
    {
        TamperedRegistry registry;
        registry.clock() = registry.clock().addDays(-3);
        registry.draft();
        const AuditReport report = registry.verify();
        QVERIFY2(report.ok, said(report));
        QCOMPARE(report.notes.size(), 1U);
        QCOMPARE(report.notes.front().seq, report.events);
    }
};

QTEST_GUILESS_MAIN(TamperTest)
#include "tamper_test.moc"
