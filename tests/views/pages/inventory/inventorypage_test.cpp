// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/versionlistmodel.h"
#include "pages/inventory/inventorylist.h"
#include "pages/inventory/inventorypage.h"

#include "governance/commands/addconsumer.h"
#include "governance/commands/editmodel.h"
#include "registry/facts.h"
#include "support/chance.h"
#include "support/live.h"
#include "support/registryfixture.h"
#include "theme/theme.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;
using items::InventoryTreeModel;
using testing::anyName;
using testing::aVersion;

class InventoryPageTest : public QObject {
    Q_OBJECT

    theme::Theme m_theme;
    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<items::Desk> m_desk;
    std::unique_ptr<InventoryPage> m_page;

    bool open()
    {
        m_desk = testing::RegistryFixture::orThrow(items::Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().reviewer));
        m_page = std::make_unique<InventoryPage>(*m_desk);
        m_page->resize(1100, 700);
        m_page->show();
        return QTest::qWaitForWindowExposed(m_page.get()) && settled();
    }

    bool settled()
    {
        return QTest::qWaitFor([this] { return m_page->isSettled(); });
    }

    template <class T> T* named(const QString& accessibleName)
    {
        for (T* widget : m_page->findChildren<T*>())
            if (widget->accessibleName() == accessibleName && !widget->isHidden())
                return widget;
        return nullptr;
    }

    QTreeView* byModel() { return named<QTreeView>(u"Inventory by model"_s); }
    QTreeView* all() { return named<QTreeView>(u"All versions"_s); }

    bool search(const QString& text)
    {
        named<QLineEdit>(u"Search the inventory"_s)->setText(text);
        return settled();
    }

    static QStringList shownVersions(const QTreeView& view)
    {
        QStringList names;
        for (QModelIndex index = view.model()->index(0, 0); index.isValid(); index = view.indexBelow(index))
            if (const QString name = index.data(InventoryTreeModel::VersionNameRole).toString(); !name.isEmpty())
                names << name;
        return names;
    }

private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void init() { m_fixture = std::make_unique<testing::RegistryFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void anEmptyRegistryOffersTheImport()
    {
        QVERIFY(open());
        auto* button = named<QPushButton>(u"Import a folder…"_s);
        QVERIFY(button);
        QSignalSpy requested(m_page.get(), &InventoryPage::importRequested);
        m_page->findChild<theme::EmptyState*>()->button()->click();
        QCOMPARE(requested.size(), 1);
    }

    // In a window of 1280x800 with the preview open, in either view; wide enough for a name of usual length.
    void theOwnerHasAColumnBesideThePreview()
    {
        m_fixture->draft();
        QVERIFY(open());
        m_page->resize(1180, 700);
        auto* views = m_page->findChild<theme::SegmentedControl*>();
        for (const int view : {0, 1}) {
            views->setCurrentIndex(view);
            QVERIFY(settled());
            QCoreApplication::processEvents();
            const QTreeView* list = nullptr;
            for (const QTreeView* each : m_page->findChildren<QTreeView*>())
                if (each->isVisible() && qobject_cast<const InventoryList*>(each) != nullptr)
                    list = each;
            QVERIFY(list != nullptr);
            for (int column = 0; column < list->model()->columnCount(); ++column) {
                const QString head = list->model()->headerData(column, Qt::Horizontal).toString();
                QVERIFY2(!list->isColumnHidden(column), qPrintable(head));
            }
            QVERIFY(list->columnWidth(items::VersionListModel::Owner) >= theme::px(80));
        }
    }

    void enterOpensTheVersionThatIsChosen()
    {
        const VersionName name = m_fixture->draft();
        QVERIFY(open());
        QCOMPARE(shownVersions(*byModel()), QStringList{name.text()});
        QSignalSpy requested(m_page.get(), &Page::placeRequested);
        byModel()->setCurrentIndex(byModel()->model()->index(0, 0, byModel()->model()->index(0, 0)));
        QTest::keyClick(byModel(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<Place>(), Place::of(name));
        // On a model, Enter folds.
        byModel()->setCurrentIndex(byModel()->model()->index(0, 0));
        QTest::keyClick(byModel(), Qt::Key_Return);
        QVERIFY(!byModel()->isExpanded(byModel()->model()->index(0, 0)));
        QCOMPARE(requested.size(), 1);
    }

    void aModelIsShownWithWhatItIsForAndWhoUsesIt()
    {
        const VersionName name = m_fixture->draft();
        const QString consumer = anyName(), purpose = testing::anySentence(), field = anyName();
        const Model before = *testing::RegistryFixture::orThrow(registry::loadModel(m_fixture->connection(), name.model));
        m_fixture->must(governance::AddConsumer{name.model, consumer, u"desk@example.org"_s, u"results"_s, {}, {}}, before.owner);
        governance::EditModel edit;
        edit.model = name.model;
        edit.purpose = purpose;
        m_fixture->must(edit, before.owner);
        QVERIFY(open());
        byModel()->setCurrentIndex(byModel()->model()->index(0, 0));
        QVERIFY(settled());
        const auto says = [this](const QString& words) {
            return std::ranges::any_of(m_page->findChildren<QLabel*>(),
                                       [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
        };
        QVERIFY(says(purpose));
        QVERIFY(says(u"reads the results, desk@example.org"_s));
        QVERIFY(says(u"It is live nowhere."_s));
        QVERIFY(says(m_desk->displayName(before.owner)));
        QSignalSpy requested(m_page.get(), &Page::placeRequested);
        named<QPushButton>(u"Open the consumer %1"_s.arg(consumer))->click();
        QCOMPARE(requested.last().first().value<Place>(), Place::consumerOf(consumer));
        named<QPushButton>(u"Open the newest version"_s)->click();
        QCOMPARE(requested.last().first().value<Place>(), Place::of({name.model, name.label, 0}));
        QSignalSpy facts(m_page.get(), &InventoryPage::modelFactsRequested);
        named<QPushButton>(u"Edit the facts of the model…"_s)->click();
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.first().first().toString(), name.model);
        // A version has its own buttons.
        byModel()->setCurrentIndex(byModel()->model()->index(0, 0, byModel()->model()->index(0, 0)));
        QVERIFY(settled());
        QVERIFY(!named<QPushButton>(u"Edit the facts of the model…"_s));
        QVERIFY(named<QPushButton>(u"Open the version"_s));
    }

    void wordsTypedIntoTheListSearch()
    {
        const VersionName wanted = m_fixture->draft(aVersion().of(u"zebra"_s + anyName()));
        m_fixture->draft();
        QVERIFY(open());
        byModel()->setFocus();
        QTest::keyClick(byModel(), Qt::Key_Z);
        QTest::keyClicks(m_page->findChild<QLineEdit*>(), u"ebra"_s);
        QVERIFY(settled());
        QCOMPARE(shownVersions(*byModel()), QStringList{wanted.text()});
    }

    void theOnlyModelStandsOpenUntilItIsFolded()
    {
        QVERIFY(open());
        const QVariantMap state = m_page->saveState(); // of a time without a model
        const VersionName name = m_fixture->draft();
        for (int i = 0; i < 30; ++i) // more than a screen holds
            m_fixture->draft(aVersion().of(name.model));
        QVERIFY(open());
        m_page->restoreState(state);
        QVERIFY(settled());
        const QModelIndex model = byModel()->model()->index(0, 0);
        QTRY_VERIFY(byModel()->isExpanded(model));
        byModel()->collapse(model);
        m_page->refresh();
        QVERIFY(settled());
        QVERIFY(!byModel()->isExpanded(byModel()->model()->index(0, 0)));
    }

    void whatNothingMatchesIsSaidAndFiltersAreCleared()
    {
        m_fixture->draft();
        QVERIFY(open());
        QVERIFY(search(anyName(u"unheard-of"_s)));
        auto* empty = m_page->findChild<theme::EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->button()->text(), u"Clear filters"_s);
        empty->button()->click();
        QVERIFY(settled());
        QTRY_VERIFY(byModel() && byModel()->isVisible());
        QCOMPARE(byModel()->model()->rowCount(), 1);
    }

    void aFilterIsAChipThatCanBeTakenAway()
    {
        m_fixture->draft();
        const VersionName waiting = m_fixture->submitted();
        QVERIFY(open());
        auto* menu = named<QPushButton>(u"Filter by state"_s)->menu();
        for (QAction* action : menu->actions())
            if (action->text() == labelOf(ReviewState::InReviewA))
                action->trigger();
        QVERIFY(settled());
        QCOMPARE(shownVersions(*byModel()), QStringList{waiting.text()});
        auto* chip = named<QPushButton>(u"Remove filter %1"_s.arg(labelOf(ReviewState::InReviewA)));
        QVERIFY(chip);
        QVERIFY(named<QPushButton>(u"Clear filters"_s));
        chip->click();
        QVERIFY(settled());
        QCOMPARE(byModel()->model()->rowCount(), 2);
        QVERIFY(!named<QPushButton>(u"Clear filters"_s));
    }

    void theStateFilterHasWhatIsLive()
    {
        m_fixture->draft();
        const VersionName live = testing::adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        const VersionName waiting = m_fixture->submitted();
        QVERIFY(open());
        auto* menu = named<QPushButton>(u"Filter by state"_s)->menu();
        const auto choose = [&](const QString& state) {
            for (QAction* action : menu->actions())
                if (action->text() == state)
                    action->trigger();
            return settled();
        };
        QVERIFY(choose(labelOf(DeploymentState::Live)));
        QCOMPARE(shownVersions(*byModel()), QStringList{live.text()});
        const QVariantMap state = m_page->saveState();
        QVERIFY(choose(labelOf(ReviewState::InReviewA))); // either of them
        QCOMPARE(shownVersions(*byModel()).size(), 2);
        QVERIFY(shownVersions(*byModel()).contains(waiting.text()));
        QVERIFY(open());
        m_page->restoreState(state);
        QVERIFY(settled());
        QCOMPARE(shownVersions(*byModel()), QStringList{live.text()});
        named<QPushButton>(u"Remove filter %1"_s.arg(labelOf(DeploymentState::Live)))->click();
        QVERIFY(settled());
        QCOMPARE(shownVersions(*byModel()).size(), 3);
    }

    void aLowPageOfLargeTextKeepsItsTitleAndRows()
    {
        for (int i = 0; i < 4; ++i)
            m_fixture->draft();
        QVERIFY(open());
        m_page->resize(1180, 480); // what a window of 1280x800 leaves to a page then
        m_theme.setZoom(2);
        const auto back = qScopeGuard([this] { m_theme.setZoom(1); });
        for (int i = 0; i < 8; ++i)
            QTest::qWait(0);
        QVERIFY(settled());
        if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty())
            m_page->grab().save(folder + u"/inventory-low.png"_s);
        QVERIFY(std::ranges::any_of(m_page->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->text() == u"Inventory" && label->visibleRegion().boundingRect().height() >= label->height() - 1;
        }));
        int rows = 0;
        for (QModelIndex row = byModel()->model()->index(0, 0); row.isValid(); row = byModel()->indexBelow(row))
            rows += byModel()->visualRect(row).bottom() < byModel()->viewport()->height() ? 1 : 0;
        QCOMPARE_GE(rows, 2);
    }

    void theListOfAllVersionsShowsTheSame()
    {
        QStringList names;
        for (int i = testing::anyNumber(2, 5); i > 0; --i)
            names.prepend(m_fixture->draft().text());
        QVERIFY(open());
        m_page->findChild<theme::SegmentedControl*>()->setCurrentIndex(1);
        QVERIFY(settled());
        QCOMPARE(shownVersions(*all()), names);
        all()->setCurrentIndex(all()->model()->index(0, 0));
        QTest::keySequence(all(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), names.first());
    }

    void newsComesByItselfAndTheChoiceStays()
    {
        const VersionName name = m_fixture->draft();
        QVERIFY(open());
        byModel()->setCurrentIndex(byModel()->model()->index(0, 0, byModel()->model()->index(0, 0)));
        const VersionName newer = m_fixture->draft(aVersion().of(name.model));
        m_desk->session().lookForNews();
        QTRY_VERIFY(shownVersions(*byModel()).contains(newer.text()));
        QCOMPARE(byModel()->currentIndex().data(InventoryTreeModel::VersionNameRole).toString(), name.text());
        QVERIFY(byModel()->isExpanded(byModel()->model()->index(0, 0)));
    }

    void thePreviewTellsTheVersionAndSpaceHidesIt()
    {
        const QString words = anyName(u"notes"_s);
        const VersionName name = m_fixture->submitted(aVersion().holding(testing::aManifest().notes(u"**Why.** Because of "_s + words)));
        QVERIFY(open());
        byModel()->setCurrentIndex(byModel()->model()->index(0, 0, byModel()->model()->index(0, 0)));
        QVERIFY(settled());
        auto* preview = named<QWidget>(u"Preview"_s);
        QVERIFY(preview);
        QStringList texts;
        for (const QLabel* label : preview->findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(texts.contains(name.label));
        QVERIFY(std::ranges::any_of(texts, [&](const QString& text) { return text.contains(words); }));
        QVERIFY(std::ranges::none_of(texts, [](const QString& text) { return text.startsWith(u"Why"_s); })); // a heading alone says nothing here
        // Whoever looks is a technical reviewer, so it waits on "you" first.
        QVERIFY(std::ranges::any_of(texts, [](const QString& text) { return text.startsWith(u"you"_s); }));
        QTest::keyClick(byModel(), Qt::Key_Space);
        QVERIFY(preview->isHidden());
        QTest::keyClick(byModel(), Qt::Key_Space);
        QVERIFY(!preview->isHidden());
    }

    void columnsFiltersAndWhatIsOpenAreKept()
    {
        const VersionName name = m_fixture->draft();
        m_fixture->draft();
        QVERIFY(open());
        byModel()->collapseAll();
        const QModelIndexList found = byModel()->model()->match(byModel()->model()->index(0, 0), InventoryTreeModel::ModelNameRole, name.model);
        byModel()->expand(found.first());
        byModel()->header()->resizeSection(items::VersionListModel::RiskTier, 171);
        const QVariantMap state = m_page->saveState();
        QVERIFY(open());
        m_page->restoreState(state);
        QVERIFY(settled());
        QCOMPARE(byModel()->header()->sectionSize(items::VersionListModel::RiskTier), 171);
    }

    void filtersAreKeptAndWordsAreNot()
    {
        m_fixture->draft();
        const VersionName waiting = m_fixture->submitted();
        QVERIFY(open());
        for (const auto& [menu, choice] :
             {std::pair{u"Filter by state"_s, labelOf(ReviewState::InReviewA)}, std::pair{u"Filter by usability"_s, labelOf(Usability::Usable)}})
            for (QAction* action : named<QPushButton>(menu)->menu()->actions())
                if (action->text() == choice)
                    action->trigger();
        QVERIFY(search(anyName(u"unheard-of"_s)));
        const QVariantMap state = m_page->saveState();
        QVERIFY(open());
        m_page->restoreState(state);
        QVERIFY(settled());
        QCOMPARE(shownVersions(*byModel()), QStringList{waiting.text()});
        QVERIFY(named<QPushButton>(u"Remove filter %1"_s.arg(labelOf(ReviewState::InReviewA))));
        QVERIFY(named<QPushButton>(u"Remove filter %1"_s.arg(labelOf(Usability::Usable))));
        QVERIFY(named<QLineEdit>(u"Search the inventory"_s)->text().isEmpty());
        // A state of another program, or none, filters nothing away.
        QVERIFY(open());
        m_page->restoreState({{u"grouping"_s, 0}, {u"filters"_s, QVariantMap{{u"review"_s, QStringList{anyName()}}}}});
        QVERIFY(settled());
        QCOMPARE(byModel()->model()->rowCount(), 2);
    }

    void aPressOnAHeaderSortsAndIsKept()
    {
        QStringList newestFirst;
        for (int i = testing::anyNumber(3, 6); i > 0; --i)
            newestFirst.prepend(m_fixture->draft().text());
        QVERIFY(open());
        m_page->findChild<theme::SegmentedControl*>()->setCurrentIndex(1);
        QVERIFY(settled());
        QCOMPARE(all()->header()->sortIndicatorSection(), int(items::VersionListModel::Changed));
        QCOMPARE(all()->header()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(all()->header()->isSortIndicatorShown());
        QCOMPARE(all()->header()->accessibleDescription(), u"Sorted by Changed, descending"_s);
        all()->setCurrentIndex(all()->model()->index(1, 0));
        const QString chosen = newestFirst.at(1);
        const auto press = [this](int column) {
            QHeaderView* header = all()->header();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
            return settled();
        };
        QVERIFY(press(items::VersionListModel::Changed));
        QStringList oldestFirst = newestFirst;
        std::ranges::reverse(oldestFirst);
        QCOMPARE(shownVersions(*all()), oldestFirst);
        QCOMPARE(all()->currentIndex().data(InventoryTreeModel::VersionNameRole).toString(), chosen);
        QVERIFY(press(items::VersionListModel::Version));
        QStringList byName = newestFirst;
        byName.sort(Qt::CaseInsensitive);
        QCOMPARE(shownVersions(*all()), byName);
        QCOMPARE(all()->currentIndex().data(InventoryTreeModel::VersionNameRole).toString(), chosen);
        const QVariantMap state = m_page->saveState();
        QVERIFY(open());
        m_page->restoreState(state);
        QVERIFY(settled());
        QCOMPARE(shownVersions(*all()), byName);
        QCOMPARE(all()->header()->sortIndicatorSection(), int(items::VersionListModel::Version));
        QCOMPARE(all()->header()->sortIndicatorOrder(), Qt::AscendingOrder);
    }

    void theKeyboardSortsToo()
    {
        QStringList names;
        for (int i = 0; i < 3; ++i)
            names << m_fixture->draft().model;
        names.sort(Qt::CaseInsensitive);
        QVERIFY(open());
        const auto choose = [this](const QString& text) {
            for (QAction* action : m_page->pageActions())
                if (action->text() == u"Sort by…"_s)
                    action->trigger();
            auto* menu = named<QMenu>(u"Sort by"_s);
            if (!menu)
                return false;
            for (QAction* action : menu->actions())
                if (action->text() == text)
                    menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return settled();
        };
        QVERIFY(choose(u"Descending"_s));
        QStringList shown;
        for (int row = 0; row < byModel()->model()->rowCount(); ++row)
            shown.prepend(byModel()->model()->index(row, 0).data(InventoryTreeModel::ModelNameRole).toString());
        QCOMPARE(shown, names);
        QVERIFY(choose(u"Changed"_s));
        QCOMPARE(byModel()->header()->sortIndicatorSection(), int(items::VersionListModel::Changed));
        QCOMPARE(byModel()->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void newsLeavesFoldedWhatWasFoldedInASearch()
    {
        const VersionName name = m_fixture->draft();
        QVERIFY(open());
        QVERIFY(search(name.model));
        const QModelIndex model = byModel()->model()->index(0, 0);
        QVERIFY(byModel()->isExpanded(model));
        byModel()->collapse(model);
        const VersionName newer = m_fixture->draft(aVersion().of(name.model));
        m_desk->session().lookForNews();
        QTRY_COMPARE(byModel()->model()->rowCount(byModel()->model()->index(0, 0)), 2);
        QVERIFY(!byModel()->isExpanded(byModel()->model()->index(0, 0)));
    }

    void theShownRowsAreExported()
    {
        const VersionName shown = m_fixture->draft();
        const VersionName hidden = m_fixture->draft();
        QVERIFY(open());
        QVERIFY(search(shown.model));
        QSignalSpy said(m_page.get(), &Page::said);
        const QString path = m_fixture->folder() + u"/inventory.csv"_s;
        m_page->exportTo(path);
        QVERIFY(said.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains(shown.model.toUtf8()));
        QVERIFY(!bytes.contains(hidden.model.toUtf8()));
    }
};

QTEST_MAIN(InventoryPageTest)
#include "inventorypage_test.moc"
