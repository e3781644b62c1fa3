// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What people are told of a file before they read it: that it is binary, in which encoding it is, what hides in it, what was cut.

#include "content/textcontent.h"

namespace gatehouse::content {

struct Remark {
    enum class Level { Note, Warning };
    Level level = Level::Note;
    QString sentence;
    bool operator==(const Remark&) const = default;
};

// The most important first; empty for plain UTF-8 text with one kind of line ends and nothing hidden.
[[nodiscard]] std::vector<Remark> remarks(const TextContent& content);

// How far a file that is cut is shown, with the limit that cut it; "weights.csv has more than 4,000,000 lines; ...".
[[nodiscard]] QString cutSentence(const TextContent& content);

// The bytes as rows of sixteen: offset, hexadecimal, and the printable ASCII among them.
struct HexRow {
    qint64 offset = 0;
    QString hex;
    QString text;
    bool operator==(const HexRow&) const = default;
};
[[nodiscard]] std::vector<HexRow> hexRows(QByteArrayView bytes);

// "1.4 MiB" as people read it.
[[nodiscard]] QString formattedSize(qint64 bytes);

}
