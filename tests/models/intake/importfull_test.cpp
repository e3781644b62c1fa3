// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readin.h"
#include "models/intake/samplefolder.h"
#include "store/verify.h"
#include "support/chance.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

// An import into a store on a disk of 8 MiB that is too small for it.
class ImportFullTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_disk;

private slots:
    void initTestCase()
    {
        const QString why = mountSmallDisk(m_disk.path(), 8 << 20);
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }

    void cleanupTestCase() { unmountSmallDisk(m_disk.path()); }

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

QTEST_GUILESS_MAIN(ImportFullTest)
#include "importfull_test.moc"
