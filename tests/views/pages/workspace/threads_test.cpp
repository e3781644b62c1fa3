// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about a version: written at a line by keys, seen under it, answered and resolved; and all of it in one place.
#include "pages/workspace/threadcard.h"
#include "pages/workspace/threadcomposer.h"
#include "pages/workspace/workspacepage.h"
#include "reading/readingcanvas.h"
#include "support/chance.h"
#include "views/pages/workspace/openedversion.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;
using testing::anySentence;

class ThreadsTest : public OpenedVersion {
    Q_OBJECT

    static constexpr auto Version = "card-fraud-daily@1.2.0"_L1;
    QString m_file = u"src/features.py"_s;

    std::unique_ptr<WorkspacePage> reading(const QString& person)
    {
        auto page = opened(QString(Version), person);
        page->go(Place::of(page->watch().name(), Place::Section::Changes, m_file));
        settle(*page);
        page->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        return page;
    }
    template <class Widget> static std::vector<Widget*> visible(const QWidget& page)
    {
        std::vector<Widget*> found;
        for (Widget* each : page.findChildren<Widget*>())
            if (each->isVisible())
                found.push_back(each);
        return found;
    }
    // As long as the news of it takes.
    static bool seen(const WorkspacePage& page, std::size_t cards)
    {
        return QTest::qWaitFor([&] { return visible<ThreadCard>(page).size() == cards; }, 20'000);
    }
    static QPushButton* button(const QWidget& in, const QString& text)
    {
        for (QPushButton* each : in.findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    static void type(QWidget& in, const QString& text) { in.findChild<QPlainTextEdit*>()->setPlainText(text); }

private slots:
    void initTestCase() { openDemonstration(); }

    void aLineIsWrittenAboutByKeysAndTheThreadStandsUnderIt()
    {
        auto page = reading(u"tomas"_s);
        auto* canvas = page->findChild<reading::ReadingCanvas*>();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_N); // a change
        const auto lines = canvas->insets().chosenLines();
        QVERIFY(lines.has_value());
        QTest::keyClick(canvas, Qt::Key_C);
        auto* composer = page->findChild<ThreadComposer*>();
        QTRY_VERIFY(composer != nullptr && composer->isVisible());
        QCOMPARE(composer->anchor().path, m_file);
        QCOMPARE(composer->anchor().line, lines->first + 1);
        QVERIFY(composer->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!button(*composer, u"Write note"_s)->isEnabled()); // nothing is said yet
        const QString text = anySentence();
        type(*composer, text);
        // Given up for now, it is there again.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(visible<ThreadComposer>(*page).empty());
        QTRY_VERIFY(canvas->hasFocus());
        QTest::keyClick(canvas, Qt::Key_C);
        QTRY_VERIFY(!visible<ThreadComposer>(*page).empty());
        composer = visible<ThreadComposer>(*page).front();
        QCOMPARE(composer->findChild<QPlainTextEdit*>()->toPlainText(), text);
        for (QAbstractButton* each : composer->findChildren<QAbstractButton*>())
            if (each->text() == u"Question")
                each->click();
        QTest::keyClick(composer->findChild<QPlainTextEdit*>(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(seen(*page, 1));
        const ThreadCard* card = visible<ThreadCard>(*page).front();
        QCOMPARE(card->shown().thread.kind, ThreadKind::Question);
        QCOMPARE(card->shown().thread.comments.front().text, text);
        QVERIFY(card->findChild<QTextBrowser*>()->toPlainText().contains(text.left(10)));
        // Under its line, and over nothing of it.
        const int row = canvas->scene().document().rowOf(lines->side, lines->first);
        const int block = canvas->scene().blockOfRow(row);
        QTRY_VERIFY(card->y() >= canvas->scene().heights().topOf(block + 1) - canvas->verticalScrollBar()->value());
        QTRY_VERIFY(visible<ThreadComposer>(*page).empty());
    }

    void itIsAnsweredAndResolvedWhereItStands()
    {
        auto page = reading(u"aisha"_s);
        QVERIFY(seen(*page, 1));
        ThreadCard* card = visible<ThreadCard>(*page).front();
        const QString author = page->watch().sight()->facts.version->author;
        m_desk->session().actAs(author);
        QTRY_VERIFY(!button(*card, u"Resolve"_s)->isEnabled()); // it has no answer yet
        QVERIFY(!button(*card, u"Resolve"_s)->toolTip().isEmpty());
        const QString answer = anySentence();
        type(*card, answer);
        button(*card, u"Answer"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(card->shown().thread.state, ThreadState::Answered, 20'000);
        QCOMPARE(card->shown().thread.comments.back().text, answer);
        QTRY_VERIFY(button(*card, u"Resolve"_s)->isEnabled());
        button(*card, u"Resolve"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(card->shown().thread.state, ThreadState::Resolved, 20'000);
        QVERIFY(card->findChild<QPlainTextEdit*>() == nullptr); // nothing more is said in it
    }

    void theTabHoldsWhatWasSaidAndLeadsThere()
    {
        auto page = opened(QString(Version), u"tomas"_s, Place::Section::Threads);
        QVERIFY(seen(*page, 1));
        ThreadCard* card = visible<ThreadCard>(*page).front();
        QVERIFY2(card->shown().place.startsWith(m_file), qPrintable(card->shown().place));
        auto* open = named<QPushButton>(*page, u"Open "_s + m_file);
        QVERIFY(open != nullptr);
        open->click();
        QTRY_COMPARE(page->place().section, Place::Section::Changes);
        settle(*page);
        QCOMPARE(page->place().file, m_file);
        // What is said about the version itself has no line.
        page->go(Place::of(page->watch().name(), Place::Section::Threads));
        button(*page, u"Write about the version"_s)->click();
        QTRY_VERIFY(!visible<ThreadComposer>(*page).empty());
        ThreadComposer* composer = visible<ThreadComposer>(*page).front();
        const QString text = anySentence();
        type(*composer, text);
        button(*composer, u"Write note"_s)->click();
        QVERIFY(seen(*page, 2));
        const auto cards = visible<ThreadCard>(*page);
        const auto* first = *std::ranges::min_element(cards, {}, [](const ThreadCard* each) { return each->mapToGlobal(QPoint()).y(); });
        QCOMPARE(first->shown().thread.comments.front().text, text); // what is open stands first
    }
};

QTEST_MAIN(ThreadsTest)
#include "threads_test.moc"
