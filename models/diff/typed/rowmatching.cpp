// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/typed/rowmatching.h"

#include <QRegularExpression>
#include <algorithm>
#include <unordered_map>
#include <utility>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;
using content::ColumnProfile;
using content::ColumnType;
using content::TableProfile;

namespace {

constexpr qsizetype KeysShown = 20, ShownCell = 120;

bool tellsApart(const ColumnProfile& column, qint64 rows)
{
    return column.missing == 0 && !column.hasMoreDistinct() && column.distinct == rows && column.type != ColumnType::Number
        && column.type != ColumnType::Boolean;
}

// More values than are counted: only a name can say that it is a key, and matching finds out whether it is.
bool mayTellApart(const ColumnProfile& column)
{
    return column.missing == 0 && column.hasMoreDistinct() && column.type != ColumnType::Number;
}

bool isCalledKey(const QString& name)
{
    static const QRegularExpression key(u"(?:^|[_ .-])(?:id|key|uuid|number|no)$"_s, QRegularExpression::CaseInsensitiveOption);
    return key.match(name).hasMatch();
}

// The places of the columns that are compared, in the order of the older side; -1 stands for none.
struct Places {
    int key = -1;
    std::vector<int> columns;
    QStringList names;
};

int placeIn(const TableProfile& table, const QString& name)
{
    const auto found = std::ranges::find(table.columns, name, &ColumnProfile::name);
    return found == table.columns.end() ? -1 : int(found - table.columns.begin());
}

Places placesIn(const TableProfile& table, const QStringList& common, const QString& key)
{
    Places places;
    places.key = placeIn(table, key);
    places.names = common;
    for (const QString& name : common)
        places.columns.push_back(placeIn(table, name));
    return places;
}

QByteArrayView cell(std::span<const QByteArrayView> fields, int place)
{
    return place >= 0 && std::size_t(place) < fields.size() ? fields[std::size_t(place)].trimmed() : QByteArrayView();
}

std::size_t hashOf(std::span<const QByteArrayView> fields, const Places& places)
{
    std::size_t hash = 0;
    for (const int place : places.columns)
        hash = qHash(cell(fields, place), hash * 31 + 17);
    return hash;
}

QString shownCell(QByteArrayView value)
{
    return QString::fromUtf8(value.first(std::min(value.size(), ShownCell)));
}

// Reads the rows behind the header.
Result<void> eachRow(const StoredFile& file, const TableProfile& table, const content::TakeRow& take, const std::stop_token& stop)
{
    auto device = file.open();
    if (!device)
        return std::unexpected(device.error());
    bool isHeader = table.hasHeader;
    return content::readTable(
        **device, table.form, [&](std::span<const QByteArrayView> fields) { return std::exchange(isHeader, false) || take(fields); }, stop);
}

class Matching {
public:
    Matching(Places old, Places now) : m_old(std::move(old)), m_now(std::move(now)) {}

    bool takeOld(std::span<const QByteArrayView> fields)
    {
        m_isUnique = m_rows.emplace(qHash(cell(fields, m_old.key)), Row{hashOf(fields, m_old), false}).second;
        return m_isUnique;
    }
    bool takeNew(std::span<const QByteArrayView> fields)
    {
        const QByteArrayView key = cell(fields, m_now.key);
        const auto found = m_rows.find(qHash(key));
        if (found == m_rows.end()) {
            ++m_match.added;
            if (m_match.addedKeys.size() < KeysShown)
                m_match.addedKeys << shownCell(key);
            return true;
        }
        if (found->second.isFound) {
            m_isUnique = false;
            return false;
        }
        found->second.isFound = true;
        if (found->second.hash == hashOf(fields, m_now)) {
            ++m_match.same;
        } else if (++m_match.changed <= ChangedRowsShown) {
            QStringList cells;
            for (const int place : m_now.columns)
                cells << shownCell(cell(fields, place));
            m_order.push_back(key.toByteArray());
            m_changed.insert(key.toByteArray(), cells);
        }
        return true;
    }
    // Again over the older side: what became of its rows is known now.
    bool takeOldAgain(std::span<const QByteArrayView> fields)
    {
        const QByteArrayView key = cell(fields, m_old.key);
        if (!m_rows.at(qHash(key)).isFound) {
            ++m_match.gone;
            if (m_match.goneKeys.size() < KeysShown)
                m_match.goneKeys << shownCell(key);
            return true;
        }
        const auto changed = m_changed.constFind(key.toByteArray());
        if (changed == m_changed.constEnd())
            return true;
        for (qsizetype i = 0; i < m_old.names.size(); ++i)
            if (const QString was = shownCell(cell(fields, m_old.columns[std::size_t(i)])); was != changed->at(i))
                m_cells[changed.key()].push_back({QString::fromUtf8(key), m_old.names.at(i), was, changed->at(i)});
        return true;
    }

    [[nodiscard]] bool isUnique() const { return m_isUnique; }
    [[nodiscard]] RowMatch finish()
    {
        for (const QByteArray& key : m_order)
            for (CellChange& change : m_cells[key])
                if (m_match.cells.size() < CellsShown)
                    m_match.cells.push_back(std::move(change));
        return std::move(m_match);
    }

private:
    struct Row {
        std::size_t hash = 0;
        bool isFound = false;
    };
    Places m_old, m_now;
    bool m_isUnique = true;
    std::unordered_map<std::size_t, Row> m_rows; // by the hash of the key
    QHash<QByteArray, QStringList> m_changed;
    std::vector<QByteArray> m_order;
    QHash<QByteArray, std::vector<CellChange>> m_cells;
    RowMatch m_match;
};

}

QString keyColumn(const TableProfile& before, const TableProfile& after)
{
    QString found;
    for (const ColumnProfile& column : before.columns) {
        const ColumnProfile* other = after.find(column.name);
        if (other == nullptr)
            continue;
        const bool isCalled = isCalledKey(column.name);
        const bool tells = tellsApart(column, before.rows) && tellsApart(*other, after.rows);
        const bool may = isCalled && mayTellApart(column) && mayTellApart(*other);
        if (isCalled && (tells || may))
            return column.name;
        if (tells && found.isEmpty())
            found = column.name;
    }
    return found;
}

Result<std::optional<RowMatch>> matchRows(const StoredFile& before, const TableProfile& old, const StoredFile& after, const TableProfile& now,
                                          const QString& key, const std::stop_token& stop)
{
    QStringList common;
    for (const ColumnProfile& column : old.columns)
        if (now.find(column.name) != nullptr)
            common << column.name;
    Matching matching(placesIn(old, common, key), placesIn(now, common, key));
    using Take = bool (Matching::*)(std::span<const QByteArrayView>);
    const auto pass = [&](const StoredFile& file, const TableProfile& table, Take take) {
        return eachRow(file, table, [&](std::span<const QByteArrayView> fields) { return (matching.*take)(fields); }, stop);
    };
    for (const auto& [file, table, take] : {std::tuple(&before, &old, &Matching::takeOld), std::tuple(&after, &now, &Matching::takeNew),
                                            std::tuple(&before, &old, &Matching::takeOldAgain)}) {
        if (auto done = pass(*file, *table, take); !done)
            return std::unexpected(done.error());
        if (!matching.isUnique())
            return std::nullopt;
    }
    return matching.finish();
}

}
