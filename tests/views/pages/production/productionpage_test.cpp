// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "pages/production/boardlist.h"
#include "pages/production/boardpane.h"
#include "pages/production/productionpage.h"
#include "pages/production/targetmatrix.h"
#include "support/chance.h"
#include "support/deployedregistry.h"
#include "support/live.h"
#include "theme/theme.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTimeEdit>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;
using items::BoardModel;
using testing::adopted;
using testing::anyName;
using testing::aVersion;
using testing::reported;

class ProductionPageTest : public QObject {
    Q_OBJECT

    theme::Theme m_theme;
    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<items::Desk> m_desk;
    std::unique_ptr<ProductionPage> m_page;

    bool open(const QVariantMap& state = {}, QSize size = {1240, 800})
    {
        m_page.reset();
        m_desk = testing::RegistryFixture::orThrow(items::Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().owner));
        m_page = std::make_unique<ProductionPage>(*m_desk);
        m_page->restoreState(state);
        m_page->resize(size);
        m_page->show();
        return QTest::qWaitForWindowExposed(m_page.get()) && settled();
    }

    bool settled()
    {
        if (!QTest::qWaitFor([this] { return m_page->isSettled(); }))
            return false;
        QCoreApplication::processEvents(); // what was put off: folds after a reset, buttons that a layout shows
        return true;
    }

    template <class T> T* named(const QString& accessibleName)
    {
        for (T* widget : m_page->findChildren<T*>())
            if (widget->accessibleName() == accessibleName && !widget->isHidden())
                return widget;
        return nullptr;
    }

    BoardList* list() { return m_page->findChild<BoardList*>(); }
    BoardPane* pane() { return m_page->findChild<BoardPane*>(); }

    bool search(const QString& text)
    {
        named<QLineEdit>(u"Filter the board"_s)->setText(text);
        return settled();
    }

    bool choose(int mode)
    {
        m_page->findChild<theme::SegmentedControl*>()->setCurrentIndex(mode);
        return settled();
    }

    QStringList shown()
    {
        QStringList names;
        const auto& model = *static_cast<BoardModel*>(list()->model());
        for (int group = 0; group < model.rowCount(); ++group)
            for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row)
                names << model.row(model.index(row, 0, model.index(group, 0)))->model.name;
        return names;
    }

    QStringList wordsOf(const QWidget& widget)
    {
        QStringList texts;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }

private slots:
    void initTestCase() { m_theme.install(*qApp); }

    void init()
    {
        m_fixture = std::make_unique<testing::RegistryFixture>();
        m_fixture->clock() = QDateTime::currentDateTimeUtc(); // holds and reviews are judged by the real clock
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    // Whoever closed the facts finds the button that brings them back, also the next time.
    void factsThatWereClosedComeBackByTheirButton()
    {
        auto registry = std::make_unique<testing::DeployedRegistry>();
        registry->clock() = QDateTime::currentDateTimeUtc().addSecs(-3600);
        (void)registry->live(anyName(), registry->slot());
        m_fixture = std::move(registry);
        QVERIFY(open());
        QVERIFY(pane()->isVisible());
        QVERIFY(named<QToolButton>(u"Show facts"_s) == nullptr);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Space);
        QTRY_VERIFY(!pane()->isVisible());
        const QVariantMap state = m_page->saveState();
        QVERIFY(open(state));
        QVERIFY(!pane()->isVisible());
        named<QToolButton>(u"Show facts"_s)->click();
        QVERIFY(pane()->isVisible());
        QVERIFY(named<QToolButton>(u"Show facts"_s) == nullptr);
    }

    // What is live and unusable has its way back on the row: in the pane for whoever may, and in the row's menu.
    void anUnusableLiveVersionOffersTheWayBack()
    {
        auto registry = std::make_unique<testing::DeployedRegistry>();
        registry->clock() = QDateTime::currentDateTimeUtc().addSecs(-3600);
        const QString slot = registry->slot(), model = anyName();
        const VersionName first = registry->live(model, slot);
        const VersionName second = registry->live(model, slot, first.label);
        testing::DeployedRegistry& known = *registry;
        m_fixture = std::move(registry);
        QVERIFY(open());
        const QString offer = u"Roll back to %1…"_s.arg(first.label);
        QVERIFY(named<QPushButton>(offer) == nullptr); // nothing is wrong with it
        known.markUnusable(second);
        m_desk->session().lookForNews();
        QTRY_VERIFY(named<QPushButton>(offer) != nullptr);
        QSignalSpy asked(m_page.get(), &ProductionPage::rollbackRequested);
        named<QPushButton>(offer)->click();
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(list(), &wanted);
        auto* menu = named<QMenu>(u"Actions for the row"_s);
        QVERIFY(menu != nullptr);
        const QList<QAction*> entries = menu->actions();
        const auto entry = std::ranges::find(entries, offer, &QAction::text);
        QVERIFY(entry != entries.end());
        (*entry)->trigger();
        menu->close();
        QCOMPARE(asked.size(), 2);
        for (const auto& each : asked) {
            QCOMPARE(each.front().value<VersionName>(), first);
            QCOMPARE(each.back().toString(), slot);
        }
        // A reviewer reads the same row and may not.
        m_desk->session().actAs(known.cast().reviewer);
        QTRY_VERIFY(named<QPushButton>(offer) == nullptr);
    }

    void anEmptyBoardOffersTheInventory()
    {
        m_fixture->approved();
        QVERIFY(open());
        auto* empty = m_page->findChild<theme::EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(pane()->isHidden());
        QSignalSpy requested(m_page.get(), &Page::placeRequested);
        empty->button()->click();
        QCOMPARE(requested.first().first().value<Place>(), Place::inventory());
    }

    void thePaneTellsWhatDivergesAndTheButtonOpensIt()
    {
        const QString slot = anyName(u"slot"_s), target = anyName(u"target"_s);
        const VersionName name = adopted(*m_fixture, slot, {target});
        const Sha256 build = reported(*m_fixture, slot, target);
        QVERIFY(open());
        auto* matrix = m_page->findChild<TargetMatrix*>();
        QVERIFY(matrix->isVisible());
        QCOMPARE(matrix->model()->index(1, items::TargetMatrixModel::Target).data().toString(), target);
        QVERIFY(matrix->model()->index(1, items::TargetMatrixModel::Build).data().toString().contains(build.hex().first(8)));
        // As many digits as in the row of what is expected.
        for (const int row : {0, 1}) {
            const QModelIndex cell = matrix->model()->index(row, items::TargetMatrixModel::Build);
            QVERIFY2(matrix->columnWidth(cell.column()) >= matrix->sizeHintForIndex(cell).width(), qPrintable(cell.data().toString()));
        }
        QVERIFY(matrix->columnWidth(items::TargetMatrixModel::Target) >= theme::px(80)); // and a target's name can be read
        QVERIFY(std::ranges::any_of(wordsOf(*pane()), [&](const QString& text) { return text.contains(target); }));
        matrix->setCurrentIndex(matrix->model()->index(1, 0));
        QTest::keySequence(matrix, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().contains(build.hex()));
        QSignalSpy requested(m_page.get(), &Page::placeRequested);
        QTRY_VERIFY(named<QPushButton>(u"Open "_s + name.label)); // a new button is shown with the next turn of the event loop
        auto* button = named<QPushButton>(u"Open "_s + name.label);
        button->click();
        QCOMPARE(requested.first().first().value<Place>(), Place::of(name, Place::Section::Deployments));
    }

    void enterOpensTheRowAndSpaceHidesTheFacts()
    {
        const VersionName name = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        QVERIFY(open());
        QVERIFY(list()->chosen());
        QSignalSpy requested(m_page.get(), &Page::placeRequested);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(requested.first().first().value<Place>(), Place::of(name, Place::Section::Deployments));
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(pane()->isHidden());
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(!pane()->isHidden());
    }

    void wordsFilterAndWhatNothingMatchesIsSaid()
    {
        const VersionName wanted = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        QVERIFY(open());
        list()->setFocus();
        QVERIFY(search(wanted.model));
        QCOMPARE(shown(), QStringList{wanted.model});
        QVERIFY(search(anyName(u"unheard-of"_s)));
        auto* empty = m_page->findChild<theme::EmptyState*>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->button()->text(), u"Clear filters"_s);
        empty->button()->click();
        QVERIFY(settled());
        QCOMPARE(shown().size(), 2);
        QVERIFY(list()->isVisible());
    }

    void menusFilterByAttention()
    {
        const QString slot = anyName(u"slot"_s), target = anyName(u"target"_s);
        const VersionName wrong = adopted(*m_fixture, slot, {target});
        adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        reported(*m_fixture, slot, target);
        QVERIFY(open());
        QCOMPARE(shown().front(), wrong.model);
        named<QPushButton>(u"Filter by attention"_s)->menu()->actions().front()->trigger();
        QCOMPARE(shown(), QStringList{wrong.model});
        auto* clear = named<QPushButton>(u"Clear filters"_s);
        QVERIFY(clear);
        clear->click();
        QCOMPARE(shown().size(), 2);
    }

    void whatHappensAfterTheFirstLookIsNews()
    {
        const VersionName changed = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        QVERIFY(open());
        const QString news = u"Only what changed since I last looked"_s;
        QVERIFY(!named<QPushButton>(news)->isEnabled());
        m_fixture->must(governance::Hold{changed, testing::anySentence()}, m_fixture->cast().owner);
        m_desk->session().lookForNews();
        QTRY_VERIFY(named<QPushButton>(news)->isEnabled());
    }

    void whoComesBackSeesWhatChangedMeanwhile()
    {
        const QString slot = anyName(u"slot"_s);
        const VersionName changed = adopted(*m_fixture, slot, {anyName(u"target"_s)});
        adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        QVERIFY(open());
        const QString news = u"Only what changed since I last looked"_s;
        QVERIFY(!named<QPushButton>(news)->isEnabled());
        const QVariantMap state = m_page->saveState();
        m_fixture->must(governance::Hold{changed, testing::anySentence()}, m_fixture->cast().owner);
        QVERIFY(open(state));
        auto* button = named<QPushButton>(news);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(shown(), QStringList{changed.model});
        QVERIFY(std::ranges::any_of(wordsOf(*pane()), [](const QString& text) { return text == u"Since you last looked"; }));
        named<QPushButton>(u"Mark as seen"_s)->click();
        QVERIFY(settled());
        QCOMPARE(shown().size(), 2);
        QVERIFY(!named<QPushButton>(news)->isEnabled());
        // Somebody else at the same desk has not looked.
        const QVariantMap later = m_page->saveState();
        m_fixture->must(governance::Lift{changed, testing::anySentence()}, m_fixture->cast().owner);
        QVERIFY(open(later));
        QVERIFY(named<QPushButton>(news)->isEnabled());
        m_desk->session().actAs(m_fixture->cast().risk);
        QVERIFY(settled());
        QVERIFY(!named<QPushButton>(news)->isEnabled());
    }

    void thePastIsThatOfTheSessionAndHasNoWayToAct()
    {
        m_fixture->clock() = QDateTime::currentDateTimeUtc().addDays(-8);
        const QString slot = anyName(u"slot"_s), target = anyName(u"target"_s);
        const VersionName name = adopted(*m_fixture, slot, {target});
        const QDateTime then = m_fixture->clock().addDays(1);
        m_fixture->clock() = then.addDays(1);
        reported(*m_fixture, slot, target);
        QVERIFY(open());
        QVERIFY(choose(1));
        named<QDateTimeEdit>(u"The moment to show"_s)->setDateTime(then.toLocalTime());
        QVERIFY(settled());
        QCOMPARE(list()->chosen()->targets.front().report.has_value(), false);
        QVERIFY(!named<QPushButton>(u"Only what changed since I last looked"_s));
        QCOMPARE(m_desk->session().moment().at.toSecsSinceEpoch(), then.toSecsSinceEpoch());
        // There is nothing before the first event: what is shown stays, and the page says why.
        named<QDateTimeEdit>(u"The moment to show"_s)->setDateTime(then.addYears(-testing::anyNumber(30, 60)).toLocalTime());
        QVERIFY(settled());
        QVERIFY(m_page->findChild<theme::MessageBar*>()->accessibleName().contains(u"did not exist yet"_s));
        QCOMPARE(named<QDateTimeEdit>(u"The moment to show"_s)->dateTime().toSecsSinceEpoch(), then.toSecsSinceEpoch());
        m_desk->session().lookAt({});
        QVERIFY(settled());
        QVERIFY(!named<QDateTimeEdit>(u"The moment to show"_s));
        QVERIFY(list()->chosen()->targets.front().report.has_value());
        QCOMPARE(list()->chosen()->model.name, name.model);
    }

    void whatHappenedIsListedAndAnEventOpensTheTrail()
    {
        const QString slot = anyName(u"slot"_s);
        adopted(*m_fixture, slot, {anyName(u"target"_s)});
        QVERIFY(open());
        QVERIFY(choose(2));
        auto* events = named<QTreeView>(u"Events in production"_s);
        QVERIFY(events->isVisible());
        QVERIFY(pane()->isHidden());
        const QModelIndex newest = events->model()->index(0, 0, events->model()->index(0, 0));
        QVERIFY(newest.isValid());
        QSignalSpy requested(m_page.get(), &Page::placeRequested);
        events->setCurrentIndex(newest);
        emit events->activated(newest);
        QCOMPARE(requested.first().first().value<Place>().kind, Place::Kind::Audit);
        QSignalSpy said(m_page.get(), &Page::said);
        const QString path = m_fixture->folder() + u"/events.csv"_s;
        m_page->exportTo(path);
        QVERIFY(said.wait());
        QVERIFY(QFile(path).size() > 0);
    }

    void theShownRowsAreExported()
    {
        const VersionName kept = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        const VersionName hidden = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        QVERIFY(open());
        QVERIFY(search(kept.model));
        QSignalSpy said(m_page.get(), &Page::said);
        const QString path = m_fixture->folder() + u"/production.csv"_s;
        m_page->exportTo(path);
        QVERIFY(said.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains(kept.model.toUtf8()));
        QVERIFY(!bytes.contains(hidden.model.toUtf8()));
    }

    void aNarrowPageShowsBoardOrFactsAsTabs()
    {
        adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        QVERIFY(open({}, {820, 600}));
        auto* tabs = m_page->findChild<QTabBar*>();
        QVERIFY(tabs->isVisible());
        QVERIFY(list()->isVisible());
        QVERIFY(!pane()->isVisible());
        QVERIFY(list()->isColumnHidden(BoardModel::Results)); // the first to leave
        QVERIFY(!list()->isColumnHidden(BoardModel::Who));    // who must move next is what the board is for
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(pane()->isVisible());
        QVERIFY(!list()->isVisible());
        m_page->resize(1240, 700);
        QTRY_VERIFY(list()->isVisible() && pane()->isVisible() && tabs->isHidden());
    }

    void columnsFoldsAndTheRowAreKept()
    {
        const VersionName first = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        const VersionName second = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        QVERIFY(open({}, {1700, 800}));
        const auto& model = *static_cast<BoardModel*>(list()->model());
        const registry::BoardRow* last = model.row(model.index(1, 0, model.index(0, 0)));
        const QString name = last->model.name;
        QVERIFY(name == first.model || name == second.model);
        list()->setCurrentIndex(model.index(1, 0, model.index(0, 0)));
        list()->header()->resizeSection(BoardModel::Results, 163);
        const QVariantMap state = m_page->saveState();
        QVERIFY(open(state, {1700, 800}));
        QCOMPARE(list()->chosen()->model.name, name);
        QCOMPARE(list()->header()->sectionSize(BoardModel::Results), 163);
        list()->collapse(list()->model()->index(0, 0));
        QVERIFY(open(m_page->saveState(), {1700, 800}));
        QTRY_VERIFY(!list()->isExpanded(list()->model()->index(0, 0)));
    }
};

QTEST_MAIN(ProductionPageTest)
#include "productionpage_test.moc"
