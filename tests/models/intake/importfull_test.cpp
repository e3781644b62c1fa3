// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readin.h"
#include "models/intake/samplefolder.h"
#include "store/verify.h"
#include "support/chance.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

// An import into a store on a disk of 8 MiB that is too small for it.
class ImportFullTest : public QObject {
    Q_OBJECT

    QDir m_disk;
    QString m_failure;

public:
    // The disk is mounted before any thread runs; `failure` says why it could not be.
    ImportFullTest(const QString& disk, const QString& failure) : m_disk(disk), m_failure(failure) {}

private slots:
    void initTestCase() { QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure)); }

    void anImportThatDoesNotFitLeavesNothingAndFitsLater()
    {
        SampleFolder folder;
        for (int i = 0; i < 100; ++i)
            folder.write("data/" + QByteArray::number(i) + ".csv", anyBytes(100'000));
        const auto store = store::ArtifactStore::make(m_disk.filePath(u"r.store"_s));
        auto plan = intake::planImport(folder.path());
        const auto assets = intake::readInto(*store, *plan);
        QCOMPARE(assets.error().code, u"disk-full"_s);
        QVERIFY(QDir(store->folder() + u"/incoming"_s).isEmpty());
        QCOMPARE(store->size()->objects, qint64(0));

        for (int i = 50; i < 100; ++i)
            folder.remove("data/" + QByteArray::number(i) + ".csv");
        plan = intake::planImport(folder.path());
        QVERIFY(intake::readInto(*store, *plan).has_value());
        QCOMPARE(store->size()->objects, qint64(50));
        QVERIFY(store::verify(*store, {})->problems.empty());
    }
};

int main(int argc, char** argv)
{
    const QTemporaryDir place;
    const QString failure = mountSmallDisk(place.path(), 8 << 20);
    QCoreApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    ImportFullTest test(place.path(), failure);
    const int status = QTest::qExec(&test, argc, argv);
    unmountSmallDisk(place.path());
    return status;
}

#include "importfull_test.moc"
