// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads canonical JSON in place, without making values of it. Takes only what parseCanonical takes, and not all of that: what it does not
// know for sure (keys beyond ASCII, numbers of sixteen digits, deep nesting) it leaves to parseCanonical.

#include <QByteArray>

namespace gatehouse::registry {

class CanonicalScan {
public:
    explicit CanonicalScan(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char* position() const { return m_at; }

    // Each answers whether what stands here is of its kind and canonical, and goes behind it; after a false the scan is of no use.
    // A text's bytes between its quotes, escapes as they are written.
    [[nodiscard]] bool text(QByteArrayView& written);
    // The same for a text that says what is written, without escapes.
    [[nodiscard]] bool plainText(QByteArrayView& said);
    [[nodiscard]] bool integer(qint64& number);
    // Any value.
    [[nodiscard]] bool skip() { return skip(0); }
    // `member(key)` reads each value and answers likewise.
    template <class Member> [[nodiscard]] bool object(Member&& member)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        QByteArrayView last;
        bool isFirst = true;
        do {
            QByteArrayView key;
            // In ASCII the order of UTF-16 code units is that of the bytes.
            if (!plainText(key) || m_beyondAscii || !take(':') || (!isFirst && !(last < key)) || !member(key))
                return false;
            last = key;
            isFirst = false;
        } while (take(','));
        return take('}');
    }
    template <class Item> [[nodiscard]] bool array(Item&& item)
    {
        if (!take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!item())
                return false;
        } while (take(','));
        return take(']');
    }
    // Whether an object or a text stands here.
    [[nodiscard]] bool isObject() const { return m_at != m_end && *m_at == '{'; }
    [[nodiscard]] bool isText() const { return m_at != m_end && *m_at == '"'; }

private:
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    bool skip(int depth);
    bool word(QByteArrayView spelling);
    bool escape();

    const char* m_at;
    const char* m_end;
    bool m_escaped = false;     // in the text read last
    bool m_beyondAscii = false; // likewise
};

// What a text says whose escapes were found canonical.
[[nodiscard]] QByteArray withoutEscapes(QByteArrayView written);

}
