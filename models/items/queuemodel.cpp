// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/queuemodel.h"

#include "domain/limits.h"
#include "domain/listed.h"
#include "items/dates.h"
#include "items/rowroles.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace gatehouse::items {

using registry::QueueItem;
using registry::QueueReason;
using namespace Qt::StringLiterals;

namespace {

bool isMine(const QueueItem& item)
{
    return item.reason != QueueReason::WaitsOnOthers;
}

QString iconOf(const QueueItem& item)
{
    if (item.event.value > 0)
        return item.reason == QueueReason::ConfirmRedaction ? u"lock"_s : u"audit"_s;
    if (item.thread)
        return u"thread"_s;
    return item.finding ? u"finding"_s : u"model"_s;
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
    return a.reason == b.reason && a.version.id == b.version.id && a.role == b.role && a.slot == b.slot && a.consumer == b.consumer
        && a.event == b.event && (a.finding ? a.finding->id : FindingId{}) == (b.finding ? b.finding->id : FindingId{})
        && (a.thread ? a.thread->id : ThreadId{}) == (b.thread ? b.thread->id : ThreadId{});
}

}

int wholeDays(qint64 seconds)
{
    return int(seconds / (24 * 60 * 60));
}

QString ageText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QueueModel::tr("%1 min").arg(std::max<qint64>(0, minutes));
    if (minutes < 48 * 60)
        return QueueModel::tr("%1 h").arg(minutes / 60);
    return QueueModel::tr("%1 d").arg(wholeDays(seconds));
}

QueueModel::QueueModel(Desk& desk, QObject* parent) : QAbstractItemModel(parent), m_desk(desk), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &QueueModel::reload);
    connect(&desk.session(), &registry::Session::actorChanged, this, &QueueModel::reload);
    reload();
}

void QueueModel::reload()
{
    m_question.ask<Answer>(
        m_desk.reader(),
        [person = m_desk.session().actor().person, moment = m_desk.session().moment(),
         everybody = m_show == Show::Everybody](const registry::Connection& connection, std::stop_token stop) -> Result<Answer> {
            auto items = registry::queueOf(connection, person, moment.now(), moment.asOf, stop);
            if (!items)
                return std::unexpected(items.error());
            Answer answer{std::move(*items), {}};
            if (everybody) {
                auto overview = registry::queueOverview(connection, moment.now(), moment.asOf, stop);
                if (!overview)
                    return std::unexpected(overview.error());
                answer.overview = std::move(*overview);
            }
            return answer;
        },
        [this](Result<Answer> answer) {
            m_problem = answer ? QString() : answer.error().sentence;
            if (answer) {
                m_all = std::move(answer->items);
                m_overview = std::move(answer->overview);
                m_loaded = true;
                arrange();
            }
            emit loaded();
        });
}

void QueueModel::setShow(Show show)
{
    m_show = show;
    if (show == Show::Everybody) {
        m_overview.reset();
        reload();
    }
    arrange();
}

std::vector<QueueModel::Group> QueueModel::groupsOfPerson() const
{
    const QString second = m_desk.facts().solo ? tr("To confirm · holds") : tr("A second person · holds");
    std::vector<Group> groups{{tr("Gate B · go live"), u"gate-b"_s, {}, 0},
                              {tr("Gate A · approval for production"), u"gate-a"_s, {}, 0},
                              {second, u"unusable"_s, {}, 0},
                              {tr("With you to go on"), u"verdict-changes"_s, {}, 0},
                              {tr("In production"), u"production"_s, {}, 0},
                              {tr("Findings"), u"finding"_s, {}, 0},
                              {tr("What you wait for"), u"gate-a"_s, {}, 0}};
    for (const QueueItem& item : m_all)
        if (isMine(item) == (m_show == Show::Mine))
            groups[std::size_t(registry::groupOf(item.reason))].items.push_back(item);
    return groups;
}

std::vector<QueueModel::Group> QueueModel::groupsByRole() const
{
    std::vector<Group> groups;
    if (!m_overview)
        return groups;
    for (const registry::RoleQueue& role : m_overview->roles) {
        QString title = tr("%1 · median %2, oldest %3").arg(labelOf(role.role), ageText(role.medianSeconds), ageText(role.oldestSeconds));
        if (role.overdue > 0)
            title += u" · "_s + tr("%n overdue", nullptr, role.overdue);
        groups.push_back({title, u"people"_s, role.waiting, 0});
    }
    return groups;
}

void QueueModel::arrange()
{
    std::vector<Group> groups = m_show == Show::Everybody ? groupsByRole() : groupsOfPerson();
    std::erase_if(groups, [](const Group& group) { return group.items.empty(); });
    for (Group& group : groups) {
        group.count = int(group.items.size());
        group.items.resize(std::min<std::size_t>(group.items.size(), limits::QueueRows));
    }
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

int QueueModel::countOf(Show show) const
{
    if (show == Show::Everybody)
        return !m_overview ? 0
                           : std::transform_reduce(m_overview->roles.begin(), m_overview->roles.end(), 0, std::plus(),
                                                   [](const registry::RoleQueue& role) { return int(role.waiting.size()); });
    return int(std::ranges::count_if(m_all, [show](const QueueItem& item) { return isMine(item) == (show == Show::Mine); }));
}

QDateTime QueueModel::oldestGateItem() const
{
    QDateTime oldest;
    for (const QueueItem& item : m_all)
        if ((item.reason == QueueReason::Decide || item.reason == QueueReason::DecideAtB) && (!oldest.isValid() || item.since < oldest))
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
    case RowCount: return group.count;
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
        case Qt::DisplayRole: return withMore(item.version.modelName + u' ' + item.version.label, item.sentence);
        case RowText: return item.version.modelName.isEmpty() ? tr("Event %1").arg(item.event.value) : item.version.modelName;
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
        // Who else is awaited; where nobody is, whose version it is.
        people = QStringList(item.waitsOn.begin(), item.waitsOn.end());
        if (people.isEmpty() && !item.version.author.isEmpty())
            people << m_desk.displayName(item.version.author);
        people.removeDuplicates();
        if (role == RowPeople)
            return people;
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(listed(people)) : QVariant();
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
        return role == RowTrailing || role == Qt::DisplayRole ? QVariant(ageText(item.since.secsTo(now))) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Waits)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Item: return tr("Item");
    case RiskTier: return tr("Risk tier");
    case With: return tr("With");
    case Due: return tr("Due");
    case Waits: return tr("Waits");
    case ColumnCount: break;
    }
    return {};
}

}
