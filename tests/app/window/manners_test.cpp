// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for whoever has only a keyboard, much room, or a registry that is gone: menus that hold every command, panes that grow,
// a start page that says what is the matter and moves nothing.
#include "demonstrationwindow.h"
#include "items/queuemodel.h"
#include "items/rowroles.h"
#include "shell/openingpage.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using pages::Place;

namespace {

template <typename W>
W* named(const QWidget& in, const QString& name)
{
    for (W* each : in.findChildren<W*>())
        if (each->accessibleName() == name || each->property("text").toString() == name)
            return each;
    return nullptr;
}

}

class MannersTest : public QObject, testing::DemonstrationWindow {
    Q_OBJECT

    void open(const QSize& size)
    {
        m_window->resize(size);
        openRegistry();
    }
    [[nodiscard]] QMenu* menu(const QString& title) const
    {
        for (const QAction* action : m_window->findChild<QMenuBar*>()->actions())
            if (QString(action->text()).remove(u'&') == title)
                return action->menu();
        return nullptr;
    }
    // To be looked at, where somebody asks for pictures.
    static void keepPicture(QWidget& window, const QString& name)
    {
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            window.grab().save(folder + u'/' + name + u".png"_s);
    }
    [[nodiscard]] QTreeView* list() const
    {
        for (auto* each : m_window->currentPage()->findChildren<QTreeView*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }

private slots:
    void initTestCase() { makeRegistry(); }
    void init() { makeWindow(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { shell::RegistryList().remove(m_place.path); }

    void aPageLeavesByKeyForAWindowThatSaysWhoActsAndWhere()
    {
        open({1280, 800});
        m_window->go(Place::inventory());
        QVERIFY(settled());
        const pages::Page* page = m_window->currentPage();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QWidget* own = page->window();
        QVERIFY(own != m_window.get());
        auto* person = own->findChild<QWidget*>(u"person"_s);
        QVERIFY(person != nullptr && person->isVisible());
        for (const QString& name : {u"lin"_s, u"tomas"_s}) {
            m_window->registry()->desk->session().actAs(name);
            QTRY_VERIFY(person->accessibleName().contains(m_window->registry()->desk->displayName(name)));
        }
        QVERIFY(named<QWidget>(*own, m_window->registry()->chain.sentence()) != nullptr);
        keepPicture(*own, u"own-window"_s);
    }

    void tabLeadsThroughEveryPartOfAVersion()
    {
        open({1280, 800});
        for (const Place::Section section : {Place::Section::Elements, Place::Section::Checks, Place::Section::History}) {
            m_window->go(Place::of(*VersionName::parse(u"card-fraud-daily@1.2.0"_s), section));
            QVERIFY(settled());
            auto* page = m_window->currentPage();
            page->setFocus();
            QStringList reached;
            bool leaves = false, bar = false;
            for (int i = 0; i < 80; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                const QWidget* focus = QApplication::focusWidget();
                reached << QString::fromLatin1(focus->metaObject()->className()) + u' ' + focus->accessibleName();
                leaves = leaves || !page->isAncestorOf(focus);
                bar = bar || focus->accessibleName().startsWith(u"Hold"_s);
            }
            QVERIFY2(leaves && bar, qPrintable(reached.join(u'\n')));
        }
    }

    void tabComesToTheListBeforeItsPane()
    {
        open({1280, 800});
        for (const Place& place : {Place::myTurn(), Place::inventory(), Place::production(), Place::results(), Place::audit()}) {
            m_window->go(place);
            QVERIFY(settled());
            const pages::Page* page = m_window->currentPage();
            const QSplitter* sides = nullptr;
            for (const auto* each : page->findChildren<QSplitter*>())
                if (each->isVisible() && each->orientation() == Qt::Horizontal && sides == nullptr)
                    sides = each;
            QVERIFY2(sides != nullptr, qPrintable(page->title()));
            QStringList order;
            for (const QWidget* each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain())
                if ((each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisible())
                    order << (sides->widget(0)->isAncestorOf(each) ? u"list"_s : sides->widget(1)->isAncestorOf(each) ? u"pane"_s : QString());
            order.removeAll(QString());
            QVERIFY2(order.contains(u"list"_s) && order.contains(u"pane"_s), qPrintable(page->title()));
            QVERIFY2(order.lastIndexOf(u"list"_s) < order.indexOf(u"pane"_s), qPrintable(page->title() + u": "_s + order.join(u' ')));
        }
    }

    void panesAreReachedByF6()
    {
        open({1280, 800});
        m_window->go(Place::of(*VersionName::parse(u"card-fraud-daily@1.2.0"_s), Place::Section::Elements));
        QVERIFY(settled());
        m_window->currentPage()->setFocus();
        const QWidget* first = QApplication::focusWidget();
        QStringList names;
        for (int i = 0; i < 12 && (i == 0 || QApplication::focusWidget() != first); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            names << QApplication::focusWidget()->accessibleName();
        }
        QVERIFY2(names.contains(u"Gate A and facts of the version"_s) && names.contains(u"Hold…"_s) && names.contains(u"Pages"_s),
                 qPrintable(names.join(u'\n')));
        const QWidget* from = QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), from);
    }

    void aPageOfItsOwnComesBackAsATab()
    {
        open({1280, 800});
        m_window->go(Place::inventory());
        QVERIFY(settled());
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->currentPage()->place() != Place::inventory());
        QVERIFY(m_window->close());
        m_window = std::make_unique<shell::MainWindow>(window::assembly(u"somebody"_s), m_theme);
        open({1280, 800});
        QVERIFY(settled());
        QVERIFY(std::ranges::contains(m_window->findChild<shell::Tabs*>()->pages(), Place::inventory(), &pages::Page::place));
    }

    void theLayoutIsAsDesignedAgainAndTheTabsStay()
    {
        open({1280, 800});
        m_window->go(Place::audit());
        m_window->go(Place::inventory());
        m_window->go(Place::myTurn());
        QVERIFY(settled());
        const int column = items::QueueModel::Due, before = list()->header()->sectionSize(column);
        list()->header()->resizeSection(column, before + testing::anyNumber(20, 60));
        const qsizetype tabs = m_window->findChild<shell::Tabs*>()->pages().size();
        QAction* reset = command(u"Reset layout"_s);
        QVERIFY(reset != nullptr);
        reset->trigger();
        QVERIFY(settled());
        QCOMPARE(m_window->findChild<shell::Tabs*>()->pages().size(), tabs);
        QCOMPARE(m_window->currentPage()->place(), Place::myTurn());
        QTRY_COMPARE(list()->header()->sectionSize(column), before);
    }

    void whatIsCopiedFromTheMenuIsWhatTheKeyCopies()
    {
        open({1280, 800});
        m_window->go(Place::inventory());
        QVERIFY(settled());
        auto* view = list();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(!copied.isEmpty());
        QApplication::clipboard()->setText(testing::anyName());
        command(u"Copy"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), copied);
        for (const QString& name : {u"Find next"_s, u"Find previous"_s, u"Select all"_s})
            QVERIFY2(command(name) != nullptr, qPrintable(name));
    }

    void decisionsStandInGroupsAndAGreyOneSaysWhy()
    {
        open({1280, 800});
        m_window->registry()->desk->session().actAs(u"tomas"_s);
        m_window->go(Place::of(VersionName::parse(u"card-fraud-daily@1.2.0"_s).value()));
        QVERIFY(settled());
        QMenu* review = menu(u"Review"_s);
        emit review->aboutToShow();
        QVERIFY(review->toolTipsVisible());
        QStringList texts;
        qsizetype groups = 1;
        for (const QAction* action : review->actions()) {
            groups += action->isSeparator() ? 1 : 0;
            texts << action->text();
            if (!action->isSeparator() && !action->isEnabled())
                QVERIFY2(action->toolTip() != QString(action->text()).remove(u'…'), qPrintable(action->text()));
        }
        QCOMPARE_GE(groups, 5);
        const auto at = [&](const QString& start) {
            return std::ranges::find_if(texts, [&](const QString& text) { return text.startsWith(start); }) - texts.begin();
        };
        QCOMPARE_LT(at(u"Approve"_s), at(u"Request changes"_s));
        QCOMPARE_LT(at(u"Request changes"_s), at(u"Reject"_s));
        QCOMPARE_LT(at(u"Reject"_s), at(u"Hold"_s));
        QCOMPARE_LT(at(u"Hold"_s), at(u"Mark unusable"_s));
        QVERIFY(texts.at(at(u"Approve"_s) - 1).isEmpty());
        review->adjustSize();
        keepPicture(*review, u"review"_s);
    }

    // From the item, as from the board and the version's own slots, the dialog of what comes back opens.
    void theRollbackThatIsMyTurnOpensItsDialog()
    {
        open({1280, 800});
        m_window->registry()->desk->session().actAs(u"oskar"_s);
        m_window->go(Place::myTurn());
        QVERIFY(settled());
        QTreeView* items = list();
        QVERIFY(items != nullptr);
        const auto offer = [&] {
            for (QPushButton* each : m_window->currentPage()->findChildren<QPushButton*>())
                if (each->isVisible() && each->accessibleName() == u"Roll back to 1.0.0…")
                    return each;
            return static_cast<QPushButton*>(nullptr);
        };
        for (QModelIndex row = items->model()->index(0, 0); row.isValid() && offer() == nullptr; row = items->indexBelow(row)) {
            items->setCurrentIndex(row);
            QVERIFY(settled());
            QCoreApplication::processEvents();
        }
        QVERIFY(offer() != nullptr);
        keepPicture(*m_window, u"my-turn-rollback"_s);
        offer()->click();
        const auto dialog = [&] {
            for (const QDialog* each : m_window->findChildren<QDialog*>())
                if (each->isVisible() && each->windowTitle() == u"Roll back to card-fraud-daily 1.0.0")
                    return each;
            return static_cast<const QDialog*>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, Patience);
    }

    void aHeadingOfMyTurnIsSummedUp()
    {
        open({1280, 800});
        m_window->registry()->desk->session().actAs(u"tomas"_s);
        m_window->go(Place::myTurn());
        QVERIFY(settled());
        const QModelIndex head = list()->model()->index(0, 0);
        QVERIFY(head.data(items::RowIsGroup).toBool());
        const auto says = [&](const QString& words) {
            return std::ranges::any_of(m_window->currentPage()->findChildren<theme::TextLabel*>(),
                                       [&](const theme::TextLabel* label) { return label->isVisible() && label->text() == words; });
        };
        QVERIFY(!says(head.data().toString()));
        list()->setCurrentIndex(head);
        QTRY_VERIFY(says(head.data().toString()));
        keepPicture(*m_window, u"heading"_s);
        list()->setCurrentIndex(list()->model()->index(0, 0, head));
        QTRY_VERIFY(!says(head.data().toString()));
    }

    void thePaneGrowsWithTheWindowUntilItIsDragged()
    {
        open({1280, 800});
        m_window->go(Place::audit());
        QVERIFY(settled());
        auto* sides = m_window->currentPage()->findChild<QSplitter*>();
        QTRY_COMPARE(sides->sizes().back(), theme::px(350));
        m_window->resize(2560, 1440);
        QTRY_COMPARE(sides->sizes().back(), theme::px(520));
        m_window->resize(1280, 800);
        QTRY_COMPARE(sides->sizes().back(), theme::px(350));
    }

    void theFiltersOfAuditStandInOneRow()
    {
        open({1280, 800});
        m_window->go(Place::audit());
        QVERIFY(settled());
        QSet<int> rows;
        for (const auto* box : m_window->currentPage()->findChildren<QComboBox*>())
            if (box->isVisible())
                rows << box->mapTo(m_window.get(), QPoint()).y();
        QCOMPARE(rows.size(), 1);
        auto* action = named<QComboBox>(*m_window->currentPage(), u"Action"_s);
        action->setCurrentIndex(testing::anyNumber(1, action->count() - 1));
        emit action->activated(action->currentIndex());
        QVERIFY(settled());
        QCoreApplication::sendPostedEvents();
        for (const auto* box : m_window->currentPage()->findChildren<QComboBox*>())
            if (box->isVisible())
                rows << box->mapTo(m_window.get(), QPoint()).y();
        QCOMPARE(rows.size(), 1);
    }

    void whatTheStartPageSaysMovesNothing()
    {
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        auto* field = named<QLineEdit>(*m_window, u"Address of a server"_s);
        QVERIFY(field->isVisible());
        const auto* message = m_window->findChild<theme::MessageBar*>(u"startMessage"_s);
        const auto places = [this] {
            QList<QPoint> found;
            for (const auto* button : m_window->findChildren<QPushButton*>())
                if (button->isVisible() && button->parentWidget()->objectName() != u"startMessage"_s)
                    found << button->mapTo(m_window.get(), QPoint());
            return found;
        };
        const QList<QPoint> before = places();
        QVERIFY(!before.isEmpty());
        field->setText(u"http://%1/%2"_s.arg(testing::anyName(), testing::anyName()));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->accessibleName().contains(u"postgresql://user@host/database"_s));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(places(), before);
    }

    void theStartPageSaysWhichRegistryIsGone()
    {
        const QString path = m_home.filePath(testing::anyName() + u".db"_s);
        QVERIFY(QFile::copy(m_place.path, path));
        shell::RegistryList().opened({path}, false);
        QVERIFY(QFile::remove(path));
        m_window = std::make_unique<shell::MainWindow>(window::assembly(u"somebody"_s), m_theme);
        m_window->show();
        const auto* message = m_window->findChild<theme::MessageBar*>(u"startMessage"_s);
        QVERIFY(message->isVisible());
        QVERIFY2(message->accessibleName().contains(path), qPrintable(message->accessibleName()));
        QVERIFY(message->accessibleName().contains(u"Locate…"_s));
        QVERIFY(named<QPushButton>(*m_window, u"Locate…"_s)->isVisible());
        QVERIFY(!named<QPushButton>(*m_window, u"Open"_s)->isEnabled());
        keepPicture(*m_window, u"start-lost"_s);
        shell::RegistryList().remove(path);
    }

    void aRegistryOfTheListIsOpenedByItsButton()
    {
        shell::RegistryList().opened(m_place, false);
        m_window = std::make_unique<shell::MainWindow>(window::assembly(u"somebody"_s), m_theme);
        m_window->show();
        auto* open = named<QPushButton>(*m_window, u"Open"_s);
        QVERIFY(open != nullptr && open->isEnabled());
        QTest::mouseClick(open, Qt::LeftButton);
        QVERIFY(settled());
        QVERIFY(m_window->registry() != nullptr);
        QCOMPARE(m_window->registry()->desk->session().location(), m_place);
    }

    void whoWaitsForAServerReadsWhichOneAndHowLong()
    {
        const QString host = testing::anyName(), database = testing::anyName();
        const QString words = shell::openingSentence({u"postgresql://somebody@%1:5433/%2"_s.arg(host, database)});
        for (const QString& part : {host, database, u"5433"_s, u"10"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        QVERIFY(shell::openingSentence(m_place).contains(m_place.path));
    }
};

QTEST_MAIN(MannersTest)
#include "manners_test.moc"
