// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/tables/readparquet.h"

#include "content/tables/thrift.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace gatehouse::content {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Parquet)
};

constexpr qsizetype ShownValue = 60;

Error broken(const QString& what)
{
    return Error::input(u"broken-parquet"_s, what);
}

QString number(qint64 value)
{
    return QLocale::c().toString(value);
}

QString nameIn(std::initializer_list<const char*> names, qint64 value)
{
    return value >= 0 && std::size_t(value) < names.size() ? QString::fromLatin1(*(names.begin() + value)) : Words::tr("unknown (%1)").arg(value);
}

QString physicalType(qint64 type)
{
    return nameIn({"boolean", "int32", "int64", "int96", "float", "double", "bytes", "fixed bytes"}, type);
}

// What the bytes stand for, where the file says so (LogicalType, else the older ConvertedType).
QString meaningOf(const ThriftValue& element)
{
    if (const ThriftValue* logical = element.field(10); logical != nullptr && !logical->ids.empty()) {
        static const QHash<int, QString> names{{1, u"text"_s},      {2, u"map"_s},       {3, u"list"_s},      {4, u"enum"_s},     {5, u"decimal"_s},
                                               {6, u"date"_s},      {7, u"time"_s},      {8, u"timestamp"_s}, {10, u"integer"_s}, {11, u"null"_s},
                                               {12, u"JSON"_s},     {13, u"BSON"_s},     {14, u"UUID"_s},     {15, u"float16"_s}, {16, u"variant"_s},
                                               {17, u"geometry"_s}, {18, u"geography"_s}};
        return names.value(logical->ids.front());
    }
    const qint64 converted = element.integerAt(6, -1);
    return converted < 0 ? QString()
                         : nameIn({"text",  "map",    "map entry", "list",   "enum", "decimal", "date",  "time",  "time", "timestamp", "timestamp",
                                   "uint8", "uint16", "uint32",    "uint64", "int8", "int16",   "int32", "int64", "JSON", "BSON",      "interval"},
                                  converted);
}

template <class T> T valueIn(QByteArrayView bytes)
{
    T value{};
    std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

// A bound of a column as it is written there; empty where it cannot be told.
QString boundText(QByteArrayView bytes, qint64 type)
{
    switch (type) {
    case 0: return bytes.size() == 1 ? (bytes[0] != 0 ? u"true"_s : u"false"_s) : QString();
    case 1: return bytes.size() == 4 ? QString::number(valueIn<qint32>(bytes)) : QString();
    case 2: return bytes.size() == 8 ? QString::number(valueIn<qint64>(bytes)) : QString();
    case 4: return bytes.size() == 4 ? QString::number(double(valueIn<float>(bytes)), 'g', 7) : QString();
    case 5: return bytes.size() == 8 ? QString::number(valueIn<double>(bytes), 'g', 10) : QString();
    case 6: return bytes.isEmpty() ? QString() : u'“' + QString::fromUtf8(bytes.first(std::min(bytes.size(), ShownValue))) + u'”';
    default: return {};
    }
}

// What all row groups together say of one column.
struct ColumnFacts {
    qint64 type = -1;
    qint64 compressed = 0;
    qint64 nulls = 0;
    bool knowsNulls = true;
    QStringList codecs;
    QString lowest, highest; // of one row group alone: of several, bounds of other kinds than numbers cannot be laid together here
};

QString codecOf(qint64 codec)
{
    return nameIn({"not compressed", "snappy", "gzip", "lzo", "brotli", "lz4", "zstd", "lz4 raw"}, codec);
}

QHash<QString, ColumnFacts> columnFacts(const std::vector<ThriftValue>& groups)
{
    QHash<QString, ColumnFacts> columns;
    for (const ThriftValue& group : groups)
        for (const ThriftValue& chunk : group.listAt(1)) {
            const ThriftValue* meta = chunk.field(3);
            if (meta == nullptr)
                continue;
            QStringList path;
            for (const ThriftValue& part : meta->listAt(3))
                path << QString::fromUtf8(part.bytes);
            ColumnFacts& facts = columns[path.join(u'.')];
            facts.type = meta->integerAt(1, -1);
            facts.compressed += meta->integerAt(7);
            if (const QString codec = codecOf(meta->integerAt(4)); !facts.codecs.contains(codec))
                facts.codecs << codec;
            const ThriftValue* statistics = meta->field(12);
            facts.knowsNulls = facts.knowsNulls && statistics != nullptr && statistics->field(3) != nullptr;
            if (statistics == nullptr)
                continue;
            facts.nulls += statistics->integerAt(3);
            if (groups.size() == 1) {
                facts.highest = boundText(statistics->bytesAt(5), facts.type);
                facts.lowest = boundText(statistics->bytesAt(6), facts.type);
            }
        }
    return columns;
}

QString wordsOf(const ThriftValue& element, const ColumnFacts& facts)
{
    const QString meaning = meaningOf(element);
    QStringList words{meaning.isEmpty() ? physicalType(element.integerAt(1, -1)) : meaning + u" ("_s + physicalType(element.integerAt(1, -1)) + u')'};
    words << nameIn({"required", "optional", "repeated"}, element.integerAt(3));
    if (facts.knowsNulls && facts.type >= 0)
        words << Words::tr("%1 missing").arg(number(facts.nulls));
    if (!facts.lowest.isEmpty() && !facts.highest.isEmpty())
        words << Words::tr("%1 to %2").arg(facts.lowest, facts.highest);
    words += facts.codecs;
    return words.join(u" · "_s);
}

// The schema is a tree, written in depth-first order; leaves are the columns.
class Schema {
public:
    Schema(const std::vector<ThriftValue>& elements, const QHash<QString, ColumnFacts>& columns, ObjectFacts& facts)
        : m_elements(elements)
        , m_columns(columns)
        , m_facts(facts)
    {}

    void read()
    {
        if (m_elements.empty())
            return;
        m_at = 1;
        children(m_elements.front().integerAt(5), {}, 0);
        if (m_leaves > ParquetColumns)
            m_facts.warn(Words::tr("Only the first %1 of its columns are listed.").arg(number(ParquetColumns)));
    }
    [[nodiscard]] std::size_t leaves() const { return m_leaves; }

private:
    void children(qint64 count, const QStringList& above, int level)
    {
        constexpr int Levels = 64;
        for (qint64 i = 0; i < count && m_at < m_elements.size() && level < Levels; ++i) {
            const ThriftValue& element = m_elements[m_at++];
            const QStringList path = above + QStringList{QString::fromUtf8(element.bytesAt(4))};
            if (const qint64 inside = element.integerAt(5); inside > 0)
                children(inside, path, level + 1);
            else if (++m_leaves <= ParquetColumns)
                m_facts.add(Words::tr("Columns"), path.join(u'.'), wordsOf(element, m_columns.value(path.join(u'.'))));
        }
    }

    const std::vector<ThriftValue>& m_elements;
    const QHash<QString, ColumnFacts>& m_columns;
    ObjectFacts& m_facts;
    std::size_t m_at = 0, m_leaves = 0;
};

Result<QByteArray> footerOf(QIODevice& from)
{
    constexpr qint64 Tail = 8;
    const qint64 size = from.size();
    if (size < Tail + 4 || !from.seek(size - Tail))
        return std::unexpected(broken(Words::tr("it is too short for a Parquet file")));
    const QByteArray tail = from.read(Tail);
    if (tail.endsWith("PARE"))
        return std::unexpected(broken(Words::tr("its footer is encrypted")));
    if (tail.size() != Tail || !tail.endsWith("PAR1"))
        return std::unexpected(broken(Words::tr("it does not end as a Parquet file does")));
    const auto length = qint64(qFromLittleEndian<quint32>(tail.constData()));
    if (length > ParquetFooter || length > size - Tail - 4)
        return std::unexpected(broken(Words::tr("its footer says that it is %1 bytes long, which it cannot be").arg(number(length))));
    if (!from.seek(size - Tail - length))
        return std::unexpected(broken(Words::tr("its footer cannot be read")));
    QByteArray footer = from.read(length);
    if (footer.size() != length)
        return std::unexpected(broken(Words::tr("its footer cannot be read")));
    return footer;
}

}

bool isParquetName(const QString& path)
{
    return path.endsWith(u".parquet", Qt::CaseInsensitive) || path.endsWith(u".pq", Qt::CaseInsensitive);
}

Result<ObjectFacts> readParquet(QIODevice& from)
{
    const auto footer = footerOf(from);
    if (!footer)
        return std::unexpected(footer.error());
    const auto meta = readThrift(*footer);
    if (!meta)
        return std::unexpected(broken(Words::tr("its footer is broken")));
    const std::vector<ThriftValue>& groups = meta->listAt(4);
    ObjectFacts facts;
    const QString table = Words::tr("Table");
    facts.add(table, Words::tr("format"), Words::tr("Parquet, version %1").arg(meta->integerAt(1)));
    facts.add(table, Words::tr("rows"), number(meta->integerAt(3)));
    ObjectFacts columns;
    const QHash<QString, ColumnFacts> known = columnFacts(groups);
    Schema schema(meta->listAt(2), known, columns);
    schema.read();
    facts.add(table, Words::tr("columns"), number(qint64(schema.leaves())));
    facts.add(table, Words::tr("row groups"), number(qint64(groups.size())));
    if (const QByteArrayView by = meta->bytesAt(6); !by.isEmpty())
        facts.add(table, Words::tr("written by"), QString::fromUtf8(by.first(std::min<qsizetype>(by.size(), 200))));
    std::ranges::move(columns.facts, std::back_inserter(facts.facts));
    std::ranges::move(columns.remarks, std::back_inserter(facts.remarks));
    for (const ThriftValue& pair : meta->listAt(5)) {
        const QByteArrayView value = pair.bytesAt(2);
        facts.add(Words::tr("Stored beside"), QString::fromUtf8(pair.bytesAt(1)),
                  QString::fromUtf8(value.first(std::min<qsizetype>(value.size(), 400))) + (value.size() > 400 ? u"…"_s : QString()));
    }
    return facts;
}

}
