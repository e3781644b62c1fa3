// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/displayline.h"

#include <algorithm>

namespace gatehouse::content {

int DisplayLine::drawnFrom(int column) const
{
    const auto after = std::ranges::upper_bound(boxes, column, {}, &DrawnBox::column);
    if (after == boxes.begin())
        return column;
    const DrawnBox& box = *std::prev(after);
    return column < box.column + box.columns ? box.start : column - box.column - box.columns + box.start + box.length;
}

int DisplayLine::columnFrom(int drawn) const
{
    const auto after = std::ranges::upper_bound(boxes, drawn, {}, &DrawnBox::start);
    if (after == boxes.begin())
        return drawn;
    const DrawnBox& box = *std::prev(after);
    return drawn < box.start + box.length ? box.column : drawn - box.start - box.length + box.column + box.columns;
}

DisplayLine displayLine(const QString& line)
{
    DisplayLine result;
    const auto unusual = [](QChar c) { return c.unicode() >= 0x7F || (c.unicode() < 0x20 && c != u'\t'); };
    if (line.size() < FarRightBlanks && std::ranges::none_of(line, unusual)) {
        result.text = line;
        return result;
    }
    int at = 0;
    for (const HiddenSpan& span : hiddenIn(line)) {
        if (span.column < at)
            continue;
        result.text += QStringView(line).sliced(at, span.column - at);
        const QString box = u'[' + span.label + u']';
        result.boxes.push_back({static_cast<int>(result.text.size()), static_cast<int>(box.size()), span.column, span.length, span.kind});
        result.text += box;
        at = span.column + span.length;
    }
    result.text += QStringView(line).sliced(at);
    return result;
}

}
