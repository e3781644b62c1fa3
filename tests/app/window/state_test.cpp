// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has arranged is there again the next time, for each registry by itself.
#include "demo/demonstration.h"
#include "items/rowroles.h"
#include "shell/mainwindow.h"
#include "shell/openingpage.h"
#include "support/chance.h"
#include "support/registryfixture.h"
#include "window/assembly.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QScopeGuard>
#include <QSplitter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <semaphore>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using pages::Place;

namespace {

constexpr int Patience = 30'000;

QStringList titlesOf(const shell::MainWindow& window)
{
    const auto* tabs = window.findChild<shell::Tabs*>();
    QStringList titles;
    for (const pages::Page* page : tabs->pages())
        titles << page->title();
    return titles;
}

}

class StateTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    theme::Theme m_theme;
    registry::Location m_first{m_home.filePath(testing::anyName() + u".db"_s)};
    registry::Location m_second{m_home.filePath(testing::anyName() + u".db"_s)};

    std::unique_ptr<shell::MainWindow> opened(const registry::Location& place)
    {
        auto window = std::make_unique<shell::MainWindow>(window::assembly(u"somebody"_s), m_theme);
        window->openRegistry(place);
        window->show();
        if (!QTest::qWaitFor([&] { return window->isSettled(); }, Patience))
            qWarning() << "the window is not settled";
        return window;
    }

    // The list of the page, whose header the person moves about.
    static QHeaderView* headerOf(const shell::MainWindow& window) { return window.currentPage()->findChild<QTreeView*>()->header(); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_theme.install(*qApp);
        for (const registry::Location& place : {m_first, m_second}) {
            const auto made = demo::makeDemonstration(place);
            QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence));
        }
    }

    // The sentence about making it is gone with the making.
    void theDemonstrationSaysThatItIsMadeOnlyWhileItIs()
    {
        auto assembly = window::assembly(u"somebody"_s);
        std::binary_semaphore made{0}; // it takes as long as the test looks at the page
        assembly.demonstration = [this, &made] {
            made.acquire();
            return Result<registry::Location>(m_first);
        };
        shell::MainWindow window(assembly, m_theme);
        auto finish = qScopeGuard([&made] { made.release(); });
        window.show();
        const auto* opening = window.findChild<shell::OpeningPage*>();
        window.openDemonstration();
        QTRY_VERIFY(opening->isVisible());
        QVERIFY(opening->accessibleName().contains(u"demonstration"));
        finish.dismiss();
        made.release();
        QTRY_VERIFY_WITH_TIMEOUT(window.registry() != nullptr, Patience);
        QVERIFY(!opening->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), Patience);
        QCOMPARE(window.currentPage()->place(), Place::myTurn());
        QVERIFY2(headerOf(window)->model()->rowCount() > 0, "something waits for whom the demonstration greets");
        QVERIFY(window.close());
    }

    void theStartPageNamesTheDemonstrationAndOtherRegistriesByTheirFile()
    {
        const testing::RegistryFixture fixture;
        for (const registry::Location& place : {m_first, fixture.location()})
            QVERIFY(opened(place)->close());
        shell::MainWindow window(window::assembly(u"somebody"_s), m_theme);
        window.show();
        for (QAction* action : window.findChildren<QAction*>())
            if (action->text() == u"&Start page")
                action->trigger();
        QStringList names;
        for (const QTreeView* list : window.findChildren<QTreeView*>())
            if (list->accessibleName() == u"Recent registries"_s)
                for (int row = 0; row < list->model()->rowCount(); ++row)
                    names << list->model()->index(row, 0).data(items::RowText).toString();
        QVERIFY2(names.contains(u"Demonstration registry"_s), qPrintable(names.join(u' ')));
        QVERIFY2(names.contains(QFileInfo(fixture.location().path).completeBaseName()), qPrintable(names.join(u' ')));
        QVERIFY(!names.contains(QFileInfo(m_first.path).completeBaseName()));
    }

    void tabsColumnsAndThePersonAreThereAgainAndOnlyInTheirRegistry()
    {
        const int width = testing::anyNumber(130, 180);
        const int column = 1;
        QStringList titles;
        {
            const auto window = opened(m_first);
            window->registry()->desk->session().actAs(u"lin"_s);
            window->go(Place::of(VersionName::parse(u"card-fraud-daily@1.2.0"_s).value(), Place::Section::History));
            window->go(Place::inventory());
            window->go(Place::myTurn());
            QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), Patience);
            headerOf(*window)->resizeSection(column, width);
            QCOMPARE(headerOf(*window)->sectionSize(column), width);
            window->go(Place::of(VersionName::parse(u"card-fraud-daily@1.2.0"_s).value(), Place::Section::History));
            titles = titlesOf(*window);
            QCOMPARE(titles.size(), 3);
            QVERIFY(window->close());
        }
        {
            const auto other = opened(m_second);
            QCOMPARE(titlesOf(*other).size(), 1);
            QTRY_VERIFY_WITH_TIMEOUT(other->isSettled(), Patience);
            QVERIFY2(headerOf(*other)->sectionSize(column) != width, "another registry keeps its own columns");
            QVERIFY(other->close());
        }
        const auto again = opened(m_first);
        QCOMPARE(titlesOf(*again), titles);
        QCOMPARE(again->currentPage()->title(), titles.back().contains(u"card-fraud-daily"_s) ? titles.back() : u"card-fraud-daily 1.2.0"_s);
        QVERIFY(again->currentPage()->place().section == Place::Section::History);
        QCOMPARE(again->registry()->desk->session().actor().person, u"lin"_s);
        again->go(Place::myTurn());
        QTRY_VERIFY_WITH_TIMEOUT(again->isSettled(), Patience);
        QCOMPARE(headerOf(*again)->sectionSize(column), width);
    }

    void tabsOfAWindowThatIsKilledAreThereAgain()
    {
        shell::RegistryList().setState(m_first, {});
        const auto killed = opened(m_first);
        killed->go(Place::of(VersionName::parse(u"card-fraud-daily@1.2.0"_s).value(), Place::Section::Changes));
        killed->go(Place::inventory());
        killed->registry()->desk->session().actAs(u"lin"_s); // after the last tab was opened
        const auto kept = [this] { return shell::RegistryList().state(m_first); };
        QTRY_COMPARE_WITH_TIMEOUT(kept().value(u"tabs"_s).toList().size(), titlesOf(*killed).size(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(kept().value(u"person"_s).toString(), u"lin"_s, Patience);
        const auto again = opened(m_first); // while the other one has not said goodbye
        QCOMPARE(titlesOf(*again), titlesOf(*killed));
        QCOMPARE(again->registry()->desk->session().actor().person, u"lin"_s);
    }

    void anOwnerWhoReviewsNothingStartsOnProductionAndEverybodyElseOnMyTurn()
    {
        testing::RegistryFixture fixture;
        fixture.draft();
        const std::pair<QString, Place> cases[] = {
            {fixture.cast().owner, Place::production()}, {fixture.cast().reviewer, Place::myTurn()}, {fixture.cast().colleague, Place::myTurn()}};
        for (const auto& [person, place] : cases) {
            shell::RegistryList().setState(fixture.location(), {}); // as if it was never opened here
            shell::MainWindow window(window::assembly(u"os-"_s + person), m_theme);
            window.openRegistry(fixture.location());
            window.show();
            QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), Patience);
            QCOMPARE(window.currentPage()->place(), place);
        }
    }

    void aPaneThatNobodyHasDraggedComesBackAsWideAsItWas_data()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("elements") << Place::of(VersionName::parse(u"card-fraud-daily@1.2.0"_s).value());
        QTest::newRow("audit") << Place::audit();
    }
    void aPaneThatNobodyHasDraggedComesBackAsWideAsItWas()
    {
        QFETCH(const Place, place);
        shell::RegistryList().setState(m_first, {});
        const auto widths = [](const shell::MainWindow& window) {
            QList<int> found;
            for (const auto* splitter : window.currentPage()->findChildren<QSplitter*>())
                if (splitter->isVisible() && splitter->orientation() == Qt::Horizontal)
                    found << splitter->sizes();
            return found;
        };
        QList<int> first;
        for (int i = 0; i < 2; ++i) {
            const auto window = opened(m_first);
            window->resize(1280, 800);
            window->go(place);
            QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), Patience);
            QCoreApplication::sendPostedEvents();
            if (i == 0)
                first = widths(*window);
            else
                QCOMPARE(widths(*window), first);
            QVERIFY(!first.isEmpty());
            QVERIFY(window->close());
        }
    }

    void aPaneThatWasDraggedComesBackAsItWasDragged()
    {
        shell::RegistryList().setState(m_first, {});
        int width = 0;
        for (int i = 0; i < 2; ++i) {
            const auto window = opened(m_first);
            window->resize(1280, 800);
            window->go(Place::audit());
            QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), Patience);
            QSplitter* splitter = nullptr;
            for (auto* each : window->currentPage()->findChildren<QSplitter*>())
                if (each->isVisible() && each->orientation() == Qt::Horizontal)
                    splitter = each;
            QVERIFY(splitter != nullptr);
            if (i == 0) {
                const QPoint handle = splitter->handle(1)->rect().center();
                QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, handle);
                QTest::mouseMove(splitter->handle(1), handle - QPoint(testing::anyNumber(40, 80), 0));
                QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, handle);
                width = splitter->sizes().back();
                QCOMPARE_GT(width, 360);
            } else {
                QCOMPARE(splitter->sizes().back(), width);
            }
            QVERIFY(window->close());
        }
    }

    // Qt would lay the contents out for a somewhat smaller window than the desktop keeps on its screen.
    void aWindowThatFillsTheScreenIsFilled()
    {
        QVERIFY([this] {
            const auto window = opened(m_first);
            window->showMaximized();
            QCoreApplication::sendPostedEvents();
            return window->close();
        }());
        shell::MainWindow window(window::assembly(u"somebody"_s), m_theme);
        window.showMaximized();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QRect whole = window.geometry();
        window.openRegistry(m_first);
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled() && window.registry() != nullptr, Patience);
        QVERIFY(window.isMaximized());
        QCOMPARE(window.geometry(), whole);
    }

    void whatAPersonHasSeenIsKeptWhenItsTabIsClosed()
    {
        testing::RegistryFixture fixture;
        shell::MainWindow window(window::assembly(u"os-"_s + fixture.cast().reviewer), m_theme);
        window.openRegistry(fixture.location());
        window.show();
        window.whenOpened([&window] { window.go(Place::production()); });
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), Patience);
        window.findChild<shell::Tabs*>()->closeCurrent();
        const QVariantMap state = shell::RegistryList().state(fixture.location());
        const QVariantMap page = state.value(u"page-%1"_s.arg(int(Place::Kind::Production))).toMap();
        QVERIFY(page.value(u"looked"_s).toMap().contains(fixture.cast().reviewer));
    }
};

QTEST_MAIN(StateTest)
#include "state_test.moc"
