// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a registry whole: the demonstration's trail, exports, checkpoints, backups and the store.

#include "desk.h"
#include "domain/limits.h"
#include "registry/connection.h"
#include "support/chance.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::testing;

namespace {

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    files.sort();
    return files;
}

}

class KeepingTest : public QObject {
    Q_OBJECT

private slots:
    void theDemonstrationIsWholeAndAlwaysTheSame()
    {
        const QTemporaryDir folder;
        QStringList contents;
        for (const QString& name : {anyName(), anyName()}) {
            const QString url = u"sqlite://"_s + folder.filePath(name + u".db"_s);
            QCOMPARE(gatehousectl({u"demo"_s, url}).status, 0);
            const Ran verified = gatehousectl({u"audit"_s, u"verify"_s, u"--replay"_s, u"--json"_s, u"--registry"_s, url});
            QCOMPARE(verified.status, 0);
            QCOMPARE(verified.json().value(u"ok"), true);
            QCOMPARE(verified.json().value(u"problems"), QJsonArray());
            QCOMPARE(verified.json().value(u"anchored_to"), QJsonValue());
            QVERIFY(verified.json().value(u"events").toInt() > 40);
            QCOMPARE(gatehousectl({u"store"_s, u"verify"_s, u"--registry"_s, url}).status, 0);
            contents << QString::fromUtf8(gatehousectl({u"list"_s, u"--json"_s, u"--registry"_s, url}).out);
            const QJsonObject faulty = gatehousectl({u"show"_s, u"card-fraud-daily@1.1.0"_s, u"--json"_s, u"--registry"_s, url}).json();
            QCOMPARE(faulty.value(u"usability"), u"unusable"_s);
            QCOMPARE(faulty.value(u"usability_facts")[u"successor"], u"1.2.0"_s);
            contents << faulty.value(u"digest").toString();
            QCOMPARE(gatehousectl({u"show"_s, u"card-fraud-daily@1.2.0"_s, u"--json"_s, u"--registry"_s, url}).json().value(u"review_state"),
                     u"in-review-a"_s);
            QCOMPARE(gatehousectl({u"show"_s, u"house-prices@2.1.0"_s, u"--json"_s, u"--registry"_s, url}).json().value(u"revision"), 2);
            QCOMPARE(gatehousectl({u"demo"_s, url}).status, 3);
        }
        QCOMPARE(contents[2], contents[0]);
        QCOMPARE(contents[3], contents[1]);
    }

    void anExportVerifiesAndAnAlteredOneDoesNot()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const qint64 events = desk.must(desk.admin, {u"audit"_s, u"export"_s, desk.path(u"trail"_s)}).value(u"events").toInteger();
        const Ran whole = gatehousectl({u"audit"_s, u"verify"_s, desk.path(u"trail"_s), u"--json"_s});
        QCOMPARE(whole.status, 0);
        QCOMPARE(whole.json().value(u"events"), events);
        QFile file(desk.path(u"trail"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("{\"format\":\"gatehouse-trail/1\",\"registry\":\""));
        QVERIFY(bytes.contains(desk.author.toUtf8()));
        writeFile(desk.path(u"altered"_s), bytes.replace(desk.author.toUtf8(), desk.owner.toUtf8()));
        const Ran altered = gatehousectl({u"audit"_s, u"verify"_s, desk.path(u"altered"_s), u"--json"_s});
        QCOMPARE(altered.status, 1);
        QCOMPARE(altered.json().value(u"ok"), false);
        QVERIFY(altered.json().value(u"problems")[0][u"seq"].toInteger() > 0);
        QVERIFY(!altered.json().value(u"problems")[0][u"sentence"].toString().isEmpty());
        // Each problem is told once, and names its event once.
        for (const QJsonValue problem : altered.json().value(u"problems").toArray()) {
            const QByteArray told = gatehousectl({u"audit"_s, u"verify"_s, desk.path(u"altered"_s)}).out;
            QVERIFY2(told.count(problem[u"sentence"].toString().toUtf8()) == 1, told);
            QVERIFY2(!told.contains("Event %1: Event %1 "_ba.replace("%1", QByteArray::number(problem[u"seq"].toInteger()))), told);
        }
        QCOMPARE(gatehousectl({u"audit"_s, u"verify"_s, desk.path(u"trail"_s), u"--replay"_s}).status, 2);
        // A file that cannot be used is no wrong usage, what it holds may be.
        QCOMPARE(gatehousectl({u"audit"_s, u"verify"_s, desk.path(anyName())}).status, 3);
        QCOMPARE(desk.as(desk.admin, {u"audit"_s, u"verify"_s, u"--checkpoint"_s, desk.path(anyName())}).status, 3);
        writeFile(desk.path(u"text"_s), anySentence().toUtf8());
        QCOMPARE(gatehousectl({u"audit"_s, u"verify"_s, desk.path(u"text"_s)}).status, 2);
    }

    void aCheckpointAnchorsTheHead()
    {
        const Desk desk;
        const qint64 size = desk.must(desk.admin, {u"audit"_s, u"checkpoint"_s, desk.path(u"cp"_s)}).value(u"size").toInteger();
        desk.import(u"1"_s);
        const Ran ran = desk.as(desk.admin, {u"audit"_s, u"verify"_s, u"--checkpoint"_s, desk.path(u"cp"_s)});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.json().value(u"anchored_to"), size);
        QCOMPARE(ran.json().value(u"events"), size + 1);
        const Desk other;
        QCOMPARE(other.as(other.admin, {u"audit"_s, u"verify"_s, u"--checkpoint"_s, desk.path(u"cp"_s)}).status, 1);
    }

    void aBackupIsRestoredWithItsFiles()
    {
        const Desk desk;
        desk.approved(u"1"_s);
        desk.must(desk.admin, {u"backup"_s, desk.path(u"b"_s)});
        QVERIFY(desk.as(desk.admin, {u"backup"_s, desk.path(u"b"_s)}).status == 3);
        const QString url = u"sqlite://"_s + desk.path(u"again.db"_s);
        QCOMPARE(gatehousectl({u"restore"_s, desk.path(u"b"_s), url}).status, 0);
        QCOMPARE(gatehousectl({u"audit"_s, u"verify"_s, u"--replay"_s, u"--registry"_s, url}).status, 0);
        QCOMPARE(gatehousectl({u"store"_s, u"verify"_s, u"--registry"_s, url}).status, 0);
        QCOMPARE(gatehousectl({u"show"_s, desk.version(u"1"_s), u"--json"_s, u"--registry"_s, url}).json(), desk.show(u"1"_s));
        QCOMPARE(gatehousectl({u"restore"_s, desk.path(u"b"_s), url}).status, 3);
        QCOMPARE(gatehousectl({u"restore"_s, desk.path(anyName()), u"sqlite://"_s + desk.path(anyName())}).status, 3);
    }

    void anOlderSchemaIsBroughtUpToDateByWhoeverMayWrite()
    {
        const Desk desk;
        desk.import(u"1"_s);
        {
            const auto connection = gatehouse::registry::Connection::open(*gatehouse::registry::Location::parse(desk.url()),
                                                                          gatehouse::registry::Access::ReadWrite);
            QVERIFY(connection && connection->exec(u"DROP TABLE clock_correction"_s) && connection->exec(u"DROP INDEX finding_target_now"_s)
                    && connection->exec(u"DROP TABLE read_mark"_s) && connection->exec(u"DROP TABLE thread"_s)
                    && connection->exec(u"DROP TABLE thread_comment"_s) && connection->exec(u"ALTER TABLE finding DROP COLUMN slot"_s)
                    && connection->exec(u"ALTER TABLE finding DROP COLUMN target"_s) && connection->exec(u"PRAGMA user_version = 7"_s));
        }
        const Ran ran = desk.as(desk.admin, {u"list"_s});
        QVERIFY2(ran.status == 0, ran.err);
        QCOMPARE(desk.as(desk.admin, {u"audit"_s, u"verify"_s, u"--replay"_s}).status, 0);
    }

    void aDeviceIsNotWrittenOver()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString pipe = desk.path(anyName());
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QStringList& arguments :
             {QStringList{u"report"_s, desk.version(u"1"_s), u"-o"_s, pipe}, {u"audit"_s, u"export"_s, pipe}, {u"audit"_s, u"checkpoint"_s, pipe}})
            QCOMPARE(desk.as(desk.admin, arguments).status, 2);
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void nothingIsWrittenOverAnExportOrACheckpoint()
    {
        const Desk desk;
        const QString file = desk.path(anyName());
        for (const QString& what : {u"export"_s, u"checkpoint"_s}) {
            const QByteArray mine = anyBytes(50);
            writeFile(file, mine);
            const Ran ran = desk.as(desk.admin, {u"audit"_s, what, file});
            QCOMPARE(ran.status, 2);
            QVERIFY2(ran.err.contains(file.toUtf8()), ran.err);
            QFile same(file);
            QVERIFY(same.open(QIODevice::ReadOnly));
            QCOMPARE(same.readAll(), mine);
            QVERIFY(same.remove());
            desk.must(desk.admin, {u"audit"_s, what, file});
            QVERIFY(QFile::exists(file));
        }
    }

    void nothingElseIsWrittenIntoTheStore()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QStringList before = filesBelow(desk.store());
        const QString place = desk.store() + u'/' + anyName();
        for (const QStringList& arguments : {QStringList{u"report"_s, desk.version(u"1"_s), u"-o"_s, place},
                                             {u"audit"_s, u"export"_s, place},
                                             {u"audit"_s, u"checkpoint"_s, place},
                                             {u"checkout"_s, desk.version(u"1"_s), u"--to"_s, place},
                                             {u"checkout"_s, desk.version(u"1"_s), u"--to"_s, place + u"/deeper"_s},
                                             {u"backup"_s, place}}) {
            const Ran ran = desk.as(desk.admin, arguments);
            QVERIFY2(ran.status == 2 && ran.err.contains("artifact store"), qPrintable(arguments.join(u' ') + u": "_s + QString::fromUtf8(ran.err)));
        }
        QCOMPARE(filesBelow(desk.store()), before);
        QCOMPARE(desk.as(desk.admin, {u"store"_s, u"verify"_s}).status, 0);
    }

    void aBackupTakesAwayWhatAKilledOneLeft()
    {
        const Desk desk;
        const QString left = desk.path(anyName() + u".db."_s + QString::fromLatin1(anyBytes(16).toHex()) + u".partial"_s);
        QVERIFY(QDir().mkpath(left));
        writeFile(left + u"/lock"_s, {});
        const Ran ran = desk.as(desk.admin, {u"backup"_s, desk.path(u"b"_s)});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.err.contains(left.toUtf8()), ran.err);
        QVERIFY(!QFile::exists(left));
    }

    // trust.md section 7: a text of 64 KiB is kept whole.
    void aReasonAtTheLimitIsKept()
    {
        const Desk desk;
        desk.import(u"1"_s);
        QString reason = QString(limits::EventBytes / 3, u'模');
        reason += QString(limits::EventBytes - reason.toUtf8().size(), u'x');
        QCOMPARE(reason.toUtf8().size(), limits::EventBytes);
        const Ran refused = desk.as(desk.owner, {u"hold"_s, desk.version(u"1"_s), u"--reason"_s, reason + u'y'});
        QCOMPARE(refused.codes(), QStringList{u"text-too-long"_s});
        QVERIFY2(refused.err.contains("64 KiB"), refused.err);
        desk.must(desk.owner, {u"hold"_s, desk.version(u"1"_s), u"--reason"_s, reason});
        QCOMPARE(desk.show(u"1"_s).value(u"usability_facts")[u"reason"], reason);
        QCOMPARE(desk.as(desk.admin, {u"audit"_s, u"verify"_s, u"--replay"_s}).status, 0);
        desk.must(desk.admin, {u"audit"_s, u"export"_s, desk.path(u"trail"_s)});
        QCOMPARE(gatehousectl({u"audit"_s, u"verify"_s, desk.path(u"trail"_s)}).status, 0);
    }

    void evidenceIsKeptAsWellAsContent()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QByteArray bytes = anySentence().toUtf8();
        writeFile(desk.path(u"report.pdf"_s), bytes);
        desk.must(desk.author,
                  {u"evidence"_s, u"add"_s, desk.version(u"1"_s), u"--kind"_s, u"validation-report"_s, u"--file"_s, desk.path(u"report.pdf"_s)});
        const QString digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const auto inStore = [&](const QString& store) { return store + u'/' + digest.left(2) + u'/' + digest.mid(2); };
        QVERIFY(QFile::exists(inStore(desk.store())));
        desk.must(desk.admin, {u"backup"_s, desk.path(u"b"_s)});
        QCOMPARE(gatehousectl({u"restore"_s, desk.path(u"b"_s), u"sqlite://"_s + desk.path(u"again.db"_s)}).status, 0);
        QVERIFY(QFile::exists(inStore(desk.path(u"again.store"_s))));
        QCOMPARE(desk.as(desk.admin, {u"store"_s, u"verify"_s}).status, 0);
        QVERIFY(QFile::remove(inStore(desk.store())));
        const Ran ran = desk.as(desk.admin, {u"store"_s, u"verify"_s});
        QCOMPARE(ran.status, 1);
        const QJsonObject problem = ran.json().value(u"problems")[0].toObject();
        QCOMPARE(problem.value(u"sha256"), digest);
        QCOMPARE(problem.value(u"versions").toArray(), QJsonArray{desk.version(u"1"_s)});
    }

    void aBackupThatIsOpenedSaysHowToRestoreIt()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString file = desk.path(anyName() + u".db"_s);
        desk.must(desk.admin, {u"backup"_s, file});
        const Ran ran = gatehousectl({u"store"_s, u"verify"_s, u"--registry"_s, u"sqlite://"_s + file});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains("gatehousectl restore " + file.toUtf8()), ran.err);
        // Its trail can be looked at as it is.
        QCOMPARE(gatehousectl({u"audit"_s, u"verify"_s, u"--registry"_s, u"sqlite://"_s + file}).status, 0);
    }

    void aStoreThatNothingWasEverKeptInIsNoneThatIsMissing()
    {
        const Desk desk;
        QVERIFY(QDir(desk.store()).removeRecursively() || !QDir(desk.store()).exists());
        const QJsonObject verified = desk.must(desk.admin, {u"store"_s, u"verify"_s});
        QCOMPARE(verified.value(u"ok"), true);
        QVERIFY(desk.text({u"store"_s, u"verify"_s}).out.contains("Nothing is kept yet"));
        desk.import(u"1"_s);
        QVERIFY(QDir(desk.store()).removeRecursively());
        const Ran ran = desk.as(desk.admin, {u"store"_s, u"verify"_s});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains("put it back from a backup"), ran.err);
    }

    void whatAnImportLeftThatEndedEarlyIsNoProblem()
    {
        const Desk desk;
        desk.import(u"1"_s);
        QVERIFY(QDir().mkpath(desk.store() + u"/incoming/"_s + anyName()));
        const QJsonObject verified = desk.must(desk.admin, {u"store"_s, u"verify"_s});
        QCOMPARE(verified.value(u"ok"), true);
        QCOMPARE(verified.value(u"problems").toArray(), QJsonArray());
        QCOMPARE(verified.value(u"notes").toArray().size(), 1);
        QVERIFY(verified.value(u"notes")[0].toString().contains(u"harmless"_s));
        QVERIFY(desk.text({u"store"_s, u"verify"_s}).out.contains("harmless"));
    }

    void aRestoreWithoutItsFilesLeavesNothing()
    {
        const Desk desk;
        desk.import(u"1"_s);
        desk.must(desk.admin, {u"backup"_s, desk.path(u"b"_s)});
        QVERIFY(QDir(desk.path(u"b.store"_s)).removeRecursively());
        QCOMPARE(gatehousectl({u"restore"_s, desk.path(u"b"_s), u"sqlite://"_s + desk.path(u"again.db"_s)}).status, 3);
        QVERIFY(!QFile::exists(desk.path(u"again.db"_s)));
        QVERIFY(!QFile::exists(desk.path(u"again.store"_s)));
    }

    void aFlippedBitInTheStoreIsNamedWithItsVersions()
    {
        const Desk desk;
        desk.import(u"1"_s);
        QCOMPARE(desk.as(desk.admin, {u"store"_s, u"verify"_s}).status, 0);
        const QJsonObject asset = desk.show(u"1"_s).value(u"assets")[anyNumber(0, 9)].toObject();
        const QString digest = asset.value(u"sha256").toString();
        QFile object(desk.store() + u'/' + digest.left(2) + u'/' + digest.mid(2));
        QVERIFY(object.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(object.open(QIODevice::ReadWrite));
        QByteArray bytes = object.readAll();
        const qsizetype place = anyNumber(0, int(bytes.size()) - 1);
        bytes[place] = char(bytes[place] ^ (1 << anyNumber(0, 7)));
        QVERIFY(object.seek(0));
        QCOMPARE(object.write(bytes), bytes.size());
        object.close();
        const Ran ran = desk.as(desk.admin, {u"store"_s, u"verify"_s});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.json().value(u"ok"), false);
        const QJsonObject problem = ran.json().value(u"problems")[0].toObject();
        QCOMPARE(problem.value(u"fault"), u"altered"_s);
        QCOMPARE(problem.value(u"sha256"), digest);
        QCOMPARE(problem.value(u"versions").toArray(), QJsonArray{desk.version(u"1"_s)});
        QCOMPARE(desk.text({u"show"_s, desk.version(u"1"_s), u"--file"_s, asset.value(u"path").toString()}).status, 3);
        QVERIFY(object.remove());
        QCOMPARE(desk.as(desk.admin, {u"store"_s, u"verify"_s}).json().value(u"problems")[0][u"fault"], u"missing"_s);
        QCOMPARE(desk.as(desk.admin, {u"backup"_s, desk.path(u"b"_s)}).status, 3);
        QVERIFY(!QFile::exists(desk.path(u"b"_s)));
    }
};

QTEST_GUILESS_MAIN(KeepingTest)
#include "keeping_test.moc"
