// SPDX-License-Identifier: GPL-3.0-or-later
// A result file: what is seen of it, that it is kept whole, and that what is written out again is it or nothing.
#include "intake/evidencefile.h"
#include "store/savedcopy.h"
#include "support/chance.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class EvidenceFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) { return m_folder.filePath(name); }

    QString file(const QByteArray& bytes)
    {
        const QString name = path(anyName());
        QFile out(name);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            throw std::runtime_error(out.errorString().toStdString());
        return name;
    }
    store::ArtifactStore store() { return store::ArtifactStore::make(path(u"store"_s)).value(); }

private slots:
    void whatHoldsNothingProvesNothing()
    {
        for (const QString& name : {file({}), path(QString())}) {
            const auto seen = intake::lookAtEvidence(name);
            QVERIFY(!seen && seen.error().sentence.contains(name));
            QVERIFY(!intake::keepEvidence(store(), name));
        }
    }

    void whatIsSeenIsWhatIsKept()
    {
        for (const int size : {1, anyNumber(2, 5000), 3'000'000 + anyNumber(0, 5)}) {
            const QByteArray bytes = anyBytes(size);
            const QString name = file(bytes);
            const auto seen = intake::lookAtEvidence(name);
            QVERIFY(seen.has_value());
            QCOMPARE(seen->name, QFileInfo(name).fileName());
            QCOMPARE(seen->sizeBytes, size);
            QCOMPARE(seen->sha256, Sha256::of(bytes));
            QVERIFY(!store().contains(seen->sha256));
            const auto kept = intake::keepEvidence(store(), name);
            QVERIFY(kept.has_value());
            QCOMPARE(*kept, *seen);
            QCOMPARE(store().read(kept->sha256, size + 1).value(), bytes);
        }
    }

    void numbersAreReadFromSmallObjectsOnly()
    {
        const int latency = anyNumber(1, 900);
        const QByteArray object = "{ \"users\": 3, \"latency_ms\": " + QByteArray::number(latency) + "}\n";
        const auto measured = [&](const QByteArray& bytes) { return intake::keepEvidence(store(), file(bytes)).value().measured; };
        QCOMPARE(measured(object), u"{\"latency_ms\":%1,\"users\":3}"_s.arg(latency));
        QVERIFY(measured("[" + object + "]").isEmpty());
        QVERIFY(measured(anyBytes(200)).isEmpty());
        QVERIFY(measured(object + QByteArray(20'000, ' ')).isEmpty());
    }

    void whatIsNoFileIsNamed()
    {
        const QString missing = path(anyName());
        for (const QString& each : {missing, m_folder.path(), u"/dev/zero"_s}) {
            const auto seen = intake::lookAtEvidence(each);
            QVERIFY(!seen.has_value());
            QVERIFY2(seen.error().sentence.contains(each), qPrintable(seen.error().sentence));
            QVERIFY(!intake::keepEvidence(store(), each).has_value());
        }
    }

    void whoeverDoesNotWantItAnyMoreGetsNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto seen = intake::lookAtEvidence(file(anyBytes(10)), stop.get_token());
        QVERIFY(!seen.has_value());
        QCOMPARE(seen.error().kind, ErrorKind::Cancelled);
    }

    void itIsWrittenOutWholeOrNotAtAll()
    {
        const QByteArray bytes = anyBytes(anyNumber(10, 100'000)), before = anyBytes(20);
        const auto kept = intake::keepEvidence(store(), file(bytes)).value();
        const QString there = file(before);
        QVERIFY(store::saveCopy(store(), kept.sha256, there).has_value());
        QFile out(there);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), bytes);
        QVERIFY(!(QFile::permissions(there) & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther))); // nothing to run

        // Altered in the store: what stood at the place still stands there.
        const QString object = store().pathOf(kept.sha256), untouched = file(before);
        QVERIFY(QFile::setPermissions(object, QFile::ReadOwner | QFile::WriteOwner));
        QFile altered(object);
        QVERIFY(altered.open(QIODevice::ReadWrite));
        QVERIFY(altered.write(QByteArray(1, char(bytes.at(0) ^ 1))) == 1);
        altered.close();
        QVERIFY(!store::saveCopy(store(), kept.sha256, untouched).has_value());
        QFile same(untouched);
        QVERIFY(same.open(QIODevice::ReadOnly));
        QCOMPARE(same.readAll(), before);
        QVERIFY(!store::saveCopy(store(), kept.sha256, path(anyName()) + u"/nowhere"_s).has_value());
    }

    void aCopyThatIsStoppedLeavesNothing()
    {
        const QByteArray bytes = anyBytes(anyNumber(600'000, 1'500'000)), before = anyBytes(20);
        const auto kept = intake::keepEvidence(store(), file(bytes)).value();
        QDir folder(path(anyName()));
        QVERIFY(folder.mkpath(folder.path()));
        const QString there = folder.filePath(anyName());
        QFile old(there);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write(before) == before.size());
        old.close();
        std::stop_source stop;
        QList<qint64> told;
        const auto tell = [&](qint64 written) {
            told << written;
            stop.request_stop();
        };
        const auto stopped = store::saveCopy(store(), kept.sha256, there, tell, stop.get_token());
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.front() > 0 && told.front() < bytes.size());
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{QFileInfo(there).fileName()});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), before);
        old.close();
        QVERIFY(store::saveCopy(store(), kept.sha256, there, [&](qint64 written) { told << written; }).has_value());
        QCOMPARE(told.back(), bytes.size());
        QVERIFY(std::ranges::is_sorted(told.sliced(1)));
    }
};

QTEST_GUILESS_MAIN(EvidenceFileTest)
#include "evidencefile_test.moc"
