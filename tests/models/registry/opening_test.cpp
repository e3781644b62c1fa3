// SPDX-License-Identifier: GPL-3.0-or-later
// Opening refuses what is no registry and says why; where nothing may be written it reads only.
// The program is its own second process: `test_opening --worker PATH [UID]` opens a registry as somebody else or in another mount namespace.

#include "registry/append.h"
#include "registry/audit/exportfile.h"
#include "registry/audit/verify.h"
#include "registry/audit/wholefile.h"
#include "registry/filesinuse.h"
#include "registry/opening.h"
#include "registry/queries/registrysummary.h"
#include "registry/registrar.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <cstdio>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t Nobody = 65534;

// Says how a registry opened for writing: "read-only 12" or "writable 12" with the number of events, or the error's code.
int openingWorker(const QStringList& arguments)
{
    const auto uid = uid_t(arguments.value(1).toUInt());
    if (uid != 0 && (setgid(uid) != 0 || setuid(uid) != 0))
        return 4;
    const auto say = [](const QByteArray& line) { std::puts(line.constData()); };
    const auto connection = Connection::open({arguments[0]}, Access::ReadWrite);
    if (!connection) {
        say(connection.error().code.toLatin1());
        return 0;
    }
    const auto head = chainHead(*connection);
    if (!head) {
        say(head.error().code.toLatin1());
        return 0;
    }
    const auto registrar = Registrar::open({arguments[0]});
    say((connection->isReadOnly() ? "read-only " : "writable ") + QByteArray::number(head->seq)
        + (registrar ? " registrar" : " " + registrar.error().code.toLatin1()));
    return 0;
}

// Whether another process sees a lock on the file.
bool isLocked(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t other = ::fork();
    if (other == 0) {
        struct flock lock{};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const int file = ::open(name.constData(), O_RDWR);
        ::_exit(file < 0 || ::fcntl(file, F_GETLK, &lock) != 0 ? 2 : lock.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    if (other < 0 || ::waitpid(other, &status, 0) != other || !WIFEXITED(status) || WEXITSTATUS(status) == 2)
        throw std::runtime_error("the file cannot be looked at");
    return WEXITSTATUS(status) == 1;
}

struct Outcome {
    int status = -1;
    QByteArray said;
};

Outcome outcomeOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput().trimmed()};
}

Outcome openedBy(uid_t uid, const QString& path)
{
    return outcomeOf(QCoreApplication::applicationFilePath(), {u"--worker"_s, path, QString::number(uid)});
}

// Who may not write: as root somebody else, since root may write everywhere.
uid_t ordinaryUser()
{
    return geteuid() == 0 ? Nobody : 0;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("not written");
}

Error refusalOf(const QString& path)
{
    const auto connection = Connection::open({path}, Access::ReadOnly);
    return connection ? Error{} : connection.error();
}

// A registry of a few versions that nobody has open, with its last events still in the write-ahead log.
class ClosedRegistry {
public:
    ClosedRegistry()
    {
        QString source;
        RegistryFixture registry;
        registry.submitted();
        events = RegistryFixture::orThrow(chainHead(registry.connection())).seq;
        source = registry.location().path;
        path = folder.filePath(QFileInfo(source).fileName());
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::copy(source + suffix, path + suffix);
    }
    // Brings the log into the file.
    void checkpointed() const
    {
        const auto connection = RegistryFixture::orThrow(Connection::open({path}, Access::ReadWrite));
        RegistryFixture::orThrow(connection.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    void allow(QFileDevice::Permissions files, QFileDevice::Permissions folderPermissions) const
    {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::setPermissions(path + suffix, files);
        QFile::setPermissions(folder.path(), folderPermissions);
    }
    ~ClosedRegistry() { QFile::setPermissions(folder.path(), ReadFolder | QFileDevice::WriteOwner); }
    ClosedRegistry(const ClosedRegistry&) = delete;
    ClosedRegistry& operator=(const ClosedRegistry&) = delete;

    static constexpr QFileDevice::Permissions ReadFile = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    static constexpr QFileDevice::Permissions ReadFolder = ReadFile | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    static constexpr QFileDevice::Permissions WriteFolder = ReadFolder | QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;

    QTemporaryDir folder;
    QString path;
    qint64 events = 0;
};

}

class OpeningTest : public QObject {
    Q_OBJECT
private slots:
    // Whoever closes a second descriptor of the file drops the locks of the first one.
    void aSecondLookLeavesTheLocksOfTheFirstConnection()
    {
        const RegistryFixture fixture;
        const auto first = RegistryFixture::orThrow(Connection::open(fixture.location(), Access::ReadOnly));
        QVERIFY(chainHead(first));
        QVERIFY(isLocked(fixture.location().path));
        const auto second = RegistryFixture::orThrow(Connection::open(fixture.location(), Access::ReadWrite));
        QVERIFY(isLocked(fixture.location().path));
        QVERIFY(inspectFile(fixture.location()));
        QVERIFY(isLocked(fixture.location().path));
    }

    // Read and closed, or replaced by an export, they would leave the registry without its locks, or without itself.
    void filesOfAnOpenRegistryAreNeitherReadNorReplaced()
    {
        const RegistryFixture fixture;
        const Location& location = fixture.location();
        const QTemporaryDir folder;
        const QString link = folder.filePath(anyName());
        QVERIFY(QFile::link(location.path, link));
        const QString other = folder.filePath(anyName());
        write(other, anyBytes(20));
        {
            const auto connection = RegistryFixture::orThrow(Connection::open(location, Access::ReadWrite));
            QVERIFY(chainHead(connection));
            QVERIFY(isLocked(location.path + u"-shm"_s));
            for (const QString& own : {location.path, location.path + u"-shm"_s, location.path + u"-wal"_s, link}) {
                const auto refused = refuseFileInUse(own);
                QVERIFY2(!refused && refused.error().sentence.contains(own), qPrintable(own));
                const auto written = writeWhole(own, anyBytes(20));
                QVERIFY2(!written && written.error().code == u"registry-file", qPrintable(own));
                QVERIFY(!exportTrail(connection, own));
            }
            QVERIFY(refuseFileInUse(other));
            QVERIFY(refuseFileInUse(folder.filePath(anyName())));
            QVERIFY(isLocked(location.path + u"-shm"_s));
            QVERIFY(chainHead(connection));
        }
        const Location closed{folder.filePath(anyName() + u".db"_s)};
        RegistryFixture::orThrow(Connection::create(closed));
        QVERIFY(refuseFileInUse(closed.path));
    }

    // Thrown away, it would take the way to the rest with it.
    void aCopyWithoutItsLogIsNotCalledRubbish()
    {
        // What a copy holds that was taken before the founding had left the log.
        const QTemporaryDir folder;
        const QString alone = folder.filePath(anyName() + u".db"_s);
        RegistryFixture::orThrow(Connection::create({alone}));
        const auto connection = RegistryFixture::orThrow(Connection::open({alone}, Access::ReadOnly));
        const auto info = loadRegistrySummary(connection);
        QVERIFY(!info);
        QCOMPARE(info.error().code, u"not-founded"_s);
        for (const auto& words : {u"-wal"_s, u"gatehousectl backup"_s, u"gatehousectl restore"_s})
            QVERIFY2(info.error().sentence.contains(words), qPrintable(info.error().sentence));
        QVERIFY(!info.error().sentence.contains(u"Remove it"));
    }

    void aBackupIsToBeRestoredFirst()
    {
        const QTemporaryDir folder;
        const Location location{folder.filePath(anyName() + u".db"_s)};
        write(location.path, anyBytes(200));
        QVERIFY(refuseBackup(location).has_value());
        QVERIFY(QDir().mkdir(location.path + u".store"_s));
        const auto refused = refuseBackup(location);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"is-a-backup"_s);
        QVERIFY(refused.error().sentence.contains(u"gatehousectl restore "_s + location.path));
        // Its own store beside it: a registry, whatever else lies there.
        QVERIFY(QDir().mkdir(location.storePath()));
        QVERIFY(refuseBackup(location).has_value());
    }

    void whatIsNoRegistryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing in it") << QByteArray();
        QTest::newRow("text") << QByteArray(
            "a text file, longer than a database header, which has a hundred bytes and says so at its beginning ............");
        QTest::newRow("binary") << anyBytes(8192);
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("header and nothing more") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, 0);
    }
    void whatIsNoRegistryIsRefused()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(anyName());
        write(path, content);
        const Error error = refusalOf(path);
        QCOMPARE(error.code, u"not-a-registry"_s);
        QVERIFY(error.sentence.contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // and nothing was changed
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aDatabaseOfAnotherProgramIsRefused()
    {
        RegistryFixture registry;
        const QString path = registry.folder() + u'/' + anyName();
        registry.orThrow(registry.connection().exec(u"ATTACH ? AS other"_s, {path}));
        registry.orThrow(registry.connection().exec(u"CREATE TABLE other.event (seq INTEGER PRIMARY KEY, bytes TEXT)"_s));
        registry.orThrow(registry.connection().exec(u"DETACH other"_s));
        const Error error = refusalOf(path);
        QCOMPARE(error.code, u"not-a-registry"_s);
        QVERIFY(error.sentence.contains(u"another program"_s));
    }

    void whereNothingIsTheWayToMakeOneIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(anyName());
        const Error error = refusalOf(path);
        QCOMPARE(error.code, u"no-registry-there"_s);
        QVERIFY(error.sentence.contains(path) && error.sentence.contains(u"Make one"_s)); // gatehousectl says beside it how
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(!Connection::open({folder.path()}, Access::ReadOnly));
    }

    void aNewerSchemaIsRefusedAndNamed()
    {
        const ClosedRegistry registry;
        const int newer = anyNumber(100, 10'000);
        {
            const auto connection = RegistryFixture::orThrow(Connection::open({registry.path}, Access::ReadWrite));
            RegistryFixture::orThrow(connection.exec(u"PRAGMA user_version=%1"_s.arg(newer)));
        }
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto connection = Connection::open({registry.path}, access);
            QVERIFY(!connection);
            QCOMPARE(connection.error().code, u"newer-schema"_s);
            QVERIFY(connection.error().sentence.contains(QString::number(newer)));
        }
        QCOMPARE(RegistryFixture::orThrow(Location::parse(registry.path)).path, registry.path);
    }

    void aDamagedDatabaseIsRefused()
    {
        const ClosedRegistry registry;
        registry.checkpointed();
        QFile file(registry.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100); // the root page of the schema, which follows the header
        file.write(QByteArray(anyNumber(8, 3000), '\x7f'));
        file.close();
        const Error error = refusalOf(registry.path);
        QCOMPARE(error.code, u"damaged"_s);
        QVERIFY(error.sentence.contains(u"restore"_s));
    }

    void aDamagedPageIsNamedWhenItIsRead()
    {
        const ClosedRegistry registry;
        registry.checkpointed();
        qint64 page = 0;
        {
            const auto connection = RegistryFixture::orThrow(Connection::open({registry.path}, Access::ReadOnly));
            auto query = RegistryFixture::orThrow(connection.run(u"SELECT rootpage FROM sqlite_schema WHERE name = 'event'"_s));
            QVERIFY(query.next());
            page = query.value(0).toLongLong();
        }
        QFile file(registry.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek((page - 1) * 4096);
        file.write(QByteArray(4096, '\x7f'));
        file.close();
        const auto connection = Connection::open({registry.path}, Access::ReadOnly);
        const auto head = connection ? chainHead(*connection) : std::unexpected(connection.error());
        QVERIFY(!head);
        QCOMPARE(head.error().code, u"damaged"_s);
    }

    // The chain is whole; the way to the rows is not.
    void aDamagedIndexIsNamedByTheReplay_data()
    {
        QTest::addColumn<QString>("index");
        for (const auto& index : {u"version_now"_s, u"role_grant_now"_s, u"sqlite_autoindex_event_1"_s})
            QTest::newRow(qPrintable(index)) << index;
    }
    void aDamagedIndexIsNamedByTheReplay()
    {
        QFETCH(const QString, index);
        const ClosedRegistry registry;
        registry.checkpointed();
        qint64 page = 0;
        {
            const auto connection = RegistryFixture::orThrow(Connection::open({registry.path}, Access::ReadOnly));
            QVERIFY(RegistryFixture::orThrow(verifyTrail(connection, {{}, true})).ok);
            auto query = RegistryFixture::orThrow(connection.run(u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, {index}));
            QVERIFY(query.next());
            page = query.value(0).toLongLong();
        }
        QFile file(registry.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek((page - 1) * 4096);
        file.write(anyBytes(4096));
        file.close();
        const auto connection = Connection::open({registry.path}, Access::ReadOnly);
        const auto report = connection ? verifyTrail(*connection, {{}, true}) : std::unexpected(connection.error());
        // Named, by whoever comes upon it first.
        if (report)
            QVERIFY(!report->ok && report->problems.front().sentence.contains(u"damaged"_s));
        else
            QCOMPARE(report.error().code, u"damaged"_s);
    }

    // Row 70 of the hostile catalogue: what stood only in the -wal is gone with it, and the checkpoint says so.
    void aLostLogLeavesAnOlderTrailAndTheCheckpointNamesIt()
    {
        RegistryFixture registry;
        registry.orThrow(registry.connection().exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        const qint64 before = registry.orThrow(chainHead(registry.connection())).seq;
        // Whoever reads keeps the log from being brought into the file.
        const auto reader = RegistryFixture::orThrow(Connection::open(registry.location(), Access::ReadOnly));
        RegistryFixture::orThrow(reader.exec(u"BEGIN"_s));
        (void)registry.orThrow(chainHead(reader));
        registry.draft();
        const Checkpoint checkpoint = registry.orThrow(currentCheckpoint(registry.connection()));
        QVERIFY(checkpoint.size > before);
        const QTemporaryDir folder;
        const QString path = folder.filePath(anyName());
        QVERIFY(QFile::copy(registry.location().path, path));
        RegistryFixture::orThrow(reader.exec(u"ROLLBACK"_s));

        const auto lost = RegistryFixture::orThrow(Connection::open({path}, Access::ReadWrite));
        const AuditReport alone = registry.orThrow(verifyTrail(lost, {{}, true}));
        QVERIFY(alone.ok);
        QCOMPARE(alone.events, before);
        const AuditReport anchored = registry.orThrow(verifyTrail(lost, {checkpoint, false}));
        QVERIFY(!anchored.ok);
        QCOMPARE(anchored.problems.front().seq, before + 1);
    }

    void aRegistryIsNotMadeOverSomethingOrNowhere()
    {
        RegistryFixture registry;
        const auto over = found(registry.location(), {anyName(), {}, {}, false, false});
        QVERIFY(!over);
        QCOMPARE(over.error().code, u"already-there"_s);
        QVERIFY(chainHead(registry.connection()));
        const auto nowhere = found({registry.folder() + u"/no/folder"_s}, {anyName(), {}, {}, false, false});
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, u"no-folder"_s);
        const QString path = registry.folder() + u'/' + anyName();
        QVERIFY(!found({path}, {u"no name"_s, {}, {}, false, false}));
        QVERIFY(!QFileInfo::exists(path));
    }

    void aFileThatMayNotBeWrittenIsReadOnly_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::addColumn<bool>("log");
        QTest::newRow("file only") << false << false;
        QTest::newRow("file only, commits in the log") << false << true;
        QTest::newRow("file and folder") << true << false;
        QTest::newRow("file and folder, commits in the log") << true << true;
    }
    void aFileThatMayNotBeWrittenIsReadOnly()
    {
        QFETCH(bool, folderToo);
        QFETCH(bool, log);
        const ClosedRegistry registry;
        if (!log)
            registry.checkpointed();
        registry.allow(ClosedRegistry::ReadFile, folderToo ? ClosedRegistry::ReadFolder : ClosedRegistry::WriteFolder);
        const Outcome outcome = openedBy(ordinaryUser(), registry.path);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.said, "read-only " + QByteArray::number(registry.events) + " read-only"); // every event is seen
    }

    // Copied or left without its shared memory, the log can only be read by somebody who may write beside it.
    void aLogThatWaitsInAReadOnlyFolderIsNamed()
    {
        const ClosedRegistry registry;
        QVERIFY(QFile::remove(registry.path + u"-shm"_s));
        registry.allow(ClosedRegistry::ReadFile, ClosedRegistry::ReadFolder);
        const Outcome outcome = openedBy(ordinaryUser(), registry.path);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.said, "log-waits");
        const QString sentence = logWaits({registry.path}, {}).sentence;
        for (const QString& named : {registry.path, registry.path + u"-wal"_s, Location{registry.path}.storePath()})
            QVERIFY2(sentence.contains(QFileInfo(named).fileName()), qPrintable(sentence));
        // The ways out are ways out: a copy of both files, or somebody who may write.
        const QTemporaryDir own;
        const QString copy = own.filePath(QFileInfo(registry.path).fileName());
        QVERIFY(QFile::copy(registry.path, copy) && QFile::copy(registry.path + u"-wal"_s, copy + u"-wal"_s));
        QVERIFY(QFile::setPermissions(own.path(), ClosedRegistry::WriteFolder));
        QVERIFY(QFile::setPermissions(copy, ClosedRegistry::ReadFile | QFileDevice::WriteOwner | QFileDevice::WriteOther));
        QVERIFY(QFile::setPermissions(copy + u"-wal"_s, ClosedRegistry::ReadFile | QFileDevice::WriteOwner | QFileDevice::WriteOther));
        QCOMPARE(openedBy(ordinaryUser(), copy).said, "writable " + QByteArray::number(registry.events) + " registrar");
        registry.allow(ClosedRegistry::ReadFile | QFileDevice::WriteOwner, ClosedRegistry::WriteFolder);
        QVERIFY(Connection::open({registry.path}, Access::ReadWrite));
        registry.allow(ClosedRegistry::ReadFile, ClosedRegistry::ReadFolder);
        QCOMPARE(openedBy(ordinaryUser(), registry.path).said, "read-only " + QByteArray::number(registry.events) + " read-only");
    }

    void aFileThatMayNotBeReadIsRefused()
    {
        const ClosedRegistry registry;
        registry.allow({}, ClosedRegistry::ReadFolder);
        const Outcome outcome = openedBy(ordinaryUser(), registry.path);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.said, "unreadable");
    }

    void aRegistryOnAReadOnlyMountIsReadOnly()
    {
        const ClosedRegistry registry;
        registry.allow(ClosedRegistry::ReadFile | QFileDevice::WriteOwner, ClosedRegistry::WriteFolder);
        const QString script = u"mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" || exit 77; exec \"$2\" --worker \"$3\""_s;
        QStringList unshare{u"--mount"_s};
        if (geteuid() != 0)
            unshare << u"--user"_s << u"--map-root-user"_s;
        const Outcome outcome = outcomeOf(
            u"unshare"_s,
            unshare + QStringList{u"sh"_s, u"-c"_s, script, u"sh"_s, registry.folder.path(), QCoreApplication::applicationFilePath(), registry.path});
        qInfo("%s", outcome.status == 0 ? "on a read-only mount" : "no mount namespace here");
        if (outcome.status == 0) {
            QCOMPARE(outcome.said, "read-only " + QByteArray::number(registry.events) + " read-only");
            return;
        }
        // No mount namespaces here: permissions alone must come to the same.
        registry.allow(ClosedRegistry::ReadFile, ClosedRegistry::ReadFolder);
        QCOMPARE(openedBy(ordinaryUser(), registry.path).said, "read-only " + QByteArray::number(registry.events) + " read-only");
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--worker"_s)
        return openingWorker(arguments.sliced(2));
    OpeningTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "opening_test.moc"
