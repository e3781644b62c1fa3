// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The text inside a file as people and languages read it: which encoding, which lines, what hides in it, and what was cut.

#include "content/hiddencharacters.h"
#include "domain/digest.h"
#include "domain/limits.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace gatehouse::content {

// How a line ends. Separator is U+2028 or U+2029, which end a line in JavaScript only.
enum class LineEnd : quint8 { None, Lf, CrLf, Cr, Separator };

// How many lines end in which way.
struct LineEnds {
    int lf = 0;
    int crLf = 0;
    int cr = 0;
    int separator = 0;
    [[nodiscard]] bool mixed() const { return (lf > 0) + (crLf > 0) + (cr > 0) + (separator > 0) > 1; }
    bool operator==(const LineEnds&) const = default;
};

enum class Encoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Utf32, Latin1, Windows1252, Declared };

// How the encoding was found out.
enum class EncodingFrom { Bytes, ByteOrderMark, CodingLine, Fallback };

// What is known of the file whose bytes are read. A caller that read only the beginning of a large file gives its whole size and digest.
struct Source {
    QString path;
    qint64 sizeBytes = -1;
    std::optional<Sha256> sha256;
};

// Lines longer than this are laid out in pieces of this many bytes.
inline constexpr qsizetype PieceBytes = 64 * limits::KiB;
// More lines than this are not shown, whatever their size.
inline constexpr int LinesShown = 4'000'000;
// How much of a binary file is shown.
inline constexpr qsizetype HexBytes = 512;

// A file opened for reading. Everything is kept as UTF-8; only the bytes of a broken UTF-8 file that belong to no character stay as they are.
struct TextContent {
    QString path;
    qint64 sizeBytes = 0; // as stored
    Sha256 sha256;        // as stored
    bool isBinary = false;
    qint64 controlBytes = 0; // NUL and other control bytes of a binary file's beginning
    QByteArray head;         // the first HexBytes of a binary file

    Encoding encoding = Encoding::Utf8;
    EncodingFrom encodingFrom = EncodingFrom::Bytes;
    QString declaredEncoding;     // what its `coding:` line says, empty when there is none
    bool declaredIsUnknown = false; // the line names an encoding that is not decoded here
    qint64 invalidBytes = 0;      // bytes that belong to no character of the encoding

    QByteArray utf8;                   // what is shown, without byte order mark
    std::vector<quint32> lineStarts{0}; // one more than there are lines: the last is the end
    LineEnds lineEnds;
    bool splitsAtSeparators = false;
    HiddenCharacters hidden;
    qint64 cutBytes = 0; // stored bytes behind what is shown
    bool isCutAtLines = false; // because it has more than LinesShown; otherwise its size cut it

    [[nodiscard]] int lineCount() const { return static_cast<int>(lineStarts.size()) - 1; }
    [[nodiscard]] QByteArrayView line(int index) const;     // without its end
    [[nodiscard]] QByteArrayView wholeLine(int index) const; // with its end
    [[nodiscard]] LineEnd lineEnd(int index) const;
    [[nodiscard]] bool lacksFinalNewline() const { return cutBytes == 0 && lineCount() > 0 && lineEnd(lineCount() - 1) == LineEnd::None; }

    // The pieces a line is laid out in, at least one, and one piece as text. A byte that is no character is U+DC00 + byte.
    [[nodiscard]] int pieceCount(int index) const;
    [[nodiscard]] QByteArrayView piece(int index, int piece) const;
    [[nodiscard]] QString text(int index, int piece = 0) const;
};

// Reads bytes as text, never refusing any: what is no text is told as binary with its size, digest and first bytes.
[[nodiscard]] TextContent decodeText(QByteArrayView bytes, const Source& source);
[[nodiscard]] inline TextContent decodeText(QByteArrayView bytes, const QString& path)
{
    return decodeText(bytes, Source{path, -1, {}});
}

// The name of the encoding for people, e.g. "UTF-16, little endian".
[[nodiscard]] QString encodingName(const TextContent& content);

// UTF-8 as text; a byte that belongs to no character becomes U+DC00 + byte, so that no two unlike lines read alike.
[[nodiscard]] QString textOfUtf8(QByteArrayView utf8);

}
