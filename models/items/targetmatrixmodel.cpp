// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/targetmatrixmodel.h"

#include "items/boardcells.h"
#include "items/rowroles.h"

#include <QLocale>
#include <algorithm>

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using registry::TargetLine;

namespace {

// What fits into a narrow column; the whole stands in the tool tip and in the clipboard.
QString beginning(const Sha256& digest)
{
    return digest.hex().first(8);
}

}

void TargetMatrixModel::setTargets(const std::vector<TargetLine>& targets, const QDateTime& now)
{
    m_now = now;
    const bool same = std::ranges::equal(targets, m_targets, {}, &TargetLine::name, &TargetLine::name);
    if (same && !targets.empty()) {
        m_targets = targets;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_targets = targets;
    endResetModel();
}

int TargetMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_targets.empty() ? 0 : int(m_targets.size()) + 1;
}

int TargetMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TargetMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    if (index.row() == 0)
        return expected(column, role);
    const TargetLine& line = m_targets[std::size_t(index.row()) - 1];
    switch (column) {
    case Target:
        if (role == RowMono)
            return true;
        if (role == RowStrong)
            return line.diverges();
        if (role == WholeRole || role == Qt::ToolTipRole)
            return line.name;
        return role == Qt::DisplayRole ? QVariant(line.name) : QVariant();
    case Build: return digestCell(line, true, role);
    case Environment: return digestCell(line, false, role);
    case Seen: return seenCell(line, role);
    case ColumnCount: break;
    }
    return {};
}

QVariant TargetMatrixModel::expected(Column column, int role) const
{
    const Binding& binding = m_targets.front().expected;
    if (column == Target)
        return role == RowStrong ? QVariant(true) : role == Qt::DisplayRole || role == WholeRole ? QVariant(tr("Expected")) : QVariant();
    if (column == Seen)
        return {};
    const Sha256& digest = column == Build ? binding.build : binding.environment;
    switch (role) {
    case Qt::DisplayRole: return digest.isNull() ? u"–"_s : beginning(digest);
    case WholeRole:
    case Qt::ToolTipRole: return digest.isNull() ? QVariant() : QVariant(digest.hex());
    case RowMono:
    case RowStrong: return true;
    default: return {};
    }
}

QVariant TargetMatrixModel::digestCell(const TargetLine& line, bool isBuild, int role) const
{
    if (!line.report) {
        switch (role) {
        case Qt::DisplayRole: return isBuild ? tr("no report yet") : u"–"_s;
        case RowIcon: return isBuild ? u"waits"_s : QString();
        case RowTone:
        case RowIconTone: return QVariant::fromValue(isBuild ? Tone::Warning : Tone::Muted);
        default: return {};
        }
    }
    const Sha256& digest = isBuild ? line.report->build : line.report->environment;
    const bool same = isBuild ? line.sameBuild() : line.sameEnvironment();
    const bool wrong = !same && line.diverges();
    const bool isSilent = !isBuild && digest.isNull();
    const bool asksAgain = isBuild && same && line.awaited;
    const QString runs = isBuild ? line.runs : QString();
    switch (role) {
    case Qt::DisplayRole:
        if (isSilent)
            return tr("not reported");
        if (same)
            return asksAgain ? tr("same, asked to report again") : tr("same");
        return runs.isEmpty() ? tr("differs: %1").arg(beginning(digest)) : tr("differs: %1, which is %2").arg(beginning(digest), runs);
    case RowText: return isSilent ? tr("not reported") : same ? tr("same") : beginning(digest);
    case RowLabel: return same || m_isBrief ? QString() : runs;
    case RowMono: return !same && !isSilent;
    case RowStrong: return wrong;
    case RowIcon: return isSilent ? QString() : asksAgain ? u"waits"_s : same ? u"same"_s : wrong ? u"out-of-step"_s : u"verification"_s;
    case RowTone:
    case RowIconTone: return QVariant::fromValue(wrong ? Tone::Critical : asksAgain ? Tone::Warning : same || isSilent ? Tone::Muted : Tone::Accent);
    case DivergesRole: return wrong;
    case WholeRole:
    case Qt::ToolTipRole: return digest.isNull() ? QVariant() : QVariant(digest.hex());
    default: return {};
    }
}

QVariant TargetMatrixModel::seenCell(const TargetLine& line, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (!line.report)
        return role == Qt::DisplayRole ? QVariant(tr("never")) : role == RowTone ? QVariant::fromValue(Tone::Muted) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return agoText(line.report->seen, m_now);
    case RowTone: return QVariant::fromValue(Tone::Muted);
    case WholeRole: return line.report->seen.toUTC().toString(Qt::ISODate);
    case Qt::ToolTipRole: return QLocale().toString(line.report->seen.toLocalTime(), QLocale::LongFormat);
    default: return {};
    }
}

QVariant TargetMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Seen)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Target: return tr("Target");
    case Build: return tr("Build");
    case Environment: return tr("Environment");
    case Seen: return tr("Seen");
    case ColumnCount: break;
    }
    return {};
}

}
