// SPDX-License-Identifier: GPL-3.0-or-later
// The footer of a Parquet file, written here field by field as the format has it, then read.
#include "content/tables/readparquet.h"
#include "content/tables/thrift.h"
#include "support/chance.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::content;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// Thrift's compact protocol, as far as a footer needs it.
class Struct {
public:
    Struct& integer(int id, qint64 value, int type = 6)
    {
        head(id, type);
        m_bytes += varint(quint64((value << 1) ^ (value >> 63)));
        return *this;
    }
    Struct& text(int id, const QByteArray& value)
    {
        head(id, 8);
        m_bytes += varint(quint64(value.size())) + value;
        return *this;
    }
    Struct& structure(int id, const Struct& value)
    {
        head(id, 12);
        m_bytes += value.bytes();
        return *this;
    }
    Struct& list(int id, int type, const QList<QByteArray>& items)
    {
        head(id, 9);
        m_bytes += items.size() < 15 ? QByteArray(1, char(items.size() << 4 | type)) : char(0xf0 | type) + varint(quint64(items.size()));
        for (const QByteArray& item : items)
            m_bytes += item;
        return *this;
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes + '\0'; }
    static QByteArray varint(quint64 value)
    {
        QByteArray bytes;
        for (; value >= 0x80; value >>= 7)
            bytes += char(value | 0x80);
        return bytes + char(value);
    }

private:
    void head(int id, int type)
    {
        const int step = id - std::exchange(m_last, id);
        m_bytes += step > 0 && step < 16 ? QByteArray(1, char(step << 4 | type)) : char(type) + varint(quint64(id) << 1);
    }
    QByteArray m_bytes;
    int m_last = 0;
};

struct Column {
    QByteArray name;
    qint64 lowest, highest, nulls;
};

QByteArray eightBytes(qint64 value)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray footer(const std::vector<Column>& columns, qint64 rows)
{
    QList<QByteArray> schema{Struct().text(4, "schema").integer(5, qint64(columns.size()), 5).bytes()}, chunks;
    for (const Column& column : columns) {
        schema << Struct().integer(1, 2, 5).integer(3, 1, 5).text(4, column.name).bytes();
        const Struct statistics = Struct().integer(3, column.nulls).text(5, eightBytes(column.highest)).text(6, eightBytes(column.lowest));
        const Struct meta = Struct()
                                .integer(1, 2, 5)
                                .list(3, 8, {Struct::varint(quint64(column.name.size())) + column.name})
                                .integer(4, 1, 5)
                                .integer(5, rows)
                                .integer(6, 100)
                                .integer(7, 60)
                                .structure(12, statistics);
        chunks << Struct().integer(2, 4).structure(3, meta).bytes();
    }
    return Struct()
        .integer(1, 2, 5)
        .list(2, 12, schema)
        .integer(3, rows)
        .list(4, 12, {Struct().list(1, 12, chunks).integer(2, 100).integer(3, rows).bytes()})
        .list(5, 12, {Struct().text(1, "made").text(2, "by a test").bytes()})
        .text(6, "gatehouse test")
        .bytes();
}

QByteArray file(const QByteArray& end)
{
    QByteArray length(4, '\0');
    qToLittleEndian(quint32(end.size()), length.data());
    return "PAR1" + anyBytes(anyNumber(0, 90)) + end + length + "PAR1";
}

Result<ObjectFacts> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readParquet(buffer);
}

QString valueOf(const ObjectFacts& facts, const QString& key)
{
    const auto found = std::ranges::find(facts.facts, key, &ObjectFact::key);
    return found == facts.facts.end() ? QString() : found->value;
}

}

class ParquetTest : public QObject {
    Q_OBJECT
private slots:
    void theFooterSaysWhatTheTableHolds()
    {
        const qint64 rows = anyNumber(1, 1'000'000);
        std::vector<Column> columns;
        for (int i = anyNumber(1, 30); i > 0; --i)
            columns.push_back({anyName().toUtf8(), -anyNumber(0, 1'000'000), anyNumber(0, 1'000'000), anyNumber(0, 99)});
        const auto facts = read(file(footer(columns, rows)));
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().sentence));
        QCOMPARE(valueOf(*facts, u"rows"_s).remove(u','), QString::number(rows));
        QCOMPARE(valueOf(*facts, u"columns"_s), QString::number(columns.size()));
        QCOMPARE(valueOf(*facts, u"row groups"_s), u"1"_s);
        QCOMPARE(valueOf(*facts, u"written by"_s), u"gatehouse test"_s);
        QCOMPARE(valueOf(*facts, u"made"_s), u"by a test"_s);
        for (const Column& column : columns)
            QCOMPARE(valueOf(*facts, QString::fromUtf8(column.name)),
                     u"int64 · optional · %1 missing · %2 to %3 · snappy"_s.arg(column.nulls).arg(column.lowest).arg(column.highest));
    }

    void whatIsNoneIsSaid()
    {
        QVERIFY(read({}).error().kind == ErrorKind::Input);
        QVERIFY(read("PAR1 and something else").error().sentence.contains(u"does not end"_s));
        QVERIFY(read(QByteArray("PAR1\x01\0\0\0PARE", 12)).error().sentence.contains(u"encrypted"_s));
        QVERIFY(read(QByteArray("PAR1\xff\xff\xff\x7fPAR1", 12)).error().sentence.contains(u"cannot be"_s));
        QVERIFY(read(file("\xff\xff\xff")).error().sentence.contains(u"broken"_s));
    }

    // Whatever stands there, reading ends, and takes no more memory than the bytes allow.
    void brokenFootersEnd()
    {
        QVERIFY(rc::check([] {
            QByteArray end = footer({{"a", 1, 2, 3}, {"b", 4, 5, 6}}, 7);
            for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
                end[*rc::gen::inRange<qsizetype>(0, end.size())] = char(*rc::gen::inRange(0, 256));
            const auto facts = read("PAR1" + end.first(*rc::gen::inRange<qsizetype>(0, end.size() + 1)) + eightBytes(end.size()).first(4) + "PAR1");
            RC_ASSERT(facts || facts.error().kind == ErrorKind::Input);
            static_cast<void>(readThrift(end).has_value());
        }));
        QVERIFY(!readThrift(QByteArray(100'000, char(0x1c)))); // a struct in a struct in a struct …
        QVERIFY(!readThrift(QByteArray("\x19\xf8\xff\xff\xff\xff\x0f", 7))); // a list that says it is longer than its bytes
    }
};

QTEST_GUILESS_MAIN(ParquetTest)
#include "parquet_test.moc"
