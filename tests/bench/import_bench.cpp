// SPDX-License-Identifier: GPL-3.0-or-later
// How long an import of 10,000 files takes beside `cp -r`, `sha256sum` and `sync -f` of the same folder (trust.md section 6: at most twice).
#include "intake/readin.h"
#include "models/intake/samplefolder.h"
#include "store/artifactstore.h"
#include "support/chance.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class ImportBench : public QObject {
    Q_OBJECT

    static qint64 timeOf(const QString& command)
    {
        QElapsedTimer timer;
        timer.start();
        return QProcess::execute(u"sh"_s, {u"-c"_s, command}) == 0 ? timer.elapsed() : -1;
    }

private slots:
    void tenThousandFiles()
    {
        SampleFolder folder;
        for (int i = 0; i < 10'000; ++i)
            folder.write("part" + QByteArray::number(i % 100) + "/file" + QByteArray::number(i) + (i % 3 ? ".csv" : ".py"),
                         anyBytes(anyNumber(0, 8000)));
        QTemporaryDir place;
        std::ignore = timeOf(u"sync -f %1"_s.arg(folder.path()));

        // Right first, then quick.
        const auto store = store::ArtifactStore::make(place.filePath(u"r.store"_s));
        QElapsedTimer timer;
        timer.start();
        const auto plan = intake::planImport(folder.path());
        QVERIFY(plan.has_value());
        const qint64 planned = timer.restart();
        const auto assets = intake::readInto(*store, *plan);
        const qint64 read = timer.restart();
        QVERIFY(assets.has_value());
        QCOMPARE(assets->size(), std::size_t(10'000));
        const auto digests = folder.digests();
        for (const Asset& asset : *assets)
            QVERIFY(digests.at(asset.path.toUtf8()) == asset.sha256);
        timer.restart();
        QVERIFY(intake::readInto(*store, *plan).has_value());
        const qint64 again = timer.elapsed();

        const qint64 copied = timeOf(
            u"cp -r %1 %2/copy && find %1 -type f -print0 | xargs -0 sha256sum >%2/sums && sync -f %2"_s.arg(folder.path(), place.path()));
        QVERIFY(copied > 0);
        qInfo("plan %lld ms, read in %lld ms, again %lld ms; cp, sha256sum and sync %lld ms; ratio %.2f", planned, read, again, copied,
              double(planned + read) / double(copied));
    }
};

QTEST_GUILESS_MAIN(ImportBench)
#include "import_bench.moc"
