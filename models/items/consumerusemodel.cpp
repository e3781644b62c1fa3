// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumerusemodel.h"

#include "items/consumercells.h"

#include <algorithm>

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using registry::ConsumerSight;
using registry::ConsumerUse;
using registry::LiveModel;

ConsumerUseModel::ConsumerUseModel(Desk& desk, const QString& consumer, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_consumer(consumer)
    , m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &ConsumerUseModel::reload);
    if (consumer.isEmpty())
        connect(&desk.session(), &registry::Session::actorChanged, this, &ConsumerUseModel::reload);
    reload();
}

void ConsumerUseModel::reload()
{
    registry::ConsumerSubject subject{m_consumer, m_consumer.isEmpty() ? m_desk.session().actor().person : QString()};
    m_question.ask<ConsumerSight>(
        m_desk.reader(),
        [subject = std::move(subject), moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token stop) {
            return registry::consumerSight(connection, subject, moment, stop);
        },
        [this](Result<ConsumerSight> sight) {
            m_problem = sight ? QString() : sight.error().sentence;
            if (sight) {
                m_loaded = true;
                take(std::move(*sight));
            }
            emit loaded();
        });
}

std::vector<ConsumerUseModel::Row> ConsumerUseModel::arranged() const
{
    std::vector<Row> rows;
    for (std::size_t use = 0; use < m_sight.uses.size(); ++use) {
        for (std::size_t live = 0; live < m_sight.uses[use].live.size(); ++live)
            rows.push_back({use, live});
        if (m_sight.uses[use].live.empty())
            rows.push_back({use, {}});
    }
    const auto key = [this](const Row& row) {
        const ConsumerUse& use = m_sight.uses[row.use];
        const LiveModel* running = row.live ? &use.live[*row.live] : nullptr;
        switch (m_sortColumn) {
        case Place: return running != nullptr ? running->slot.toCaseFolded() : QString();
        case Results: return use.model.results.at(0)[u"place"].toString().toCaseFolded();
        case Use: return use.usage.lastRead.toString(Qt::ISODate);
        case Needs: return QString::number(attentionOf(use, running));
        case Name:
        case ColumnCount: break;
        }
        return use.model.name.toCaseFolded();
    };
    std::ranges::stable_sort(rows, [&](const Row& a, const Row& b) { return m_order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a); });
    return rows;
}

QString ConsumerUseModel::keyOf(const Row& row) const
{
    const ConsumerUse& use = m_sight.uses[row.use];
    return QStringList{use.consumer.name, use.model.name, row.live ? use.live[*row.live].slot : QString()}.join(u'\n');
}

QStringList ConsumerUseModel::keys() const
{
    QStringList all;
    for (const Row& row : m_rows)
        all << keyOf(row);
    return all;
}

// Rows that are the same rows change where they stand; else the list is a new one.
void ConsumerUseModel::take(ConsumerSight sight)
{
    const QStringList before = keys();
    std::swap(m_sight, sight);
    std::vector<Row> rows = arranged();
    std::swap(m_rows, rows);
    if (keys() == before) {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    std::swap(m_sight, sight); // until the reset has begun, views see what they know
    std::swap(m_rows, rows);
    beginResetModel();
    m_sight = std::move(sight);
    m_rows = std::move(rows);
    endResetModel();
}

void ConsumerUseModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column >= 0 && column < ColumnCount ? Column(column) : Needs;
    m_order = order;
    beginResetModel();
    m_rows = arranged();
    endResetModel();
    emit loaded();
}

const ConsumerUse* ConsumerUseModel::use(const QModelIndex& index) const
{
    return index.isValid() ? &m_sight.uses[m_rows[std::size_t(index.row())].use] : nullptr;
}

const LiveModel* ConsumerUseModel::live(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const Row& row = m_rows[std::size_t(index.row())];
    return row.live ? &m_sight.uses[row.use].live[*row.live] : nullptr;
}

int ConsumerUseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConsumerUseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConsumerUseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    return useCell(*use(index), live(index), m_consumer.isEmpty(), m_desk.session().moment().now(), Column(index.column()), role);
}

QVariant ConsumerUseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return role == Qt::DisplayRole ? QVariant(columnTitle(Column(section))) : QVariant();
}

}
