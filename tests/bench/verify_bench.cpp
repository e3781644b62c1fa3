// SPDX-License-Identifier: GPL-3.0-or-later
// How long checking a trail of 200,000 events takes beside `openssl dgst -sha256` of its export (trust.md section 6: at most six times);
// of a million with GATEHOUSE_LONG=1.
#include "registry/audit/exportfile.h"
#include "registry/audit/verify.h"
#include "registry/trail.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// A trail as it grows over years: mostly holds and lifts with their reasons, every twentieth event a version with its manifest. Written without
// the rows that it would project, which verifying without --replay does not read.
void grow(const RegistryFixture& registry, qint64 events)
{
    const auto done = [](bool good) {
        if (!good)
            throw std::runtime_error("the trail could not be written");
    };
    const QSqlDatabase database = registry.connection().database();
    const auto prepared = [&](const QString& sql) {
        QSqlQuery query(database);
        done(query.prepare(sql));
        return query;
    };
    const auto run = [&](QSqlQuery& query, const QVariantList& values) {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        done(query.exec());
    };
    RegistryFixture::orThrow(registry.connection().exec(u"BEGIN IMMEDIATE"_s));
    QSqlQuery event = prepared(u"INSERT INTO event (seq, bytes, hash, command_id, kind, person, os_user, at, model, version)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    QSqlQuery text = prepared(u"INSERT INTO event_text (digest, seq, salt, body) VALUES (?, ?, ?, ?)"_s);
    QSqlQuery document = prepared(u"INSERT INTO document (digest, kind, bytes, seq) VALUES (?, ?, ?, ?)"_s);
    QSqlQuery command = prepared(u"INSERT INTO command (id, kind, person, seq) VALUES (?, ?, ?, ?)"_s);
    EventPlace place{1, {}, {}, {}, RegistryFixture::actor(anyName()), QDateTime(QDate(2026, 12, 1), QTime(8, 0), QTimeZone::UTC)};
    auto head = RegistryFixture::orThrow(
        registry.connection().run(u"SELECT seq, hash, (SELECT id FROM registry) FROM event ORDER BY seq DESC LIMIT 1"_s));
    done(head.next());
    place.seq = head.value(0).toLongLong();
    place.previous = *Sha256::fromHex(head.value(1).toString());
    place.registry = head.value(2).toString();
    head.finish();
    const QString model = anyName(u"model"_s);
    while (++place.seq <= events) {
        place.commandId = CommandId::make().value;
        place.at = place.at.addSecs(60);
        const QString version = model + u"@1."_s + QString::number(place.seq);
        governance::EventDraft draft{place.seq % 2 == 0 ? u"hold"_s : u"lift"_s,
                                     {{u"model"_s, model}, {u"version"_s, version}, {u"digest"_s, Sha256::of(version.toUtf8()).hex()}},
                                     {},
                                     {},
                                     {}};
        draft.set(u"usability"_s, {{u"version"_s, place.seq}},
                  {{u"state"_s, u"on-hold"_s},
                   {u"by"_s, place.actor.person},
                   {u"at"_s, governance::timeText(place.at)},
                   {u"until"_s, governance::timeText(place.at.addDays(3))},
                   {u"reason"_s, draft.text(anySentence())},
                   {u"severity"_s, u"major"_s},
                   {u"successor"_s, QString()}});
        if (place.seq % 20 == 0)
            draft.documents.push_back({"manifest", "{\"assets\":[{\"path\":\"" + version.toUtf8() + QByteArray(2000, 'x') + "\"}]}"});
        const SealedEvent sealed = RegistryFixture::orThrow(seal(draft, place));
        run(event,
            {place.seq, QString::fromUtf8(sealed.bytes), sealed.hash.hex(), place.commandId, draft.kind, place.actor.person, place.actor.osUser,
             governance::timeText(place.at), model, version});
        for (const SaltedText& salted : sealed.texts)
            run(text, {salted.digest, place.seq, QString::fromLatin1(salted.salt.toHex()), salted.body});
        for (const governance::Document& kept : draft.documents)
            run(document, {kept.digest().hex(), QString::fromLatin1(kept.kind), QString::fromUtf8(kept.bytes), place.seq});
        run(command, {place.commandId, draft.kind, place.actor.person, place.seq});
        place.previous = sealed.hash;
    }
    RegistryFixture::orThrow(registry.connection().exec(u"COMMIT"_s));
}

// The shortest of three runs, each of which must be right.
qint64 timeOf(const std::function<bool()>& right)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!right())
            return -1;
        best = std::min(best, timer.elapsed());
    }
    return best;
}

}

class VerifyBench : public QObject {
    Q_OBJECT
private slots:
    void verify()
    {
        const qint64 events = qEnvironmentVariableIsSet("GATEHOUSE_LONG") ? 1'000'000 : 200'000;
        const RegistryFixture registry;
        grow(registry, events);
        const QString file = registry.folder() + u"/trail.jsonl"_s;
        const auto exported = exportTrail(registry.connection(), file);
        QVERIFY(exported.has_value());
        QCOMPARE(*exported, events);
        const Checkpoint checkpoint = RegistryFixture::orThrow(currentCheckpoint(registry.connection()));

        const auto isRight = [&](const Result<AuditReport>& report) { return report && report->ok && report->events == events; };
        const qint64 bare = timeOf(
            [&] { return QProcess::execute(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-out"_s, file + u".sum"_s, file}) == 0; });
        const qint64 kept = timeOf([&] { return isRight(verifyTrail(registry.connection())); });
        const qint64 anchored = timeOf([&] { return isRight(verifyTrail(registry.connection(), {checkpoint, false})); });
        const qint64 read = timeOf([&] { return isRight(verifyExport(file)); });
        const qint64 readAnchored = timeOf([&] { return isRight(verifyExport(file, checkpoint)); });
        QVERIFY(bare > 0 && kept > 0 && anchored > 0 && read > 0 && readAnchored > 0);
        const auto ratio = [&](qint64 time) { return double(time) / double(bare); };
        qInfo("%lld events, export of %lld bytes; openssl dgst -sha256 %lld ms", events, QFileInfo(file).size(), bare);
        qInfo("registry %lld ms, ratio %.1f; with a checkpoint %lld ms, ratio %.1f", kept, ratio(kept), anchored, ratio(anchored));
        qInfo("export %lld ms, ratio %.1f; with a checkpoint %lld ms, ratio %.1f", read, ratio(read), readAnchored, ratio(readAnchored));
    }
};

QTEST_GUILESS_MAIN(VerifyBench)
#include "verify_bench.moc"
