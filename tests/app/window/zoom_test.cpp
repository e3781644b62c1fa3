// SPDX-License-Identifier: GPL-3.0-or-later
// Text of twice the size on a screen of 1280x800: every page still fits into the window, and goes back to what it was.
#include "demo/demonstration.h"
#include "dialogs/openpolicies.h"
#include "shell/mainwindow.h"
#include "theme/widgets/segmentedcontrol.h"
#include "walk.h"
#include "window/assembly.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using pages::Place;

namespace {

constexpr int Patience = 30'000;
constexpr QSize Screen(1280, 800);

// The innermost things that ask for most of the window by themselves.
QStringList tooLarge(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto asks = [](const QWidget& each) {
            const QSize least = each.minimumSizeHint().expandedTo(each.minimumSize());
            return each.isVisible() && (least.width() > Screen.width() * 2 / 3 || least.height() > Screen.height() / 3);
        };
        const auto inside = widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        if (asks(*widget) && std::ranges::none_of(inside, [&](const QWidget* child) { return asks(*child); }))
            found << u"%1 “%2” asks for %3x%4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
                         .arg(widget->minimumSizeHint().width())
                         .arg(widget->minimumSizeHint().height());
    }
    return found;
}

}

class ZoomTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    theme::Theme m_theme;
    std::unique_ptr<shell::MainWindow> m_window;

    // Layouts, answers and repaints that a change has queued.
    [[nodiscard]] bool settle() const
    {
        const auto pages = m_window->findChildren<pages::Page*>();
        const bool isSettled = QTest::qWaitFor(
            [&] { return m_window->isSettled() && std::ranges::all_of(pages, [](const pages::Page* page) { return page->isSettled(); }); }, Patience);
        for (int i = 0; i < 8; ++i) {
            QCoreApplication::sendPostedEvents();
            QTest::qWait(0);
        }
        return isSettled;
    }

    [[nodiscard]] QHash<const QWidget*, QSize> leastSizes() const
    {
        QHash<const QWidget*, QSize> found;
        for (const QWidget* widget : m_window->findChildren<QWidget*>())
            found.insert(widget, widget->minimumSizeHint().expandedTo(widget->minimumSize()));
        return found;
    }
    [[nodiscard]] QStringList changedSince(const QHash<const QWidget*, QSize>& before) const
    {
        const QHash<const QWidget*, QSize> now = leastSizes();
        QStringList found;
        for (const auto& [widget, size] : now.asKeyValueRange())
            if (before.contains(widget) && before.value(widget) != size)
                found << u"%1 “%2” in %3: %4x%5, it was %6x%7"_s
                             .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(),
                                  QString::fromLatin1(widget->parent()->metaObject()->className()))
                             .arg(size.width())
                             .arg(size.height())
                             .arg(before.value(widget).width())
                             .arg(before.value(widget).height());
        return found;
    }

    // How the visible splitters share their room.
    [[nodiscard]] QStringList shares() const
    {
        QStringList found;
        for (const QSplitter* splitter : m_window->findChildren<QSplitter*>()) {
            QStringList sizes;
            for (const int size : splitter->sizes())
                sizes << QString::number(size);
            if (splitter->isVisible())
                found << u"%1: %2"_s.arg(splitter->accessibleName(), sizes.join(u' '));
        }
        return found;
    }
    void show(const QString& person, const Place& place)
    {
        m_window->openRegistry({m_home.filePath(u"demonstration.db"_s)});
        m_window->whenOpened([this, person, place] {
            m_window->registry()->desk->session().actAs(person);
            m_window->go(place);
        });
        QVERIFY(QTest::qWaitFor([this] { return m_window->isSettled(); }, Patience));
        m_window->resize(Screen);
    }

    void keepPicture(QWidget& window) const
    {
        if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty() && QDir().mkpath(folder)) {
            const char* name = QTest::currentDataTag() ? QTest::currentDataTag() : QTest::currentTestFunction();
            window.grab().save(QDir(folder).filePath(u"twice-%1.png"_s.arg(QString::fromLatin1(name).replace(u' ', u'-'))));
        }
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(m_home.isValid());
        for (const QString& name : {u"gatehouse_en"_s, u"gatehouse_"_s + QLocale().name()})
            if (auto* words = new QTranslator(qApp); words->load(u":/translations/%1.qm"_s.arg(name)))
                QCoreApplication::installTranslator(words);
        m_theme.install(*qApp);
        const auto made = demo::makeDemonstration({m_home.filePath(u"demonstration.db"_s)});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence));
    }
    void init()
    {
        QSettings(u"gatehouse"_s, u"gatehouse"_s).clear(); // no tab of the row before
        m_theme.setZoom(1);
        m_window = std::make_unique<shell::MainWindow>(window::assembly(u"somebody"_s), m_theme);
        m_window->resize(Screen);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && dialog->isVisible())
                dialog->reject();
        m_window.reset();
    }

    void everyPageFitsAtTwiceTheSize_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<Place>("place");
        const auto version = [](const char* name) { return VersionName::parse(QString::fromLatin1(name)).value(); };
        const auto add = [](const char* name, const char* person, const Place& place) {
            QTest::newRow(name) << QString::fromLatin1(person) << place;
        };
        using enum Place::Section;
        add("start", "", {});
        add("my turn", "tomas", Place::myTurn());
        add("inventory", "tomas", Place::inventory());
        add("production", "ivo", Place::production());
        add("results", "ivo", Place::results());
        add("consumer", "oskar", Place::consumerOf(u"branch-portal"_s));
        add("audit", "tomas", Place::audit(30));
        for (const auto& [name, section] : {std::pair("elements", Elements), std::pair("notes", ReleaseNotes), std::pair("changes", Changes),
                                            std::pair("checks", Checks), std::pair("history", History)})
            add(name, "tomas", Place::of(version("card-fraud-daily@1.2.0"), section));
        add("changes of a file", "tomas", Place::of(version("card-fraud-daily@1.2.0"), Changes, u"src/features.py"_s));
        add("unusable", "erik", Place::of(version("card-fraud-daily@1.1.0")));
        add("draft of mine", "lin", Place::of(version("house-prices@2.2.0"), Checks));
        add("deployments", "oskar", Place::of(version("card-fraud-daily@1.0.0"), Deployments));
        add("deployments of an adopted version", "oskar", Place::of(version("house-prices@1.4.0"), Deployments));
    }

    void everyPageFitsAtTwiceTheSize()
    {
        QFETCH(const QString, person);
        QFETCH(const Place, place);
        if (!person.isEmpty())
            show(person, place);
        m_window->resize(Screen);
        QVERIFY(settle());
        m_theme.setZoom(1.1); // parts that nobody has seen yet are measured with the first change of size
        QVERIFY(settle());
        m_theme.setZoom(1);
        QVERIFY(settle());
        const QSize before = m_window->minimumSizeHint();
        const QHash<const QWidget*, QSize> each = leastSizes();
        m_theme.setZoom(2);
        QVERIFY(settle());
        keepPicture(*m_window);
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(least.width() <= Screen.width() && least.height() <= Screen.height(),
                 qPrintable(u"%1x%2\n%3"_s.arg(least.width()).arg(least.height()).arg(tooLarge(*m_window).join(u'\n'))));
        QCOMPARE(m_window->size(), Screen);
        const QStringList cut = testing::clippedWords(*m_window) + testing::overlaps(*m_window);
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
        m_theme.setZoom(1);
        QVERIFY(settle());
        QVERIFY2(m_window->minimumSizeHint() == before, qPrintable(u'\n' + changedSince(each).join(u'\n')));
        QCOMPARE(m_window->size(), Screen);
    }

    void everyMenuIsReachedAtTwiceTheSize()
    {
        show(u"tomas"_s, Place::of(VersionName::parse(u"card-fraud-daily@1.2.0"_s).value()));
        for (const qreal zoom : {1.0, 2.0}) {
            m_theme.setZoom(zoom);
            QVERIFY(settle());
            auto* bar = m_window->findChild<QMenuBar*>();
            QList<QAction*> away;
            for (QAction* menu : bar->actions())
                if (menu->isVisible() && !bar->rect().contains(bar->actionGeometry(menu)))
                    away << menu;
            const auto* more = bar->findChild<QToolButton*>(u"qt_menubar_ext_button"_s);
            QCOMPARE(more->isVisible(), zoom > 1);
            if (zoom == 1) {
                QVERIFY(away.isEmpty());
                continue;
            }
            QVERIFY(bar->rect().contains(more->geometry()));
            for (QAction* menu : away)
                QVERIFY2(more->menu()->actions().contains(menu), qPrintable(menu->text()));
            // Its sign is drawn: with room for it, the button is not of one colour.
            const QImage picture = bar->grab(more->geometry()).toImage();
            QSet<QRgb> colours;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    colours.insert(picture.pixel(x, y));
            QVERIFY2(colours.size() > 4, qPrintable(u"%1 colours"_s.arg(colours.size())));
        }
    }

    void theFactsBecomeATabAtTwiceTheSize_data()
    {
        QTest::addColumn<Place::Section>("section");
        QTest::newRow("elements") << Place::Section::Elements;
        QTest::newRow("history") << Place::Section::History;
    }
    void theFactsBecomeATabAtTwiceTheSize()
    {
        QFETCH(const Place::Section, section);
        show(u"tomas"_s, Place::of(VersionName::parse(u"card-fraud-daily@1.2.0"_s).value(), section));
        const auto choice = [&]() -> QTabBar* {
            for (auto* tabs : m_window->findChildren<QTabBar*>())
                if (tabs->isVisible() && tabs->accessibleName().contains(u"or facts"))
                    return tabs;
            return nullptr;
        };
        QVERIFY(settle());
        QVERIFY(choice() == nullptr);
        m_theme.setZoom(2);
        QVERIFY(settle());
        QVERIFY(choice() != nullptr);
        choice()->setCurrentIndex(1);
        QVERIFY(settle());
        keepPicture(*m_window);
        QVERIFY(m_window->minimumSizeHint().width() <= Screen.width());
    }

    // Their arrows were cut at the edge.
    void treesMakeRoomForTheirArrowsAtTwiceTheSize()
    {
        show(u"tomas"_s, Place::inventory());
        m_theme.setZoom(2);
        QVERIFY(settle());
        int trees = 0;
        for (const auto* view : m_window->findChildren<QTreeView*>())
            if (view->isVisible() && view->indentation() > 0) {
                ++trees;
                QCOMPARE(view->indentation(), view->style()->pixelMetric(QStyle::PM_TreeViewIndentation, nullptr, view));
            }
        QCOMPARE_GT(trees, 0);
    }

    // The list of that name, of what is seen.
    [[nodiscard]] QTreeView* list(const QString& name) const
    {
        for (auto* view : m_window->findChildren<QTreeView*>())
            if (view->isVisible() && view->accessibleName().contains(name))
                return view;
        return nullptr;
    }

    void listsShowRowsUnderTheirTitleAtTwiceTheSize_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("my turn") << u"tomas"_s << Place::myTurn() << u"My turn"_s << u"What waits"_s;
        QTest::newRow("inventory") << u"tomas"_s << Place::inventory() << u"Inventory"_s << u"Inventory by model"_s;
        QTest::newRow("production") << u"ivo"_s << Place::production() << u"Production"_s << u"Production board"_s;
        QTest::newRow("results") << u"ivo"_s << Place::results() << u"Results"_s << u"Results directory"_s;
        QTest::newRow("consumer") << u"oskar"_s << Place::consumerOf(u"branch-portal"_s) << u"branch-portal"_s << u"What is used"_s;
        QTest::newRow("audit") << u"tomas"_s << Place::audit() << u"Audit"_s << u"Events"_s;
    }
    void listsShowRowsUnderTheirTitleAtTwiceTheSize()
    {
        QFETCH(const QString, person);
        QFETCH(const Place, place);
        QFETCH(const QString, title);
        QFETCH(const QString, name);
        show(person, place);
        m_theme.setZoom(2);
        QVERIFY(settle());
        keepPicture(*m_window);
        QVERIFY(std::ranges::any_of(m_window->currentPage()->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->text() == title && label->visibleRegion().boundingRect().height() >= label->height() - 1;
        }));
        const auto* view = list(name);
        QVERIFY(view != nullptr);
        int rows = 0;
        for (QModelIndex row = view->model()->index(0, 0); row.isValid(); row = view->indexBelow(row))
            rows += view->visualRect(row).bottom() < view->viewport()->height() ? 1 : 0;
        QCOMPARE_GE(rows, 2);
    }

    void theElementsAndTheirFilesAreSeenAtTwiceTheSize_data()
    {
        QTest::addColumn<QString>("version");
        for (const char* version : {"house-prices@2.1.0", "house-prices@2.0.0", "card-fraud-daily@1.2.0"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }
    void theElementsAndTheirFilesAreSeenAtTwiceTheSize()
    {
        QFETCH(const QString, version);
        show(u"mei"_s, Place::of(VersionName::parse(version).value(), Place::Section::Elements));
        QVERIFY(settle());
        const QStringList wanted = shares();
        const int matrix = list(u"Elements of"_s)->height();
        m_theme.setZoom(2);
        QVERIFY(settle());
        keepPicture(*m_window);
        const auto* elements = list(u"Elements of"_s);
        QVERIFY(elements != nullptr);
        const auto seen = [](const QTreeView& view) { return view.viewport()->visibleRegion().boundingRect().height(); };
        QCOMPARE_GE(seen(*elements), 3 * elements->visualRect(elements->model()->index(0, 0)).height());
        auto* files = list(u"Files of"_s);
        QVERIFY(files != nullptr);
        files->setFocus(Qt::TabFocusReason);
        QVERIFY(settle());
        QCOMPARE_GE(seen(*files), theme::px(theme::height::Row));
        m_theme.setZoom(1);
        QVERIFY(settle());
        QCOMPARE(list(u"Elements of"_s)->height(), matrix);
        QCOMPARE(shares(), wanted);
    }

    void theNextPolicyFitsAtTwiceTheSize_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("gate");
        QTest::newRow("its form at gate A") << 0 << 0;
        QTest::newRow("its form at gate B") << 0 << 1;
        QTest::newRow("its YAML") << 1 << 0;
        QTest::newRow("its difference") << 2 << 0;
    }
    void theNextPolicyFitsAtTwiceTheSize()
    {
        QFETCH(const int, view);
        QFETCH(const int, gate);
        show(u"ivo"_s, Place::inventory());
        QVERIFY(settle());
        m_theme.setZoom(2);
        QVERIFY(settle());
        items::Desk& desk = *m_window->registry()->desk;
        dialogs::openNextPolicy(desk, m_window.get(), Gate(gate), Tier::Medium);
        auto* dialog = m_window->findChildren<QDialog*>().last();
        dialog->findChildren<theme::SegmentedControl*>()[1]->setCurrentIndex(view); // inside that of all policies
        QVERIFY(settle());
        keepPicture(*dialog);
        QVERIFY2(dialog->width() <= Screen.width() && dialog->height() <= Screen.height(), "the dialog is larger than the screen");
        const QSize least = dialog->minimumSizeHint();
        QVERIFY2(least.width() <= Screen.width() && least.height() <= Screen.height(), qPrintable(tooLarge(*dialog).join(u'\n')));
        const QStringList cut = testing::clippedWords(*dialog) + testing::overlaps(*dialog);
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    void aPageThatWasFirstSeenLargeComesBack_data() { everyPageFitsAtTwiceTheSize_data(); }
    void aPageThatWasFirstSeenLargeComesBack()
    {
        QFETCH(const QString, person);
        QFETCH(const Place, place);
        if (person.isEmpty())
            return; // the start page has no parts
        show(person, place);
        QVERIFY(settle());
        const QStringList wanted = shares();
        cleanup();
        init();
        m_theme.setZoom(1.8);
        show(person, place);
        QVERIFY(settle());
        m_theme.setZoom(1);
        QVERIFY(settle());
        QCOMPARE(shares(), wanted);
    }
};

QTEST_MAIN(ZoomTest)
#include "zoom_test.moc"
