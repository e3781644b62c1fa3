// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are made to keep the expressions of a syntax busy are coloured as far as there is time, and then plain, and say so
// (trust.md, row 10). What would take hours runs into the test's timeout.

#include "hostile/hostiletext.h"
#include "reading/captionbar.h"
#include "reading/linehighlighter.h"
#include "samples.h"

#include <QSignalSpy>
#include <QTest>
#include <thread>

using namespace gatehouse;
using namespace gatehouse::reading;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gatehouse::testing::HostileText)

class BacktrackingTest : public QObject {
    Q_OBJECT

    static std::shared_ptr<const ReadingDocument> document(const QByteArray& bytes, const QString& path, const QString& caption = {})
    {
        return std::make_shared<const ReadingDocument>(wholeFile({bytes, {path, -1, {}}, caption}));
    }

private slots:
    void colouringEndsByItself_data()
    {
        QTest::addColumn<HostileText>("text");
        for (const HostileText& row : hostileTexts())
            if (row.row == 10 || row.row == 26)
                QTest::addRow("%d %s", row.row, row.name) << row;
    }

    void colouringEndsByItself()
    {
        QFETCH(HostileText, text);
        const auto shown = document(text.bytes(), QString::fromLatin1(text.path));
        SyntaxColours colours;
        colours.setDocument(shown);
        const int last = shown->now->lineCount() - 1;
        QTRY_VERIFY_WITH_TIMEOUT(colours.plainFrom(Side::New) || colours.spans(Side::New, last) != nullptr, 90'000);
    }

    // A long line whose pieces alone take longer than they may is not begun.
    void aLongLineThatWouldTakeTooLongStaysPlain()
    {
        const auto shown = document("import os\n" + QByteArray("x = 1; ").repeated(300) + "\nimport os\n", u"a.py"_s);
        LineHighlighter highlighter(shown->now, {std::chrono::hours(1), std::chrono::nanoseconds(0), std::chrono::hours(1)});
        const auto spans = highlighter.highlight({0, 3}, {});
        QVERIFY(!spans[0].isEmpty());
        QVERIFY(spans[1].isEmpty() && spans[2].isEmpty());
        QCOMPARE(highlighter.plainFrom(), 1);
        LineHighlighter patient(shown->now);
        QVERIFY(!patient.highlight({0, 3}, {})[2].isEmpty());
    }

    // Its language is loaded by the first line, which costs that line nothing.
    void aLongFirstLineIsColoured()
    {
        const auto shown = document("xs = [" + QByteArray("1.25, ").repeated(150) + "]\nimport os\n", u"a.py"_s);
        LineHighlighter highlighter(shown->now);
        const auto spans = highlighter.highlight({0, 2}, {});
        QVERIFY(!spans[0].isEmpty() && !spans[1].isEmpty());
        QVERIFY(!highlighter.plainFrom());
    }

    void whenTheTimeIsUsedUpTheRestIsPlain()
    {
        const auto shown = document(samples::numbered(2000), u"a.py"_s);
        LineHighlighter unhurried(shown->now);
        QVERIFY(!unhurried.highlight({0, 2000}, {})[1999].isEmpty());
        QVERIFY(unhurried.isUseful() && !unhurried.plainFrom());
        LineHighlighter hurried(shown->now, {std::chrono::nanoseconds(0), std::chrono::nanoseconds(0), std::chrono::nanoseconds(0)});
        const auto spans = hurried.highlight({0, 2000}, {});
        QVERIFY(!hurried.isUseful());
        QCOMPARE(hurried.plainFrom(), 1);
        QVERIFY(!spans[0].isEmpty() && spans[1].isEmpty());
        QVERIFY(hurried.highlight({0, 10}, {})[0].isEmpty());
    }

    void theReaderIsTold()
    {
        SyntaxColours colours(nullptr, {std::chrono::nanoseconds(0), std::chrono::nanoseconds(0), std::chrono::nanoseconds(0)});
        Scene scene(colours);
        CaptionBar captions(scene, colours, nullptr);
        QSignalSpy gaveUp(&colours, &SyntaxColours::gaveUp);
        const auto shown = document(samples::numbered(30), u"a.py"_s, u"4.2.0"_s);
        colours.setDocument(shown);
        scene.setDocument(shown);
        captions.follow();
        QCOMPARE(captions.accessibleName(), u"4.2.0"_s);
        QTRY_COMPARE(gaveUp.count(), 1);
        QCOMPARE(colours.plainFrom(Side::New), 1);
        captions.follow();
        QVERIFY2(captions.accessibleName().contains(u"plain from line 2 on"_s), qPrintable(captions.accessibleName()));
        colours.setDocument(document("x = 1\n", u"b.txt"_s));
        QVERIFY(!colours.plainFrom(Side::New));
    }

    // Whoever turns to another file does not wait for this one.
    void cancellingEndsTheWork()
    {
        QByteArray bytes;
        for (const HostileText& row : hostileTexts())
            if (row.row == 10 && QByteArrayView(row.path).endsWith(".yaml"))
                bytes = row.bytes().repeated(60);
        const auto shown = document(bytes, u"x.yaml"_s);
        const HighlightBudget endless{std::chrono::hours(1), {}, std::chrono::hours(1)};
        LineHighlighter highlighter(shown->now, {endless.start, std::chrono::seconds(1), endless.most});
        std::stop_source stop;
        std::atomic<bool> begun = false;
        std::thread worker([&] {
            std::ignore = highlighter.highlight({0, 1}, stop.get_token());
            begun = true;
            std::ignore = highlighter.highlight({0, shown->now->lineCount()}, stop.get_token());
        });
        while (!begun)
            std::this_thread::yield();
        stop.request_stop();
        worker.join();
        QVERIFY(highlighter.isUseful()); // stopped, not given up
        // The same through the window's worker: its end waits for a line at most.
        SyntaxColours colours(nullptr, {endless.start, std::chrono::seconds(1), endless.most});
        colours.setDocument(shown);
    }
};

QTEST_MAIN(BacktrackingTest)
#include "backtracking_test.moc"
