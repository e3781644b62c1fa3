// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/boardmodel.h"

#include "items/boardcells.h"
#include "items/rowroles.h"
#include "registry/queries/registrysummary.h"

#include <algorithm>

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using registry::Attention;
using registry::BoardRow;

namespace {

struct BoardAnswer {
    std::vector<BoardRow> rows;
    std::vector<registry::RowNews> news;
    qint64 newest = 0;
};

Result<BoardAnswer> boardAt(const registry::Connection& connection, const registry::Moment& moment, EventSeq since, const std::stop_token& stop)
{
    const auto newest = moment.isNow() ? registry::newestEvent(connection) : Result<qint64>(moment.asOf.seq);
    if (!newest)
        return std::unexpected(newest.error());
    BoardAnswer answer{{}, {}, *newest};
    auto rows = registry::productionBoard(connection, moment.now(), moment.asOf, stop);
    if (!rows)
        return std::unexpected(rows.error());
    answer.rows = std::move(*rows);
    if (since.value > 0 && moment.isNow()) {
        auto news = registry::boardNews(connection, answer.rows, since, stop);
        if (!news)
            return std::unexpected(news.error());
        answer.news = std::move(*news);
    }
    return answer;
}

QString keyOf(const QString& model, const QString& slot)
{
    return model + u'@' + slot;
}

}

BoardModel::BoardModel(Desk& desk, QObject* parent) : QAbstractItemModel(parent), m_desk(desk), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &BoardModel::reload);
    reload();
}

void BoardModel::reload()
{
    m_question.ask<BoardAnswer>(
        m_desk.reader(),
        [moment = m_desk.session().moment(), since = m_since](const registry::Connection& connection, std::stop_token stop) {
            return boardAt(connection, moment, since, stop);
        },
        [this](Result<BoardAnswer> answer) {
            m_problem = answer ? QString() : answer.error().sentence;
            if (answer) {
                m_loaded = true;
                m_newest = {answer->newest};
                m_news.clear();
                for (registry::RowNews& each : answer->news)
                    m_news.emplace(keyOf(each.model, each.slot), std::move(each));
                arrange(std::move(answer->rows));
            }
            emit loaded();
        });
}

void BoardModel::setFilter(const BoardFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    arrange(m_rows);
    emit loaded();
}

void BoardModel::setSince(EventSeq since)
{
    if (m_since == since)
        return;
    m_since = since;
    reload();
}

void BoardModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    arrange(m_rows);
    emit loaded();
}

bool BoardModel::matches(const BoardRow& row) const
{
    if (!m_filter.attention.empty() && !m_filter.attention.contains(row.attention))
        return false;
    if (!m_filter.tiers.empty() && !m_filter.tiers.contains(row.model.tier))
        return false;
    if (!m_filter.owner.isEmpty() && m_filter.owner != row.model.owner)
        return false;
    if (m_filter.news && !m_news.contains(keyOf(row.model.name, row.slot)))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    QString all = row.model.name + u'\n' + row.slot + u'\n' + m_desk.displayName(row.model.owner) + u'\n' + row.reasons.join(u'\n');
    if (row.version)
        all += u'\n' + row.version->label;
    for (const Deployment& each : row.onTheWay)
        all += u'\n' + each.versionName;
    all += u'\n' + row.adopting;
    for (const registry::TargetLine& line : row.targets)
        all += u'\n' + line.name;
    return std::ranges::all_of(m_filter.text.split(u' ', Qt::SkipEmptyParts),
                               [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool BoardModel::isBefore(const BoardRow& a, const BoardRow& b) const
{
    const auto place = [](const BoardRow& row) { return std::pair(row.model.name.toCaseFolded(), row.slot.toCaseFolded()); };
    const auto by = [&](auto key) {
        const auto first = std::pair(key(a), place(a)), second = std::pair(key(b), place(b));
        return m_order == Qt::AscendingOrder ? first < second : second < first;
    };
    switch (Column(m_sortColumn)) {
    case Place: return by([](const BoardRow& row) { return row.slot.toCaseFolded(); });
    case RiskTier: return by([](const BoardRow& row) { return int(row.model.tier); });
    case Condition: return by([](const BoardRow& row) { return row.reasons.join(u' '); });
    case Findings: return by([](const BoardRow& row) { return std::pair(row.overdueFindings, row.findings.size()); });
    case Who: return by([this](const BoardRow& row) { return m_desk.displayName(row.model.owner).toCaseFolded(); });
    case Results: return by([](const BoardRow& row) { return resultPlace(row); });
    // Rows without a date come last when the next one is asked for.
    case Review: return by([](const BoardRow& row) { return row.live && row.live->review.isValid() ? row.live->review : QDate(9999, 1, 1); });
    case Name:
    case ColumnCount: break;
    }
    return by([](const BoardRow&) { return 0; });
}

std::vector<BoardModel::Group> BoardModel::arranged() const
{
    std::vector<Group> groups{{Attention::ActNow, {}}, {Attention::Watch, {}}, {Attention::InOrder, {}}};
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (matches(m_rows[i]))
            groups[std::size_t(m_rows[i].attention)].rows.push_back(i);
    std::erase_if(groups, [](const Group& group) { return group.rows.empty(); });
    for (Group& group : groups)
        std::ranges::sort(group.rows, [this](std::size_t a, std::size_t b) { return isBefore(m_rows[a], m_rows[b]); });
    return groups;
}

QStringList BoardModel::keysOf(const std::vector<BoardRow>& rows, const std::vector<Group>& groups)
{
    QStringList keys;
    for (const Group& group : groups) {
        keys << QString::number(int(group.attention));
        for (const std::size_t row : group.rows)
            keys << keyOf(rows[row].model.name, rows[row].slot);
    }
    return keys;
}

void BoardModel::arrange(std::vector<BoardRow> rows)
{
    const QStringList before = keysOf(m_rows, m_groups);
    std::vector<BoardRow> old = std::exchange(m_rows, std::move(rows));
    std::vector<Group> groups = arranged();
    if (keysOf(m_rows, groups) == before) {
        m_groups = std::move(groups);
        for (int group = 0; group < int(m_groups.size()); ++group) {
            const QModelIndex head = index(group, 0);
            emit dataChanged(head, head);
            emit dataChanged(index(0, 0, head), index(rowCount(head) - 1, ColumnCount - 1, head));
        }
        return;
    }
    std::swap(m_rows, old); // until the reset has begun, views see what they know
    beginResetModel();
    m_rows = std::move(old);
    m_groups = std::move(groups);
    endResetModel();
}

BoardCounts BoardModel::counts() const
{
    BoardCounts counts;
    counts.rows = int(m_rows.size());
    std::set<QString> models;
    for (const BoardRow& row : m_rows) {
        if (row.live) {
            models.insert(row.model.name);
            ++counts.live;
        }
        counts.actNow += row.attention == Attention::ActNow ? 1 : 0;
        counts.watch += row.attention == Attention::Watch ? 1 : 0;
    }
    counts.models = int(models.size());
    counts.changed = int(m_news.size());
    for (const Group& group : m_groups)
        counts.shown += int(group.rows.size());
    return counts;
}

const BoardRow* BoardModel::row(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0 ? &m_rows[m_groups[index.internalId() - 1].rows[std::size_t(index.row())]] : nullptr;
}

const registry::RowNews* BoardModel::news(const BoardRow& row) const
{
    const auto found = m_news.constFind(keyOf(row.model.name, row.slot));
    return found == m_news.constEnd() ? nullptr : &*found;
}

QModelIndex BoardModel::indexOf(const QString& model, const QString& slot) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        for (std::size_t place = 0; place < m_groups[group].rows.size(); ++place) {
            const BoardRow& row = m_rows[m_groups[group].rows[place]];
            if (row.model.name == model && row.slot == slot)
                return index(int(place), 0, index(int(group), 0));
        }
    return {};
}

// A heading's id is 0, a row's is its heading's number and one.
QModelIndex BoardModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex BoardModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[std::size_t(parent.row())].rows.size()) : 0;
}

int BoardModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const BoardRow* found = row(index)) {
        if (role == AttentionRole)
            return int(found->attention);
        return boardCell(*found, news(*found), m_desk, Column(index.column()), role);
    }
    const Group& group = m_groups[std::size_t(index.row())];
    if (role == RowIsGroup)
        return index.column() == 0;
    if (role == AttentionRole)
        return int(group.attention);
    return index.column() == 0 ? headingCell(group.attention, int(group.rows.size()), role) : QVariant();
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == Review)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnTitle(Column(section))) : QVariant();
}

}
