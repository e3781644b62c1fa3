// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they seem: a database with views and triggers of somebody else, one with a journal, one on a network, an old backup.

#include "governance/commands/addmodel.h"
#include "registry/audit/backup.h"
#include "registry/audit/checkpoint.h"
#include "registry/audit/verify.h"
#include "registry/queries/registrysummary.h"
#include "registry/registrar.h"
#include "registry/schema.h"
#include "registry/trail.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <cstring>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

// Linked before the library's own: a folder whose name says so lies on a network.
extern "C" int statfs(const char* path, struct statfs* facts) noexcept
{
    const int done = int(syscall(SYS_statfs, path, facts));
    for (const auto& [part, type] : {std::pair("/on-nfs", 0x6969), std::pair("/on-cifs", int(0xff534d42)), std::pair("/on-9p", 0x01021997)})
        if (done == 0 && std::strstr(path, part) != nullptr)
            facts->f_type = decltype(facts->f_type)(type);
    return done;
}

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// By hand, as somebody else's program would.
void raw(const QString& path, const QStringList& statements)
{
    const QString name = anyName();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

QStringList ours()
{
    return {u"PRAGMA application_id=0x47544853"_s, u"PRAGMA user_version=%1"_s.arg(newestSchema())};
}

}

class StrangeFileTest : public QObject {
    Q_OBJECT
private slots:
    void aDatabaseOfSomebodyElseIsRefusedUntouched_data()
    {
        QTest::addColumn<QStringList>("statements");
        const QStringList table{u"CREATE TABLE t (seq INTEGER, bytes TEXT)"_s, u"INSERT INTO t VALUES (7, 'x')"_s};
        QTest::newRow("another program's") << table;
        QTest::newRow("a view for a table") << table + QStringList{u"CREATE VIEW event AS SELECT * FROM t"_s} + ours();
        QTest::newRow("a view that never ends")
            << QStringList{u"CREATE VIEW event (seq) AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x / 0 FROM n LIMIT 5"_s}
                + ours();
        QTest::newRow("a virtual table") << QStringList{u"CREATE VIRTUAL TABLE event USING fts5(seq, bytes)"_s} + ours();
        QTest::newRow("nothing but our mark") << table + ours();
    }
    void aDatabaseOfSomebodyElseIsRefusedUntouched()
    {
        QFETCH(QStringList, statements);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"foreign.db"_s);
        raw(path, statements);
        const QByteArray bytes = read(path);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = Connection::open({path}, access);
            if (!opened) {
                QVERIFY(!opened.error().sentence.isEmpty());
                continue;
            }
            // What opens has no trail that could be believed.
            const auto report = verifyTrail(*opened, {{}, true});
            QVERIFY(!report || !report->ok || report->events == 0);
        }
        QCOMPARE(read(path).mid(100), bytes.mid(100)); // the header says that it was opened for a log
    }

    // Code that stands in a schema may not use what could reach outside the database.
    void aSchemaIsNotTrusted()
    {
        RegistryFixture fixture;
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const Connection connection = RegistryFixture::orThrow(Connection::open(fixture.location(), access));
            auto query = RegistryFixture::orThrow(connection.run(u"PRAGMA trusted_schema"_s));
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toInt(), 0);
        }
        RegistryFixture::orThrow(fixture.connection().exec(u"CREATE VIEW reaches AS SELECT load_extension('nothing')"_s));
        QVERIFY(!fixture.connection().run(u"SELECT * FROM reaches"_s));
    }

    void whatIsNoFileIsRefusedWithoutWaitingForIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(anyName());
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const auto opened = Connection::open({path}, Access::ReadOnly);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"not-a-registry"_s);
        QVERIFY(opened.error().sentence.contains(path));
    }

    // A trigger of somebody else's that alters rows: the trail says so.
    void whatATriggerWritesIsNoEvent()
    {
        RegistryFixture fixture;
        const VersionName version = fixture.submitted();
        RegistryFixture::orThrow(fixture.connection().exec(
            u"CREATE TRIGGER quiet AFTER INSERT ON event BEGIN UPDATE version SET review_state = 'approved' WHERE to_seq IS NULL; END"_s));
        fixture.draft();
        const AuditReport report = RegistryFixture::orThrow(verifyTrail(fixture.connection(), {{}, true}));
        QVERIFY(!report.ok);
        const auto says = [&](const QString& words) {
            return std::ranges::any_of(report.problems, [&](const AuditRemark& each) { return each.sentence.contains(words); });
        };
        QVERIFY(says(u"trigger quiet"_s));
        QVERIFY(says(u"table version"_s));
    }

    void aJournalThatIsNotOursIsNotPlayed()
    {
        const QTemporaryDir folder;
        // A database of another program with a hot journal: it is refused before SQLite sees either.
        const QString foreign = folder.filePath(u"foreign.db"_s);
        raw(foreign, {u"CREATE TABLE t (a)"_s, u"INSERT INTO t VALUES (1)"_s});
        const QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + anyBytes(4000);
        write(foreign + u"-journal"_s, journal);
        const QByteArray bytes = read(foreign);
        const auto opened = Connection::open({foreign}, Access::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"not-a-registry"_s);
        QCOMPARE(read(foreign), bytes);
        QCOMPARE(read(foreign + u"-journal"_s), journal);
        // Beside a registry: nobody opens it until the journal is gone, and nothing is touched.
        const Location registry{folder.filePath(u"ours.db"_s)};
        RegistryFixture::orThrow(found(registry, {anyName(), {}, {}, false, false}));
        const QString beside = registry.path + u"-journal"_s;
        const QByteArray before = read(registry.path);
        for (const QByteArray& rubbish : {"x" + anyBytes(5000), journal}) {
            write(beside, rubbish);
            for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
                const auto refused = Connection::open(registry, access);
                QVERIFY(!refused);
                QCOMPARE(refused.error().code, u"foreign-journal"_s);
                QVERIFY2(refused.error().sentence.contains(beside), qPrintable(refused.error().sentence));
            }
            QCOMPARE(read(beside), rubbish);
            QCOMPARE(read(registry.path), before);
        }
        // One that is done with is none.
        for (const QByteArray& done : {QByteArray(), QByteArray(1, '\0') + anyBytes(600)}) {
            write(beside, done);
            QVERIFY(Connection::open(registry, Access::ReadOnly).has_value());
        }
        QFile::remove(beside);
        const Connection again = RegistryFixture::orThrow(Connection::open(registry, Access::ReadWrite));
        const AuditReport report = RegistryFixture::orThrow(verifyTrail(again, {{}, true}));
        QVERIFY(report.ok);
        QCOMPARE(report.events, 1);
        // A backup has no log yet: a journal beside it may be its own, which only a writer may bring in.
        const QString backup = folder.filePath(u"backup.db"_s);
        RegistryFixture::orThrow(backupDatabase(again, backup));
        write(backup + u"-journal"_s, journal);
        const auto reading = Connection::open({backup}, Access::ReadOnly);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, u"journal-waits"_s);
        QVERIFY2(reading.error().sentence.contains(u"-journal"), qPrintable(reading.error().sentence));
    }

    void aRegistryOnANetworkIsRefusedAndAServerNamed_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString& name : {u"on-nfs"_s, u"on-cifs"_s, u"on-9p"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void aRegistryOnANetworkIsRefusedAndAServerNamed()
    {
        QFETCH(QString, folder);
        const QTemporaryDir disk;
        QVERIFY(QDir(disk.path()).mkpath(u"local"_s) && QDir(disk.path()).mkpath(folder));
        const Location local{disk.filePath(u"local/r.db"_s)};
        const Location remote{disk.filePath(folder + u"/r.db"_s)};
        const Founding founding{anyName(), {}, {}, false, false};
        const auto refused = found(remote, founding);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"network-file-system"_s);
        QVERIFY(refused.error().sentence.contains(u"PostgreSQL"_s));
        QVERIFY(QDir(disk.filePath(folder)).isEmpty());
        RegistryFixture::orThrow(found(local, founding));
        QVERIFY(QFile::copy(local.path, remote.path));
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = Connection::open(remote, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, u"network-file-system"_s);
        }
        QCOMPARE(QDir(disk.filePath(folder)).entryList(QDir::Files), QStringList{u"r.db"_s});
    }

    void anOldBackupAndAForkAreFoundByTheCheckpointThatLeft()
    {
        RegistryFixture fixture;
        fixture.draft();
        const QString backup = fixture.folder() + u"/backup.db"_s;
        RegistryFixture::orThrow(backupDatabase(fixture.connection(), backup));
        const int more = anyNumber(1, 5);
        for (int i = 0; i < more; ++i)
            fixture.draft();
        const Checkpoint left = RegistryFixture::orThrow(currentCheckpoint(fixture.connection()));
        QVERIFY(RegistryFixture::orThrow(verifyTrail(fixture.connection(), {left, false})).ok);
        const Location restored{fixture.folder() + u"/restored.db"_s};
        RegistryFixture::orThrow(restoreDatabase(backup, restored));
        {
            const Connection old = RegistryFixture::orThrow(Connection::open(restored, Access::ReadOnly));
            const AuditReport report = RegistryFixture::orThrow(verifyTrail(old, {left, true}));
            QVERIFY(!report.ok);
            QVERIFY(report.problems.back().sentence.contains(u"cut off"_s));
            QVERIFY(RegistryFixture::orThrow(verifyTrail(old, {{}, true})).ok); // alone it cannot know
        }
        // It goes on on its own until it is as long, and longer.
        Registrar fork = RegistryFixture::orThrow(Registrar::open(restored, [&] { return fixture.clock(); }));
        for (int i = 0; i < more + 3; ++i) {
            governance::RegisterVersion command;
            command.version = {anyName(u"model"_s), anyName(u"v"_s)};
            command.author = fixture.cast().author;
            command.manifest = aManifest().build();
            command.provenance = "{}";
            command.newModel = aModel(command.version.model, fixture.cast().owner, Tier::Low);
            RegistryFixture::orThrow(fork.run(command, RegistryFixture::actor(fixture.cast().author)));
            const AuditReport report = RegistryFixture::orThrow(verifyTrail(fork.connection(), {left, false}));
            QVERIFY(!report.ok);
        }
    }

    // All that was recorded stands in one file when the last who wrote has closed it.
    void aClosedRegistryLeavesNoLog()
    {
        const QTemporaryDir folder;
        const Location location{folder.filePath(u"r.db"_s)};
        const QString person = anyName();
        RegistryFixture::orThrow(found(location, {person, {}, {}, false, false}));
        qint64 events = 0;
        {
            Registrar registrar = RegistryFixture::orThrow(Registrar::open(location));
            const auto record = [&] {
                const auto given = registrar.run(governance::AddModel{aModel(anyName(u"model"_s), person, Tier::Low)}, {person, {}});
                events = RegistryFixture::orThrow(given).event.value;
            };
            for (int i = 0; i < 20; ++i)
                record();
            QVERIFY(QFileInfo(location.path + u"-wal"_s).size() > 0);
            // Somebody who still reads keeps it, and nobody waits for them.
            const Connection reader = RegistryFixture::orThrow(Connection::open(location, Access::ReadOnly));
            RegistryFixture::orThrow(reader.exec(u"BEGIN"_s));
            auto newest = RegistryFixture::orThrow(reader.run(u"SELECT max(seq) FROM event"_s));
            QVERIFY(newest.next());
            record();
            {
                const Connection other = RegistryFixture::orThrow(Connection::open(location, Access::ReadWrite));
            }
            QVERIFY(QFileInfo(location.path + u"-wal"_s).size() > 0);
        }
        QCOMPARE(QFileInfo(location.path + u"-wal"_s).size(), 0);
        const QString copy = folder.filePath(u"copy.db"_s);
        QVERIFY(QFile::copy(location.path, copy));
        const Connection alone = RegistryFixture::orThrow(Connection::open({copy}, Access::ReadOnly));
        QCOMPARE(RegistryFixture::orThrow(newestEvent(alone)), events);
    }

    // Whoever closes it last, writer or reader, in whatever order.
    void aClosedRegistryIsOneFile()
    {
        const QTemporaryDir folder;
        const Location location{folder.filePath(anyName() + u".db"_s)};
        const QString person = anyName();
        const auto beside = [&] {
            QStringList left;
            for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
                if (QFileInfo::exists(location.path + suffix))
                    left << suffix;
            return left.join(u' ');
        };
        RegistryFixture::orThrow(found(location, {person, {}, {}, false, false}));
        QCOMPARE(beside(), QString());
        qint64 events = 0;
        std::optional<Connection> reader;
        {
            Registrar registrar = RegistryFixture::orThrow(Registrar::open(location));
            const auto given = registrar.run(governance::AddModel{aModel(anyName(u"model"_s), person, Tier::Low)}, {person, {}});
            events = RegistryFixture::orThrow(given).event.value;
            reader.emplace(RegistryFixture::orThrow(Connection::open(location, Access::ReadOnly)));
            QCOMPARE(RegistryFixture::orThrow(newestEvent(*reader)), events);
        }
        QVERIFY(!beside().isEmpty()); // somebody still reads
        QCOMPARE(RegistryFixture::orThrow(newestEvent(*reader)), events);
        reader.reset();
        QCOMPARE(beside(), QString());
        {
            const Connection alone = RegistryFixture::orThrow(Connection::open(location, Access::ReadOnly));
            QCOMPARE(RegistryFixture::orThrow(newestEvent(alone)), events);
        }
        QCOMPARE(beside(), QString());
    }
};

QTEST_GUILESS_MAIN(StrangeFileTest)
#include "strangefile_test.moc"
