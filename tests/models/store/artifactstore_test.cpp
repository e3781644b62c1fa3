// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/artifactstore.h"
#include "store/sha256stream.h"
#include "store/verify.h"
#include "support/chance.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void flipBit(const QString& path)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 place = anyNumber(0, int(file.size()) - 1);
    file.seek(place);
    const char was = file.read(1).at(0);
    file.seek(place);
    file.write(QByteArray(1, char(was ^ (1 << anyNumber(0, 7)))));
}

// Every file below the store, as paths relative to it.
QStringList filesIn(const QString& folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        found << QDir(folder).relativeFilePath(it.next());
    found.sort();
    return found;
}

}

class ArtifactStoreTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<ArtifactStore> m_store;

    Sha256 put(const QByteArray& bytes)
    {
        auto batch = m_store->startBatch();
        const auto added = batch->add(bytes);
        const bool committed = batch->commit().has_value();
        return added && committed ? added->sha256 : Sha256();
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_store.emplace(*ArtifactStore::make(m_folder->filePath(anyName(u"reg"_s) + u".store"_s)));
    }

    void whatGoesInComesOut_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 55, 56, 64, 4095, 262144, 1048575, 1048576, 1048577, 3 * 1048576 + 17})
            QTest::addRow("%d bytes", size) << size;
    }

    void whatGoesInComesOut()
    {
        QFETCH(int, size);
        const QByteArray bytes = anyBytes(size);
        QTemporaryFile source;
        QVERIFY(source.open());
        source.write(bytes);
        source.flush();
        const Descriptor fd(::open(source.fileName().toUtf8().constData(), O_RDONLY | O_CLOEXEC));

        auto batch = m_store->startBatch();
        QVERIFY(batch.has_value());
        const auto added = batch->add(fd.fd(), source.fileName(), size);
        QVERIFY(added.has_value());
        QCOMPARE(added->sizeBytes, qint64(size));
        QVERIFY(added->sha256 == Sha256::of(bytes));
        QVERIFY2(!m_store->contains(added->sha256), "nothing is in the store before the batch is committed");
        QVERIFY(batch->commit().has_value());

        QVERIFY(m_store->contains(added->sha256));
        QCOMPARE(m_store->read(added->sha256, size).value(), bytes);
        const QString copy = m_folder->filePath(u"copy"_s);
        QVERIFY(m_store->copyTo(added->sha256, copy).has_value());
        QCOMPARE(contentOf(copy), bytes);
        struct stat seen{};
        QVERIFY(::stat(m_store->pathOf(added->sha256).toUtf8().constData(), &seen) == 0);
        QCOMPARE(int(seen.st_mode & 0222), 0);
        QCOMPARE(*m_store->size(), (StoreSize{1, size}));
    }

    void aStreamHashesAsTheDomainDoes()
    {
        Sha256Stream stream;
        for (int round = 0; round < 20; ++round) {
            const QByteArray bytes = anyBytes(anyNumber(0, 5000));
            const int cut = anyNumber(0, int(bytes.size()));
            stream.add(QByteArrayView(bytes).first(cut));
            stream.add(QByteArrayView(bytes).sliced(cut));
            QVERIFY(stream.finish() == Sha256::of(bytes));
        }
    }

    void aLimitCutsWhatIsReadButAllIsVerified()
    {
        const QByteArray bytes = anyBytes(2'000'000);
        const Sha256 sha256 = put(bytes);
        for (const int limit : {0, 1, 262143, 262144, 1'999'999, 2'000'000, 2'000'001})
            QCOMPARE(m_store->read(sha256, limit).value(), bytes.first(std::min<qsizetype>(limit, bytes.size())));
        flipBit(m_store->pathOf(sha256));
        QCOMPARE(m_store->read(sha256, 1).error().code, u"altered-object"_s);
    }

    void aFlippedBitIsNamedAndNothingIsHandedOut()
    {
        for (int round = 0; round < 30; ++round) {
            const Sha256 sha256 = put(anyBytes(anyNumber(1, 400'000)));
            flipBit(m_store->pathOf(sha256));
            const auto read = m_store->read(sha256, limits());
            QVERIFY(!read);
            QVERIFY(read.error().sentence.contains(sha256.hex()));
            const QString copy = m_folder->filePath(anyName());
            QCOMPARE(m_store->copyTo(sha256, copy).error().code, u"altered-object"_s);
            QVERIFY2(!QFile::exists(copy), "an altered copy stays nowhere");
            QVERIFY(!m_store->check(sha256));
        }
    }

    void importingTheSameBytesAgainMendsAnAlteredObject()
    {
        const QByteArray bytes = anyBytes(anyNumber(1, 3'000'000));
        const Sha256 sha256 = put(bytes);
        flipBit(m_store->pathOf(sha256));
        QVERIFY(put(bytes) == sha256);
        QCOMPARE(m_store->read(sha256, limits()).value(), bytes);
    }

    void aWholeObjectIsNotWrittenAgain()
    {
        const QByteArray bytes = anyBytes(anyNumber(1, 2'000'000));
        const Sha256 sha256 = put(bytes);
        struct stat before{};
        struct stat after{};
        QVERIFY(::stat(m_store->pathOf(sha256).toUtf8().constData(), &before) == 0);
        QVERIFY(put(bytes) == sha256);
        QVERIFY(::stat(m_store->pathOf(sha256).toUtf8().constData(), &after) == 0);
        QCOMPARE(after.st_ino, before.st_ino);
    }

    void aBatchThatIsNotCommittedLeavesNothing()
    {
        put(anyBytes(10));
        const QStringList before = filesIn(m_store->folder());
        {
            auto batch = m_store->startBatch();
            for (int i = 0; i < 20; ++i)
                QVERIFY(batch->add(anyBytes(anyNumber(1, 2'000'000))).has_value());
        }
        QCOMPARE(filesIn(m_store->folder()), before);
        QVERIFY(QDir(m_store->folder() + u"/incoming"_s).isEmpty());
    }

    void moreBytesThanAllowedAreRefused()
    {
        for (const int size : {100, 1048576, 1048577}) {
            const QByteArray bytes = anyBytes(size);
            QTemporaryFile source;
            QVERIFY(source.open());
            source.write(bytes);
            source.flush();
            auto batch = m_store->startBatch();
            const Descriptor tooMany(::open(source.fileName().toUtf8().constData(), O_RDONLY | O_CLOEXEC));
            QCOMPARE(batch->add(tooMany.fd(), u"x"_s, size - 1).error().code, u"asset-too-large"_s);
            const Descriptor enough(::open(source.fileName().toUtf8().constData(), O_RDONLY | O_CLOEXEC));
            QVERIFY(batch->add(enough.fd(), u"x"_s, size).has_value());
        }
    }

    void stoppingIsHeardInTheMiddleOfABigFile()
    {
        QTemporaryFile source;
        QVERIFY(source.open());
        QVERIFY(source.resize(200 * 1048576));
        const Descriptor fd(::open(source.fileName().toUtf8().constData(), O_RDONLY | O_CLOEXEC));
        auto batch = m_store->startBatch();
        std::stop_source stop;
        qint64 seen = 0;
        const auto added = batch->add(fd.fd(), u"big"_s, 200 * 1048576, stop.get_token(), [&](qint64 bytes) {
            seen += bytes;
            stop.request_stop();
        });
        QVERIFY(!added && added.error().kind == ErrorKind::Cancelled);
        QVERIFY(seen <= 1048576);
    }

    void verifyNamesWhatIsMissingAlteredOrStray()
    {
        std::vector<Sha256> all;
        for (int i = 0; i < 12; ++i)
            all.push_back(put(anyBytes(anyNumber(1, 5000))));
        QVERIFY(verify(*m_store, all)->problems.empty());
        QCOMPARE(verify(*m_store, all)->objects, qint64(12));

        QVERIFY(QFile::remove(m_store->pathOf(all[3])));
        flipBit(m_store->pathOf(all[5]));
        QFile stray(m_store->folder() + u"/ab-notes.txt"_s);
        QVERIFY(stray.open(QIODevice::WriteOnly));
        QFile inside(m_store->folder() + u'/' + QString::fromLatin1(store::objectName(all[7]).first(2)) + u"/half"_s);
        QVERIFY(inside.open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_store->folder()).mkpath(u"incoming/left"_s));

        const auto report = verify(*m_store, all);
        QCOMPARE(report->objects, qint64(10));
        QStringList seen;
        for (const StoreProblem& problem : report->problems)
            seen << QString::number(int(problem.fault)) + (problem.sha256.isNull() ? QString() : problem.sha256.hex());
        QVERIFY(seen.contains(QString::number(int(StoreFault::Missing)) + all[3].hex()));
        QVERIFY(seen.contains(QString::number(int(StoreFault::Altered)) + all[5].hex()));
        QCOMPARE(seen.count(QString::number(int(StoreFault::Stray))), 2);
        QCOMPARE(seen.size(), 4);
        // What an import left that ended early is told, and is no problem.
        QCOMPARE(report->notes.size(), 1);
        QVERIFY(report->notes.front().contains(u"incoming/left"));
        QVERIFY(std::ranges::any_of(report->problems, [](const StoreProblem& p) { return p.sentence.contains(u"ab-notes.txt"); }));
    }

    void whatAKilledImportLeftGoesWithTheNextOne()
    {
        QVERIFY(QDir(m_store->folder()).mkpath(u"incoming/0123"_s));
        QFile left(m_store->folder() + u"/incoming/0123/1"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        auto running = m_store->startBatch();
        QVERIFY(!QFile::exists(left.fileName()));
        // A running batch is neither removed by another one nor called a problem.
        QVERIFY(running->add("bytes of the first").has_value());
        auto other = m_store->startBatch();
        QVERIFY(verify(*m_store, {})->problems.empty());
        QVERIFY(other->commit().has_value());
        QVERIFY(running->commit().has_value());
        QVERIFY(m_store->contains(Sha256::of("bytes of the first")));
    }

    void manyBatchesAtOnceLoseNothing()
    {
        std::vector<QByteArray> contents;
        for (int i = 0; i < 40; ++i)
            contents.push_back(anyBytes(anyNumber(1, 20'000)));
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 8; ++t)
                threads.emplace_back([this, &contents, t] {
                    for (std::size_t i = 0; i < contents.size(); i += 8) {
                        auto batch = m_store->startBatch();
                        for (std::size_t k = 0; k < contents.size(); k += std::size_t(1 + t % 3))
                            std::ignore = batch->add(contents[k]);
                        std::ignore = batch->commit();
                    }
                });
        }
        for (const QByteArray& bytes : contents)
            QCOMPARE(m_store->read(Sha256::of(bytes), limits()).value(), bytes);
        QVERIFY(verify(*m_store, {})->problems.empty());
    }

    void somethingThatIsNoFileIsNoObject()
    {
        const Sha256 sha256 = put(anyBytes(50));
        const QByteArray path = m_store->pathOf(sha256).toUtf8();
        QVERIFY(::unlink(path.constData()) == 0);
        QVERIFY(::mkfifo(path.constData(), 0600) == 0);
        QVERIFY(!m_store->contains(sha256));
        QCOMPARE(m_store->read(sha256, 100).error().code, u"altered-object"_s);
        QVERIFY(::unlink(path.constData()) == 0);
        QVERIFY(::symlink("/etc/passwd", path.constData()) == 0);
        QCOMPARE(m_store->read(sha256, 100).error().code, u"altered-object"_s);
    }

    void aMissingStoreAndAMissingObjectAreNamed()
    {
        QCOMPARE(ArtifactStore::open(m_folder->filePath(u"nowhere"_s)).error().code, u"no-store"_s);
        const Sha256 none = Sha256::of(anyBytes(20));
        const auto read = m_store->read(none, 100);
        QCOMPARE(read.error().code, u"missing-object"_s);
        QVERIFY(read.error().sentence.contains(none.hex()));
    }

private:
    static qint64 limits() { return 8 * 1048576; }
};

QTEST_GUILESS_MAIN(ArtifactStoreTest)
#include "artifactstore_test.moc"
