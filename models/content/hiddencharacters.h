// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Characters that people do not see, or take for others: found so that they can be drawn, counted and pointed at.

#include <QString>
#include <QStringView>
#include <array>
#include <vector>

namespace gatehouse::content {

enum class HiddenKind : quint8 {
    Bidi,              // changes the order in which characters are drawn (CVE-2021-42574)
    ZeroWidth,         // drawn as nothing
    VariationSelector, // can carry a payload
    Tag,               // can carry a payload
    Invisible,         // soft hyphen, fillers
    Control,           // C0 and C1, form feed and vertical tab included
    Space,             // looks like a space and is none
    LineSeparator,     // U+2028, U+2029 or NEL where they end no line
    LookAlike,         // a letter that looks like a Latin one (CVE-2021-42694)
    InvalidByte,       // belongs to no character of the encoding
    FarRight,          // so many blanks that what follows would stand outside the window
};
inline constexpr int HiddenKinds = 11;

// One place of a line. `label` is what is drawn in a box instead, e.g. "U+202E"; `count` characters of one kind may share a box.
struct HiddenSpan {
    int column = 0; // UTF-16
    int length = 0;
    HiddenKind kind = HiddenKind::Bidi;
    int count = 1;
    QString label;
    bool operator==(const HiddenSpan&) const = default;
};

// So many blanks in a row are drawn as a box when something follows them.
inline constexpr int FarRightBlanks = 160;

// What hides in a line, in order. Only the ranges of unusual characters; empty for ordinary text of any script.
[[nodiscard]] std::vector<HiddenSpan> hiddenIn(QStringView line);

struct HiddenPlace {
    int line = 0;
    int piece = 0;
    int column = 0;
    HiddenKind kind = HiddenKind::Bidi;
    bool operator==(const HiddenPlace&) const = default;
};

// All that hides in a file: counted whole, the first places listed.
class HiddenCharacters {
public:
    static constexpr int PlacesKept = 1000;

    void add(const HiddenPlace& place, int count);
    [[nodiscard]] qint64 count(HiddenKind kind) const { return m_counts[static_cast<size_t>(kind)]; }
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] const std::vector<HiddenPlace>& places() const { return m_places; }
    bool operator==(const HiddenCharacters&) const = default;

private:
    std::array<qint64, HiddenKinds> m_counts{};
    std::vector<HiddenPlace> m_places;
};

}
