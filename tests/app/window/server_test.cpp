// SPDX-License-Identifier: GPL-3.0-or-later
// A registry on a server, as a person reaches it from the window: by its address, while the server is there and while it is away.

#include "dialogs/founding/newregistrydialog.h"
#include "shell/mainwindow.h"
#include "shell/openingpage.h"
#include "support/chance.h"
#include "support/postgrescluster.h"
#include "support/registryfixture.h"
#include "theme/widgets/messagebar.h"
#include "window/assembly.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

template <class T> T* named(const QWidget& parent, const QString& name)
{
    for (T* each : parent.findChildren<T*>())
        if (each->accessibleName() == name || each->property("text").toString() == name)
            return each;
    throw std::runtime_error(qPrintable(u"nothing is called “%1”"_s.arg(name)));
}

}

class WindowServerTest : public QObject {
    Q_OBJECT

    theme::Theme m_theme;
    std::unique_ptr<shell::MainWindow> m_window;

    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return m_window->isSettled(); }, Patience);
    }
    [[nodiscard]] QString message() const
    {
        for (const QString& name : {u"message"_s, u"startMessage"_s})
            if (const auto* bar = m_window->findChild<theme::MessageBar*>(name); bar->isVisible())
                return bar->accessibleName();
        return {};
    }
    void connectTo(const QString& address)
    {
        auto* field = named<QLineEdit>(*m_window, u"Address of a server"_s);
        field->setText(address);
        QTest::keyClick(field, Qt::Key_Return);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_theme.install(*qApp);
    }
    void init()
    {
        m_window = std::make_unique<shell::MainWindow>(window::assembly(anyName(u"login"_s)), m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void anAddressIsOpenedAndRemembered()
    {
        const RegistryFixture fixture;
        QVERIFY(!named<QPushButton>(*m_window, u"Connect"_s)->isEnabled());
        connectTo(u"  "_s + fixture.location().url() + u' ');
        QVERIFY(settled());
        QVERIFY(m_window->registry() != nullptr);
        QCOMPARE(m_window->registry()->desk->session().location(), fixture.location());
        QVERIFY(message().isEmpty());
        // Next time it is a row of the list, by the name of its database.
        m_window = std::make_unique<shell::MainWindow>(window::assembly(anyName(u"login"_s)), m_theme);
        m_window->show();
        auto* list = named<QAbstractItemView>(*m_window, u"Recent registries"_s);
        const QModelIndex row = list->model()->index(0, 0);
        QCOMPARE(row.data().toString(), registry::serverPlace(fixture.location()).database);
        list->setCurrentIndex(row);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(settled());
        QVERIFY(m_window->registry() != nullptr);
        QCOMPARE(m_window->registry()->desk->session().location(), fixture.location());
    }

    void whatIsNoAddressIsSaidAndNothingIsLost()
    {
        const QString host = anyName();
        connectTo(u"postgresql://%1:%2@%3/%4"_s.arg(anyName(), anyName(u"secret"_s), host, anyName()));
        QVERIFY(settled());
        QVERIFY(m_window->registry() == nullptr);
        QVERIFY2(message().contains(u"password"), qPrintable(message()));
        QVERIFY(!message().contains(u"secret"));
        connectTo(u"mysql://%1/%2"_s.arg(host, anyName()));
        QVERIFY(settled());
        QVERIFY2(message().contains(host), qPrintable(message()));
    }

    void aServerThatIsAwayIsSaidWhereItIsAskedForAndWhileItIsOpen()
    {
        const RegistryFixture fixture;
        PostgresCluster::shared().pause([&] {
            connectTo(fixture.location().url());
            QVERIFY(settled());
            QVERIFY(m_window->registry() == nullptr);
            QVERIFY2(message().contains(fixture.location().url()), qPrintable(message()));
            // The address is still there, so that it is tried again by a key.
            auto* field = named<QLineEdit>(*m_window, u"Address of a server"_s);
            QCOMPARE(field->text(), fixture.location().url());
            QCOMPARE(field->selectedText(), field->text());
            QVERIFY(field->hasFocus());
        });
        connectTo(fixture.location().url());
        QVERIFY(settled());
        QVERIFY(m_window->registry() != nullptr);
        QVERIFY(message().isEmpty());
        PostgresCluster::shared().pause([&] {
            QTRY_VERIFY_WITH_TIMEOUT(message().contains(fixture.location().url()), Patience);
            QVERIFY(m_window->currentPage() != nullptr);
        });
        QTRY_VERIFY_WITH_TIMEOUT(message().isEmpty(), Patience);
        QVERIFY(settled());
    }

    void whoGivesUpWaitingIsBackWhereTheyWere()
    {
        const RegistryFixture fixture;
        auto* opening = m_window->findChild<shell::OpeningPage*>();
        m_window->openRegistry(fixture.location());
        QTRY_VERIFY(opening->isVisible() || m_window->registry() != nullptr);
        if (m_window->registry() == nullptr) {
            QTest::mouseClick(named<QPushButton>(*opening, u"Cancel"_s), Qt::LeftButton);
            QVERIFY(m_window->isSettled());
            QVERIFY(!opening->isVisible());
            QVERIFY(m_window->registry() == nullptr);
        }
        m_window->openRegistry(fixture.location());
        QVERIFY(settled());
        QVERIFY(m_window->registry() != nullptr);
    }

    void aRegistryIsFoundedOnAServer()
    {
        // Nobody ran this program here before.
        const QTemporaryDir home;
        const QByteArray usual = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", (home.path() + u"/data"_s).toUtf8());
        QStandardPaths::setTestModeEnabled(false);
        const auto back = qScopeGuard([&] {
            QStandardPaths::setTestModeEnabled(true);
            qputenv("XDG_DATA_HOME", usual);
        });
        QUrl url(PostgresCluster::shared().newDatabase(home.path()));
        QUrlQuery query(url);
        query.removeQueryItem(u"store"_s);
        url.setQuery(query);
        const QString address = url.toString(QUrl::FullyEncoded);
        dialogs::NewRegistryDialog dialog(anyName(u"login"_s), nullptr);
        dialog.show();
        auto* place = named<QLineEdit>(dialog, u"File or address"_s);
        auto* make = named<QPushButton>(dialog, u"Make registry"_s);
        place->setText(u"postgresql://"_s + anyName());
        QVERIFY(!make->isEnabled());
        QVERIFY(make->accessibleDescription().contains(u"names no database"));
        place->setText(address);
        QVERIFY(make->isEnabled());
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.made().has_value(), Patience);
        m_window->openRegistry(*dialog.made());
        QVERIFY(settled());
        QVERIFY(m_window->registry() != nullptr);
        QVERIFY(m_window->registry()->desk->store().folder().startsWith(home.path()));
        m_window.reset();
        PostgresCluster::drop(address);
    }
};

QTEST_MAIN(WindowServerTest)
#include "server_test.moc"
