// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas at widths from a narrow pane to a wide screen: where lines are broken, and how many bytes stand in one.
#include "reading/readingcanvas.h"
#include "views/reading/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::reading;
using namespace Qt::StringLiterals;

class WidthsTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<ReadingCanvas> shown(const std::shared_ptr<const ReadingDocument>& document, const QSize& size)
    {
        auto canvas = std::make_unique<ReadingCanvas>();
        canvas->resize(size);
        canvas->setDocument(document);
        canvas->show();
        [&] { QVERIFY(QTest::qWaitForWindowExposed(canvas.get())); }();
        return canvas;
    }

private slots:
    void longLinesAreBrokenBetweenWords()
    {
        QByteArray prose, code = "    value = first_of_many(";
        for (int i = 0; i < 60; ++i) {
            prose += QByteArray(QRandomGenerator::global()->bounded(1, 14), 'a') + ' ';
            code += "argument_" + QByteArray::number(i) + ", ";
        }
        const auto document = samples::compared("x\n", prose + '\n' + code + QByteArray(400, 'z') + '\n');
        for (const int width : {620, 900, 1300}) {
            const Geometry geometry = geometryFor(*document, Arrangement::SideBySide, width, 1);
            const SyntaxColours colours;
            LineLayouts layouts(*document, geometry, colours);
            for (int line = 0; line < 2; ++line) {
                const auto laid = layouts.of(Side::New, line, 0);
                QVERIFY(laid->visualLines > 2);
                const auto lastWord = laid->drawn.text.lastIndexOf(u' ') + 1;
                for (int i = 1; i < laid->layout.lineCount(); ++i)
                    if (const int at = laid->layout.lineAt(i).textStart(); at <= lastWord) // the last has no edge: it is wider than its column
                        QVERIFY2(laid->drawn.text.at(at - 1) == u' ', qPrintable(laid->drawn.text.mid(at - 8, 16)));
            }
        }
    }

    void codeWithoutBlanksIsBrokenAfterPunctuation()
    {
        QByteArray code = "    value=first_of_many(";
        for (int i = 0; i < 60; ++i)
            code += QByteArray(QRandomGenerator::global()->bounded(3, 14), 'a') + (i % 7 == 6 ? ")/(" : ",");
        const auto document = samples::compared("x\n", code + '\n');
        for (const int width : {620, 900, 1300}) {
            const Geometry geometry = geometryFor(*document, Arrangement::SideBySide, width, 1);
            const SyntaxColours colours;
            LineLayouts layouts(*document, geometry, colours);
            const auto laid = layouts.of(Side::New, 0, 0);
            QVERIFY(laid->visualLines > 2);
            const int room = geometry.column(Side::New).textRight - geometry.column(Side::New).textLeft;
            for (int i = 0; i < laid->layout.lineCount(); ++i) {
                const QTextLine line = laid->layout.lineAt(i);
                QVERIFY(line.naturalTextWidth() <= room);
                if (i > 0)
                    QVERIFY2(u",)/("_s.contains(laid->drawn.text.at(line.textStart() - 1)),
                             qPrintable(laid->drawn.text.mid(line.textStart() - 8, 16)));
            }
        }
    }

    // Every byte and its letter stand inside the column; one side alone has the whole width.
    void aBinaryFileIsWholeAtEveryWidth()
    {
        QByteArray old("PK\3\4", 4), now = old;
        for (int i = 0; i < 60; ++i) {
            old += char(i);
            now += char(i == 30 ? 0 : i);
        }
        const auto linesAt = [&](const std::shared_ptr<const ReadingDocument>& document, int width) {
            const auto canvas = shown(document, {width, 500});
            const Geometry& geometry = canvas->scene().geometry();
            const auto& blocks = canvas->scene().blocks();
            const auto hex = std::ranges::find(blocks, BlockKind::Hex, &Block::kind);
            const int tall = canvas->scene().heights().height(int(hex - blocks.begin()));
            const int faces = geometry.arrangement == Arrangement::Unified && document->old && document->now ? 2 : 1;
            const int bytes = 16 * faces * geometry.lineHeight / tall;
            // Two digits and a blank for each, three blanks, the letters.
            return std::pair{geometry.arrangement, (3 * bytes - 1) + 3 + bytes <= geometry.charactersPerLine(Side::New) ? bytes : 0};
        };
        const auto both = samples::compared(old, now, u"tool.bin"_s);
        const auto fresh = std::make_shared<const ReadingDocument>(comparison({}, FileVersion{now, {u"tool.bin"_s, -1, {}}, {}}).value());
        for (const int width : {500, 760, 900, 1300, 1900}) {
            QVERIFY2(linesAt(both, width).second > 0, qPrintable(QString::number(width)));
            QVERIFY2(linesAt(fresh, width).second > 0, qPrintable(QString::number(width)));
            QCOMPARE(linesAt(fresh, width).first, Arrangement::Unified);
        }
        QCOMPARE(linesAt(both, 1900), (std::pair{Arrangement::SideBySide, 16}));
        QCOMPARE(linesAt(fresh, 760).second, 16);
    }
};

QTEST_MAIN(WidthsTest)
#include "widths_test.moc"
