// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/modelcells.h"

#include "domain/listed.h"
#include "items/rowroles.h"
#include "items/versioncells.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Where the words of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelCells)
};

QVariant nameCell(const registry::ModelRow& row, int role)
{
    switch (role) {
    case Qt::DisplayRole: return withMore(row.name, row.purpose);
    case RowText: return row.name;
    case RowStrong: return true;
    case RowIcon: return u"model"_s;
    case RowIconTone: return QVariant::fromValue(Tone::Accent);
    case RowMore: return row.purpose.simplified();
    default: return {};
    }
}

QVariant stateCell(const registry::ModelRow& row, int role, bool isOpen)
{
    if (row.matching.empty())
        return role == Qt::DisplayRole ? QVariant(Words::tr("No version yet")) : role == RowTone ? QVariant::fromValue(Tone::Muted) : QVariant();
    if (role == Qt::DisplayRole)
        return labelOf(row.worst);
    if (role == RowText && isOpen)
        return QString();
    return role == RowChips && !isOpen ? QVariant::fromValue(QList<RowChip>{RowChip::of(row.worst)}) : QVariant();
}

}

QVariant modelCell(const registry::ModelRow& row, VersionListModel::Column column, int role, bool isOpen)
{
    if (role == RowIsGroup)
        return true;
    switch (column) {
    case VersionListModel::Version: return nameCell(row, role);
    case VersionListModel::State: return stateCell(row, role, isOpen);
    case VersionListModel::Slots:
        if (row.liveSlots == 0)
            return {};
        return role == Qt::DisplayRole ? QVariant(Words::tr("%n slot(s)", nullptr, row.liveSlots))
            : role == RowTone          ? QVariant::fromValue(Tone::Muted)
                                       : QVariant();
    case VersionListModel::RiskTier:
        return role == RowTier ? QVariant(int(row.tier)) : role == Qt::DisplayRole ? QVariant(labelOf(row.tier)) : QVariant();
    case VersionListModel::Owner: return role == Qt::DisplayRole ? QVariant(row.owner) : QVariant();
    case VersionListModel::Findings:
        if (row.openFindings == 0)
            return {};
        return role == Qt::DisplayRole ? QVariant(QString::number(row.openFindings)) : role == RowIcon ? QVariant(u"finding"_s) : QVariant();
    case VersionListModel::Changed:
        if (!row.changedAt.isValid())
            return {};
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
