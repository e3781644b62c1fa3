// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shownname.h"

#include "domain/utf8.h"

#include <algorithm>

namespace gatehouse {
namespace {

QString escaped(char32_t c)
{
    if (c < 0x100)
        return QStringLiteral("\\x%1").arg(uint(c), 2, 16, QLatin1Char('0'));
    return QStringLiteral("\\u%1").arg(uint(c), 4, 16, QLatin1Char('0'));
}

}

bool isControlCharacter(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}

bool hides(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef);
}

qsizetype firstBadByte(QByteArrayView name)
{
    for (qsizetype i = 0; i < name.size();) {
        const auto at = [&](qsizetype k) { return k < name.size() ? uchar(name[k]) : uchar(0); };
        const uchar lead = at(i);
        const int more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
        if (more < 0)
            return i;
        for (int k = 1; k <= more; ++k)
            if ((at(i + k) & 0xc0) != 0x80)
                return i;
        // Over-long forms, surrogates and what lies beyond Unicode.
        const uchar second = at(i + 1);
        if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) || (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second > 0x8f))
            return i;
        i += more + 1;
    }
    return -1;
}

QString shown(const QString& name)
{
    QString text;
    for (const char32_t c : name.toUcs4())
        text += isControlCharacter(c) || hides(c) ? escaped(c) : QString::fromUcs4(&c, 1);
    return text;
}

QString shown(QByteArrayView name)
{
    QString text;
    while (!name.isEmpty()) {
        const qsizetype bad = firstBadByte(name);
        text += shown(wholeText(bad < 0 ? name : name.first(bad)));
        if (bad < 0)
            break;
        text += escaped(uchar(name[bad]));
        name = name.sliced(bad + 1);
    }
    return text;
}

QString isolated(const QString& name)
{
    return name.isRightToLeft() ? QChar(0x2068) + name + QChar(0x2069) : name;
}

QString visibleText(const QString& text)
{
    const auto stays = [](char32_t c) {
        const bool joins = (c >= 0x200c && c <= 0x200f) || c == 0x061c || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
        return joins || c == '\n' || c == '\t' || !(isControlCharacter(c) || hides(c));
    };
    const auto isPlain = [](QChar c) { return (c.unicode() >= 0x20 && c.unicode() < 0x7f) || c == u'\n'; };
    if (std::ranges::all_of(text, isPlain))
        return text;
    QString shownText;
    for (const char32_t c : text.toUcs4())
        shownText += stays(c) ? QString::fromUcs4(&c, 1) : escaped(c);
    return shownText;
}

}
