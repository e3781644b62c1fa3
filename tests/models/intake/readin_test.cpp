// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readin.h"
#include "models/intake/samplefolder.h"
#include "store/verify.h"
#include "support/chance.h"

#include <QDir>
#include <QSet>
#include <QTest>
#include <cstdio>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::intake;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

std::map<QByteArray, Sha256> digestsOf(const std::vector<Asset>& assets)
{
    std::map<QByteArray, Sha256> digests;
    for (const Asset& asset : assets)
        digests[asset.path.toUtf8()] = asset.sha256;
    return digests;
}

}

class ReadInTest : public QObject {
    Q_OBJECT

    std::optional<SampleFolder> m_folder;
    std::optional<QTemporaryDir> m_place;
    std::optional<store::ArtifactStore> m_store;

    // The import is refused, names the path, and the store has nothing of it.
    void isRefused(const ImportPlan& plan, const QString& path, const store::ProgressCallback& progress = {})
    {
        const auto assets = readInto(*m_store, plan, {}, progress);
        QVERIFY(!assets);
        QCOMPARE(assets.error().code, u"import-refused"_s);
        QVERIFY2(assets.error().sentence.contains(path), qPrintable(assets.error().sentence));
        QCOMPARE(m_store->size()->objects, qint64(0));
        QVERIFY(store::verify(*m_store, {})->problems.empty());
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_place.emplace();
        m_store.emplace(*store::ArtifactStore::make(m_place->filePath(u"r.store"_s)));
        m_folder->write("a.py", "print(1)\n");
        m_folder->write("b.csv", anyBytes(5000));
        m_folder->write("src/c.bin", anyBytes(2'500'000));
    }

    void filesInAreFilesInTheVersion()
    {
        m_folder->link("src/link.py", "../a.py");
        m_folder->hardLink("hard.csv", "b.csv");
        m_folder->write(".git/HEAD", "x");
        m_folder->makeExecutable("a.py");
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        const auto assets = readInto(*m_store, *plan);
        QVERIFY2(assets.has_value(), assets ? "" : qPrintable(assets.error().sentence));
        QVERIFY(digestsOf(*assets) == m_folder->digests());
        QCOMPARE((*assets)[0].path, u"a.py"_s);
        QVERIFY((*assets)[0].executable && !(*assets)[1].executable);
        for (const Asset& asset : *assets)
            QVERIFY(m_store->check(asset.sha256).has_value());
    }

    // Files in = files out by SHA-256, over folders of any shape and names.
    void twoThousandFilesLoseNothing()
    {
        static const QByteArrayList parts{"a",   "B",     "data",      "模型",  "e\xcc\x81", "\xc3\xa9", " blank",
                                          "x.y", "-dash", "new\nline", "$(id)", "'quote'",   "a b",      "emoji\xf0\x9f\x9a\x80"};
        QSet<QByteArray> names;
        while (names.size() < 2000) {
            QByteArray name;
            for (int level = anyNumber(0, 4); level > 0; --level)
                name += parts[anyNumber(0, int(parts.size()) - 1)] + "/";
            name += "f" + QByteArray::number(anyNumber(0, 100'000)) + parts[anyNumber(0, int(parts.size()) - 1)];
            if (names.contains(name))
                continue;
            names.insert(name);
            m_folder->write(name, anyNumber(0, 9) == 0 ? QByteArray() : anyBytes(anyNumber(0, 3000)));
        }
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        const auto assets = readInto(*m_store, *plan);
        QVERIFY(assets.has_value());
        QCOMPARE(assets->size(), std::size_t(2003));
        QVERIFY(digestsOf(*assets) == m_folder->digests());
        QVERIFY(store::verify(*m_store, {})->problems.empty());
        for (const Asset& asset : *assets)
            QVERIFY(m_store->contains(asset.sha256));
    }

    void whatChangedSinceThePlanRefusesTheImport_data()
    {
        QTest::addColumn<QByteArray>("what");
        for (const char* what : {"grown", "shrunk", "same size", "replaced", "gone", "a link now", "a fifo now", "a new file",
                                 "folder swapped for a link", "executable now"})
            QTest::newRow(what) << QByteArray(what);
    }

    void whatChangedSinceThePlanRefusesTheImport()
    {
        QFETCH(QByteArray, what);
        m_folder->write("../outside/c.bin", anyBytes(100));
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        QString named = u"b.csv"_s;
        if (what == "grown") {
            m_folder->append("b.csv", "x");
        } else if (what == "shrunk") {
            m_folder->write("b.csv", "x");
        } else if (what == "same size") {
            m_folder->write("b.csv", anyBytes(5000));
        } else if (what == "replaced") {
            m_folder->write("new", anyBytes(5000));
            QVERIFY(::rename(m_folder->at("new").constData(), m_folder->at("b.csv").constData()) == 0);
        } else if (what == "gone") {
            m_folder->remove("b.csv");
        } else if (what == "a link now") {
            m_folder->remove("b.csv");
            m_folder->link("b.csv", "../outside/c.bin");
        } else if (what == "a fifo now") {
            m_folder->remove("b.csv");
            m_folder->fifo("b.csv");
        } else if (what == "a new file") {
            m_folder->write("src/late.py", "x");
            named = u"src/late.py"_s;
        } else if (what == "folder swapped for a link") {
            m_folder->remove("src");
            m_folder->link("src", "../outside");
            named = u"src/c.bin"_s;
        } else {
            m_folder->makeExecutable("b.csv");
        }
        isRefused(*plan, named);
    }

    void aLinkThatIsTurnedRefusesTheImport()
    {
        m_folder->write("d.csv", anyBytes(5000));
        m_folder->link("link", "b.csv");
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        m_folder->remove("link");
        m_folder->link("link", "d.csv");
        isRefused(*plan, u"link"_s);
        m_folder->remove("link");
        m_folder->link("link", "/etc/passwd");
        isRefused(*plan, u"link"_s);
    }

    void aFileThatGrowsWhileItIsReadRefusesTheImport()
    {
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        bool done = false;
        isRefused(*plan, u"a.py"_s, [&](const store::Progress& at) {
            if (!done)
                m_folder->append(at.at.toUtf8(), "more");
            done = true;
        });
        QVERIFY(done);
    }

    void aFileThatIsWrittenToAfterItWasReadRefusesTheImport()
    {
        QVERIFY(::truncate(m_folder->at("src/c.bin").constData(), 96 << 20) == 0);
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        bool done = false;
        isRefused(*plan, u"a.py"_s, [&](const store::Progress& at) {
            if (!done && at.at == u"src/c.bin") {
                m_folder->write("a.py", "print(2)\n");
                done = true;
            }
        });
        QVERIFY(done);
    }

    void aFileThatAppearsWhileOthersAreReadRefusesTheImport()
    {
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        isRefused(*plan, u"late.py"_s, [&](const store::Progress&) { m_folder->write("late.py", "x"); });
    }

    void stoppingLeavesNothing()
    {
        QVERIFY(::truncate(m_folder->at("src/c.bin").constData(), 300 << 20) == 0);
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        std::stop_source stop;
        const auto assets = readInto(*m_store, *plan, stop.get_token(), [&](const store::Progress& at) {
            if (at.at == u"src/c.bin")
                stop.request_stop();
        });
        QVERIFY(!assets && assets.error().kind == ErrorKind::Cancelled);
        QCOMPARE(m_store->size()->objects, qint64(0));
        QVERIFY(QDir(m_store->folder() + u"/incoming"_s).isEmpty());
    }

    void importingTheSameFolderTwiceAddsNothing()
    {
        const auto plan = planImport(m_folder->path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        const auto first = readInto(*m_store, *plan);
        const auto size = m_store->size();
        const auto second = readInto(*m_store, *plan);
        QVERIFY(first && second && *first == *second);
        QCOMPARE(*m_store->size(), *size);
    }
};

QTEST_GUILESS_MAIN(ReadInTest)
#include "readin_test.moc"
