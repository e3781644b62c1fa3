// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is a whole registry in one file; restoring takes nothing that is not whole and overwrites nothing.

#include "registry/audit/backup.h"
#include "registry/audit/unfinished.h"
#include "registry/audit/verify.h"
#include "support/chance.h"
#include "trailedit.h"

#include <QDir>
#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

}

class BackupTest : public QObject {
    Q_OBJECT
private slots:
    void aBackupIsRestoredToTheSameTrailAndRows()
    {
        RegistryFixture registry;
        const VersionName version = registry.approved();
        const Checkpoint checkpoint = registry.orThrow(currentCheckpoint(registry.connection()));
        const QTemporaryDir folder;
        const QString file = folder.filePath(anyName());
        const auto made = backupDatabase(registry.connection(), file);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence + made.error().detail));
        QCOMPARE(filesOf(folder.path()), QStringList{QFileInfo(file).fileName()});
        registry.draft(); // not in the backup

        QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner)); // as backups are kept
        const QTemporaryDir place;
        const Location location{place.filePath(anyName() + u".db"_s)};
        const auto restored = restoreDatabase(file, location);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().sentence + restored.error().detail));
        QCOMPARE(filesOf(place.path()), QStringList{QFileInfo(location.path).fileName()});

        auto registrar = Registrar::open(location);
        QVERIFY(registrar);
        const AuditReport report = registry.orThrow(verifyTrail(registrar->connection(), {checkpoint, true}));
        QVERIFY2(report.ok, said(report));
        QCOMPARE(report.anchoredTo, report.events);
        QCOMPARE(registry.orThrow(loadVersion(registrar->connection(), version.model, version.label))->review, ReviewState::Approved);
        // It goes on from there.
        QVERIFY(registrar->run(governance::RegisterVersion{{version.model, anyName()}, registry.cast().author, aManifest().build(), "{}", {}, {}},
                               registry.actor(registry.cast().author)));
        QVERIFY(registry.orThrow(verifyTrail(registrar->connection(), {{}, true})).ok);
    }

    void aBackupCanBeMadeFromAReadOnlyConnection()
    {
        RegistryFixture registry;
        const Connection reading = registry.orThrow(Connection::open(registry.location(), Access::ReadOnly));
        const QString file = registry.folder() + u'/' + anyName();
        const auto made = backupDatabase(reading, file);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence + made.error().detail));
        QVERIFY(restoreDatabase(file, {registry.folder() + u'/' + anyName()}));
    }

    // Wherever it is copied to: what was saved stays as it was saved, and what a restore makes of it is worked in.
    void aBackupIsOnlyRead()
    {
        RegistryFixture registry;
        registry.submitted();
        const QString backup = registry.folder() + u'/' + anyName(), copy = registry.folder() + u'/' + anyName() + u".db"_s;
        QVERIFY(backupDatabase(registry.connection(), backup));
        QVERIFY(QFile::copy(backup, copy));
        QVERIFY(QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const Connection reading = RegistryFixture::orThrow(Connection::open({copy}, Access::ReadWrite));
        QVERIFY(reading.isReadOnly() && reading.isBackup());
        QVERIFY(!reading.exec(u"DELETE FROM model"_s));
        QVERIFY(RegistryFixture::orThrow(verifyTrail(reading)).ok);
        const auto working = Registrar::open({copy});
        QVERIFY(!working);
        QCOMPARE(working.error().code, u"is-a-backup"_s);
        const Location restored{registry.folder() + u'/' + anyName() + u".db"_s};
        QVERIFY(restoreDatabase(copy, restored));
        QVERIFY(Registrar::open(restored));
        QVERIFY(!RegistryFixture::orThrow(Connection::open(restored, Access::ReadWrite)).isBackup());
    }

    void nothingIsOverwritten()
    {
        RegistryFixture registry;
        const QString file = registry.folder() + u'/' + anyName();
        const QByteArray mine = anyBytes(100);
        QFile other(file);
        QVERIFY(other.open(QIODevice::ReadWrite));
        other.write(mine);
        other.flush();
        const auto made = backupDatabase(registry.connection(), file);
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"already-there"_s);
        other.seek(0);
        QCOMPARE(other.readAll(), mine);

        const QString backup = registry.folder() + u'/' + anyName();
        QVERIFY(backupDatabase(registry.connection(), backup));
        const auto restored = restoreDatabase(backup, registry.location());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, u"already-there"_s);
        QVERIFY(registry.orThrow(verifyTrail(registry.connection())).ok);
    }

    void aBackupThatCannotBeWrittenLeavesNothingBehind()
    {
        RegistryFixture registry;
        const QStringList before = filesOf(registry.folder());
        QVERIFY(!backupDatabase(registry.connection(), registry.folder() + u'/' + anyName() + u"/no/folder"_s));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!restoreDatabase(registry.location().path, {registry.folder() + u'/' + anyName()}, stop.get_token()));
        QCOMPARE(filesOf(registry.folder()), before);
    }

    // Killed, a writer takes nothing away; the next one does, by the lock that went with it.
    void whatAKilledWriterLeftIsRemovedAndNothingElse()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(anyName() + u".db"_s);
        const pid_t writer = ::fork();
        if (writer == 0) {
            const auto unfinished = Unfinished::beside(file);
            if (!unfinished)
                ::_exit(1);
            QFile half(unfinished->path());
            if (!half.open(QIODevice::WriteOnly) || half.write("half") != 4 || !half.flush())
                ::_exit(1);
            if (!QDir().mkpath(Location{unfinished->path()}.storePath() + u"/objects/aa"_s)) // of a demonstration
                ::_exit(1);
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(writer, &status, 0), writer);
        QVERIFY(WIFSIGNALED(status));
        const QDir place(folder.path());
        const QStringList left = place.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QCOMPARE(left.size(), 1);
        QVERIFY2(left.front().startsWith(QFileInfo(file).fileName()) && left.front().endsWith(u".partial"_s), qPrintable(left.front()));
        // Somebody else's, by its name alone or by what is in it.
        const QString theirs = u"report."_s + QString(32, u'a') + u".partial"_s, strange = anyName() + u".partial"_s;
        QVERIFY(place.mkpath(theirs + u"/notes"_s) && place.mkpath(strange));
        const auto alive = Unfinished::beside(folder.filePath(anyName()));
        QVERIFY(alive);
        QFile copy(alive->path());
        QVERIFY(copy.open(QIODevice::WriteOnly));
        QCOMPARE(removeLeftovers(folder.path()), QStringList{place.filePath(left.front())});
        QVERIFY(!place.exists(left.front()));
        QVERIFY(place.exists(theirs) && place.exists(strange) && copy.exists());
        QCOMPARE(removeLeftovers(folder.path()), QStringList());
    }

    void aBrokenTrailIsNotRestored()
    {
        RegistryFixture registry;
        registry.submitted();
        Trail trail = takeTrail(registry.connection());
        const std::size_t at = std::size_t(anyNumber(1, int(trail.size()) - 2));
        trail.erase(trail.begin() + std::ptrdiff_t(at));
        putTrail(registry.connection(), trail);
        const QString backup = registry.folder() + u'/' + anyName();
        QVERIFY(backupDatabase(registry.connection(), backup));
        const QStringList before = filesOf(registry.folder());
        const auto restored = restoreDatabase(backup, {registry.folder() + u'/' + anyName()});
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, u"trail-broken"_s);
        QVERIFY(restored.error().sentence.contains(QString::number(at + 1)));
        QCOMPARE(filesOf(registry.folder()), before);
    }

    void whatIsNoBackupIsRefused()
    {
        RegistryFixture registry;
        const Location place{registry.folder() + u'/' + anyName()};
        QFile text(registry.folder() + u'/' + anyName());
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("hello");
        text.close();
        QCOMPARE(restoreDatabase(text.fileName(), place).error().code, u"not-a-registry"_s);
        QVERIFY(!restoreDatabase(registry.folder() + u'/' + anyName(), place));
        // A registry in use: its file alone lacks what the log holds.
        QCOMPARE(restoreDatabase(registry.location().path, place).error().code, u"in-use"_s);
        QVERIFY(!QFileInfo::exists(place.path));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
