// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/typed/tabledifference.h"

#include "diff/typed/rowmatching.h"
#include "domain/listed.h"
#include "monitoring/drift.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;
using content::ColumnProfile;
using content::ColumnType;
using content::TableProfile;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableDifference)
};

constexpr int Bars = 12;

QString count(qint64 number)
{
    return QLocale::c().toString(number);
}

QString shortNumber(double number)
{
    return QString::number(number, 'g', 6);
}

// Where the numbers lie between two ends, as bars that a fixed font has.
QString barsOf(const std::vector<double>& numbers, double lowest, double highest)
{
    if (numbers.empty() || !(highest > lowest))
        return {};
    std::array<qint64, Bars> counts{};
    for (const double number : numbers)
        ++counts[std::size_t(std::clamp(int((number - lowest) / (highest - lowest) * Bars), 0, Bars - 1))];
    const qint64 most = *std::ranges::max_element(counts);
    QString bars;
    for (const qint64 each : counts)
        bars += each == 0 ? QChar(u'·') : QChar(char16_t(0x2581 + int(double(each) / double(most) * 7)));
    return bars;
}

// Both sides are drawn between the same ends, so that the eye may lay one over the other.
struct Ends {
    double lowest = 0;
    double highest = 0;
};

Ends endsOf(const ColumnProfile* before, const ColumnProfile* after)
{
    Ends ends;
    bool isFirst = true;
    for (const ColumnProfile* side : {before, after})
        if (side != nullptr && side->isNumeric()) {
            ends.lowest = isFirst ? side->lowest : std::min(ends.lowest, side->lowest);
            ends.highest = isFirst ? side->highest : std::max(ends.highest, side->highest);
            isFirst = false;
        }
    return ends;
}

QString wordsOf(const ColumnProfile& column, const Ends& ends)
{
    // The picture first, so that both sides stand under each other.
    QStringList words{labelOf(column.type)};
    if (const QString bars = column.isNumeric() ? barsOf(column.numbers, ends.lowest, ends.highest) : QString(); !bars.isEmpty())
        words.prepend(bars);
    words << Words::tr("%1 missing").arg(count(column.missing))
          << (column.hasMoreDistinct() ? Words::tr("more than %1 distinct").arg(count(content::DistinctCounted))
                                       : Words::tr("%1 distinct").arg(count(column.distinct)));
    if (column.isNumeric()) {
        words << Words::tr("%1 to %2").arg(shortNumber(column.lowest), shortNumber(column.highest))
              << Words::tr("mean %1").arg(shortNumber(column.mean));
    } else if (column.type == ColumnType::Date) {
        words << Words::tr("%1 to %2").arg(QString::fromUtf8(column.first), QString::fromUtf8(column.last));
    }
    return words.join(u" · "_s);
}

// Names that hardly come twice are no categories: they move by their nature.
bool areCategories(const ColumnProfile& column)
{
    qint64 rows = 0;
    for (const qint64 each : column.categories)
        rows += each;
    constexpr qint64 TimesEach = 5;
    return rows > 0 && column.categories.size() * TimesEach <= rows;
}

// Numbers may be a sample; what is missing counts in the same measure.
qint64 missingBeside(const ColumnProfile& column, qint64 rows)
{
    const qint64 values = rows - column.missing;
    return values > 0 ? qRound64(double(column.missing) * double(column.numbers.size()) / double(values)) : column.missing;
}

QString verdictOn(const monitoring::Stability& stability)
{
    if (stability.index <= stability.noise)
        return Words::tr("no more than chance");
    return stability.index >= monitoring::MuchDrift  ? Words::tr("much moved")
        : stability.index >= monitoring::LittleDrift ? Words::tr("some moved")
                                                     : Words::tr("little moved");
}

// "PSI 0.31 (much moved), KS 0.18": of two columns of the same kind.
QString driftOf(const ColumnProfile& before, qint64 rowsBefore, const ColumnProfile& after, qint64 rowsAfter)
{
    std::optional<monitoring::Stability> stability;
    std::optional<double> distance;
    if (before.isNumeric() && after.isNumeric()) {
        stability = monitoring::stabilityIndex(before.numbers, missingBeside(before, rowsBefore), after.numbers, missingBeside(after, rowsAfter));
        distance = monitoring::kolmogorovSmirnov(before.numbers, after.numbers);
    } else if (areCategories(before) && areCategories(after)) {
        stability = monitoring::stabilityIndex(before.categories, before.missing, after.categories, after.missing);
    }
    QStringList words;
    if (stability)
        words << Words::tr("PSI %1 (%2)").arg(QString::number(stability->index, 'f', 2), verdictOn(*stability));
    if (distance)
        words << Words::tr("KS %1").arg(QString::number(*distance, 'f', 2));
    return words.join(u", "_s);
}

QString delimiterText(char delimiter)
{
    return delimiter == '\t' ? Words::tr("tab") : QString(QLatin1Char(delimiter));
}

std::vector<TypedValue> tableValues(const TableProfile* table)
{
    if (table == nullptr)
        return {};
    const QString group = Words::tr("Table");
    return {{group, Words::tr("rows"), count(table->rows)},
            {group, Words::tr("columns"), count(qint64(table->columns.size()) + table->columnsBeyond)},
            {group, Words::tr("parted by"), delimiterText(table->form.delimiter)}};
}

std::vector<TypedValue> columnValues(const TableProfile* table, const TableProfile* other)
{
    std::vector<TypedValue> values;
    if (table == nullptr)
        return values;
    for (const ColumnProfile& column : table->columns)
        values.push_back(
            {Words::tr("Columns"), column.name, wordsOf(column, endsOf(&column, other != nullptr ? other->find(column.name) : nullptr))});
    return values;
}

void noteColumns(std::vector<TypedGroup>& groups, const TableProfile& before, const TableProfile& after)
{
    for (TypedGroup& group : groups) {
        if (group.title != Words::tr("Columns"))
            continue;
        for (TypedEntry& entry : group.entries) {
            const ColumnProfile *was = before.find(entry.key), *is = after.find(entry.key);
            if (was == nullptr || is == nullptr || entry.status == FileStatus::Same)
                continue;
            if (was->type != is->type) {
                entry.note = Words::tr("%1, was %2").arg(labelOf(is->type), labelOf(was->type));
                entry.change = u"type"_s;
            } else if (const QString drift = driftOf(*was, before.rows, *is, after.rows); !drift.isEmpty()) {
                entry.note = drift;
                entry.change = u"values"_s;
            }
        }
    }
}

TypedGroup rowGroup(const RowMatch& match, const QString& key)
{
    TypedGroup group{Words::tr("Rows by %1").arg(key), {}};
    const auto some = [](const QStringList& keys, qint64 all) {
        return all > keys.size() ? Words::tr("%1 and %2 more").arg(keys.join(u", "_s), count(all - keys.size())) : keys.join(u", "_s);
    };
    if (match.same > 0)
        group.entries.push_back({Words::tr("alike"), count(match.same), count(match.same), FileStatus::Same, {}, {}});
    if (match.added > 0)
        group.entries.push_back({Words::tr("new"), {}, count(match.added), FileStatus::New, some(match.addedKeys, match.added), u"rows"_s});
    if (match.gone > 0)
        group.entries.push_back({Words::tr("gone"), count(match.gone), {}, FileStatus::Missing, some(match.goneKeys, match.gone), u"rows"_s});
    if (match.changed > 0)
        group.entries.push_back(
            {Words::tr("changed"), count(match.changed), count(match.changed), FileStatus::Changed, Words::tr("the first of them below"), u"rows"_s});
    for (const CellChange& cell : match.cells)
        group.entries.push_back({u"%1 · %2"_s.arg(cell.key, cell.column), cell.before, cell.after, FileStatus::Changed, {}, u"cell"_s});
    return group;
}

void remarkOn(std::vector<content::Remark>& remarks, const TableProfile& table, const QString& path)
{
    const auto note = [&](const QString& sentence) { remarks.push_back({content::Remark::Level::Note, sentence}); };
    const QString name = path.section(u'/', -1);
    if (table.ragged > 0)
        remarks.push_back({content::Remark::Level::Warning,
                           Words::tr("%1: %n row(s) have more or fewer fields than there are columns.", nullptr, int(table.ragged)).arg(name)});
    if (!table.hasHeader)
        note(Words::tr("%1 begins with a row of values: its columns are called by their number.").arg(name));
    if (table.isSampled)
        note(Words::tr("%1: how its numbers lie is measured on %2 of them, picked at random.").arg(name, count(content::NumbersKept)));
    if (table.columnsBeyond > 0)
        note(Words::tr("%1 has %n more column(s), which were not looked at.", nullptr, table.columnsBeyond).arg(name));
}

Result<std::optional<TableProfile>> profileOf(const StoredFile* side, const std::stop_token& stop)
{
    if (side == nullptr)
        return std::nullopt;
    auto device = side->open();
    if (!device)
        return std::unexpected(device.error());
    constexpr qint64 Looked = 4096;
    const content::TableForm form = content::tableFormOf(side->path, (*device)->peek(Looked));
    auto profile = content::profileTable(**device, form, stop);
    if (!profile)
        return std::unexpected(profile.error());
    return std::move(*profile);
}

}

Result<TypedDifference> tableDifference(const StoredFile* before, const StoredFile* after, const std::stop_token& stop)
{
    const auto old = profileOf(before, stop), now = profileOf(after, stop);
    if (!old || !now)
        return std::unexpected(old ? now.error() : old.error());
    const TableProfile *was = *old ? &**old : nullptr, *is = *now ? &**now : nullptr;
    TypedDifference difference{u"table"_s, entriesOf(tableValues(was), tableValues(is)), {}, false};
    std::ranges::move(entriesOf(columnValues(was, is), columnValues(is, was)), std::back_inserter(difference.groups));
    if (is != nullptr)
        remarkOn(difference.remarks, *is, after->path);
    if (was == nullptr || is == nullptr)
        return difference;
    noteColumns(difference.groups, *was, *is);
    const QString key = keyColumn(*was, *is);
    if (was->rows > RowsMatched || is->rows > RowsMatched) {
        difference.remarks.push_back(
            {content::Remark::Level::Note, Words::tr("The rows are not matched: there are more than %1.").arg(count(RowsMatched))});
        return difference;
    }
    if (!key.isEmpty()) {
        const auto match = matchRows(*before, *was, *after, *is, key, stop);
        if (!match)
            return std::unexpected(match.error());
        if (*match) {
            difference.groups.push_back(rowGroup(**match, key));
            difference.matchesRows = true;
            return difference;
        }
    }
    difference.remarks.push_back(
        {content::Remark::Level::Note, Words::tr("No column tells its rows apart, so they are not matched; B shows the lines.")});
    return difference;
}

}
