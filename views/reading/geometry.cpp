// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/geometry.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <cmath>

namespace gatehouse::reading {

namespace {

int digitsOf(const content::TextContent* text)
{
    int digits = 2;
    for (int lines = text ? text->lineCount() : 0; lines >= 100; lines /= 10)
        ++digits;
    return digits;
}

QFont zoomed(QFont font, qreal zoom)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(6, static_cast<int>(std::lround(font.pixelSize() * zoom))));
    else
        font.setPointSizeF(std::max(4.0, font.pointSizeF() * zoom));
    return font;
}

}

int Geometry::charactersPerLine(Side side) const
{
    const Column& at = column(side);
    return std::max(8, static_cast<int>((at.textRight - at.textLeft) / characterWidth));
}

Side Geometry::sideAt(int x) const
{
    return arrangement == Arrangement::SideBySide && x < old.right ? Side::Old : Side::New;
}

Geometry geometryFor(const ReadingDocument& document, Arrangement wanted, int width, qreal zoom)
{
    Geometry result;
    result.width = width;
    result.code = zoomed(theme::font(theme::TextStyle::Code), zoom);
    result.number = zoomed(theme::font(theme::TextStyle::Code), zoom * 0.92);
    result.sentence = zoomed(theme::font(theme::TextStyle::Secondary), zoom);
    const auto scaled = [zoom](qreal length) { return std::max(1, static_cast<int>(std::lround(theme::px(length) * zoom))); };
    const QFontMetricsF metrics(result.code);
    result.characterWidth = std::max<qreal>(1, metrics.horizontalAdvance(u'0'));
    result.lineHeight = std::max(scaled(19), static_cast<int>(std::ceil(metrics.height())) + 1);
    result.foldHeight = std::max(scaled(24), static_cast<int>(std::ceil(QFontMetricsF(result.sentence).height())) + scaled(6));
    result.padding = scaled(8);
    result.tabWidth = static_cast<int>(std::lround(4 * result.characterWidth));

    result.sign = result.code;
    result.sign.setWeight(QFont::Bold);
    const QFontMetricsF numbers(result.number);
    const qreal digit = numbers.horizontalAdvance(u'0');
    result.digitWidth = digit;
    result.numberBaseline = static_cast<int>(std::lround((result.lineHeight - numbers.height()) / 2 + numbers.ascent()));
    const auto numberWidth = [&](const content::TextContent* text) { return static_cast<int>(std::ceil(digit * digitsOf(text))); };
    const int gap = scaled(11);
    const int signWidth = scaled(16);
    const auto place = [&](Column& column, int left, int right, int oldNumber, int number) {
        column.left = left;
        column.right = right;
        column.oldNumberRight = left + gap + oldNumber;
        column.numberRight = oldNumber > 0 ? column.oldNumberRight + gap + number : left + gap + number;
        if (oldNumber == 0)
            column.oldNumberRight = column.numberRight;
        column.gutterRight = column.numberRight + gap;
        column.signLeft = column.gutterRight;
        column.textLeft = column.signLeft + signWidth;
        column.textRight = right - scaled(6);
    };

    const int half = width / 2;
    place(result.old, 0, half, 0, numberWidth(document.old.get()));
    place(result.now, half + 1, width, 0, numberWidth(document.now.get()));
    const bool fits = result.charactersPerLine(Side::Old) >= SideBySideCharacters && result.charactersPerLine(Side::New) >= SideBySideCharacters;
    const bool hasBoth = document.old && document.now; // beside nothing, one side has the whole width
    if (document.isComparison && hasBoth && wanted == Arrangement::SideBySide && fits)
        return result;
    result.arrangement = Arrangement::Unified;
    place(result.now, 0, width, document.isComparison && hasBoth ? numberWidth(document.old.get()) : 0,
          numberWidth(document.now ? document.now.get() : document.old.get()));
    if (!document.isComparison) // no sign, less air
        result.now.textLeft = result.now.gutterRight + scaled(8);
    result.old = result.now;
    return result;
}

}
