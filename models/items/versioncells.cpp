// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/versioncells.h"

#include "domain/listed.h"
#include "items/dates.h"
#include "items/rowroles.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(VersionCells)
};

QVariant nameCell(const registry::VersionRow& row, int role, bool withModel)
{
    switch (role) {
    case Qt::DisplayRole: return withMore(withModel ? row.modelName + u' ' + row.label : row.label, row.why);
    case RowText: return withModel ? row.modelName : QString();
    case RowStrong: return withModel;
    case RowLabel: return row.label;
    case RowMore: return row.why;
    case RowIcon: return withModel ? QStringLiteral("model") : QString();
    case Qt::ToolTipRole: return row.why;
    default: return {};
    }
}

QVariant stateCell(const registry::VersionRow& row, int role)
{
    if (role == RowChips) {
        QList<RowChip> chips;
        if (row.usability == Usability::OnHold || row.usability == Usability::Unusable) {
            chips << RowChip::of(row.usability);
        } else {
            // The warning first: a narrow column cuts what stands behind.
            if (row.deprecated)
                chips << RowChip::of(Usability::Deprecated);
            chips << RowChip::of(row.badge());
        }
        return QVariant::fromValue(chips);
    }
    if (role == Qt::DisplayRole)
        return row.deprecated ? withMore(labelOf(row.badge()), labelOf(Usability::Deprecated)) : labelOf(row.badge());
    return {};
}

// Where it is live and where it is on its way to; where it is nowhere any more, where it was.
QVariant slotsCell(const registry::VersionRow& row, int role)
{
    switch (role) {
    case Qt::DisplayRole: {
        QStringList parts = row.liveIn;
        if (!row.comingTo.isEmpty())
            parts << Words::tr("to %1").arg(listed(row.comingTo));
        if (parts.isEmpty() && !row.wasLiveIn.isEmpty())
            parts << Words::tr("was %1").arg(listed(row.wasLiveIn));
        return listed(parts);
    }
    case RowTone: return row.liveIn.isEmpty() ? QVariant::fromValue(Tone::Muted) : QVariant();
    case Qt::ToolTipRole: {
        QStringList lines;
        if (!row.liveIn.isEmpty())
            lines << Words::tr("Live in %1").arg(listed(row.liveIn));
        if (!row.comingTo.isEmpty())
            lines << Words::tr("On its way to %1").arg(listed(row.comingTo));
        if (!row.wasLiveIn.isEmpty())
            lines << Words::tr("Was live in %1").arg(listed(row.wasLiveIn));
        return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n'));
    }
    default: return {};
    }
}

}

QString shortDate(const QDateTime& time)
{
    const QDate day = time.toLocalTime().date();
    const QDate today = QDate::currentDate();
    if (day == today)
        return Words::tr("today");
    return dayText(day, DayForm::Brief);
}

QString columnTitle(VersionListModel::Column column)
{
    switch (column) {
    case VersionListModel::Version: return Words::tr("Model and version");
    case VersionListModel::State: return Words::tr("State");
    case VersionListModel::Slots: return Words::tr("Slots");
    case VersionListModel::RiskTier: return Words::tr("Risk tier");
    case VersionListModel::Owner: return Words::tr("Owner");
    case VersionListModel::Findings: return Words::tr("Findings");
    case VersionListModel::Changed: return Words::tr("Changed");
    case VersionListModel::ColumnCount: break;
    }
    return {};
}

QVariant columnHead(VersionListModel::Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole: return columnTitle(column);
    case Qt::TextAlignmentRole: return column == VersionListModel::Changed ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::InitialSortOrderRole: // what is looked for first: the newest, and the most
        return int(column == VersionListModel::Changed || column == VersionListModel::Findings || column == VersionListModel::Slots
                       ? Qt::DescendingOrder
                       : Qt::AscendingOrder);
    default: return {};
    }
}

registry::VersionOrder::By orderOf(VersionListModel::Column column)
{
    using By = registry::VersionOrder::By;
    switch (column) {
    case VersionListModel::Version: return By::Name;
    case VersionListModel::State: return By::State;
    case VersionListModel::Slots: return By::Slots;
    case VersionListModel::RiskTier: return By::Tier;
    case VersionListModel::Owner: return By::Owner;
    case VersionListModel::Findings: return By::Findings;
    case VersionListModel::Changed:
    case VersionListModel::ColumnCount: break;
    }
    return By::Changed;
}

QVariant versionCell(const registry::VersionRow& row, VersionListModel::Column column, int role, bool withModel)
{
    switch (column) {
    case VersionListModel::Version: return nameCell(row, role, withModel);
    case VersionListModel::State: return stateCell(row, role);
    case VersionListModel::Slots: return slotsCell(row, role);
    case VersionListModel::RiskTier:
        if (role == RowTier && withModel)
            return int(row.tier);
        return role == Qt::DisplayRole ? QVariant(labelOf(row.tier)) : role == RowText && !withModel ? QVariant(QString()) : QVariant();
    case VersionListModel::Owner:
        return role == Qt::DisplayRole ? QVariant(row.owner) : role == RowText && !withModel ? QVariant(QString()) : QVariant();
    case VersionListModel::Findings:
        if (row.openFindings == 0)
            return {};
        return role == Qt::DisplayRole ? QVariant(QString::number(row.openFindings))
            : role == RowIcon          ? QVariant(QStringLiteral("finding"))
                                       : QVariant();
    case VersionListModel::Changed:
        if (role == RowTrailing)
            return shortDate(row.changedAt);
        if (role == RowText)
            return QString();
        if (role == Qt::ToolTipRole)
            return QLocale().toString(row.changedAt.toLocalTime(), QLocale::LongFormat);
        return role == Qt::DisplayRole ? QVariant(shortDate(row.changedAt)) : QVariant();
    case VersionListModel::ColumnCount: break;
    }
    return {};
}

}
