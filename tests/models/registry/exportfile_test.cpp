// SPDX-License-Identifier: GPL-3.0-or-later
// An export holds the whole trail in its one canonical form, and anything done to the file is found.

#include "governance/commands/hold.h"
#include "registry/audit/exportfile.h"
#include "registry/audit/verify.h"
#include "support/chance.h"
#include "trailedit.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

class ExportedRegistry : public RegistryFixture {
public:
    ExportedRegistry() : file(folder() + u'/' + anyName() + u".jsonl"_s)
    {
        approved();
        checkpoint = orThrow(currentCheckpoint(connection()));
        events = orThrow(exportTrail(connection(), file));
    }
    QByteArray bytes() const
    {
        QFile input(file);
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }
    QByteArrayList lines() const { return bytes().chopped(1).split('\n'); }
    void put(const QByteArray& content) const
    {
        QFile output(file);
        if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size())
            throw std::runtime_error("not written");
    }
    void putLines(const QByteArrayList& all) const { put(all.join('\n') + '\n'); }
    Result<AuditReport> verify(bool anchored = false) const { return verifyExport(file, anchored ? std::optional(checkpoint) : std::nullopt); }

    QString file;
    qint64 events = 0;
    Checkpoint checkpoint;
};

}

class ExportFileTest : public QObject {
    Q_OBJECT
private slots:
    void everyEventAndTextIsInTheExportInCanonicalForm()
    {
        const ExportedRegistry registry;
        const QByteArrayList lines = registry.lines();
        QCOMPARE(lines.size(), registry.events + 1);
        QCOMPARE(lines.front(), "{\"format\":\"gatehouse-trail/1\",\"registry\":\"" + registry.checkpoint.registry.toUtf8() + "\"}");
        const Trail trail = takeTrail(registry.connection());
        qsizetype texts = 0;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto line = parseCanonical(lines[i]);
            QVERIFY(line);
            QCOMPARE(canonicalJson((*line)[u"event"].toObject()), trail[std::size_t(i) - 1].bytes);
            QCOMPARE((*line)[u"hash"].toString(), trail[std::size_t(i) - 1].hash);
            QCOMPARE((*line)[u"last"].toInteger(), registry.events);
            texts += (*line)[u"texts"].toObject().size();
        }
        auto count = registry.orThrow(registry.connection().run(u"SELECT count(*) FROM event_text"_s));
        QVERIFY(count.next());
        QCOMPARE(texts, count.value(0).toLongLong());
        QVERIFY(texts > 0);

        for (const bool anchored : {false, true}) {
            const auto report = registry.verify(anchored);
            QVERIFY(report);
            QVERIFY2(report->ok, said(*report));
            QVERIFY(report->notes.empty());
            QCOMPARE(report->events, registry.events);
            QCOMPARE(report->anchoredTo.has_value(), anchored);
        }
    }

    // One database takes U+FEFF at the start of any text for a byte order mark as it is written, the driver of the other as it is read.
    void aTextThatBeginsWithAnInvisibleCharacterIsExportedWhole()
    {
        ExportedRegistry registry;
        const VersionName name = registry.draft();
        const QString reason = u"\ufeffw"_s + anySentence();
        registry.must(governance::Hold{name, reason}, registry.cast().reviewer);
        QFile::remove(registry.file);
        RegistryFixture::orThrow(exportTrail(registry.connection(), registry.file));
        const auto report = registry.verify();
        QVERIFY(report.has_value());
        QVERIFY2(report->ok, said(*report));
        QVERIFY(registry.bytes().contains("\"\xef\xbb\xbf"
                                          "w"));
        const AuditReport kept = RegistryFixture::orThrow(verifyTrail(registry.connection(), {{}, true}));
        QVERIFY2(kept.ok, said(kept));
    }

    void aRedactedTextIsNotExported()
    {
        const ExportedRegistry registry;
        registry.orThrow(registry.connection().exec(u"UPDATE event_text SET redacted = 1"_s));
        registry.orThrow(exportTrail(registry.connection(), registry.file));
        QVERIFY(!registry.bytes().contains("\"salt\""));
        const auto report = registry.verify(true);
        QVERIFY2(report->ok, said(*report));
        QVERIFY(!report->notes.empty());
    }

    void anyChangedByteIsFound_data()
    {
        QTest::addColumn<bool>("anchored");
        QTest::newRow("alone") << false;
        QTest::newRow("with the checkpoint") << true;
    }
    void anyChangedByteIsFound()
    {
        QFETCH(bool, anchored);
        const ExportedRegistry registry;
        const QByteArray bytes = registry.bytes();
        for (int i = 0; i < 400; ++i) {
            QByteArray changed = bytes;
            const int at = anyNumber(0, int(bytes.size()) - 1);
            changed[at] = char(changed[at] ^ (1 << anyNumber(0, 7)));
            registry.put(changed);
            const auto report = registry.verify(anchored);
            QVERIFY2(!report || !report->ok, QByteArray::number(at) + ": " + changed.mid(std::max(0, at - 40), 80));
            if (!report)
                QCOMPARE(report.error().kind, ErrorKind::Input); // the first line
        }
    }

    void aLineChangedRemovedAddedSwappedOrCutIsNamed()
    {
        const ExportedRegistry registry;
        const QByteArrayList lines = registry.lines();
        const int at = anyNumber(2, int(lines.size()) - 3); // the line of event `at`
        const auto found = [&](const QByteArrayList& changed, qint64 seq) {
            registry.putLines(changed);
            const auto report = registry.verify();
            return report && !report->ok && names(*report, seq);
        };
        QByteArrayList changed = lines;
        changed.removeAt(at);
        QVERIFY(found(changed, at));
        changed = lines;
        changed.insert(at, lines[at]);
        QVERIFY(found(changed, at));
        changed = lines;
        changed.swapItemsAt(at, at + 1);
        QVERIFY(found(changed, at));
        changed = lines;
        changed[at].chop(anyNumber(1, 20));
        QVERIFY(found(changed, at));
        changed = lines;
        changed[at] += '\r';
        QVERIFY(found(changed, at));
        changed = lines;
        changed[at].clear();
        QVERIFY(found(changed, at));
        changed = lines;
        changed.move(at, at + 2);
        QVERIFY(found(changed, at));
    }

    // The line that no other stands behind.
    void anythingDoneToTheLastEventIsNamed()
    {
        const ExportedRegistry registry;
        const QByteArrayList lines = registry.lines();
        const qint64 last = registry.events;
        const QByteArray before = registry.bytes().chopped(lines.back().size() + 1);
        for (int i = 0; i < 400; ++i) {
            QByteArray line = lines.back();
            char& byte = line[anyNumber(0, int(line.size()) - 1)];
            byte = char(byte ^ (1 << anyNumber(0, 7)));
            registry.put(before + line + '\n');
            const auto report = registry.verify();
            QVERIFY2(report && !report->ok && names(*report, last), line);
        }
        const auto found = [&](const QByteArray& content, qint64 seq) {
            registry.put(content);
            const auto report = registry.verify();
            return report && !report->ok && names(*report, seq);
        };
        const QByteArray& line = lines.back();
        QVERIFY(found(before, last));
        QVERIFY(found(before + line, last));                              // its line end
        QVERIFY(found(before + line + '\n' + line + '\n', last));
        QVERIFY(found(before + line + "\n\n", last + 1));
        QVERIFY(found(lines.front() + '\n', 1));                          // every event
        QVERIFY(found(lines.first(lines.size() - anyNumber(2, 5)).join('\n') + '\n', last));
        QByteArrayList swapped = lines;
        swapped.swapItemsAt(last, last - 1);
        QVERIFY(found(swapped.join('\n') + '\n', last));

        // One that fits the event before it.
        QJsonObject forged = *parseCanonical(line);
        QJsonObject event = forged[u"event"].toObject();
        event.insert(u"seq"_s, last + 1);
        event.insert(u"previous"_s, forged[u"hash"]);
        event.insert(u"command"_s, CommandId::make().value);
        forged.insert(u"event"_s, event);
        forged.insert(u"hash"_s, eventHash(canonicalJson(event)).hex());
        QVERIFY(found(before + line + '\n' + canonicalJson(forged) + '\n', last + 1));
        forged.insert(u"last"_s, last + 1);
        QVERIFY(found(before + line + '\n' + canonicalJson(forged) + '\n', last + 1));
    }

    // Who writes all of it anew makes a good export of another trail; only what was kept elsewhere tells.
    void anExportMadeAnewIsFoundByTheCheckpoint()
    {
        const ExportedRegistry registry;
        QByteArrayList lines = registry.lines();
        QJsonObject line = *parseCanonical(lines.back());
        QJsonObject event = line[u"event"].toObject();
        event.insert(u"os_user"_s, anyName());
        line.insert(u"event"_s, event);
        line.insert(u"hash"_s, eventHash(canonicalJson(event)).hex());
        lines.back() = canonicalJson(line);
        registry.putLines(lines);
        QVERIFY(registry.verify()->ok);
        QVERIFY(registry.verify()->conclusion().contains(u"head not anchored"_s));
        QVERIFY(names(*registry.verify(true), registry.events));
    }

    void anExportWithoutHashesIsStillRead()
    {
        const ExportedRegistry registry;
        QByteArrayList lines = registry.lines();
        const auto bare = [](const QByteArray& line) {
            QJsonObject parts = *parseCanonical(line);
            parts.remove(u"hash"_s);
            parts.remove(u"last"_s);
            return canonicalJson(parts);
        };
        const int at = anyNumber(1, int(lines.size()) - 1);
        QByteArrayList mixed = lines;
        mixed[at] = bare(mixed[at]);
        registry.putLines(mixed);
        const auto mixture = *registry.verify();
        // Bare from the first on, the first one with a hash is another form.
        QVERIFY2(names(mixture, at == 1 ? 2 : at), said(mixture));
        for (qsizetype i = 1; i < lines.size(); ++i)
            lines[i] = bare(lines[i]);
        registry.putLines(lines);
        const auto report = registry.verify(true);
        QVERIFY2(report->ok, said(*report));
        lines.removeLast();
        registry.putLines(lines);
        QVERIFY(names(*registry.verify(true), registry.events));
    }

    void aTextThatIsChangedOrAddedIsNamed()
    {
        const ExportedRegistry registry;
        QByteArrayList lines = registry.lines();
        qsizetype at = 1;
        while (lines[at].endsWith("\"texts\":{}}"))
            ++at;
        QJsonObject line = *parseCanonical(lines[at]);
        QJsonObject texts = line[u"texts"].toObject();
        const QString digest = texts.keys().front();
        QJsonObject text = texts[digest].toObject();
        text.insert(u"text"_s, text[u"text"].toString() + u'!');
        texts.insert(digest, text);
        line.insert(u"texts"_s, texts);
        QByteArrayList changed = lines;
        changed[at] = canonicalJson(line);
        registry.putLines(changed);
        QVERIFY(names(*registry.verify(), at));
        texts.insert(Sha256::fromRaw(anyBytes(32)).hex(), text);
        line.insert(u"texts"_s, texts);
        changed[at] = canonicalJson(line);
        registry.putLines(changed);
        QVERIFY(names(*registry.verify(), at));
    }

    void aFileThatIsNoExportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("another format") << QByteArray("{\"format\":\"gatehouse-trail/2\",\"registry\":\"x\"}\n");
        QTest::newRow("no registry") << QByteArray("{\"format\":\"gatehouse-trail/1\"}\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"format\":\"gatehouse-trail/1\",\"registry\":\"x\"}\n");
        QTest::newRow("carriage return") << QByteArray("{\"format\":\"gatehouse-trail/1\",\"registry\":\"x\"}\r\n");
        QTest::newRow("no line end") << QByteArray("{\"format\":\"gatehouse-trail/1\",\"registry\":\"x\"}");
        QTest::newRow("binary") << anyBytes(5000);
    }
    void aFileThatIsNoExportIsRefused()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(anyName()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto report = verifyExport(file.fileName());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Input);
    }

    void anExportIsWholeOrAbsent()
    {
        const ExportedRegistry registry;
        const QByteArray before = registry.bytes();
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = exportTrail(registry.connection(), registry.file, {}, stop.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QCOMPARE(registry.bytes(), before);
        QVERIFY(!exportTrail(registry.connection(), registry.folder() + u'/' + anyName() + u"/no/folder"_s));
        QVERIFY(QDir(registry.folder()).entryList({u"*.jsonl.*"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExportFileTest)
#include "exportfile_test.moc"
