// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/textcontent.h"

#include "content/encoding.h"
#include "content/syntax.h"

#include <QCoreApplication>
#include <QUtf8StringView>
#include <algorithm>
#include <cstring>

namespace gatehouse::content {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextContent)
};

bool endsInSeparator(QByteArrayView line)
{
    return line.size() >= 3 && line[line.size() - 3] == '\xE2' && line[line.size() - 2] == '\x80'
        && (line[line.size() - 1] == '\xA8' || line[line.size() - 1] == '\xA9');
}

LineEnd endOf(QByteArrayView line, bool splitsAtSeparators)
{
    if (line.isEmpty())
        return LineEnd::None;
    if (line.back() == '\n')
        return line.size() > 1 && line[line.size() - 2] == '\r' ? LineEnd::CrLf : LineEnd::Lf;
    if (line.back() == '\r')
        return LineEnd::Cr;
    return splitsAtSeparators && endsInSeparator(line) ? LineEnd::Separator : LineEnd::None;
}

qsizetype lengthOf(LineEnd end)
{
    switch (end) {
    case LineEnd::None: return 0;
    case LineEnd::Lf:
    case LineEnd::Cr: return 1;
    case LineEnd::CrLf: return 2;
    case LineEnd::Separator: return 3;
    }
    return 0;
}

void count(LineEnds& counts, LineEnd end)
{
    switch (end) {
    case LineEnd::None: return;
    case LineEnd::Lf: ++counts.lf; return;
    case LineEnd::CrLf: ++counts.crLf; return;
    case LineEnd::Cr: ++counts.cr; return;
    case LineEnd::Separator: ++counts.separator; return;
    }
}

// Where the line that begins at `from` ends, its end included.
qsizetype nextLine(QByteArrayView utf8, qsizetype from, qsizetype firstCr, bool splitsAtSeparators)
{
    const auto* newline = static_cast<const char*>(std::memchr(utf8.data() + from, '\n', static_cast<size_t>(utf8.size() - from)));
    const qsizetype end = newline ? newline - utf8.data() + 1 : utf8.size();
    if (firstCr >= end && !splitsAtSeparators)
        return end;
    const QByteArrayView line = utf8.sliced(from, end - from);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '\r')
            return from + i + (i + 1 < line.size() && line[i + 1] == '\n' ? 2 : 1);
        if (splitsAtSeparators && line[i] == '\xE2' && endsInSeparator(line.first(std::min(i + 3, line.size()))))
            return from + i + 3;
    }
    return end;
}

void splitLines(TextContent& content)
{
    const QByteArrayView utf8 = content.utf8;
    const qsizetype cr = utf8.indexOf('\r');
    const qsizetype firstCr = cr < 0 ? utf8.size() : cr;
    content.lineStarts.assign(1, 0);
    content.lineStarts.reserve(static_cast<size_t>(std::min<qsizetype>(utf8.size() / 24 + 2, LinesShown + 1)));
    qsizetype at = 0;
    while (at < utf8.size() && content.lineCount() < LinesShown) {
        const qsizetype next = nextLine(utf8, at, firstCr, content.splitsAtSeparators);
        count(content.lineEnds, endOf(utf8.sliced(at, next - at), content.splitsAtSeparators));
        content.lineStarts.push_back(static_cast<quint32>(next));
        at = next;
    }
    if (at < utf8.size()) {
        content.cutBytes += utf8.size() - at;
        content.isCutAtLines = true;
        content.utf8.truncate(at);
    }
}

bool isUnusual(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x7F || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r');
}

// Most files are plain ASCII: then only long lines can hide anything, behind blanks.
void collectHidden(TextContent& content)
{
    const bool plain = std::ranges::none_of(content.utf8, isUnusual) && content.lineEnds.cr == 0;
    for (int line = 0; line < content.lineCount(); ++line) {
        const QByteArrayView bytes = content.line(line);
        if (bytes.size() < FarRightBlanks && (plain || std::ranges::none_of(bytes, isUnusual)))
            continue;
        for (int piece = 0; piece < content.pieceCount(line); ++piece) {
            for (const HiddenSpan& span : hiddenIn(content.text(line, piece)))
                content.hidden.add({line, piece, span.column, span.kind}, span.count);
        }
    }
}

// The start of a piece never stands inside a character.
qsizetype pieceStart(QByteArrayView line, qsizetype at)
{
    qsizetype start = std::min(at, line.size());
    for (int i = 0; i < 3 && start > 0 && start < line.size() && (static_cast<unsigned char>(line[start]) & 0xC0) == 0x80; ++i)
        ++start;
    return start;
}

}

QByteArrayView TextContent::wholeLine(int index) const
{
    const quint32 from = lineStarts[static_cast<size_t>(index)];
    return QByteArrayView(utf8).sliced(from, lineStarts[static_cast<size_t>(index) + 1] - from);
}

LineEnd TextContent::lineEnd(int index) const
{
    return endOf(wholeLine(index), splitsAtSeparators);
}

QByteArrayView TextContent::line(int index) const
{
    const QByteArrayView whole = wholeLine(index);
    return whole.chopped(lengthOf(endOf(whole, splitsAtSeparators)));
}

int TextContent::pieceCount(int index) const
{
    const qsizetype length = line(index).size();
    return length <= PieceBytes ? 1 : static_cast<int>((length + PieceBytes - 1) / PieceBytes);
}

QByteArrayView TextContent::piece(int index, int piece) const
{
    const QByteArrayView all = line(index);
    if (all.size() <= PieceBytes)
        return piece == 0 ? all : QByteArrayView();
    const qsizetype from = pieceStart(all, piece * PieceBytes);
    return all.sliced(from, pieceStart(all, (piece + 1) * PieceBytes) - from);
}

QString TextContent::text(int index, int pieceIndex) const
{
    return textOfUtf8(piece(index, pieceIndex));
}

TextContent decodeText(QByteArrayView bytes, const Source& source)
{
    TextContent content;
    content.path = source.path;
    content.sizeBytes = std::max<qint64>(source.sizeBytes, bytes.size());
    content.sha256 = source.sha256 ? *source.sha256 : Sha256::of(bytes);
    const QByteArrayView readable = bytes.first(std::min<qsizetype>(bytes.size(), limits::TextBytes));
    content.cutBytes = content.sizeBytes - readable.size();

    const DetectedEncoding detected = detectEncoding(readable);
    if (detected.isBinary) {
        content.isBinary = true;
        content.controlBytes = detected.controlBytes;
        content.head = readable.first(std::min(readable.size(), HexBytes)).toByteArray();
        content.cutBytes = content.sizeBytes - content.head.size();
        return content;
    }
    content.encoding = detected.encoding;
    content.encodingFrom = detected.from;
    content.declaredEncoding = detected.declaredName;
    content.declaredIsUnknown = detected.declaredIsUnknown;
    content.splitsAtSeparators = splitsAtUnicodeSeparators(source.path);
    Utf8Text text = toUtf8(readable.sliced(detected.markBytes), detected, content.cutBytes > 0);
    content.utf8 = std::move(text.utf8);
    content.invalidBytes = text.invalidBytes;
    content.cutBytes += text.heldBackBytes;
    splitLines(content);
    collectHidden(content);
    return content;
}

QString encodingName(const TextContent& content)
{
    switch (content.encoding) {
    case Encoding::Utf8: return Words::tr("UTF-8");
    case Encoding::Utf8Bom: return Words::tr("UTF-8 with byte order mark");
    case Encoding::Utf16Le: return Words::tr("UTF-16, little endian");
    case Encoding::Utf16Be: return Words::tr("UTF-16, big endian");
    case Encoding::Utf32: return Words::tr("UTF-32");
    case Encoding::Latin1: return Words::tr("Latin-1 (ISO 8859-1)");
    case Encoding::Windows1252: return Words::tr("Windows-1252");
    case Encoding::Declared: return content.declaredEncoding;
    }
    return {};
}

QString textOfUtf8(QByteArrayView utf8)
{
    if (QUtf8StringView(utf8.data(), utf8.size()).isValidUtf8())
        return QString::fromUtf8(utf8);
    QString text;
    text.reserve(utf8.size());
    qsizetype at = 0;
    while (at < utf8.size()) {
        const qsizetype length = characterBytes(utf8.sliced(at));
        if (length == 0) {
            text += QChar(static_cast<char16_t>(0xDC00 + static_cast<unsigned char>(utf8[at])));
            ++at;
        } else {
            text += QString::fromUtf8(utf8.sliced(at, length));
            at += length;
        }
    }
    return text;
}

}
