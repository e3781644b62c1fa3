// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policy/thresholdsmodel.h"

#include "domain/names.h"
#include "domain/numbertext.h"

#include <QLocale>
#include <cmath>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

std::optional<double>& boundIn(Threshold& threshold, int column)
{
    return column == ThresholdsModel::Limit ? threshold.limit : column == ThresholdsModel::WorseBy ? threshold.worseBy : threshold.worseByPercent;
}

QString shown(const std::optional<double>& bound)
{
    return bound ? plainNumber(*bound) : QString();
}

// As it stands in the text, or as the desktop's language writes it.
std::optional<double> numberFrom(const QString& text)
{
    bool ok = false;
    double number = text.toDouble(&ok);
    if (!ok)
        number = QLocale().toDouble(text, &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

// The waiver of a threshold goes with it.
void rename(GatePolicy& gate, const QString& old, const QString& now)
{
    if (gate.waivable.erase(u"threshold-"_s + old) > 0 && isValidName(now))
        gate.waivable.insert(u"threshold-"_s + now);
}

}

ThresholdsModel::ThresholdsModel(PolicyDraft& draft, QObject* parent) : PolicyTable(draft, parent)
{
    ThresholdsModel::follow();
}

void ThresholdsModel::follow()
{
    become(m_rows, gateA() != nullptr ? gateA()->thresholds : std::vector<Threshold>());
}

void ThresholdsModel::add()
{
    changeA([](GatePolicy& gate) { gate.thresholds.emplace_back(); });
}

void ThresholdsModel::remove(int row)
{
    changeA([&](GatePolicy& gate) {
        rename(gate, gate.thresholds[std::size_t(row)].metric, {});
        gate.thresholds.erase(gate.thresholds.begin() + row);
    });
}

void ThresholdsModel::moveUp(int row)
{
    changeA([&](GatePolicy& gate) { std::swap(gate.thresholds[std::size_t(row) - 1], gate.thresholds[std::size_t(row)]); });
}

int ThresholdsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ThresholdsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    Threshold row = m_rows[std::size_t(index.row())];
    switch (Column(index.column())) {
    case Metric: return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(row.metric) : QVariant();
    case Direction:
        if (role == ChoicesRole)
            return QStringList{labelOf(Better::Higher), labelOf(Better::Lower)};
        if (role == Qt::EditRole)
            return row.better == Better::Higher ? 0 : 1;
        return role == Qt::DisplayRole ? QVariant(labelOf(row.better)) : QVariant();
    case Limit:
    case WorseBy:
    case WorseByPercent:
        if (role == NumberRole)
            return true;
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(shown(boundIn(row, index.column()))) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant ThresholdsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Metric: return tr("Metric");
    case Direction: return tr("Direction");
    case Limit: return tr("Limit");
    case WorseBy: return tr("Worse than base by");
    case WorseByPercent: return tr("Worse by %");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ThresholdsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : QAbstractTableModel::flags(index);
}

bool ThresholdsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto row = std::size_t(index.row());
    const QString text = value.toString().trimmed();
    const std::optional<double> number = numberFrom(text);
    switch (Column(index.column())) {
    case Metric:
        changeA([&](GatePolicy& gate) {
            rename(gate, gate.thresholds[row].metric, text);
            gate.thresholds[row].metric = text;
        });
        return true;
    case Direction:
        changeA([&](GatePolicy& gate) { gate.thresholds[row].better = value.toInt() == 0 ? Better::Higher : Better::Lower; });
        return true;
    case Limit:
    case WorseBy:
    case WorseByPercent:
        if (!text.isEmpty() && !number)
            return false;
        changeA([&](GatePolicy& gate) { boundIn(gate.thresholds[row], index.column()) = number; });
        return true;
    case ColumnCount: break;
    }
    return false;
}

}
