// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/queuemodel.h"

#include "items/dates.h"
#include "items/rowroles.h"

#include <QLocale>
#include <algorithm>

namespace gatehouse::items {

using registry::QueueItem;
using registry::QueueReason;
using namespace Qt::StringLiterals;

namespace {

bool isMine(const QueueItem& item)
{
    return item.reason != QueueReason::WaitsOnOthers;
}

// Which group an item stands in.
int groupOf(QueueReason reason)
{
    switch (reason) {
    case QueueReason::Decide: return 0;
    case QueueReason::ConfirmUnusable:
    case QueueReason::ConfirmReinstate: return 1;
    case QueueReason::Revise: return 2;
    case QueueReason::CloseFinding:
    case QueueReason::MendFinding: return 3;
    case QueueReason::WaitsOnOthers: return 4;
    }
    Q_UNREACHABLE();
}

QString iconOf(const QueueItem& item)
{
    return item.finding ? u"finding"_s : u"model"_s;
}

// "4 h", "3 d": how long something waits.
QString age(const QDateTime& since, const QDateTime& now)
{
    const qint64 minutes = since.secsTo(now) / 60;
    if (minutes < 60)
        return QueueModel::tr("%1 min").arg(std::max<qint64>(0, minutes));
    if (minutes < 48 * 60)
        return QueueModel::tr("%1 h").arg(minutes / 60);
    return QueueModel::tr("%1 d").arg(minutes / (60 * 24));
}

QString dueText(const QDateTime& due, const QDate& today)
{
    const qint64 days = today.daysTo(due.toLocalTime().date());
    if (days < 0)
        return QueueModel::tr("%1, overdue").arg(dayText(due.toLocalTime().date(), DayForm::Brief));
    if (days == 0)
        return QueueModel::tr("today");
    if (days == 1)
        return QueueModel::tr("tomorrow");
    return dayText(due.toLocalTime().date(), DayForm::Weekday);
}

bool isPressing(const QDateTime& due, const QDate& today)
{
    return due.isValid() && today.daysTo(due.toLocalTime().date()) <= 1;
}

bool isSame(const QueueItem& a, const QueueItem& b)
{
    return a.reason == b.reason && a.version.id == b.version.id && a.role == b.role
        && (a.finding ? a.finding->id : FindingId{}) == (b.finding ? b.finding->id : FindingId{});
}

}

QueueModel::QueueModel(Desk& desk, QObject* parent) : QAbstractItemModel(parent), m_desk(desk), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &QueueModel::reload);
    connect(&desk.session(), &registry::Session::actorChanged, this, &QueueModel::reload);
    reload();
}

void QueueModel::reload()
{
    m_question.ask<std::vector<QueueItem>>(
        m_desk.reader(),
        [person = m_desk.session().actor().person, moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token stop) {
            return registry::queueOf(connection, person, moment.now(), moment.asOf, stop);
        },
        [this](Result<std::vector<QueueItem>> items) {
            m_problem = items ? QString() : items.error().sentence;
            if (items) {
                m_all = std::move(*items);
                m_loaded = true;
                arrange();
            }
            emit loaded();
        });
}

void QueueModel::setShow(Show show)
{
    m_show = show;
    arrange();
}

void QueueModel::arrange()
{
    beginResetModel();
    std::vector<Group> groups{{tr("Gate A · approval for production"), u"gate-a"_s, {}},
                              {tr("Usability · a second person"), u"unusable"_s, {}},
                              {tr("Sent back to you"), u"verdict-changes"_s, {}},
                              {tr("Findings"), u"finding"_s, {}},
                              {tr("Your versions in review"), u"gate-a"_s, {}}};
    for (const QueueItem& item : m_all)
        if (isMine(item) == (m_show == Show::Mine))
            groups[std::size_t(groupOf(item.reason))].items.push_back(item);
    std::erase_if(groups, [](const Group& group) { return group.items.empty(); });
    m_groups = std::move(groups);
    endResetModel();
}

int QueueModel::countOf(Show show) const
{
    return int(std::ranges::count_if(m_all, [show](const QueueItem& item) { return isMine(item) == (show == Show::Mine); }));
}

QDateTime QueueModel::oldestGateItem() const
{
    QDateTime oldest;
    for (const QueueItem& item : m_all)
        if (item.reason == QueueReason::Decide && (!oldest.isValid() || item.since < oldest))
            oldest = item.since;
    return oldest;
}

const QueueItem* QueueModel::item(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0 ? &m_groups[index.internalId() - 1].items[std::size_t(index.row())] : nullptr;
}

QModelIndex QueueModel::indexOf(const QueueItem& wanted) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        for (std::size_t row = 0; row < m_groups[group].items.size(); ++row)
            if (isSame(m_groups[group].items[row], wanted))
                return index(int(row), 0, index(int(group), 0));
    return {};
}

// A group's id is 0, an item's is its group's number and one.
QModelIndex QueueModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex QueueModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[std::size_t(parent.row())].items.size()) : 0;
}

int QueueModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const QueueItem* found = item(index))
        return itemData(*found, Column(index.column()), role);
    return groupData(m_groups[std::size_t(index.row())], index.column(), role);
}

QVariant QueueModel::groupData(const Group& group, int column, int role) const
{
    if (role == RowIsGroup)
        return true;
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole: return group.title;
    case RowIcon: return group.icon;
    case RowCount: return int(group.items.size());
    default: return {};
    }
}

QVariant QueueModel::itemData(const QueueItem& item, Column column, int role) const
{
    const QDateTime now = m_desk.session().moment().now();
    const QDate today = now.toLocalTime().date();
    switch (column) {
    case Item:
        switch (role) {
        case Qt::DisplayRole: return QString(item.version.modelName + u' ' + item.version.label + u", "_s + item.sentence);
        case RowText: return item.version.modelName;
        case RowStrong: return true;
        case RowLabel: return item.version.label;
        case RowMore: return item.version.why;
        case RowSecondary: return item.sentence;
        case RowIcon: return iconOf(item);
        default: return {};
        }
    case RiskTier:
        if (role == RowTier)
            return int(item.tier);
        return role == Qt::DisplayRole ? QVariant(labelOf(item.tier)) : QVariant();
    case With: {
        QStringList people;
        if (item.reason == QueueReason::WaitsOnOthers)
            people = QStringList(item.waitsOn.begin(), item.waitsOn.end());
        else
            people << m_desk.displayName(item.version.author);
        if (role == RowPeople)
            return people;
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(people.join(u", "_s)) : QVariant();
    }
    case Due:
        if (!item.due.isValid())
            return {};
        if (role == RowTone)
            return QVariant::fromValue(isPressing(item.due, today) ? Tone::Warning : Tone::Plain);
        if (role == RowStrong)
            return isPressing(item.due, today);
        return role == Qt::DisplayRole ? QVariant(dueText(item.due, today)) : QVariant();
    case Waits:
        if (role == RowText)
            return QString();
        return role == RowTrailing || role == Qt::DisplayRole ? QVariant(age(item.since, now)) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Item: return tr("Item");
    case RiskTier: return tr("Risk tier");
    case With: return m_show == Show::Mine ? tr("From") : tr("With");
    case Due: return tr("Due");
    case Waits: return tr("Waits");
    case ColumnCount: break;
    }
    return {};
}

}
