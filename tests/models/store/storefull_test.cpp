// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/artifactstore.h"
#include "store/verify.h"
#include "support/chance.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

// A disk of 8 MiB, filled by what is imported: refused with the way out, nothing half there, and free space mends it.
class StoreFullTest : public QObject {
    Q_OBJECT

    QDir m_disk;
    QString m_failure;

public:
    // The disk is mounted before any thread runs; `failure` says why it could not be.
    StoreFullTest(const QString& disk, const QString& failure) : m_disk(disk), m_failure(failure) {}

private slots:
    void initTestCase() { QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure)); }

    void aFullDiskLeavesNothingHalf_data()
    {
        QTest::addColumn<int>("pieceBytes");
        QTest::newRow("many small files") << 40'000;
        QTest::newRow("a few that are copied while hashed") << 3'000'000;
    }

    void aFullDiskLeavesNothingHalf()
    {
        QFETCH(int, pieceBytes);
        const auto store = ArtifactStore::make(m_disk.filePath(anyName() + u".store"_s));
        QVERIFY(store.has_value());
        const QByteArray kept = anyBytes(anyNumber(1, 1'000'000));
        {
            auto batch = store->startBatch();
            QVERIFY(batch->add(kept).has_value());
            QVERIFY(batch->commit().has_value());
        }
        Error error;
        {
            auto batch = store->startBatch();
            QVERIFY(batch.has_value());
            for (int i = 0; i < 1000 && error.code.isEmpty(); ++i)
                if (const auto added = batch->add(anyBytes(pieceBytes)); !added)
                    error = added.error();
        }
        QCOMPARE(error.code, u"disk-full"_s);
        QVERIFY(error.kind == ErrorKind::Storage);
        QVERIFY(error.sentence.contains(u"Free some space"));
        QVERIFY(QDir(store->folder() + u"/incoming"_s).isEmpty());
        QCOMPARE(store->size()->objects, qint64(1));
        QVERIFY(verify(*store, {Sha256::of(kept)})->problems.empty());

        // What was given back is enough for the next one.
        auto batch = store->startBatch();
        QVERIFY(batch.has_value());
        QVERIFY(batch->add(anyBytes(pieceBytes)).has_value());
        QVERIFY(batch->commit().has_value());
        QVERIFY(QDir(store->folder()).removeRecursively());
    }

    void aFullDiskDuringTheRenamesLeavesWholeObjectsOnly()
    {
        const auto store = ArtifactStore::make(m_disk.filePath(anyName() + u".store"_s));
        auto batch = store->startBatch();
        std::vector<Sha256> added;
        for (int i = 0; i < 300; ++i)
            added.push_back(batch->add(anyBytes(100))->sha256);
        // Every object needs a folder of its own kind; with no space left some cannot be made.
        QFile filler(m_disk.filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {}
        const auto committed = batch->commit();
        if (!committed)
            QCOMPARE(committed.error().code, u"disk-full"_s);
        QVERIFY(verify(*store, {})->problems.empty());
        QVERIFY(filler.remove());
    }

    // The same by a limit of the user, which a quota also is. Last: the limit stays.
    void aLimitOnFileSizesIsNamed()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100'000, 100'000};
        const auto store = ArtifactStore::make(m_disk.filePath(anyName() + u".store"_s));
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
        auto batch = store->startBatch();
        const auto added = batch->add(anyBytes(200'000));
        QCOMPARE(added.error().code, u"file-too-large-for-disk"_s);
        QVERIFY(batch->add(anyBytes(100'000)).has_value());
    }
};

int main(int argc, char** argv)
{
    const QTemporaryDir place;
    const QString failure = mountSmallDisk(place.path(), 8 << 20);
    QCoreApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    StoreFullTest test(place.path(), failure);
    const int status = QTest::qExec(&test, argc, argv);
    unmountSmallDisk(place.path());
    return status;
}

#include "storefull_test.moc"
