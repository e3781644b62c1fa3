// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUtf8StringView>
#include <algorithm>

namespace gatehouse::content {

namespace {

constexpr qsizetype SampleBytes = 64 * 1024;
constexpr qsizetype NulBytes = 8000; // git's own rule looks this far for a NUL

// Bytes 0x80 to 0x9F of Windows-1252; what Microsoft left undefined is the C1 control, as WHATWG's encoding standard has it.
constexpr char16_t Windows1252High[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                          0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                          0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

unsigned char byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

struct Mark {
    QByteArrayView bytes;
    Encoding encoding;
};

// UTF-32 before UTF-16: its little-endian mark begins with the other's.
const Mark* markOf(QByteArrayView bytes)
{
    static const Mark marks[] = {
        {QByteArrayView("\xFF\xFE\0\0", 4), Encoding::Utf32},   {QByteArrayView("\0\0\xFE\xFF", 4), Encoding::Utf32},
        {QByteArrayView("\xEF\xBB\xBF", 3), Encoding::Utf8Bom}, {QByteArrayView("\xFF\xFE", 2), Encoding::Utf16Le},
        {QByteArrayView("\xFE\xFF", 2), Encoding::Utf16Be},
    };
    const auto found = std::ranges::find_if(marks, [&](const Mark& mark) { return bytes.startsWith(mark.bytes); });
    return found == std::end(marks) ? nullptr : found;
}

// UTF-16 without a mark shows itself by NULs in nearly every second place and none in the others.
std::optional<Encoding> unmarkedUtf16(QByteArrayView sample)
{
    if (sample.size() < 4 || sample.size() % 2 != 0)
        return {};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        even += sample[i] == '\0';
        odd += sample[i + 1] == '\0';
    }
    const qsizetype pairs = sample.size() / 2;
    if (even == 0 && odd * 10 >= pairs * 7)
        return Encoding::Utf16Le;
    if (odd == 0 && even * 10 >= pairs * 7)
        return Encoding::Utf16Be;
    return {};
}

qint64 controlsOf(QByteArrayView sample)
{
    return std::ranges::count_if(sample, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != '\v' && byte != 0x1B) || byte == 0x7F;
    });
}

// The encoding that one of the first two lines declares (Python's PEP 263, and the habit of Emacs).
QString declaredIn(QByteArrayView bytes)
{
    static const QRegularExpression coding(QStringLiteral(R"(^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+))"));
    QByteArrayView rest = bytes.first(std::min<qsizetype>(bytes.size(), 1000));
    for (int line = 0; line < 2; ++line) {
        const auto end = std::ranges::find_if(rest, [](char c) { return c == '\n' || c == '\r'; });
        const auto length = end - rest.begin();
        const auto match = coding.match(QString::fromLatin1(rest.first(length)));
        if (match.hasMatch())
            return match.captured(1);
        rest = rest.sliced(std::min<qsizetype>(length + 1, rest.size()));
    }
    return {};
}

bool isUtf8Name(const QString& name)
{
    const QString plain = name.toLower().replace(u'_', u'-');
    return plain == u"utf-8" || plain == u"utf8" || plain.startsWith(u"utf-8-") || plain == u"ascii" || plain == u"us-ascii";
}

bool isLatin1Name(const QString& name)
{
    const QString plain = name.toLower().replace(u'_', u'-');
    return plain == u"latin-1" || plain == u"latin1" || plain == u"iso-8859-1" || plain == u"iso8859-1" || plain == u"l1";
}

// Python's names for what ICU knows under others.
QString decoderName(const QString& name)
{
    const QString plain = name.toLower().replace(u'_', u'-');
    return plain.startsWith(u"cp125") ? QStringLiteral("windows-") + plain.sliced(2) : plain;
}

Encoding fallbackFor(QByteArrayView bytes)
{
    const bool high = std::ranges::any_of(bytes,
                                          [](char c) { return static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(c) < 0xA0; });
    return high ? Encoding::Windows1252 : Encoding::Latin1;
}

struct Validity {
    qint64 characters = 0; // of more than one byte
    qint64 invalid = 0;
    qsizetype brokenTail = 0; // bytes of a last character that is not whole
};

Validity validityOf(QByteArrayView bytes)
{
    Validity result;
    for (qsizetype at = 0; at < bytes.size();) {
        if (byteAt(bytes, at) < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = characterBytes(bytes.sliced(at));
        if (length > 0) {
            ++result.characters;
            at += length;
            continue;
        }
        if (bytes.size() - at < 4 && byteAt(bytes, at) >= 0xC2) {
            const QByteArrayView tail = bytes.sliced(at);
            if (std::ranges::all_of(tail.sliced(1), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }))
                result.brokenTail = tail.size();
        }
        ++result.invalid;
        ++at;
    }
    return result;
}

QByteArray fromSingleBytes(QByteArrayView bytes, bool windows)
{
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            utf8 += c;
        else
            utf8 += QString(QChar(windows && byte < 0xA0 ? Windows1252High[byte - 0x80] : char16_t{byte})).toUtf8();
    }
    return utf8;
}

Utf8Text decoded(QByteArrayView bytes, QStringDecoder decoder)
{
    const QString text = decoder.decode(bytes);
    Utf8Text result;
    result.utf8 = text.toUtf8(); // a lone surrogate becomes U+FFFD
    if (decoder.hasError())
        result.invalidBytes = std::max<qint64>(1, std::ranges::count(text, QChar(QChar::ReplacementCharacter)));
    return result;
}

}

qsizetype characterBytes(QByteArrayView bytes)
{
    const auto continues = [&](qsizetype at, unsigned char low = 0x80, unsigned char high = 0xBF) {
        return at < bytes.size() && byteAt(bytes, at) >= low && byteAt(bytes, at) <= high;
    };
    const unsigned char first = byteAt(bytes, 0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned char low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = first == 0xED ? 0x9F : 0xBF;
        return continues(1, low, high) && continues(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned char low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xF4 ? 0x8F : 0xBF;
        return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

DetectedEncoding detectEncoding(QByteArrayView bytes)
{
    DetectedEncoding result;
    if (const Mark* mark = markOf(bytes)) {
        result.encoding = mark->encoding;
        result.from = EncodingFrom::ByteOrderMark;
        // The decoder of UTF-32 finds the byte order by the mark itself.
        result.markBytes = mark->encoding == Encoding::Utf32 ? 0 : mark->bytes.size();
        if (mark->encoding != Encoding::Utf8Bom)
            return result;
    }
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), SampleBytes));
    if (const auto utf16 = unmarkedUtf16(sample.first(std::min<qsizetype>(sample.size(), 1024) & ~qsizetype{1}))) {
        result.encoding = *utf16;
        return result;
    }
    const qint64 controls = controlsOf(sample);
    if (sample.first(std::min(sample.size(), NulBytes)).contains('\0') || controls * 10 > sample.size()) {
        result.isBinary = true;
        result.controlBytes = controls;
        return result;
    }
    result.declaredName = declaredIn(bytes.sliced(result.markBytes));
    if (result.encoding == Encoding::Utf8Bom)
        return result;
    if (!result.declaredName.isEmpty() && !isUtf8Name(result.declaredName)) {
        if (isLatin1Name(result.declaredName)) {
            result.encoding = Encoding::Latin1;
            result.from = EncodingFrom::CodingLine;
            return result;
        }
        if (QStringDecoder(decoderName(result.declaredName)).isValid()) {
            result.encoding = Encoding::Declared;
            result.from = EncodingFrom::CodingLine;
            return result;
        }
        result.declaredIsUnknown = true;
    }
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return result;
    // A few broken bytes among more whole characters: UTF-8 that was damaged or mixed. Otherwise one of the old single-byte encodings.
    const Validity validity = validityOf(bytes);
    if (validity.invalid - (validity.brokenTail > 0) <= validity.characters)
        return result;
    result.encoding = fallbackFor(bytes);
    result.from = EncodingFrom::Fallback;
    return result;
}

Utf8Text toUtf8(QByteArrayView bytes, const DetectedEncoding& detected, bool isCut)
{
    switch (detected.encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Bom: {
        Utf8Text result;
        if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()) {
            const Validity validity = validityOf(bytes);
            result.invalidBytes = validity.invalid;
            if (isCut && validity.brokenTail > 0) {
                --result.invalidBytes;
                result.heldBackBytes = validity.brokenTail;
                // Its continuation bytes were counted one by one.
                result.invalidBytes -= validity.brokenTail - 1;
            }
        }
        result.utf8 = bytes.chopped(result.heldBackBytes).toByteArray();
        return result;
    }
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: {
        const qsizetype odd = bytes.size() % 2;
        const auto kind = detected.encoding == Encoding::Utf16Le ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
        Utf8Text result = decoded(bytes.chopped(odd), QStringDecoder(kind, QStringDecoder::Flag::ConvertInitialBom));
        (isCut ? result.heldBackBytes : result.invalidBytes) += odd;
        if (odd > 0 && !isCut)
            result.utf8 += "\xEF\xBF\xBD";
        return result;
    }
    case Encoding::Utf32: return decoded(bytes, QStringDecoder(QStringDecoder::Utf32));
    case Encoding::Latin1: return {fromSingleBytes(bytes, false), 0, 0};
    case Encoding::Windows1252: return {fromSingleBytes(bytes, true), 0, 0};
    case Encoding::Declared: return decoded(bytes, QStringDecoder(decoderName(detected.declaredName)));
    }
    return {};
}

}
