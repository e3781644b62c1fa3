// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/tables/thrift.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace gatehouse::content {

namespace {

constexpr int ThriftLevels = 32;

class ThriftReader {
public:
    explicit ThriftReader(QByteArrayView bytes) : m_bytes(bytes) {}

    std::optional<ThriftValue> structure(int level = 0)
    {
        ThriftValue value;
        qint16 id = 0;
        while (level < ThriftLevels) {
            const auto head = byte();
            if (!head)
                return std::nullopt;
            const int type = *head & 0x0f;
            if (type == 0)
                return value;
            if (const int step = *head >> 4; step != 0) {
                id = qint16(id + step);
            } else {
                const auto whole = varint();
                if (!whole)
                    return std::nullopt;
                id = qint16(unfolded(*whole));
            }
            auto field = type == 1 || type == 2 ? std::optional(boolean(type == 1)) : of(type, level + 1);
            if (!field)
                return std::nullopt;
            value.ids.push_back(id);
            value.items.push_back(std::move(*field));
        }
        return std::nullopt;
    }

private:
    static qint64 unfolded(quint64 value) { return qint64(value >> 1) ^ -qint64(value & 1); }
    static ThriftValue boolean(bool value)
    {
        ThriftValue read;
        read.kind = ThriftValue::Kind::Boolean;
        read.integer = value ? 1 : 0;
        return read;
    }

    std::optional<uchar> byte()
    {
        if (m_at >= m_bytes.size())
            return std::nullopt;
        return uchar(m_bytes[m_at++]);
    }
    std::optional<quint64> varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto next = byte();
            if (!next)
                return std::nullopt;
            value |= quint64(*next & 0x7f) << shift;
            if (*next < 0x80)
                return value;
        }
        return std::nullopt;
    }

    std::optional<ThriftValue> of(int type, int level)
    {
        ThriftValue value;
        switch (type) {
        case 1:
        case 2: { // in a list a boolean is a byte
            const auto next = byte();
            return next ? std::optional(boolean(*next == 1)) : std::nullopt;
        }
        case 3: {
            const auto next = byte();
            value.kind = ThriftValue::Kind::Integer;
            value.integer = next ? qint8(*next) : 0;
            return next ? std::optional(std::move(value)) : std::nullopt;
        }
        case 4:
        case 5:
        case 6: {
            const auto whole = varint();
            value.kind = ThriftValue::Kind::Integer;
            value.integer = whole ? unfolded(*whole) : 0;
            return whole ? std::optional(std::move(value)) : std::nullopt;
        }
        case 7: {
            if (m_bytes.size() - m_at < 8)
                return std::nullopt;
            value.kind = ThriftValue::Kind::Double;
            std::memcpy(&value.number, m_bytes.data() + m_at, 8);
            m_at += 8;
            return value;
        }
        case 8: {
            const auto length = varint();
            if (!length || *length > quint64(m_bytes.size() - m_at))
                return std::nullopt;
            value.kind = ThriftValue::Kind::Binary;
            value.bytes = m_bytes.sliced(m_at, qsizetype(*length));
            m_at += qsizetype(*length);
            return value;
        }
        case 9:
        case 10: return list(level);
        case 11: return map(level);
        case 12: return structure(level);
        default: return std::nullopt;
        }
    }

    std::optional<ThriftValue> list(int level)
    {
        const auto head = byte();
        if (!head || level >= ThriftLevels)
            return std::nullopt;
        quint64 count = *head >> 4;
        if (count == 15) {
            const auto whole = varint();
            if (!whole)
                return std::nullopt;
            count = *whole;
        }
        if (count > quint64(m_bytes.size() - m_at)) // each takes a byte at least
            return std::nullopt;
        ThriftValue value;
        value.kind = ThriftValue::Kind::List;
        for (quint64 i = 0; i < count; ++i) {
            auto item = of(*head & 0x0f, level + 1);
            if (!item)
                return std::nullopt;
            value.items.push_back(std::move(*item));
        }
        return value;
    }

    // Stepped over: the footer has none.
    std::optional<ThriftValue> map(int level)
    {
        const auto count = varint();
        if (!count || *count > quint64(m_bytes.size() - m_at) || level >= ThriftLevels)
            return std::nullopt;
        ThriftValue value;
        value.kind = ThriftValue::Kind::List;
        const auto types = *count > 0 ? byte() : std::optional<uchar>(uchar(0));
        for (quint64 i = 0; types && i < *count; ++i)
            if (!of(*types >> 4, level + 1) || !of(*types & 0x0f, level + 1))
                return std::nullopt;
        return types ? std::optional(std::move(value)) : std::nullopt;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

static_assert(std::endian::native == std::endian::little, "numbers of a Parquet file are little-endian");

}

const ThriftValue* ThriftValue::field(qint16 id) const
{
    const auto found = kind == Kind::Struct ? std::ranges::find(ids, id) : ids.end();
    return found == ids.end() ? nullptr : &items[std::size_t(found - ids.begin())];
}

qint64 ThriftValue::integerAt(qint16 id, qint64 otherwise) const
{
    const ThriftValue* value = field(id);
    return value != nullptr && (value->kind == Kind::Integer || value->kind == Kind::Boolean) ? value->integer : otherwise;
}

QByteArrayView ThriftValue::bytesAt(qint16 id) const
{
    const ThriftValue* value = field(id);
    return value != nullptr ? value->bytes : QByteArrayView();
}

const std::vector<ThriftValue>& ThriftValue::listAt(qint16 id) const
{
    static const std::vector<ThriftValue> none;
    const ThriftValue* value = field(id);
    return value != nullptr && value->kind == Kind::List ? value->items : none;
}

std::optional<ThriftValue> readThrift(QByteArrayView bytes)
{
    return ThriftReader(bytes).structure();
}

}
