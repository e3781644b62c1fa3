// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingpane.h"
#include "views/reading/samples.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::reading;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<ReadingCanvas> shown(const std::shared_ptr<const ReadingDocument>& document, const QSize& size = {1300, 700})
{
    auto canvas = std::make_unique<ReadingCanvas>();
    canvas->resize(size);
    canvas->setDocument(document);
    canvas->show();
    canvas->setFocus();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(canvas.get())); }();
    return canvas;
}

QStringList spokenBlocks(ReadingCanvas& canvas)
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&canvas);
    QStringList result;
    for (int i = 0; i < list->childCount(); ++i)
        result << list->child(i)->text(QAccessible::Name);
    return result;
}

QString focusedBlock(ReadingCanvas& canvas)
{
    QAccessibleInterface* focus = QAccessible::queryAccessibleInterface(&canvas)->focusChild();
    return focus ? focus->text(QAccessible::Name) : QString();
}

void key(ReadingCanvas& canvas, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&canvas, key, modifiers);
}

}

class ReadingCanvasTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void rowsAreSpokenWithTheirLineNumbers();
    void inOneColumnRemovedLinesComeBeforeAddedOnes();
    void aNarrowCanvasShowsOneColumn();
    void blocksShowEveryRowOnceOrFoldIt();
    void aFoldOpensByStepsAndWhole();
    void aFoldIsAButtonForAScreenReader();
    void theNextAndThePreviousChangeAreReached();
    void theLastChangeIsReportedSoThatThePageCanGoOn();
    void allPlacesFoundAreCountedAndFoldsOpenForThem();
    void capitalsAreToldApartOnlyWhenAsked();
    void copyingLeavesOutNumbersAndSigns();
    void selectingByLinesTakesOneSideOnly();
    void aSelectionWithHiddenCharactersCopiesTheSource();
    void hiddenCharactersAreSpokenAsBoxes();
    void anEmptyAndABinaryFileAreSentences();
    void equalSidesSaySo();
    void whatDiffersBehindTheCutIsSaidToDiffer();
    void aHugeSingleLineIsBounded();
    void theTopBlockStandsStillWhileHeightsAreMeasured();
    void zoomKeepsTheTextInItsColumn();
    void coloursLandAfterwards();
    void aNewDocumentForgetsTheOldOne();
    void theFindBarOpensAndCloses();
    void heightsAndPlacesAgree();
};

void ReadingCanvasTest::rowsAreSpokenWithTheirLineNumbers()
{
    const auto canvas = shown(samples::compared("a = 1\nb = 2\nc = 3\n", "a = 1\nb = 20\nc = 3\nd = 4\n"));
    QCOMPARE(QAccessible::queryAccessibleInterface(canvas.get())->role(), QAccessible::List);
    QVERIFY(!canvas->accessibleName().isEmpty());
    QCOMPARE(spokenBlocks(*canvas),
             (QStringList{u"line 1: a = 1"_s, u"removed line 2: b = 2; added line 2: b = 20"_s, u"line 3: c = 3"_s, u"added line 4: d = 4"_s}));
}

void ReadingCanvasTest::inOneColumnRemovedLinesComeBeforeAddedOnes()
{
    const auto canvas = shown(samples::compared("one = 1\ntwo = 2\nend\n", "one = 10\ntwo = 20\nend\n"));
    key(*canvas, Qt::Key_M);
    QCOMPARE(canvas->scene().geometry().arrangement, Arrangement::Unified);
    QCOMPARE(spokenBlocks(*canvas),
             (QStringList{u"removed line 1: one = 1"_s, u"removed line 2: two = 2"_s, u"added line 1: one = 10"_s, u"added line 2: two = 20"_s,
                          u"line 3: end"_s}));
    key(*canvas, Qt::Key_Backslash, Qt::ControlModifier);
    QCOMPARE(canvas->scene().geometry().arrangement, Arrangement::SideBySide);
}

void ReadingCanvasTest::aNarrowCanvasShowsOneColumn()
{
    const auto canvas = shown(samples::scoringChange());
    QSignalSpy changed(canvas.get(), &ReadingCanvas::arrangementChanged);
    QCOMPARE(canvas->scene().geometry().arrangement, Arrangement::SideBySide);
    canvas->resize(500, 700);
    QTRY_COMPARE(canvas->scene().geometry().arrangement, Arrangement::Unified);
    QVERIFY(!changed.isEmpty());
    canvas->resize(1300, 700);
    QTRY_COMPARE(canvas->scene().geometry().arrangement, Arrangement::SideBySide);
}

void ReadingCanvasTest::blocksShowEveryRowOnceOrFoldIt()
{
    QVERIFY(rc::check("shown and folded rows are the document's rows", [] {
        const auto lines = rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 30));
        const auto text = [](const std::vector<int>& numbers) {
            QByteArray result = samples::numbered(8);
            for (const int number : numbers)
                result += "line " + QByteArray::number(number) + "\n";
            return result + samples::numbered(12);
        };
        const auto document = samples::compared(text(*lines), text(*lines));
        std::vector<FoldOpening> openings(document->folds.size());
        for (size_t i = 0; i < openings.size(); ++i) {
            const int count = document->folds[i].rows.count;
            openings[i].top = *rc::gen::inRange(0, count + 1);
            openings[i].bottom = *rc::gen::inRange(0, count - openings[i].top + 1);
        }
        for (const Arrangement arrangement : {Arrangement::SideBySide, Arrangement::Unified}) {
            std::vector<int> seen(document->diff.rows.size(), 0);
            for (const Block& block : blocksOf(*document, arrangement, openings)) {
                if (block.kind == BlockKind::Row) {
                    const diff::Row& row = document->diff.rows[static_cast<size_t>(block.index)];
                    seen[static_cast<size_t>(block.index)] += block.faces != Faces::Both && row.kind == diff::RowKind::Changed ? 1 : 2;
                } else if (block.kind == BlockKind::Fold) {
                    const auto hidden = hiddenRows(document->folds[static_cast<size_t>(block.index)], openings[static_cast<size_t>(block.index)]);
                    for (int row = hidden.first; row < hidden.end(); ++row)
                        seen[static_cast<size_t>(row)] += 2;
                }
            }
            RC_ASSERT(std::ranges::all_of(seen, [](int times) { return times == 2; }));
        }
    }));
}

void ReadingCanvasTest::aFoldOpensByStepsAndWhole()
{
    const auto canvas = shown(samples::compared(samples::numbered(100), samples::numbered(100) + "last = 1\n"));
    QCOMPARE(spokenBlocks(*canvas).first(), u"folded: 97 lines alike"_s);
    key(*canvas, Qt::Key_Home);
    key(*canvas, Qt::Key_Right); // 20 from above
    QCOMPARE(spokenBlocks(*canvas)[19], u"line 20: value_19 = compute(589)"_s);
    QCOMPARE(spokenBlocks(*canvas)[20], u"folded: 77 lines alike"_s);
    for (int i = 0; i < 20; ++i)
        key(*canvas, Qt::Key_Down);
    QCOMPARE(focusedBlock(*canvas), u"folded: 77 lines alike"_s);
    key(*canvas, Qt::Key_Left); // 20 from below
    QVERIFY(spokenBlocks(*canvas).contains(u"folded: 57 lines alike"_s));
    QCOMPARE(spokenBlocks(*canvas)[21], u"line 78: value_77 = compute(433)"_s);
    key(*canvas, Qt::Key_Return);
    QCOMPARE(spokenBlocks(*canvas).size(), 101);
    key(*canvas, Qt::Key_End);
    key(*canvas, Qt::Key_Z);
    QCOMPARE(spokenBlocks(*canvas).first(), u"folded: 97 lines alike"_s);
    QCOMPARE(focusedBlock(*canvas), u"added line 101: last = 1"_s); // the caret stays on its row
    key(*canvas, Qt::Key_Up);
    key(*canvas, Qt::Key_Home);
    key(*canvas, Qt::Key_X);
    QCOMPARE(spokenBlocks(*canvas).size(), 101);
}

void ReadingCanvasTest::aFoldIsAButtonForAScreenReader()
{
    const auto canvas = shown(samples::compared(samples::numbered(50), samples::numbered(50) + "last = 1\n"));
    QAccessibleInterface* fold = QAccessible::queryAccessibleInterface(canvas.get())->child(0);
    QCOMPARE(fold->role(), QAccessible::PushButton);
    QVERIFY(fold->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    fold->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(spokenBlocks(*canvas).size(), 51);
    // A click on its words does the same.
    key(*canvas, Qt::Key_Z);
    const int y = canvas->scene().geometry().foldHeight / 2;
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(canvas->scene().geometry().old.textLeft, y));
    QCOMPARE(spokenBlocks(*canvas).size(), 51);
}

void ReadingCanvasTest::theNextAndThePreviousChangeAreReached()
{
    const auto canvas = shown(samples::scoringChange());
    QSignalSpy reached(canvas.get(), &ReadingCanvas::changeReached);
    const int count = static_cast<int>(canvas->scene().document().diff.changes.size());
    QCOMPARE(count, 4);
    QCOMPARE(canvas->currentChange(), -1);
    key(*canvas, Qt::Key_N);
    QVERIFY(focusedBlock(*canvas).contains(u"build_features(tx, cfg.cards, cfg.merchants)"));
    key(*canvas, Qt::Key_F7);
    QVERIFY(focusedBlock(*canvas).contains(u"fill_null(MCC_UNKNOWN)"));
    key(*canvas, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(canvas->currentChange(), 2);
    key(*canvas, Qt::Key_P);
    QCOMPARE(canvas->currentChange(), 1);
    key(*canvas, Qt::Key_Down);
    key(*canvas, Qt::Key_F7, Qt::ShiftModifier); // from inside a change to its beginning
    QCOMPARE(canvas->currentChange(), 1);
    key(*canvas, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(canvas->currentChange(), 0);
    QCOMPARE(reached.count(), 6);
    QCOMPARE(reached.last(), (QVariantList{0, count}));
}

void ReadingCanvasTest::theLastChangeIsReportedSoThatThePageCanGoOn()
{
    const auto canvas = shown(samples::scoringChange());
    QSignalSpy none(canvas.get(), &ReadingCanvas::noMoreChanges);
    for (int i = 0; i < 4; ++i)
        QVERIFY(canvas->goToChange(true));
    QVERIFY(none.isEmpty());
    QVERIFY(!canvas->goToChange(true));
    QCOMPARE(none.last(), QVariantList{true});
    for (int i = 0; i < 3; ++i)
        QVERIFY(canvas->goToChange(false));
    QVERIFY(!canvas->goToChange(false));
    QCOMPARE(none.last(), QVariantList{false});
}

void ReadingCanvasTest::allPlacesFoundAreCountedAndFoldsOpenForThem()
{
    const auto canvas = shown(samples::scoringChange());
    QSignalSpy found(canvas.get(), &ReadingCanvas::foundChanged);
    canvas->find(u"control_17"_s);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.last(), (QVariantList{1, 1, false}));
    QVERIFY(focusedBlock(*canvas).contains(u"control_17"));
    canvas->find(u"fill_null"_s);
    QTRY_COMPARE(found.count(), 2);
    QCOMPARE(found.last()[1].toInt(), 4); // one alike, two in the changed row, one added
    const int first = found.last()[0].toInt();
    key(*canvas, Qt::Key_F3);
    QCOMPARE(found.last()[0].toInt(), first % 4 + 1);
    key(*canvas, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(found.last()[0].toInt(), first);
    canvas->find(u"nowhere to be found"_s);
    QTRY_COMPARE(found.last(), (QVariantList{0, 0, false}));
    key(*canvas, Qt::Key_Escape);
    QCOMPARE(found.last(), (QVariantList{0, 0, false}));
}

void ReadingCanvasTest::capitalsAreToldApartOnlyWhenAsked()
{
    const auto document = samples::compared("Score\nscore\n", "Score\nscore\n");
    QCOMPARE(findAll(*document, u"score"_s).found.size(), 2u);
    QCOMPARE(findAll(*document, u"Score"_s).found.size(), 1u);
}

void ReadingCanvasTest::copyingLeavesOutNumbersAndSigns()
{
    const auto canvas = shown(samples::compared("a = 1\nb = 2\nc = 3\n", "a = 1\nb = 20\nc = 3\n"));
    key(*canvas, Qt::Key_A, Qt::ControlModifier);
    key(*canvas, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a = 1\nb = 20\nc = 3"_s);
    key(*canvas, Qt::Key_Left); // the old side
    key(*canvas, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(canvas->selectedText(), u"a = 1\nb = 2\nc = 3"_s);
}

void ReadingCanvasTest::selectingByLinesTakesOneSideOnly()
{
    const auto canvas = shown(samples::compared("a = 1\nb = 2\nc = 3\nd = 4\n", "a = 1\nb = 20\nc = 30\nd = 4\n"));
    key(*canvas, Qt::Key_Home);
    key(*canvas, Qt::Key_Down);
    key(*canvas, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(canvas->selectedText(), u"b = 20\nc = 30\n"_s);
    // A drag that begins on the left stays there.
    const Geometry& geometry = canvas->scene().geometry();
    QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, QPoint(geometry.old.textLeft, geometry.lineHeight + 4));
    QTest::mouseMove(canvas->viewport(), QPoint(geometry.now.textRight - 4, 2 * geometry.lineHeight + 4));
    QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, QPoint(geometry.now.textRight - 4, 2 * geometry.lineHeight + 4));
    QCOMPARE(canvas->selectedText(), u"b = 2\nc = 3"_s);
}

void ReadingCanvasTest::aSelectionWithHiddenCharactersCopiesTheSource()
{
    const QString line = u"x\u202Ey\u200Bz"_s;
    const auto canvas = shown(samples::compared("x\n", line.toUtf8() + "\n"));
    key(*canvas, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(canvas->selectedText(), line);
}

void ReadingCanvasTest::hiddenCharactersAreSpokenAsBoxes()
{
    const auto canvas = shown(samples::compared("x = 1\n", u"x = 1 # \u202Eok\n"_s.toUtf8()));
    const QStringList spoken = spokenBlocks(*canvas);
    QVERIFY2(spoken.last().endsWith(u"added line 1: x = 1 # [U+202E]ok"), qPrintable(spoken.last()));
    QVERIFY2(spoken.first().startsWith(u"warning: New side: Bidirectional controls: 1"), qPrintable(spoken.first()));
}

void ReadingCanvasTest::anEmptyAndABinaryFileAreSentences()
{
    const auto empty = shown(std::make_shared<const ReadingDocument>(wholeFile({QByteArray(), {u"empty.py"_s, -1, {}}, {}})));
    QCOMPARE(spokenBlocks(*empty), QStringList{u"The file is empty."_s});
    QByteArray bytes("PK\3\4", 4);
    bytes += QByteArray(100, '\0');
    const auto binary = shown(samples::compared("import os\n", bytes, u"tool.py"_s));
    const QStringList spoken = spokenBlocks(*binary);
    QVERIFY2(spoken.first().contains(u"tool.py is no text"), qPrintable(spoken.first()));
    QVERIFY(spoken.contains(u"bytes from 0: 50 4b 03 04 00 00 00 00 00 00 00 00 00 00 00 00"_s));
    QVERIFY(spoken.contains(u"removed line 1: import os"_s));
    const auto nothing = shown(nullptr);
    QVERIFY(spokenBlocks(*nothing).isEmpty());
    for (const Qt::Key pressed : {Qt::Key_N, Qt::Key_Down, Qt::Key_M, Qt::Key_End, Qt::Key_X})
        key(*nothing, pressed);
}

void ReadingCanvasTest::equalSidesSaySo()
{
    const auto same = shown(samples::compared("a\n", "a\n"));
    QCOMPARE(spokenBlocks(*same).first(), u"Both sides are the same, byte for byte."_s);
    const auto encoded = shown(samples::compared("caf\xE9\n", u"café\n"_s.toUtf8()));
    QVERIFY(spokenBlocks(*encoded).join(u'\n').contains(u"The text is the same; only its encoding differs."));
}

void ReadingCanvasTest::whatDiffersBehindTheCutIsSaidToDiffer()
{
    const auto beginning = [](const char* bytes, const char* whole) {
        return FileVersion{bytes, {u"long.txt"_s, 1'000'000'000, Sha256::of(whole)}, {}};
    };
    const auto noticesOf = [](const FileVersion& old, const FileVersion& now) {
        QStringList sentences;
        const ReadingDocument compared = comparison(old, now).value();
        for (const Notice& notice : compared.notices)
            sentences << notice.sentence;
        return sentences.join(u'\n');
    };
    QVERIFY(noticesOf(beginning("same\n", "1"), beginning("same\n", "2"))
                .contains(u"What is shown is the same on both sides; behind the cut the two sides differ."_s));
    QVERIFY(noticesOf(beginning("one\n", "1"), beginning("two\n", "2")).contains(u"may differ"_s));
    const QString same = noticesOf(beginning("same\n", "1"), beginning("same\n", "1"));
    QVERIFY(same.contains(u"Both sides are the same, byte for byte."_s) && !same.contains(u"differ"_s));
}

void ReadingCanvasTest::aHugeSingleLineIsBounded()
{
    QByteArray huge(200 * 1000 * 1000, 'x');
    const content::Source source{u"huge.json"_s, -1, Sha256::of("stands for the digest in the store")};
    const auto canvas = shown(std::make_shared<const ReadingDocument>(wholeFile({huge, source, {}})));
    huge.clear();
    QVERIFY(spokenBlocks(*canvas).size() <= limits::TextBytes / content::PieceBytes + 2);
    QVERIFY(QAccessible::queryAccessibleInterface(canvas.get())->child(1)->text(QAccessible::Name).size() < 3000);
    QVERIFY(spokenBlocks(*canvas).first().contains(u"the last"));
    key(*canvas, Qt::Key_End);
    QVERIFY(!canvas->grab().isNull());
}

void ReadingCanvasTest::theTopBlockStandsStillWhileHeightsAreMeasured()
{
    // Tabs are wider than they are long: their lines are higher than guessed.
    QByteArray text;
    for (int i = 0; i < 3000; ++i)
        text += QByteArray(QRandomGenerator::global()->bounded(60), '\t') + "value = " + QByteArray::number(i) + "\n";
    const auto canvas = shown(std::make_shared<const ReadingDocument>(wholeFile({text, {u"a.txt"_s, -1, {}}, {}})));
    QScrollBar* bar = canvas->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const Scene& scene = canvas->scene();
    for (int i = 0; i < 200; ++i) {
        const int top = scene.heights().indexAt(bar->value());
        const qint64 place = scene.heights().topOf(top) - bar->value();
        const int step = QRandomGenerator::global()->bounded(-300, 300);
        const int before = bar->value();
        const bool clamped = before + step < 0 || before + step > bar->maximum();
        bar->setValue(before + step);
        if (!clamped)
            QCOMPARE(scene.heights().topOf(top) - bar->value(), place - step);
    }
}

void ReadingCanvasTest::zoomKeepsTheTextInItsColumn()
{
    const auto canvas = shown(samples::scoringChange());
    const int height = canvas->scene().geometry().lineHeight;
    QSignalSpy zoomed(canvas.get(), &ReadingCanvas::zoomChanged);
    key(*canvas, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(canvas->scene().geometry().lineHeight > height);
    key(*canvas, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(canvas->scene().geometry().lineHeight, height);
    QCOMPARE(zoomed.count(), 2);
    canvas->setZoom(2); // behaves as a narrow window
    QCOMPARE(canvas->scene().geometry().arrangement, Arrangement::Unified);
}

void ReadingCanvasTest::coloursLandAfterwards()
{
    SyntaxColours colours;
    QSignalSpy arrived(&colours, &SyntaxColours::arrived);
    colours.setDocument(samples::scoringChange());
    QVERIFY(colours.spans(Side::New, 1) == nullptr);
    QTRY_VERIFY(colours.spans(Side::New, 2) != nullptr && colours.spans(Side::Old, 2) != nullptr);
    const QList<StyleSpan> spans = *colours.spans(Side::New, 2); // from __future__ import annotations
    QVERIFY(
        std::ranges::any_of(spans, [](const StyleSpan& span) { return span.start == 0 && span.length == 4 && span.role == theme::ThemeRole::Kw; }));

    // Of a long file only what is wanted is coloured, with the state of everything before it.
    QByteArray text = "\"\"\"opens\n" + samples::numbered(SyntaxColours::LinesColouredWhole + 5000);
    colours.setDocument(std::make_shared<const ReadingDocument>(wholeFile({text, {u"a.py"_s, -1, {}}, {}})));
    colours.want(Side::New, {{22000, 22050}});
    QTRY_VERIFY(colours.spans(Side::New, 22010) != nullptr);
    QVERIFY(colours.spans(Side::New, 10) == nullptr);
    const QList<StyleSpan> inside = *colours.spans(Side::New, 22010);
    QVERIFY(!inside.isEmpty());
    QVERIFY(inside.front().role == theme::ThemeRole::Com || inside.front().role == theme::ThemeRole::Str); // still inside the text of line 1
}

void ReadingCanvasTest::aNewDocumentForgetsTheOldOne()
{
    const auto canvas = shown(samples::scoringChange());
    key(*canvas, Qt::Key_End);
    for (int i = 0; i < 20; ++i)
        canvas->setDocument(samples::compared("a\n", "b " + QByteArray::number(i) + "\n"));
    QCOMPARE(spokenBlocks(*canvas), QStringList{u"removed line 1: a; added line 1: b 19"_s});
    QTest::qWait(0);
    QVERIFY(!canvas->grab().isNull());
}

void ReadingCanvasTest::theFindBarOpensAndCloses()
{
    ReadingPane pane;
    pane.resize(1200, 600);
    pane.canvas().setDocument(samples::scoringChange());
    pane.show();
    pane.canvas().setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    auto* words = pane.findChild<QLineEdit*>();
    QVERIFY(!words->isVisible());
    QTest::keyClick(&pane.canvas(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(words->isVisible());
    QSignalSpy found(&pane.canvas(), &ReadingCanvas::foundChanged);
    words->setText(u"session"_s);
    QTRY_VERIFY(!found.isEmpty() && found.last()[1].toInt() > 3);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QCOMPARE(found.last()[1].toInt(), 0);
}

void ReadingCanvasTest::heightsAndPlacesAgree()
{
    QVERIFY(rc::check("a Fenwick tree answers as the plain sums do", [] {
        std::vector<int> heights = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 50)));
        HeightTree tree(heights);
        const auto changed = *rc::gen::inRange<size_t>(0, heights.size());
        heights[changed] = *rc::gen::inRange(1, 90);
        tree.set(static_cast<int>(changed), heights[changed]);
        int top = 0;
        for (size_t i = 0; i < heights.size(); ++i) {
            RC_ASSERT(tree.topOf(static_cast<int>(i)) == top);
            RC_ASSERT(tree.indexAt(top) == static_cast<int>(i));
            RC_ASSERT(tree.indexAt(top + heights[i] - 1) == static_cast<int>(i));
            top += heights[i];
        }
        RC_ASSERT(tree.total() == top);
        RC_ASSERT(tree.indexAt(top + 5) == static_cast<int>(heights.size()) - 1);
    }));
}

QTEST_MAIN(ReadingCanvasTest)
#include "readingcanvas_test.moc"
