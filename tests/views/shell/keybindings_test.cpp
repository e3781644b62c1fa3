// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that a person chose instead of ours, and single letters that do not act.
#include "shell/keybindings.h"
#include "shell/shortcutlist.h"
#include "support/chance.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
namespace keybindings = shell::keybindings;

class KeyBindingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QList<QAction*> m_actions;

    QAction* make(const QString& name, const QList<QKeySequence>& keys)
    {
        auto* action = new QAction(name, m_window.get());
        action->setShortcuts(keys);
        m_actions << action;
        return action;
    }
    // The same command in the next start.
    static QList<QKeySequence> keysLater(const QAction& like)
    {
        QAction later(like.text());
        later.setShortcuts(keybindings::ownOf(like));
        keybindings::apply({&later});
        return later.shortcuts();
    }
    static QPushButton* button(const QWidget& list, const QString& text)
    {
        const auto all = list.findChildren<QPushButton*>();
        const auto found = std::ranges::find(all, text, &QPushButton::text);
        return found == all.end() ? nullptr : *found;
    }

private slots:
    void init()
    {
        QSettings(u"gatehouse"_s, u"gatehouse"_s).remove(u"keys"_s);
        m_window = std::make_unique<QWidget>();
        m_actions.clear();
    }

    void whatIsChosenStays()
    {
        QAction* next = make(u"Next"_s, {QKeySequence(Qt::Key_F7), QKeySequence(Qt::Key_N)});
        QAction* unified = make(u"Unified"_s, {QKeySequence(Qt::CTRL | Qt::Key_Backslash)}); // a sign that settings take for a folder
        QAction* none = make(u"None"_s, {});
        keybindings::apply(m_actions);
        QCOMPARE(next->shortcuts().size(), 2);
        const QKeySequence chosen(Qt::CTRL | Qt::ALT | Qt::Key(anyNumber(Qt::Key_A, Qt::Key_Z)));
        for (QAction* action : {next, unified}) {
            keybindings::choose(*action, chosen);
            keybindings::apply(m_actions);
            QCOMPARE(action->shortcuts(), QList{chosen});
            QCOMPARE(keysLater(*action), QList{chosen});
            QVERIFY(keybindings::isChosen(*action));
            const QList<QKeySequence> own = keybindings::ownOf(*action);
            keybindings::choose(*action, {});
            keybindings::apply(m_actions);
            QCOMPARE(action->shortcuts(), own);
        }
        QVERIFY(none->shortcuts().isEmpty());
    }

    void lettersAreSwitchedOff()
    {
        QAction* next = make(u"Next"_s, {QKeySequence(Qt::Key_F7), QKeySequence(Qt::Key_N), QKeySequence(Qt::ALT | Qt::Key_Down)});
        QAction* file = make(u"File"_s, {QKeySequence(Qt::Key_BracketRight)});
        keybindings::setLettersAct(false);
        keybindings::apply(m_actions);
        QCOMPARE(next->shortcuts(), (QList{QKeySequence(Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Down)}));
        QVERIFY(file->shortcuts().isEmpty());
        keybindings::setLettersAct(true);
        keybindings::apply(m_actions);
        QCOMPARE(next->shortcuts().size(), 3);
        QCOMPARE(file->shortcuts().size(), 1);
    }

    void theListChoosesAndRefusesWhatIsTaken()
    {
        QAction* first = make(u"First"_s, {QKeySequence(Qt::Key_F7)});
        QAction* second = make(u"Second"_s, {QKeySequence(Qt::Key_F8)});
        shell::ShortcutList list(m_window.get(), m_actions);
        auto* keys = list.findChild<QKeySequenceEdit*>();
        QPushButton* use = button(list, u"Use this key"_s);
        QPushButton* own = button(list, u"As designed"_s);
        QVERIFY(use != nullptr && own != nullptr && keys != nullptr);
        QVERIFY(!use->isEnabled() && !own->isEnabled());
        keys->setKeySequence(QKeySequence(Qt::Key_F8));
        use->click();
        QCOMPARE(first->shortcuts(), QList{QKeySequence(Qt::Key_F7)}); // it is the second one's
        keys->setKeySequence(QKeySequence(Qt::Key_F12));
        use->click();
        QCOMPARE(first->shortcuts(), QList{QKeySequence(Qt::Key_F12)});
        QCOMPARE(second->shortcuts(), QList{QKeySequence(Qt::Key_F8)});
        QVERIFY(own->isEnabled());
        own->click();
        QCOMPARE(first->shortcuts(), QList{QKeySequence(Qt::Key_F7)});
    }

    void theListNamesKeysThatOthersListenTo()
    {
        const QKeySequence fixed(Qt::CTRL | Qt::Key(anyNumber(Qt::Key_A, Qt::Key_Z)));
        QAction* own = make(u"Own"_s, {QKeySequence(Qt::Key_F7)});
        make(u"&Fixed\t"_s + fixed.toString(QKeySequence::NativeText), {});
        make(u"None"_s, {});
        shell::ShortcutList list(m_window.get(), m_actions);
        auto* view = list.findChild<QTreeView*>();
        QVERIFY(view != nullptr);
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->index(1, 0).data().toString(), u"Fixed"_s);
        QCOMPARE(view->model()->index(1, 1).data().toString(), fixed.toString(QKeySequence::NativeText));
        auto* keys = list.findChild<QKeySequenceEdit*>();
        keys->setKeySequence(fixed);
        button(list, u"Use this key"_s)->click();
        QCOMPARE(own->shortcuts(), QList{QKeySequence(Qt::Key_F7)}); // it is taken
        view->setCurrentIndex(view->model()->index(1, 0));
        QVERIFY(!keys->isEnabled() && !button(list, u"Use this key"_s)->isEnabled() && !button(list, u"As designed"_s)->isEnabled());
    }
};

QTEST_MAIN(KeyBindingsTest)
#include "keybindings_test.moc"
