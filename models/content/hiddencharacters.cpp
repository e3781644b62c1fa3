// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/hiddencharacters.h"

#include "content/lookalikes.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <optional>

namespace gatehouse::content {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HiddenCharacters)
};

constexpr int RunsCollapseAt = 4;

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180F);
}

std::optional<HiddenKind> kindOf(char32_t c)
{
    if (c == '\t')
        return {};
    if (c < 0x20 || (c >= 0x7F && c < 0xA0 && c != 0x85))
        return HiddenKind::Control;
    if (c < 0xA0)
        return c == 0x85 ? std::optional(HiddenKind::LineSeparator) : std::nullopt;
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C)
        return HiddenKind::Bidi;
    if (c == 0x2028 || c == 0x2029)
        return HiddenKind::LineSeparator;
    if ((c >= 0x200B && c <= 0x200D) || (c >= 0x2060 && c <= 0x2064) || (c >= 0x206A && c <= 0x206F) || c == 0xFEFF || c == 0x034F
        || (c >= 0xFFF9 && c <= 0xFFFB))
        return HiddenKind::ZeroWidth;
    if (isVariationSelector(c))
        return HiddenKind::VariationSelector;
    if (c >= 0xE0000 && c <= 0xE0FFF)
        return HiddenKind::Tag;
    if (c == 0x00AD || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x17B4 || c == 0x17B5 || c == 0x2800)
        return HiddenKind::Invisible;
    if (c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F)
        return HiddenKind::Space;
    if (c >= 0xDC80 && c <= 0xDCFF)
        return HiddenKind::InvalidByte;
    if (c == 0xFFFD || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF))
        return HiddenKind::InvalidByte;
    return {};
}

QString hex(char32_t c)
{
    return QString::number(static_cast<uint>(c), 16).toUpper();
}

QString labelOf(char32_t c, HiddenKind kind)
{
    if (kind == HiddenKind::InvalidByte && c >= 0xDC80 && c <= 0xDCFF)
        return QStringLiteral("0x") + hex(c - 0xDC00);
    return QStringLiteral("U+") + hex(c).rightJustified(4, u'0');
}

QString runLabel(HiddenKind kind, int count)
{
    switch (kind) {
    case HiddenKind::Bidi: return Words::tr("%n bidi controls", nullptr, count);
    case HiddenKind::ZeroWidth: return Words::tr("%n zero-width characters", nullptr, count);
    case HiddenKind::VariationSelector: return Words::tr("%n variation selectors", nullptr, count);
    case HiddenKind::Tag: return Words::tr("%n tag characters", nullptr, count);
    case HiddenKind::Invisible: return Words::tr("%n invisible characters", nullptr, count);
    case HiddenKind::Control: return Words::tr("%n control characters", nullptr, count);
    case HiddenKind::Space: return Words::tr("%n unusual spaces", nullptr, count);
    case HiddenKind::LineSeparator: return Words::tr("%n line separators", nullptr, count);
    case HiddenKind::InvalidByte: return Words::tr("%n invalid bytes", nullptr, count);
    case HiddenKind::LookAlike:
    case HiddenKind::FarRight: return Words::tr("%n blanks", nullptr, count);
    }
    return {};
}

char32_t characterAt(QStringView line, qsizetype at, int& length)
{
    const QChar first = line[at];
    if (first.isHighSurrogate() && at + 1 < line.size() && line[at + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(first, line[at + 1]);
    }
    length = 1;
    return first.unicode();
}

// One selector behind a symbol or an ideograph is ordinary emoji or typography.
bool selectsPresentation(char32_t selector, char32_t before)
{
    if (selector != 0xFE0E && selector != 0xFE0F)
        return false;
    const auto category = QChar::category(before);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math || category == QChar::Symbol_Modifier || category == QChar::Number_Other
        || (before >= 0x1F000 && before < 0x20000) || (before >= '0' && before <= '9') || before == '#' || before == '*';
}

void addBlanks(std::vector<HiddenSpan>& spans, QStringView line)
{
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && (line[end] == u' ' || line[end] == u'\t'))
            ++end;
        if (end - i >= FarRightBlanks && end < line.size()) {
            const int count = static_cast<int>(end - i);
            spans.push_back({static_cast<int>(i), count, HiddenKind::FarRight, 1, runLabel(HiddenKind::FarRight, count)});
        }
        i = std::max(end, i + 1);
    }
}

}

std::vector<HiddenSpan> hiddenIn(QStringView line)
{
    std::vector<HiddenSpan> spans;
    char32_t before = 0;
    for (qsizetype at = 0; at < line.size();) {
        int length = 1;
        const char32_t c = characterAt(line, at, length);
        const auto kind = kindOf(c);
        if (kind && !(*kind == HiddenKind::VariationSelector && selectsPresentation(c, before)))
            spans.push_back({static_cast<int>(at), length, *kind, 1, labelOf(c, *kind)});
        before = c;
        at += length;
    }
    // A long run of one kind is a payload: one box with its count, not thousands of boxes.
    std::vector<HiddenSpan> joined;
    for (size_t i = 0; i < spans.size();) {
        size_t end = i + 1;
        while (end < spans.size() && spans[end].kind == spans[i].kind && spans[end].column == spans[end - 1].column + spans[end - 1].length)
            ++end;
        if (end - i >= RunsCollapseAt) {
            const int count = static_cast<int>(end - i);
            const int length = spans[end - 1].column + spans[end - 1].length - spans[i].column;
            joined.push_back({spans[i].column, length, spans[i].kind, count, runLabel(spans[i].kind, count)});
        } else {
            joined.insert(joined.end(), spans.begin() + static_cast<qsizetype>(i), spans.begin() + static_cast<qsizetype>(end));
        }
        i = end;
    }
    for (const LookAlike& letter : lookAlikesIn(line))
        joined.push_back({letter.column, letter.length, HiddenKind::LookAlike, 1,
                          line.sliced(letter.column, letter.length).toString() + u' ' + labelOf(letter.character, HiddenKind::LookAlike)});
    addBlanks(joined, line);
    std::ranges::sort(joined, {}, &HiddenSpan::column);
    return joined;
}

void HiddenCharacters::add(const HiddenPlace& place, int count)
{
    m_counts[static_cast<size_t>(place.kind)] += count;
    if (m_places.size() < PlacesKept)
        m_places.push_back(place);
}

qint64 HiddenCharacters::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64{0});
}

}
