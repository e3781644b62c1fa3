// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/tables/tableprofile.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <random>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace gatehouse::content {

using namespace Qt::StringLiterals;

namespace {

// Where the words of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

std::optional<double> numberIn(QByteArrayView text)
{
    if (text.startsWith('+'))
        text = text.sliced(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    return error == std::errc() && end == text.end() && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool isInteger(QByteArrayView text)
{
    if (text.startsWith('+') || text.startsWith('-'))
        text = text.sliced(1);
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// 2026-09-30, with or without a time behind it.
bool isDate(QByteArrayView text)
{
    constexpr std::string_view form = "0000-00-00";
    if (text.size() < qsizetype(form.size()))
        return false;
    for (std::size_t i = 0; i < form.size(); ++i)
        if (form[i] == '-' ? text[qsizetype(i)] != '-' : (text[qsizetype(i)] < '0' || text[qsizetype(i)] > '9'))
            return false;
    return text.size() == qsizetype(form.size()) || text[qsizetype(form.size())] == 'T' || text[qsizetype(form.size())] == ' ';
}

bool isBoolean(QByteArrayView text)
{
    static constexpr std::array<std::string_view, 6> words{"true", "false", "True", "False", "TRUE", "FALSE"};
    return std::ranges::any_of(words, [&](std::string_view word) { return std::string_view(text.data(), std::size_t(text.size())) == word; });
}

// One column while it is read.
class Column {
public:
    explicit Column(QString name) { m_profile.name = std::move(name); }

    void take(QByteArrayView raw)
    {
        const QByteArrayView value = raw.trimmed();
        if (isMissing(value)) {
            ++m_profile.missing;
            return;
        }
        const qint64 at = m_values++;
        m_isBoolean = m_isBoolean && isBoolean(value);
        m_isDate = m_isDate && isDate(value);
        m_isInteger = m_isInteger && isInteger(value);
        if (m_isNumber) {
            const auto number = numberIn(value);
            m_isNumber = number.has_value();
            if (number)
                takeNumber(*number, at);
        }
        if (m_distinct.size() <= std::size_t(DistinctCounted))
            m_distinct.insert(qHash(value));
        if (m_profile.categories.size() <= CategoriesKept)
            ++m_profile.categories[value.first(std::min(value.size(), ShownBytes)).toByteArray()];
        keepEnds(value);
    }

    [[nodiscard]] ColumnProfile finish()
    {
        m_profile.type = m_values == 0  ? ColumnType::Empty
            : m_isBoolean               ? ColumnType::Boolean
            : m_isInteger && m_isNumber ? ColumnType::Integer
            : m_isNumber                ? ColumnType::Number
            : m_isDate                  ? ColumnType::Date
                                        : ColumnType::Text;
        m_profile.distinct = qint64(std::min(m_distinct.size(), std::size_t(DistinctCounted) + 1));
        if (!m_profile.isNumeric()) {
            m_profile.numbers.clear();
            m_profile.lowest = m_profile.highest = m_profile.mean = 0;
        }
        std::ranges::sort(m_profile.numbers);
        const bool hasCategories = m_profile.type == ColumnType::Text || m_profile.type == ColumnType::Boolean;
        if (!hasCategories || m_profile.categories.size() > CategoriesKept)
            m_profile.categories.clear();
        return std::move(m_profile);
    }
    [[nodiscard]] bool isSampled() const { return m_isNumber && m_values > qint64(NumbersKept); }

private:
    void takeNumber(double number, qint64 at)
    {
        m_profile.lowest = at == 0 ? number : std::min(m_profile.lowest, number);
        m_profile.highest = at == 0 ? number : std::max(m_profile.highest, number);
        m_profile.mean += (number - m_profile.mean) / double(at + 1);
        // Reservoir sampling, algorithm R (Vitter 1985).
        if (m_profile.numbers.size() < std::size_t(NumbersKept))
            m_profile.numbers.push_back(number);
        else if (const auto place = std::uniform_int_distribution<qint64>(0, at)(m_chance); place < qint64(NumbersKept))
            m_profile.numbers[std::size_t(place)] = number;
    }
    void keepEnds(QByteArrayView value)
    {
        const QByteArrayView cut = value.first(std::min(value.size(), ShownBytes));
        if (m_values == 1 || cut < QByteArrayView(m_profile.first))
            m_profile.first = cut.toByteArray();
        if (m_values == 1 || cut > QByteArrayView(m_profile.last))
            m_profile.last = cut.toByteArray();
    }

    ColumnProfile m_profile;
    qint64 m_values = 0;
    bool m_isBoolean = true, m_isInteger = true, m_isNumber = true, m_isDate = true;
    std::unordered_set<std::size_t> m_distinct;
    std::mt19937_64 m_chance{20260917}; // always the same
};

// Heads of columns are words; a first row with a number in it is a row.
bool isHeader(std::span<const QByteArrayView> fields)
{
    return std::ranges::none_of(fields, [](QByteArrayView field) { return field.trimmed().isEmpty() || numberIn(field.trimmed()); });
}

QString columnName(const QString& wanted, std::vector<QString>& names)
{
    QString name = wanted;
    for (int again = 2; std::ranges::contains(names, name); ++again)
        name = u"%1 (%2)"_s.arg(wanted).arg(again);
    names.push_back(name);
    return name;
}

}

QString nameOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Empty: return u"empty"_s;
    case ColumnType::Boolean: return u"boolean"_s;
    case ColumnType::Integer: return u"integer"_s;
    case ColumnType::Number: return u"number"_s;
    case ColumnType::Date: return u"date"_s;
    case ColumnType::Text: return u"text"_s;
    }
    std::unreachable();
}

QString labelOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Empty: return Words::tr("empty");
    case ColumnType::Boolean: return Words::tr("yes or no");
    case ColumnType::Integer: return Words::tr("whole numbers");
    case ColumnType::Number: return Words::tr("numbers");
    case ColumnType::Date: return Words::tr("dates");
    case ColumnType::Text: return Words::tr("text");
    }
    std::unreachable();
}

bool isMissing(QByteArrayView value)
{
    static constexpr std::array<std::string_view, 10> words{"", "NA", "N/A", "NaN", "nan", "NULL", "null", "None", "<NA>", "#N/A"};
    return value.size() <= 4 && std::ranges::contains(words, std::string_view(value.data(), std::size_t(value.size())));
}

bool ColumnProfile::hasMoreDistinct() const
{
    return distinct > DistinctCounted;
}

const ColumnProfile* TableProfile::find(const QString& name) const
{
    const auto found = std::ranges::find(columns, name, &ColumnProfile::name);
    return found == columns.end() ? nullptr : &*found;
}

Result<TableProfile> profileTable(QIODevice& from, const TableForm& form, const std::stop_token& stop)
{
    TableProfile profile;
    profile.form = form;
    std::vector<Column> columns;
    bool isFirst = true;
    const auto begin = [&](std::span<const QByteArrayView> fields) {
        profile.hasHeader = isHeader(fields);
        std::vector<QString> names;
        const auto count = std::min(fields.size(), std::size_t(ColumnsRead));
        profile.columnsBeyond = int(fields.size() - count);
        for (std::size_t i = 0; i < count; ++i)
            columns.emplace_back(columnName(profile.hasHeader ? QString::fromUtf8(fields[i].trimmed()) : Words::tr("column %1").arg(i + 1), names));
    };
    const auto read = readTable(
        from, form,
        [&](std::span<const QByteArrayView> fields) {
            if (std::exchange(isFirst, false)) {
                begin(fields);
                if (profile.hasHeader)
                    return true;
            }
            ++profile.rows;
            if (fields.size() != columns.size() + std::size_t(profile.columnsBeyond))
                ++profile.ragged;
            for (std::size_t i = 0; i < columns.size(); ++i)
                columns[i].take(i < fields.size() ? fields[i] : QByteArrayView());
            return true;
        },
        stop);
    if (!read)
        return std::unexpected(read.error());
    for (Column& column : columns) {
        profile.isSampled = profile.isSampled || column.isSampled();
        profile.columns.push_back(column.finish());
    }
    return profile;
}

}
