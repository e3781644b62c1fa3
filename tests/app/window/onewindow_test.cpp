// SPDX-License-Identifier: GPL-3.0-or-later
// One window a registry: a later start hands over to the process that shows it, and what cannot be handed over opens a window of its own.
#include "support/chance.h"
#include "window/onewindow.h"
#include "window/wishes.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class OneWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_runtime; // a socket's path must be short
    registry::Location m_registry;

    // As another process would: it waits for the answer that this thread gives.
    static bool handOver(const registry::Location& registry, const QStringList& things)
    {
        std::atomic<int> taken = -1;
        const std::jthread other([&] { taken = window::OneWindow::handOver(registry, things) ? 1 : 0; });
        while (taken < 0)
            QTest::qWait(5);
        return taken == 1;
    }

private slots:
    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>(u"/tmp/gh-XXXXXX"_s);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
        QFile::setPermissions(m_runtime->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        m_registry = {m_runtime->filePath(anyName() + u".db"_s)};
    }

    void aLaterStartIsTaken()
    {
        window::OneWindow one;
        one.serve(m_registry);
        QSignalSpy asked(&one, &window::OneWindow::asked);
        const QStringList things{u"gatehouse://"_s + anyName() + u"/1"_s, u"/"_s + anyName()};
        const QByteArray token = anyName().toLatin1();
        qputenv("XDG_ACTIVATION_TOKEN", token);
        QVERIFY(handOver(m_registry, things));
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.front().at(0).toStringList(), things);
        QCOMPARE(asked.front().at(1).toByteArray(), token);
        QVERIFY(!handOver({m_runtime->filePath(anyName())}, things)); // another registry is shown by nobody
        one.serve({m_runtime->filePath(anyName())});
        QVERIFY(!handOver(m_registry, things)); // nor is the one before any more
    }

    void theFirstOfTwoStaysTheOne()
    {
        window::OneWindow first, second;
        first.serve(m_registry);
        // It asks the first whether it lives, which answers from this thread.
        QSignalSpy firstAsked(&first, &window::OneWindow::asked), secondAsked(&second, &window::OneWindow::asked);
        second.serve(m_registry);
        QVERIFY(handOver(m_registry, {}));
        QTRY_COMPARE(firstAsked.size(), 1);
        QCOMPARE(secondAsked.size(), 0);
    }

    void whatAKilledProcessLeftIsReplaced()
    {
        {
            window::OneWindow probe; // says where the socket stands
            probe.serve(m_registry);
        }
        const QStringList before = QDir(m_runtime->path()).entryList(QDir::System | QDir::Files);
        QVERIFY(before.isEmpty());
        window::OneWindow probe;
        probe.serve(m_registry);
        const QString path = m_runtime->filePath(QDir(m_runtime->path()).entryList(QDir::System).value(0));
        probe.serve({m_runtime->filePath(anyName())});
        const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        QCOMPARE(::bind(left, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        ::close(left); // nobody listens, and the file stays
        QVERIFY(!handOver(m_registry, {}));
        window::OneWindow one;
        one.serve(m_registry);
        QVERIFY(handOver(m_registry, {}));
    }

    void whatIsTooMuchIsNotHandedOver()
    {
        window::OneWindow one;
        one.serve(m_registry);
        QVERIFY(!handOver(m_registry, {QString(70'000, u'a')}));
    }

    void anAddressNamesItsRegistry()
    {
        const QString id = anyName();
        QCOMPARE(window::registryIn(u"gatehouse://m/1?registry="_s + id), id);
        QCOMPARE(window::registryIn(u"gatehouse://m/1/a.py#L3"_s), QString());
    }

    void theStyleIsReadBeforeQtTakesIt()
    {
        const auto wished = [](QByteArrayList words) {
            std::vector<char*> arguments;
            for (QByteArray& word : words)
                arguments.push_back(word.data());
            return window::styleWished(int(arguments.size()), arguments.data());
        };
        QCOMPARE(wished({"gatehouse", "--style", "Windows", "demo"}), u"Windows"_s);
        QCOMPARE(wished({"gatehouse", "--style=Windows"}), u"Windows"_s);
        QCOMPARE(wished({"gatehouse", "-style", "Windows"}), u"Windows"_s);
        QCOMPARE(wished({"gatehouse", "--", "--style", "Windows"}), QString());
        QCOMPARE(wished({"gatehouse", "--style"}), QString());
    }

    void helpAndVersionNeedNoScreen()
    {
        const auto asks = [](QByteArrayList words) {
            std::vector<char*> arguments;
            for (QByteArray& word : words)
                arguments.push_back(word.data());
            return window::asksForWordsOnly(int(arguments.size()), arguments.data());
        };
        for (const QByteArray& word : QByteArrayList{"--help", "-h", "--help-all", "--version", "-v"}) {
            QVERIFY(asks({"gatehouse", word}));
            QVERIFY(asks({"gatehouse", "--readonly", word, anyName().toUtf8()}));
            QVERIFY(!asks({"gatehouse", "--", word}));
        }
        QVERIFY(!asks({"gatehouse"}));
        QVERIFY(!asks({"gatehouse", anyName().toUtf8()}));
    }
};

QTEST_GUILESS_MAIN(OneWindowTest)
#include "onewindow_test.moc"
