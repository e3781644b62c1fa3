// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does around its pages: a page in a window of its own, a file that is no registry, the rail where there is little room.
#include "demonstrationwindow.h"
#include "items/boardmodel.h"
#include "items/rowroles.h"
#include "shell/menus.h"
#include "support/chance.h"
#include "theme/rows/raildelegate.h"
#include "theme/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using pages::Place;

class ShellTest : public QObject, testing::DemonstrationWindow {
    Q_OBJECT

    // Chooses the command of that name, wherever it stands in the menus.
    void choose(const QString& name)
    {
        QAction* action = command(name);
        QVERIFY2(action != nullptr, qPrintable(name));
        action->trigger();
    }

    // The page that is shown goes into a window of its own.
    QMainWindow* tearOff()
    {
        auto* tabs = m_window->findChild<shell::Tabs*>();
        auto* bar = tabs->findChild<QTabBar*>();
        const pages::Page* page = m_window->currentPage();
        emit bar->customContextMenuRequested(bar->tabRect(bar->currentIndex()).center());
        auto* menu = tabs->findChild<QMenu*>();
        menu->actions().front()->trigger();
        menu->close();
        return qobject_cast<QMainWindow*>(page->window());
    }

    [[nodiscard]] static QDialog* openDialog()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && dialog->isVisible())
                return dialog;
        return nullptr;
    }

    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QMimeData unanswered; // a busy program may not say a second time what it drags
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &unanswered, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

private slots:
    void initTestCase() { makeRegistry(); }
    void init()
    {
        makeWindow();
        openRegistry();
    }
    void cleanup() { m_window.reset(); }

    void aPageInItsOwnWindowHasTheFocus()
    {
        m_window->go(Place::inventory());
        QVERIFY(settled());
        const QMainWindow* own = tearOff();
        QVERIFY(own != m_window.get());
        QTRY_VERIFY(QApplication::focusWidget() != nullptr && own->isAncestorOf(QApplication::focusWidget()));
    }

    void aWindowOfItsOwnGoesWithItsPage()
    {
        m_window->go(Place::inventory());
        QPointer<QMainWindow> own = tearOff();
        QVERIFY(own != m_window.get());
        choose(u"Start page"_s);
        QTRY_VERIFY(own.isNull());
        QVERIFY(m_window->isVisible());
    }

    void aWindowOfItsOwnLeadsToTheRest()
    {
        m_window->go(Place::inventory());
        QPointer<QMainWindow> own = tearOff();
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with) {
            own->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(own.data()));
            QTest::keyClick(own.data(), key, with);
        };
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget() == m_window->findChild<shell::GoToField*>());
        press(Qt::Key_7, Qt::ControlModifier);
        QTRY_COMPARE(m_window->currentPage()->place().kind, Place::Kind::Audit);
        QTRY_VERIFY(m_window->isActiveWindow());
        press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->isVisible());
    }

    // Escape leaves nothing open that would take the next click.
    void whatIsCalledSoComesFirstAndEscapeClosesIt()
    {
        auto* field = m_window->findChild<shell::GoToField*>();
        const QAbstractItemView* offered = field->completer()->popup();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"house-prices"_s);
        QTRY_VERIFY(offered->isVisible());
        QTRY_VERIFY(offered->model()->index(0, 0).data().toString().startsWith(u"house-prices "));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!offered->isVisible());
        QCOMPARE(field->text(), QString());
        QTest::qWait(50);
        QVERIFY(!offered->isVisible());
    }

    // A first character says what is looked for; where nothing is found, that is said.
    void aPrefixSaysWhatIsLookedFor()
    {
        auto* field = m_window->findChild<shell::GoToField*>();
        const QAbstractItemView* offered = field->completer()->popup();
        const auto first = [&](const QString& typed) {
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
            field->clear();
            QTest::keyClicks(field, typed);
            QString text;
            static_cast<void>(QTest::qWaitFor([&] {
                text = offered->model()->index(0, 0).data().toString();
                return offered->isVisible() && !field->isLooking();
            }));
            return text;
        };
        const VersionName version = VersionName::parse(u"card-fraud-daily@1.2.0"_s).value();
        m_window->go(Place::of(version));
        QVERIFY(settled());
        QCOMPARE(first(u"#clock"_s), u"src/clock.py"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_window->currentPage()->place().file, u"src/clock.py"_s);
        QVERIFY(settled());
        const int line = testing::anyNumber(2, 9);
        QVERIFY2(first(u":%1"_s.arg(line)).contains(u"src/clock.py"_s), qPrintable(first(u":%1"_s.arg(line))));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(first(u"@house"_s).startsWith(u"house-prices "_s));
        QVERIFY(!first(u">inventory"_s).isEmpty());
        const QString nothing = testing::anyName();
        for (const QString& prefix : {u""_s, u"@"_s, u"#"_s, u">"_s}) {
            QVERIFY2(first(prefix + nothing).contains(nothing), qPrintable(prefix));
            QVERIFY(!offered->model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
            QTest::keyClick(field, Qt::Key_Return); // goes nowhere
        }
        QCOMPARE(m_window->currentPage()->place().version, version);
        QTest::keyClick(field, Qt::Key_Escape);
    }

    // Qt runs neither of two commands that have the same key.
    void noKeyIsGivenTwice()
    {
        const VersionName version = VersionName::parse(u"card-fraud-daily@1.2.0"_s).value();
        for (const Place& place : {Place::myTurn(), Place::inventory(), Place::production(), Place::results(), Place::audit(), Place::of(version),
                                   Place::of(version, Place::Section::Changes), Place::of(version, Place::Section::Deployments)}) {
            m_window->go(place);
            QVERIFY(settled());
            QSet<QKeySequence> keys;
            for (const QAction* action : m_window->findChild<shell::Menus*>()->commands())
                for (const QKeySequence& key : action->shortcuts()) {
                    QVERIFY2(!keys.contains(key), qPrintable(key.toString() + u' ' + action->text() + u' ' + m_window->windowTitle()));
                    keys.insert(key);
                }
        }
    }

    void theKeyOfAServerLeadsToItsField()
    {
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->registry() == nullptr);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QCOMPARE(field->accessibleName(), u"Address of a server"_s);
        QTest::keyClicks(field, u"http://example.org/x"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const auto* message = m_window->findChild<theme::MessageBar*>(u"startMessage"_s);
        QVERIFY2(message->accessibleName().contains(u"postgresql://user@host/database"), qPrintable(message->accessibleName()));
        // There it is mended, so there one stays, and what is typed next takes its place.
        QCoreApplication::sendPostedEvents();
        QVERIFY(field->hasFocus());
        QCOMPARE(field->selectedText(), u"http://example.org/x"_s);
        QVERIFY(message->isVisible());
    }

    void theKeyThatClosesATabClosesAWindowOfItsOwn()
    {
        m_window->go(Place::inventory());
        QPointer<QMainWindow> own = tearOff();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr && own->isAncestorOf(QApplication::focusWidget()));
        const qsizetype tabs = m_window->findChild<shell::Tabs*>()->pages().size();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(own.isNull());
        QCOMPARE(m_window->findChild<shell::Tabs*>()->pages().size(), tabs);
    }

    void theRegistryStaysOpenWhenAnotherFileIsNone()
    {
        const QString path = m_home.filePath(testing::anyName());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(testing::anyBytes(testing::anyNumber(0, 5000)));
        file.close();
        const auto open = m_window->registry();
        drop(path);
        QVERIFY(settled());
        QCOMPARE(m_window->registry(), open);
        QVERIFY(m_window->currentPage() != nullptr);
        const auto* message = m_window->findChild<theme::MessageBar*>(u"passing"_s);
        QVERIFY(message->isVisible());
        QVERIFY2(message->accessibleName().contains(path), qPrintable(message->accessibleName()));
        QVERIFY2(message->accessibleName().contains(u"Name another file"), qPrintable(message->accessibleName()));
        // One that is a registry takes its place, and the message goes.
        drop(m_place.path);
        QVERIFY(settled());
        QVERIFY(m_window->registry() != nullptr && m_window->registry() != open);
        QVERIFY(!message->isVisible());
    }

    void whatAPageSaysStandsAboveItAndGoesWhenThePersonGoesOn()
    {
        const auto* passing = m_window->findChild<theme::MessageBar*>(u"passing"_s);
        const auto* rail = m_window->findChild<QListView*>(u"rail"_s);
        QString sentence;
        while (sentence.size() < 400)
            sentence += testing::anySentence() + u' ';
        const auto says = [&] {
            emit m_window->currentPage()->said(sentence);
            return passing->isVisible();
        };
        QVERIFY(says());
        QVERIFY(!m_window->findChild<theme::MessageBar*>(u"message"_s)->isVisible());
        QVERIFY(passing->mapTo(m_window.get(), QPoint()).x() >= rail->width());
        m_window->go(Place::inventory());
        QVERIFY(!passing->isVisible());

        QVERIFY(says());
        QTest::keyPress(m_window->currentPage(), Qt::Key_Shift);
        QVERIFY(passing->isVisible());
        QTest::keyClick(m_window->currentPage(), Qt::Key_Down);
        QVERIFY(!passing->isVisible());
        QVERIFY(says());
        QTest::mouseClick(m_window->currentPage(), Qt::LeftButton);
        QVERIFY(!passing->isVisible());
        // Another person has other reasons, and so has another sentence.
        QVERIFY(says());
        m_window->registry()->desk->session().actAs(u"yuki"_s);
        QVERIFY(!passing->isVisible());
        QVERIFY(says());
        m_window->say(testing::anyName());
        QVERIFY(!passing->isVisible());
    }

    void aWindowOfItsOwnSaysWhatItsPageSays()
    {
        m_window->go(Place::inventory());
        QVERIFY(settled());
        pages::Page* page = m_window->currentPage();
        const QMainWindow* own = tearOff();
        const QString sentence = testing::anySentence();
        emit page->said(sentence);
        QCOMPARE(own->findChild<theme::MessageBar*>(u"passing"_s)->accessibleName(), sentence);
        QVERIFY(!m_window->findChild<shell::Tabs*>()->findChild<theme::MessageBar*>(u"passing"_s)->isVisible());
    }

    void theKeyOfThePreviousTabIsWrittenAsItIsPressed()
    {
        m_window->go(Place::inventory());
        m_window->go(Place::audit());
        QVERIFY(settled());
        for (const QAction* action : m_window->findChildren<QAction*>())
            QVERIFY2(!action->shortcut().toString().contains(u"Backtab"), qPrintable(action->text()));
        QTest::keyClick(m_window.get(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->currentPage()->place().kind, Place::Kind::Inventory);
    }

    void onlyOneFileOfThisComputerIsTaken_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<bool>("taken");
        const QUrl here = QUrl::fromLocalFile(m_home.path());
        QTest::newRow("a folder") << QList{here} << true;
        QTest::newRow("nothing but words") << QList<QUrl>{} << false;
        QTest::newRow("two") << QList{here, here} << false;
        QTest::newRow("of another computer") << QList{QUrl(u"https://example.org/%1"_s.arg(testing::anyName()))} << false;
    }
    void onlyOneFileOfThisComputerIsTaken()
    {
        QFETCH(const QList<QUrl>, urls);
        QMimeData data;
        data.setText(testing::anyName());
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QTEST(enter.isAccepted(), "taken");
    }

    void aFolderThatIsDroppedIsShownBeforeItIsWritten()
    {
        const QString folder = m_home.filePath(testing::anyName());
        const QString file = testing::anyName() + u".py"_s;
        QVERIFY(QDir().mkpath(folder));
        QFile script(QDir(folder).filePath(file));
        QVERIFY(script.open(QIODevice::WriteOnly) && script.write("print(1)\n") > 0);
        script.close();
        const qint64 events = m_window->registry()->desk->session().newestEvent();
        drop(folder);
        const QDialog* dialog = openDialog();
        QVERIFY(dialog != nullptr);
        const auto labels = dialog->findChildren<QLabel*>();
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(QDir(folder).dirName()); }),
                                 Patience);
        QCOMPARE(m_window->registry()->desk->session().newestEvent(), events);
    }

    void aRegistryThatMayOnlyBeReadSaysSoAndRecordsNothing()
    {
        // As the owner of everything one may write everywhere; as somebody else the file is only to be read.
        const QString folder = m_home.filePath(testing::anyName());
        QVERIFY(QDir().mkpath(folder));
        const QString path = QDir(folder).filePath(u"locked.db"_s);
        const auto made = demo::makeDemonstration({path});
        QVERIFY(made.has_value());
        constexpr auto ReadOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto Enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        for (const QString& open : {m_home.path(), folder})
            QVERIFY(QFile::setPermissions(open, ReadOnly | Enter | (open == folder ? QFile::Permissions() : QFile::WriteOwner)));
        QVERIFY(QFile::setPermissions(path, ReadOnly));
        constexpr uid_t Nobody = 65534;
        const bool isRoot = geteuid() == 0;
        QVERIFY(!isRoot || setresuid(Nobody, Nobody, 0) == 0);
        m_window->openRegistry({path});
        const bool isOpen = settled();
        QVERIFY(!isRoot || setresuid(0, 0, 0) == 0);
        QVERIFY(m_window->registry() != nullptr && isOpen);
        QVERIFY(m_window->registry()->desk->session().info().readOnly);
        const auto* banner = m_window->findChild<theme::MessageBar*>(u"momentBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->accessibleName().contains(path), qPrintable(banner->accessibleName()));
        // Nothing can be decided, whoever looks, and nothing imported; each says why.
        m_window->registry()->desk->session().actAs(u"tomas"_s);
        m_window->go(Place::of(VersionName::parse(u"card-fraud-daily@1.2.0"_s).value()));
        QVERIFY(settled());
        for (const QPushButton* button : m_window->findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled())
                QVERIFY2(!button->text().startsWith(u"Approve") && !button->text().startsWith(u"Hold"), qPrintable(button->text()));
        drop(m_home.path());
        QVERIFY(openDialog() == nullptr);
        const auto* message = m_window->findChild<theme::MessageBar*>(u"passing"_s);
        const QString said = message->isVisible() ? message->accessibleName() : m_window->statusBar()->currentMessage(); // by its room
        QVERIFY2(said.contains(u"reading only"), qPrintable(said));
        // The way out: with the permission back, opened again, everything is open.
        QVERIFY(QFile::setPermissions(folder, ReadOnly | Enter | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(path, ReadOnly | QFile::WriteOwner));
        auto* again = banner->findChild<QPushButton*>();
        QVERIFY(again != nullptr);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(m_window->registry() != nullptr && !m_window->registry()->desk->session().info().readOnly);
        QVERIFY(settled());
        QVERIFY(!banner->isVisible());
    }

    void theRailCountsWhatProductionAsksForBeforeAnybodyLooks()
    {
        const auto* rail = m_window->findChild<QListView*>(u"rail"_s);
        QModelIndex production;
        for (int row = 0; row < rail->model()->rowCount(); ++row)
            if (const QModelIndex index = rail->model()->index(row, 0); index.data().toString() == u"Production")
                production = index;
        QVERIFY(production.isValid());
        for (const pages::Page* page : m_window->findChild<shell::Tabs*>()->pages())
            QVERIFY(page->place().kind != Place::Kind::Production);
        items::BoardModel board(*m_window->registry()->desk);
        QTRY_VERIFY(board.isLoaded());
        QVERIFY(board.counts().actNow > 0);
        QCOMPARE(production.data(items::RowCount).toInt(), board.counts().actNow);
        QCOMPARE(items::Tone(production.data(items::RowCountTone).toInt()), items::Tone::Critical);
    }

    void theRailFoldsWhereThereIsLittleRoom()
    {
        const auto* rail = m_window->findChild<QListView*>(u"rail"_s);
        const int wide = theme::px(theme::RailDelegate::WideWidth), narrow = theme::px(theme::RailDelegate::NarrowWidth);
        m_window->resize(theme::px(1200), theme::px(700));
        QTRY_COMPARE(rail->width(), wide);
        m_window->resize(theme::px(1050), theme::px(700));
        QTRY_COMPARE(rail->width(), narrow);
        // By hand it opens there too, until there is room again.
        choose(u"Side bar with words"_s);
        QTRY_COMPARE(rail->width(), wide);
        choose(u"Side bar with words"_s);
        QTRY_COMPARE(rail->width(), narrow);
        m_window->resize(theme::px(1200), theme::px(700));
        QTRY_COMPARE(rail->width(), wide);
        choose(u"Side bar with words"_s);
        QTRY_COMPARE(rail->width(), narrow);
        m_window->resize(theme::px(1050), theme::px(700));
        m_window->resize(theme::px(1200), theme::px(700));
        QTRY_COMPARE(rail->width(), narrow);
        choose(u"Side bar with words"_s);
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
