// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/resultcells.h"

#include "domain/listed.h"
#include "items/versioncells.h"

#include <QCoreApplication>

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using registry::LiveModel;
using registry::ResultRow;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResultCells)
};

QString iconOf(const QString& kind)
{
    return kind == u"table" ? u"element-data"_s : kind == u"service" ? u"target"_s : kind == u"report" ? u"element-docs"_s : u"element-other"_s;
}

QVariant placeCell(const ResultRow& row, int role)
{
    const bool isSomewhere = !row.location.place.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return isSomewhere ? row.location.place : Words::tr("No place is named");
    case RowText: return isSomewhere ? row.location.place : Words::tr("No place is named");
    case RowMono: return isSomewhere;
    case RowTone: return QVariant::fromValue(isSomewhere ? Tone::Plain : Tone::Warning);
    case RowIcon: return isSomewhere ? iconOf(row.location.kind) : u"warning"_s;
    case RowIconTone: return QVariant::fromValue(isSomewhere ? Tone::Muted : Tone::Warning);
    case RowSecondary:
        if (!isSomewhere)
            return Words::tr("the owner can name one in the facts of the model");
        return row.location.kind.isEmpty() || row.location.format.isEmpty()
            ? QString(kindText(row.location.kind) + row.location.format)
            : Words::tr("%1, %2").arg(kindText(row.location.kind), row.location.format);
    case Qt::ToolTipRole: return isSomewhere ? QVariant(row.location.place) : QVariant();
    default: return {};
    }
}

QString warningOf(const LiveModel& live)
{
    switch (live.usability) {
    case Usability::Unusable: return gatehouse::labelOf(Usability::Unusable);
    case Usability::OnHold: return gatehouse::labelOf(Usability::OnHold);
    case Usability::Deprecated: return gatehouse::labelOf(Usability::Deprecated);
    case Usability::Usable: break;
    }
    return live.exceptional ? Words::tr("Under an exception") : live.adopted ? gatehouse::labelOf(ReviewState::Adopted) : QString();
}

QVariant modelCell(const LiveModel& live, int role)
{
    const QString warning = warningOf(live);
    switch (role) {
    case Qt::DisplayRole: return withMore(live.model.name + u' ' + live.version.label, warning);
    case RowText: return live.model.name;
    case RowStrong: return true;
    case RowSecondary: return warning.isEmpty() ? live.version.label : Words::tr("%1, %2").arg(live.version.label, warning.toLower());
    case RowSecondaryTone:
        return QVariant::fromValue(live.usability == Usability::Unusable || (live.exceptional && live.usability != Usability::OnHold) ? Tone::Critical
                                       : live.usability == Usability::Usable                                                          ? Tone::Muted
                                                                             : Tone::Warning);
    case Qt::ToolTipRole: return live.notice.isEmpty() ? live.model.purpose.simplified() : live.notice;
    default: return {};
    }
}

QVariant slotCell(const LiveModel& live, int role)
{
    switch (role) {
    case Qt::DisplayRole: return Words::tr("%1, since %2").arg(live.slot, shortDate(live.since));
    case RowText: return live.slot;
    case RowSecondary: return Words::tr("since %1").arg(shortDate(live.since));
    default: return {};
    }
}

QVariant plainCell(const QString& text, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case RowText: return text.isEmpty() ? u"–"_s : text;
    case RowTone: return QVariant::fromValue(text.isEmpty() ? Tone::Muted : Tone::Plain);
    default: return {};
    }
}

QVariant consumersCell(const std::vector<Consumer>& consumers, int role)
{
    QStringList names;
    for (const Consumer& each : consumers)
        names << each.name;
    switch (role) {
    case Qt::DisplayRole: return names.isEmpty() ? Words::tr("nobody registered") : listed(names);
    case RowText: return names.isEmpty() ? Words::tr("nobody registered") : names.front();
    case RowTone: return QVariant::fromValue(names.isEmpty() ? Tone::Muted : Tone::Plain);
    case RowSecondary: return names.size() > 1 ? Words::tr("and %n more", nullptr, int(names.size()) - 1) : QString();
    case Qt::ToolTipRole: return names.size() > 1 ? QVariant(names.join(u'\n')) : QVariant();
    default: return {};
    }
}

}

QString columnTitle(ResultListModel::Column column)
{
    switch (column) {
    case ResultListModel::PlaceColumn: return Words::tr("Place of the results");
    case ResultListModel::ModelColumn: return Words::tr("Model, live version");
    case ResultListModel::SlotColumn: return Words::tr("Slot");
    case ResultListModel::FormatColumn: return Words::tr("Format");
    case ResultListModel::RefreshColumn: return Words::tr("Refresh");
    case ResultListModel::OwnerColumn: return Words::tr("Owner");
    case ResultListModel::ConsumersColumn: return Words::tr("Consumers");
    case ResultListModel::ColumnCount: break;
    }
    return {};
}

QVariant resultCell(const ResultRow& row, const Desk& desk, ResultListModel::Column column, int role)
{
    switch (column) {
    case ResultListModel::PlaceColumn: return placeCell(row, role);
    case ResultListModel::ModelColumn: return modelCell(*row.live, role);
    case ResultListModel::SlotColumn: return slotCell(*row.live, role);
    case ResultListModel::FormatColumn: return plainCell(row.location.format, role);
    case ResultListModel::RefreshColumn: return plainCell(row.location.refresh, role);
    case ResultListModel::OwnerColumn: return plainCell(desk.displayName(row.live->model.owner), role);
    case ResultListModel::ConsumersColumn: return consumersCell(*row.consumers, role);
    case ResultListModel::ColumnCount: break;
    }
    return {};
}

QList<RowChip> chipsOf(const LiveModel& live)
{
    QList<RowChip> chips;
    if (live.usability == Usability::Unusable || live.usability == Usability::OnHold)
        chips << RowChip::of(live.usability);
    if (live.exceptional)
        chips << RowChip::of(RowFlag::ExceptionOpen);
    if (live.deprecated)
        chips << RowChip::of(Usability::Deprecated);
    if (live.adopted)
        chips << RowChip::of(ReviewState::Adopted);
    return chips;
}

QString kindText(const QString& kind)
{
    return kind == u"file"   ? Words::tr("File")
        : kind == u"table"   ? Words::tr("Table")
        : kind == u"service" ? Words::tr("Service")
        : kind == u"report"  ? Words::tr("Report")
                             : kind;
}

}
