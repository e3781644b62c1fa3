// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/tables/readtable.h"

#include <QCoreApplication>
#include <QStringConverter>
#include <algorithm>
#include <array>
#include <csv.h>

namespace gatehouse::content {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

constexpr qint64 Piece = 64 * 1024;

// What libcsv hands over, field by field.
struct Row {
    QByteArray bytes;
    std::vector<qsizetype> ends;
    std::vector<QByteArrayView> views;
    const TakeRow* take = nullptr;
    bool isDone = false;
    bool isTooLong = false;

    void add(const char* text, std::size_t length)
    {
        if (isDone)
            return;
        if (bytes.size() + qsizetype(length) > LongestRow) {
            isDone = isTooLong = true;
            return;
        }
        bytes.append(text, qsizetype(length));
        ends.push_back(bytes.size());
    }
    void finish()
    {
        if (isDone)
            return;
        views.clear();
        qsizetype from = 0;
        for (const qsizetype end : ends) {
            views.push_back(QByteArrayView(bytes).sliced(from, end - from));
            from = end;
        }
        const bool isBlank = views.empty() || (views.size() == 1 && views.front().isEmpty());
        if (!isBlank && !(*take)(views))
            isDone = true;
        bytes.resize(0);
        ends.clear();
    }
};

class Parser {
public:
    explicit Parser(char delimiter) : m_isMade(csv_init(&m_parser, 0) == 0) { csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter)); }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    // False where it ran out of memory or was too long.
    [[nodiscard]] bool parse(QByteArrayView piece, Row& row)
    {
        const std::size_t done = m_isMade ? csv_parse(&m_parser, piece.data(), std::size_t(piece.size()), &Parser::field, &Parser::end, &row) : 0;
        if (qsizetype(csv_get_buffer_size(&m_parser)) > LongestRow)
            row.isTooLong = true;
        return done == std::size_t(piece.size()) && !row.isTooLong;
    }
    void finish(Row& row) { csv_fini(&m_parser, &Parser::field, &Parser::end, &row); }

private:
    static void field(void* text, std::size_t length, void* row) { static_cast<Row*>(row)->add(static_cast<const char*>(text), length); }
    static void end(int, void* row) { static_cast<Row*>(row)->finish(); }

    csv_parser m_parser{};
    bool m_isMade;
};

Error tooLong()
{
    return Error::input(u"row-too-long"_s, Words::tr("a row has more than 16 MiB"));
}

}

bool isTableName(const QString& path)
{
    static const std::array suffixes{u".csv"_s, u".tsv"_s, u".tab"_s};
    return std::ranges::any_of(suffixes, [&](const QString& suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
}

TableForm tableFormOf(const QString& path, QByteArrayView start)
{
    if (!path.endsWith(u".csv", Qt::CaseInsensitive))
        return {'\t'};
    const qsizetype end = start.indexOf('\n');
    const QByteArrayView line = end < 0 ? start : start.first(end);
    // The first of the most frequent; quotes are rare in heads of columns.
    char best = ',';
    for (const char each : {',', ';', '\t', '|'})
        if (std::ranges::count(line, each) > std::ranges::count(line, best))
            best = each;
    return {best};
}

Result<void> readTable(QIODevice& from, const TableForm& form, const TakeRow& take, const std::stop_token& stop)
{
    Parser parser(form.delimiter);
    Row row;
    row.take = &take;
    bool isFirst = true;
    while (!row.isDone) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        QByteArray piece = from.read(Piece);
        if (piece.isEmpty())
            break;
        if (std::exchange(isFirst, false)) {
            const auto marked = QStringConverter::encodingForData(piece);
            if (marked && *marked != QStringConverter::Utf8)
                return std::unexpected(Error::input(u"not-utf8"_s, Words::tr("it is written in UTF-16 or UTF-32")));
            if (marked)
                piece.remove(0, 3); // the mark is no part of the first column's name
        }
        if (!parser.parse(piece, row) && !row.isDone)
            return std::unexpected(tooLong());
    }
    if (!row.isDone)
        parser.finish(row);
    return row.isTooLong ? std::unexpected(tooLong()) : Result<void>();
}

}
