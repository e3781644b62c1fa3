// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/linebreak.h"

namespace gatehouse::reading {

namespace {

bool isPunctuation(QChar c)
{
    return QStringView(u",;.()[]{}/-=").contains(c);
}

// Han, kana, their punctuation and full-width forms. A full stop of theirs never begins a line.
bool needsNoBlank(QChar before, QChar after)
{
    return before.unicode() >= 0x2E80 && after.unicode() >= 0x2E80 && after.isLetter();
}

bool endsWord(QChar before, QChar after)
{
    return (before.isSpace() && !after.isSpace()) || needsNoBlank(before, after);
}

// Not inside "==", before a blank, or in a number.
bool endsPart(QChar before, QChar after)
{
    return isPunctuation(before) && !isPunctuation(after) && !after.isSpace() && !(before == u'.' && after.isDigit());
}

}

qsizetype lineBreak(QStringView line, qsizetype from, qsizetype fits)
{
    if (fits >= line.size() || (line[fits - 1].isSpace() && !line[fits].isSpace()))
        return fits;
    qsizetype first = from;
    while (first < fits && line[first].isSpace())
        ++first;
    const qsizetype near = from + (fits - from) * 3 / 5;
    qsizetype part = 0;
    for (qsizetype at = fits; at > first; --at) {
        if (endsWord(line[at - 1], line[at]))
            return at >= near || part == 0 ? at : part;
        if (part == 0 && endsPart(line[at - 1], line[at]))
            part = at;
    }
    return part > 0 ? part : fits;
}

}
