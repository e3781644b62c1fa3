// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/terminaltext.h"

#include "content/hiddencharacters.h"

#include <QList>
#include <algorithm>
#include <cwchar>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using content::HiddenKind;

namespace {

QString number(char32_t c)
{
    return c > 0xffff ? u"\\U%1"_s.arg(uint(c), 8, 16, QChar(u'0')) : u"\\u%1"_s.arg(uint(c), 4, 16, QChar(u'0'));
}

bool hides(HiddenKind kind)
{
    switch (kind) {
    case HiddenKind::Bidi:
    case HiddenKind::ZeroWidth:
    case HiddenKind::Tag:
    case HiddenKind::Invisible:
    case HiddenKind::LineSeparator: return true;
    case HiddenKind::VariationSelector:
    case HiddenKind::Control: // in caret form
    case HiddenKind::Space:
    case HiddenKind::LookAlike:
    case HiddenKind::InvalidByte:
    case HiddenKind::FarRight: return false;
    }
    Q_UNREACHABLE();
}

QString withoutControls(QStringView text, Lines lines)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (lines == Lines::Many && (unit == u'\n' || unit == u'\t'))
            out += c;
        else if (unit < 0x20 || unit == 0x7f)
            out += u'^' + QChar(char16_t(unit ^ 0x40));
        else if (unit >= 0x80 && unit < 0xa0)
            out += number(unit);
        else
            out += c;
    }
    return out;
}

}

QString terminalText(QStringView text, Lines lines)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; }))
        return text.toString();
    QString visible;
    qsizetype from = 0;
    for (const content::HiddenSpan& span : content::hiddenIn(text)) {
        if (!hides(span.kind) || span.column < from)
            continue;
        visible += text.sliced(from, span.column - from);
        for (const uint c : text.sliced(span.column, span.length).toUcs4())
            visible += number(c);
        from = span.column + span.length;
    }
    visible += text.sliced(from);
    return withoutControls(visible, lines);
}

QByteArray terminalBytes(QByteArrayView bytes)
{
    return terminalText(QString::fromUtf8(bytes), Lines::Many).toUtf8();
}

int terminalWidth(QStringView text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += std::max(::wcwidth(wchar_t(c)), 0);
    return width;
}

}
