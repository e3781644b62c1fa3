// SPDX-License-Identifier: GPL-3.0-or-later
// Tables compared by column and by row, against what the test itself counted while it made them.
#include "diff/typed/rowmatching.h"
#include "diff/typed/typed.h"
#include "support/chance.h"

#include <QBuffer>
#include <QTest>
#include <map>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::diff;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

StoredFile file(const QString& path, const QByteArray& bytes)
{
    return {path, bytes.size(), [bytes]() -> Result<std::unique_ptr<QIODevice>> {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(bytes);
                buffer->open(QIODevice::ReadOnly);
                return buffer;
            }};
}

content::TableProfile profile(const QByteArray& bytes, const QString& path = u"t.csv"_s)
{
    auto device = file(path, bytes).open();
    return content::profileTable(**device, content::tableFormOf(path, bytes), {}).value();
}

TypedAnswer compared(const QByteArray& before, const QByteArray& after, const QString& path = u"data/t.csv"_s)
{
    const StoredFile old = file(path, before), now = file(path, after);
    return typedTables(&old, &now, {}).value();
}

const TypedEntry* entry(const TypedAnswer& answer, const QString& key)
{
    for (const TypedGroup& group : answer.difference->groups)
        for (const TypedEntry& each : group.entries)
            if (each.key == key)
                return &each;
    return nullptr;
}

// A field as RFC 4180 writes it.
QByteArray quoted(const QByteArray& text)
{
    return text.contains(',') || text.contains('"') || text.contains('\n') ? '"' + QByteArray(text).replace("\"", "\"\"") + '"' : text;
}

}

class TablesTest : public QObject {
    Q_OBJECT
private slots:
    void fieldsAreReadAsTheyWereWritten()
    {
        QVERIFY(rc::check([] {
            const auto aField = rc::gen::map(rc::gen::container<std::string>(rc::gen::element('a', 'b', ',', '"', '\n', ';', ' ', '1')),
                                             [](const std::string& text) { return 'x' + QByteArray::fromStdString(text) + 'x'; });
            const int columns = *rc::gen::inRange(1, 6);
            std::vector<std::vector<QByteArray>> rows(std::size_t(*rc::gen::inRange(1, 8)));
            QByteArray text;
            for (auto& row : rows) {
                for (int i = 0; i < columns; ++i)
                    row.push_back(*aField);
                for (const QByteArray& each : row)
                    text += quoted(each) + ',';
                text.chop(1);
                text += *rc::gen::element(std::string("\n"), std::string("\r\n"));
            }
            QBuffer buffer(&text);
            buffer.open(QIODevice::ReadOnly);
            std::size_t at = 0;
            const auto read = content::readTable(buffer, {','},
                                                 [&](std::span<const QByteArrayView> fields) {
                                                     RC_ASSERT(fields.size() == std::size_t(columns));
                                                     for (std::size_t i = 0; i < fields.size(); ++i)
                                                         RC_ASSERT(fields[i] == rows[at][i]);
                                                     ++at;
                                                     return true;
                                                 },
                                                 {});
            RC_ASSERT(read.has_value());
            RC_ASSERT(at == rows.size());
        }));
    }

    void columnsSayWhatTheyHold()
    {
        const int rows = anyNumber(20, 90);
        double sum = 0, lowest = 1e9, highest = -1e9;
        int missing = 0;
        QByteArray text = "id;amount;day;open;name\n";
        for (int i = 0; i < rows; ++i) {
            const double amount = anyNumber(-900, 900) / 8.0;
            const bool isMissing = anyNumber(0, 5) == 0;
            missing += isMissing ? 1 : 0;
            if (!isMissing) {
                sum += amount;
                lowest = std::min(lowest, amount);
                highest = std::max(highest, amount);
            }
            text += QByteArray::number(i) + ';' + (isMissing ? "NA" : QByteArray::number(amount, 'g', 17)) + ";2026-09-0"
                + QByteArray::number(anyNumber(1, 9)) + (i % 2 ? ";true;" : ";false;") + "n" + QByteArray::number(i % 3) + '\n';
        }
        const content::TableProfile read = profile(text);
        QCOMPARE(read.rows, rows);
        QCOMPARE(read.form.delimiter, ';');
        QVERIFY(read.hasHeader);
        QCOMPARE(read.find(u"id"_s)->type, content::ColumnType::Integer);
        QCOMPARE(read.find(u"id"_s)->distinct, rows);
        const content::ColumnProfile& amount = *read.find(u"amount"_s);
        QCOMPARE(amount.type, content::ColumnType::Number);
        QCOMPARE(amount.missing, missing);
        QCOMPARE(amount.lowest, lowest);
        QCOMPARE(amount.highest, highest);
        QVERIFY(std::abs(amount.mean - sum / (rows - missing)) < 1e-9);
        QCOMPARE(read.find(u"day"_s)->type, content::ColumnType::Date);
        QCOMPARE(read.find(u"open"_s)->type, content::ColumnType::Boolean);
        QCOMPARE(read.find(u"name"_s)->type, content::ColumnType::Text);
        QCOMPARE(read.find(u"name"_s)->categories.size(), 3);
    }

    void aFirstRowOfValuesIsNoHeader()
    {
        const content::TableProfile read = profile("1,2,a\n3,4,b\n");
        QVERIFY(!read.hasHeader);
        QCOMPARE(read.rows, 2);
        QCOMPARE(read.columns.front().name, u"column 1"_s);
    }

    void rowsAreMatchedByTheirKey()
    {
        QVERIFY(rc::check([] {
            std::map<int, int> old, now;
            const int rows = *rc::gen::inRange(2, 60);
            for (int i = 0; i < rows; ++i) {
                const int key = i * 3 + 1, value = *rc::gen::inRange(0, 5);
                if (*rc::gen::inRange(0, 5) > 0 || i == 0)
                    old[key] = value;
                if (*rc::gen::inRange(0, 5) > 0 || i == 0)
                    now[key] = *rc::gen::inRange(0, 3) > 0 ? value : value + 1;
            }
            int same = 0, changed = 0, added = 0, gone = 0;
            for (const auto& [key, value] : now)
                !old.contains(key) ? ++added : old[key] == value ? ++same : ++changed;
            for (const auto& [key, value] : old)
                gone += now.contains(key) ? 0 : 1;
            const auto text = [](const std::map<int, int>& table, bool isTurned) {
                QByteArray lines = isTurned ? "value,order_id\n" : "order_id,value\n"; // the order of columns says nothing
                for (const auto& [key, value] : table)
                    lines += isTurned ? QByteArray::number(value) + ",k" + QByteArray::number(key) + '\n'
                                      : "k" + QByteArray::number(key) + ',' + QByteArray::number(value) + '\n';
                return lines;
            };
            const QByteArray before = text(old, false), after = text(now, true);
            const StoredFile a = file(u"a.csv"_s, before), b = file(u"b.csv"_s, after);
            const auto was = profile(before), is = profile(after);
            RC_ASSERT(keyColumn(was, is) == u"order_id"_s);
            const auto match = matchRows(a, was, b, is, u"order_id"_s, {}).value();
            RC_ASSERT(match.has_value());
            RC_ASSERT(match->same == same && match->changed == changed && match->added == added && match->gone == gone);
            RC_ASSERT(int(match->cells.size()) == changed);
            for (const CellChange& cell : match->cells) {
                const int key = cell.key.mid(1).toInt();
                RC_ASSERT(cell.column == u"value"_s && cell.before.toInt() == old[key] && cell.after.toInt() == now[key]);
            }
        }));
    }

    void aDifferenceSaysColumnsRowsAndDrift()
    {
        const int rows = 200;
        QByteArray before = "id,amount,old\n", after = "id,amount,fresh\n";
        for (int i = 0; i < rows; ++i) {
            before += QByteArray::number(i) + ',' + QByteArray::number(i % 10) + ",x\n";
            after += QByteArray::number(i) + ',' + QByteArray::number(i % 10 + (i < 20 ? 0 : 40)) + ",x\n";
        }
        const TypedAnswer answer = compared(before, after);
        QCOMPARE(answer.difference->kind, u"table"_s);
        QCOMPARE(entry(answer, u"old"_s)->status, FileStatus::Missing);
        QCOMPARE(entry(answer, u"fresh"_s)->status, FileStatus::New);
        QVERIFY2(entry(answer, u"amount"_s)->note.contains(u"much moved"_s), qPrintable(entry(answer, u"amount"_s)->note));
        QCOMPARE(entry(answer, u"changed"_s)->after, QString::number(rows - 20));
        QCOMPARE(entry(answer, u"20 · amount"_s)->before, u"0"_s);
        QCOMPARE(entry(answer, u"20 · amount"_s)->after, u"40"_s);
        QVERIFY(entry(answer, u"20 · fresh"_s) == nullptr);
    }

    void aColumnThatBecomesTextSaysSo()
    {
        const TypedAnswer answer = compared("id,amount\n1,5\n2,7\n", "id,amount\n1,5\n2,seven\n");
        QCOMPARE(entry(answer, u"amount"_s)->change, u"type"_s);
        QCOMPARE(entry(answer, u"2 · amount"_s)->after, u"seven"_s);
    }

    void whatIsAlikeOrOneSidedOrNoTableIsSaid()
    {
        const TypedAnswer turned = compared("id,a\n1,5\n2,7\n", "id,a\n2,7\n1,5\n");
        QCOMPARE(turned.difference->count(FileStatus::Changed), 0);
        QVERIFY(turned.difference->remarks.back().sentence.contains(u"Nothing differs"_s));
        // Where no row can be matched, alike columns do not make alike tables.
        const TypedAnswer swapped = compared("a,b\n1,5\n1,7\n2,5\n2,7\n2,7\n1,5\n", "a,b\n1,7\n1,5\n2,7\n2,5\n2,5\n1,7\n");
        QCOMPARE(swapped.difference->count(FileStatus::Changed), 0);
        QVERIFY(!swapped.difference->matchesRows);
        QVERIFY(std::ranges::none_of(swapped.difference->remarks, [](const auto& remark) { return remark.sentence.contains(u"Nothing differs"_s); }));
        QVERIFY(swapped.difference->remarks.back().sentence.contains(u"changed places"_s));
        // A footer of two rows without columns: what stands before it is not read.
        const auto parquet = [](const QByteArray& values) {
            const QByteArray footer = QByteArray::fromHex("1502191c4801721500001604190c00");
            return "PAR1" + values + footer + QByteArray(1, char(footer.size())) + QByteArray(3, '\0') + "PAR1";
        };
        const TypedAnswer footers = compared(parquet(anyBytes(20)), parquet(anyBytes(20)), u"t.parquet"_s);
        QVERIFY2(footers.difference, qPrintable(footers.why));
        QVERIFY(footers.difference->remarks.back().sentence.contains(u"may differ"_s));
        const StoredFile now = file(u"n.tsv"_s, "id\ta\n1\t5\n");
        const auto alone = typedTables(nullptr, &now, {}).value();
        QCOMPARE(entry(alone, u"a"_s)->status, FileStatus::New);
        const StoredFile wide = file(u"w.csv"_s,
                                     QByteArray("\xff\xfe"
                                                "a\0,\0b\0\n\0",
                                                10));
        const auto refused = typedTables(nullptr, &wide, {}).value();
        QVERIFY(!refused.difference && refused.why.contains(u"UTF-16"_s));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(typedTables(nullptr, &now, stop.get_token()).error().kind, ErrorKind::Cancelled);
    }

    void brokenAndLongRowsAreBounded()
    {
        const content::TableProfile ragged = profile("a,b\n1\n1,2,3\n1,2\n");
        QCOMPARE(ragged.ragged, 2);
        const StoredFile open = file(u"o.csv"_s, "a,b\n\"" + QByteArray(content::LongestRow + 10, 'x'));
        const auto refused = typedTables(nullptr, &open, {}).value();
        QVERIFY(!refused.difference && !refused.why.isEmpty());
        QCOMPARE(profile({}).rows, 0);
        QCOMPARE(profile("\n\n").rows, 0);
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
