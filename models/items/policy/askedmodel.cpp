// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policy/askedmodel.h"

#include "governance/preflight.h"

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// In the order in which a version is thought about.
const QStringList& statements()
{
    static const QStringList needs{u"release-notes"_s, u"intended-use"_s, u"operating-requirements"_s,
                                   u"consumers"_s,     u"results"_s,      u"golden-tests"_s};
    return needs;
}

// Those that are there keep their order, which need not be that of the elements.
void put(std::vector<Element>& list, Element value, bool in)
{
    std::erase(list, value);
    if (in)
        list.insert(std::ranges::find_if(list, [&](Element each) { return each > value; }), value);
}

template <class Value> void put(std::set<Value>& set, const Value& value, bool in)
{
    if (in)
        set.insert(value);
    else
        set.erase(value);
}

}

AskedModel::AskedModel(PolicyDraft& draft, QObject* parent) : PolicyTable(draft, parent)
{
    AskedModel::follow();
}

void AskedModel::setFields(const std::vector<CustomField>& fields)
{
    m_fields.clear();
    for (const CustomField& field : fields)
        m_fields << field.name;
    follow();
}

std::vector<AskedModel::Row> AskedModel::rowsAtA(const GatePolicy& gate) const
{
    std::vector<Row> rows;
    const auto add = [&](Kind kind, const QString& need, bool asked) { rows.push_back({kind, need, asked, gate.waivable.contains(need)}); };
    for (const Element element : allOf<Element>())
        add(Kind::Element, u"element-"_s + nameOf(element), std::ranges::find(gate.elements, element) != gate.elements.end());
    for (const QString& need : statements())
        add(Kind::Statement, need, gate.needs.contains(need));
    add(Kind::Changes, u"unexplained-changes"_s, true);
    QStringList fields = m_fields, thresholds;
    for (const QString& name : gate.fields)
        fields << name;
    for (const Threshold& each : gate.thresholds)
        if (!each.metric.isEmpty())
            thresholds << each.metric;
    for (const QString& need : gate.waivable) { // also of what is not asked: it is refused, and can be taken away here
        if (need.startsWith(u"field-"_s))
            fields << need.mid(6);
        if (need.startsWith(u"threshold-"_s))
            thresholds << need.mid(10);
    }
    fields.removeDuplicates();
    thresholds.removeDuplicates();
    for (const QString& name : std::as_const(fields))
        add(Kind::Field, u"field-"_s + name, gate.fields.contains(name));
    for (const QString& metric : std::as_const(thresholds))
        add(Kind::Threshold, u"threshold-"_s + metric, std::ranges::find(gate.thresholds, metric, &Threshold::metric) != gate.thresholds.end());
    return rows;
}

void AskedModel::follow()
{
    std::vector<Row> now;
    if (const GatePolicy* gate = gateA())
        now = rowsAtA(*gate);
    if (const LivePolicy* gate = gateB())
        for (const EvidenceKind kind : allOf<EvidenceKind>())
            now.push_back({Kind::Evidence, nameOf(kind), gate->evidence.contains(kind), false});
    become(m_rows, std::move(now));
}

// Golden tests are an element, and a statement that there are any.
QString AskedModel::labelOf(const Row& row)
{
    if (row.kind == Kind::Evidence)
        return gatehouse::labelOf(*fromName<EvidenceKind>(row.need));
    const QString label = governance::labelOfNeed(row.need);
    return row.kind == Kind::Element ? tr("Element: %1").arg(label) : label;
}

int AskedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : place().gate == Gate::A ? ColumnCount : ColumnCount - 1;
}

QVariant AskedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (role == NeedRole)
        return row.need;
    const QString label = labelOf(row);
    const bool fixed = index.column() == Asked && (row.kind == Kind::Changes || row.kind == Kind::Threshold);
    switch (Column(index.column())) {
    case What: return role == Qt::DisplayRole ? QVariant(label) : QVariant();
    case Asked:
        if (role == Qt::AccessibleTextRole)
            return row.asked ? tr("%1: asked").arg(label) : tr("%1: not asked").arg(label);
        if (fixed)
            return role == Qt::DisplayRole ? QVariant(row.kind == Kind::Changes ? tr("always") : row.asked ? tr("below") : tr("no")) : QVariant();
        return role == Qt::CheckStateRole ? QVariant(row.asked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Waivable:
        if (role == Qt::AccessibleTextRole)
            return row.waivable ? tr("%1: may be waived").arg(label) : tr("%1: may not be waived").arg(label);
        return role == Qt::CheckStateRole ? QVariant(row.waivable ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant AskedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case What: return place().gate == Gate::A ? tr("What") : tr("Evidence");
    case Asked: return tr("Asked");
    case Waivable: return tr("May be waived");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags AskedModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && data(index, Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool AskedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const Row row = m_rows[std::size_t(index.row())];
    const bool on = value.toInt() == Qt::Checked;
    if (index.column() == Asked)
        ask(row, on);
    else
        changeA([&](GatePolicy& gate) { put(gate.waivable, row.need, on); });
    return true;
}

void AskedModel::ask(const Row& row, bool asked)
{
    switch (row.kind) {
    case Kind::Element: changeA([&](GatePolicy& gate) { put(gate.elements, *fromName<Element>(row.need.mid(8)), asked); }); return;
    case Kind::Statement: changeA([&](GatePolicy& gate) { put(gate.needs, row.need, asked); }); return;
    case Kind::Field:
        changeA([&](GatePolicy& gate) {
            put(gate.fields, row.need.mid(6), asked);
            if (!asked)
                gate.waivable.erase(row.need); // a waiver of what is not asked is refused
        });
        return;
    case Kind::Evidence: changeB([&](LivePolicy& gate) { put(gate.evidence, *fromName<EvidenceKind>(row.need), asked); }); return;
    case Kind::Changes:
    case Kind::Threshold: return;
    }
}

}
