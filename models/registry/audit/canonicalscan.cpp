// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/canonicalscan.h"

#include <QUtf8StringView>
#include <array>
#include <cstdint>
#include <cstring>

namespace gatehouse::registry {

namespace {

constexpr int DeepestLevel = 32;
constexpr int SurelyExactDigits = 15; // below 2^53, whatever they are

// What ends a run of letters that stand for themselves.
constexpr std::array<bool, 256> specialBytes()
{
    std::array<bool, 256> special{};
    for (std::size_t i = 0; i < 0x20; ++i)
        special[i] = true;
    for (std::size_t i = 0x80; i < 0x100; ++i)
        special[i] = true;
    special['"'] = special['\\'] = true;
    return special;
}

// Whether one of eight bytes is special: the well-known test for a byte below or equal to another, eight at once.
bool hasSpecial(std::uint64_t eight)
{
    constexpr std::uint64_t Ones = 0x0101010101010101;
    constexpr std::uint64_t Highs = 0x8080808080808080;
    const auto hasZero = [](std::uint64_t x) { return (x - Ones) & ~x & Highs; };
    const std::uint64_t controls = (eight - Ones * 0x20) & ~eight & Highs;
    return ((eight & Highs) | controls | hasZero(eight ^ (Ones * '"')) | hasZero(eight ^ (Ones * '\\'))) != 0;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

}

bool CanonicalScan::escape()
{
    if (m_end - m_at < 2)
        return false;
    const char kind = m_at[1];
    if (kind != 'u') {
        m_at += 2;
        return kind == '"' || kind == '\\' || kind == 'b' || kind == 'f' || kind == 'n' || kind == 'r' || kind == 't';
    }
    if (m_end - m_at < 6 || m_at[2] != '0' || m_at[3] != '0' || (m_at[4] != '0' && m_at[4] != '1'))
        return false;
    const int low = hexDigit(m_at[5]);
    const int code = (m_at[4] - '0') * 16 + low;
    m_at += 6;
    return low >= 0 && code != '\b' && code != '\f' && code != '\n' && code != '\r' && code != '\t';
}

bool CanonicalScan::text(QByteArrayView& written)
{
    static constexpr auto Special = specialBytes();
    if (!take('"'))
        return false;
    m_escaped = m_beyondAscii = false;
    const char* const start = m_at;
    while (true) {
        std::uint64_t eight = 0;
        while (m_end - m_at >= 8) {
            std::memcpy(&eight, m_at, 8);
            if (hasSpecial(eight))
                break;
            m_at += 8;
        }
        while (m_at != m_end && !Special[static_cast<unsigned char>(*m_at)])
            ++m_at;
        if (m_at == m_end)
            return false;
        if (*m_at == '"')
            break;
        if (*m_at == '\\') {
            m_escaped = true;
            if (!escape())
                return false;
        } else if (static_cast<unsigned char>(*m_at) >= 0x80) {
            m_beyondAscii = true;
            ++m_at;
        } else {
            return false; // a control character
        }
    }
    written = QByteArrayView(start, m_at);
    ++m_at;
    return !m_beyondAscii || QUtf8StringView(written.data(), written.size()).isValidUtf8();
}

bool CanonicalScan::plainText(QByteArrayView& said)
{
    return text(said) && !m_escaped;
}

bool CanonicalScan::integer(qint64& number)
{
    const bool negative = take('-');
    const char* const start = m_at;
    number = 0;
    while (m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - start <= SurelyExactDigits)
        number = number * 10 + (*m_at++ - '0');
    const auto digits = m_at - start;
    if (digits == 0 || digits > SurelyExactDigits || (*start == '0' && (digits > 1 || negative)))
        return false;
    if (negative)
        number = -number;
    return m_at == m_end || (*m_at != '.' && *m_at != 'e' && *m_at != 'E');
}

bool CanonicalScan::word(QByteArrayView spelling)
{
    if (m_end - m_at < spelling.size() || QByteArrayView(m_at, spelling.size()) != spelling)
        return false;
    m_at += spelling.size();
    return true;
}

bool CanonicalScan::skip(int depth)
{
    if (m_at == m_end || depth > DeepestLevel)
        return false;
    QByteArrayView ignored;
    switch (*m_at) {
    case '"': return text(ignored);
    case '{': return object([&](QByteArrayView) { return skip(depth + 1); });
    case '[': return array([&] { return skip(depth + 1); });
    case 't': return word("true");
    case 'f': return word("false");
    case 'n': return word("null");
    default: {
        qint64 number = 0;
        return integer(number);
    }
    }
}

QByteArray withoutEscapes(QByteArrayView written)
{
    QByteArray said;
    said.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != '\\') {
            said += written[i];
            continue;
        }
        switch (const char kind = written[++i]) {
        case 'b': said += '\b'; break;
        case 'f': said += '\f'; break;
        case 'n': said += '\n'; break;
        case 'r': said += '\r'; break;
        case 't': said += '\t'; break;
        case 'u':
            said += static_cast<char>((written[i + 3] - '0') * 16 + hexDigit(written[i + 4]));
            i += 4;
            break;
        default: said += kind;
        }
    }
    return said;
}

}
