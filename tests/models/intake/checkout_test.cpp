// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/checkout.h"
#include "intake/draft.h"
#include "intake/readin.h"
#include "models/intake/samplefolder.h"
#include "support/chance.h"

#include <QDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::intake;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class CheckoutTest : public QObject {
    Q_OBJECT

    std::optional<SampleFolder> m_folder;
    std::optional<QTemporaryDir> m_place;
    std::optional<store::ArtifactStore> m_store;
    Manifest m_manifest;

private slots:
    void init()
    {
        m_folder.emplace();
        m_place.emplace();
        m_store.emplace(*store::ArtifactStore::make(m_place->filePath(u"r.store"_s)));
        for (int i = 0; i < 30; ++i)
            m_folder->write("d" + QByteArray::number(i % 5) + "/s" + QByteArray::number(i % 3) + "/f" + QByteArray::number(i),
                            anyBytes(anyNumber(0, 4000)));
        m_folder->write("run.sh", "#!/bin/sh\n");
        m_folder->makeExecutable("run.sh");
        const auto plan = planImport(m_folder->path());
        m_manifest = draftFrom(*plan, *readInto(*m_store, *plan)).manifest;
    }

    void aVersionComesOutAsItWentIn()
    {
        SampleFolder out;
        QVERIFY(checkout(*m_store, m_manifest, out.path()).has_value()); // an empty folder will do
        QVERIFY(out.digests() == m_folder->digests());
        QVERIFY(QFileInfo(out.path() + u"/run.sh"_s).isExecutable());
        QVERIFY(!QFileInfo(out.path() + u"/d0/s0/f0"_s).isExecutable());
        QVERIFY(checkout(*m_store, m_manifest, m_place->filePath(u"new"_s)).has_value());
    }

    void aFolderThatIsNotEmptyIsRefused()
    {
        const auto result = checkout(*m_store, m_manifest, m_folder->path());
        QCOMPARE(result.error().code, u"folder-not-empty"_s);
        QVERIFY(!checkout(*m_store, m_manifest, m_place->filePath(u"a/b/c"_s)));
    }

    // A process that is killed cannot take away what it wrote; what it leaves says that it is not whole.
    void whatAKilledCheckoutLeftSaysSo()
    {
        const QString to = m_place->filePath(anyName());
        const pid_t writer = ::fork();
        if (writer == 0) {
            (void)checkout(*m_store, m_manifest, to, {}, [](const store::Progress&) { ::kill(::getpid(), SIGKILL); });
            ::_exit(1);
        }
        int status = 0;
        QCOMPARE(::waitpid(writer, &status, 0), writer);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(!QDir(to).entryList({u"CHECKOUT-NOT-FINISHED*"_s}).isEmpty());
        const auto again = checkout(*m_store, m_manifest, to);
        QCOMPARE(again.error().code, u"folder-not-empty"_s);
        QVERIFY2(again.error().sentence.contains(u"broken off"_s), qPrintable(again.error().sentence));
        QVERIFY(QDir(to).removeRecursively());
        QVERIFY(checkout(*m_store, m_manifest, to));
        QVERIFY(QDir(to).entryList({u"CHECKOUT-NOT-FINISHED*"_s}).isEmpty());
    }

    // The version's own file of that name comes out like any other.
    void aFileThatIsCalledAsTheMarkComesOut()
    {
        Manifest manifest = m_manifest;
        manifest.assets.push_back(manifest.assets[0]);
        manifest.assets.back().path = u"CHECKOUT-NOT-FINISHED"_s;
        const QString to = m_place->filePath(anyName());
        QVERIFY(checkout(*m_store, manifest, to));
        QCOMPARE(QDir(to).entryList({u"CHECKOUT-NOT-FINISHED*"_s}), QStringList{u"CHECKOUT-NOT-FINISHED"_s});
    }

    void anAlteredObjectIsNamedAndNothingStays()
    {
        const Asset& asset = m_manifest.assets[std::size_t(anyNumber(5, 25))];
        QFile object(m_store->pathOf(asset.sha256));
        QVERIFY(object.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && object.open(QIODevice::Append));
        object.write("x");
        object.close();
        const QString to = m_place->filePath(u"out"_s);
        const auto result = checkout(*m_store, m_manifest, to);
        QCOMPARE(result.error().code, u"altered-object"_s);
        QVERIFY(result.error().sentence.contains(asset.sha256.hex()));
        QVERIFY(!QFile::exists(to));
    }

    void pathsThatLeadOutAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"../x", "/etc/x", "a/../../x", "a//b", "a/./b", "", ".."})
            QTest::newRow(path[0] ? path : "empty") << QString::fromLatin1(path);
    }

    void pathsThatLeadOutAreRefused()
    {
        QFETCH(QString, path);
        Manifest manifest = m_manifest;
        manifest.assets.push_back(manifest.assets[0]);
        manifest.assets.back().path = path;
        const QString to = m_place->filePath(u"out"_s);
        QCOMPARE(checkout(*m_store, manifest, to).error().code, u"unsafe-path"_s);
        QVERIFY(!QFile::exists(to));
        QVERIFY(!QFile::exists(m_place->filePath(u"x"_s)));
    }

    void stoppingTakesAllAway()
    {
        std::stop_source stop;
        const QString to = m_place->filePath(u"out"_s);
        const auto result = checkout(*m_store, m_manifest, to, stop.get_token(), [&](const store::Progress&) { stop.request_stop(); });
        QVERIFY(!result && result.error().kind == ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(to));
    }
};

QTEST_GUILESS_MAIN(CheckoutTest)
#include "checkout_test.moc"
