// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Thrift's compact protocol (github.com/apache/thrift, doc/specs/thrift-compact-protocol.md) as a tree, for the footer of a Parquet file. Bounded:
// what nests too deep or holds more values than the bytes could is broken.

#include <QByteArray>
#include <optional>
#include <vector>

namespace gatehouse::content {

struct ThriftValue {
    enum class Kind : quint8 { Boolean, Integer, Double, Binary, List, Struct };
    Kind kind = Kind::Struct;
    qint64 integer = 0;             // of a Boolean 0 or 1
    double number = 0;
    QByteArrayView bytes;           // of the text that was read: it must live as long
    std::vector<ThriftValue> items; // of a list; of a struct its fields
    std::vector<qint16> ids;        // of a struct: the number of each field

    // Null where a struct has no such field, or this is none.
    [[nodiscard]] const ThriftValue* field(qint16 id) const;
    // What a field says, or nothing.
    [[nodiscard]] qint64 integerAt(qint16 id, qint64 otherwise = 0) const;
    [[nodiscard]] QByteArrayView bytesAt(qint16 id) const;
    [[nodiscard]] const std::vector<ThriftValue>& listAt(qint16 id) const;
};

// The struct that begins at the first byte; nothing where it is broken.
[[nodiscard]] std::optional<ThriftValue> readThrift(QByteArrayView bytes);

}
