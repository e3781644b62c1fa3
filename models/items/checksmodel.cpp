// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checksmodel.h"

#include "domain/listed.h"

namespace gatehouse::items {

using namespace Qt::StringLiterals;

void ChecksModel::show(std::vector<CheckSection> sections)
{
    const bool sameRows = std::ranges::equal(sections, m_sections, [](const CheckSection& a, const CheckSection& b) {
        return a.title == b.title && std::ranges::equal(a.lines, b.lines, {}, &CheckLine::key, &CheckLine::key);
    });
    if (!sameRows) {
        beginResetModel();
        m_sections = std::move(sections);
        endResetModel();
        return;
    }
    m_sections = std::move(sections);
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex heading = index(section, 0);
        if (const int rows = rowCount(heading); rows > 0)
            emit dataChanged(index(0, 0, heading), index(rows - 1, ColumnCount - 1, heading));
    }
}

const CheckLine* ChecksModel::line(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_sections[index.internalId() - 1].lines[std::size_t(index.row())];
}

QModelIndex ChecksModel::indexOf(const QString& key) const
{
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const auto& lines = m_sections[section].lines;
        const auto at = std::ranges::find(lines, key, &CheckLine::key);
        if (at != lines.end())
            return createIndex(int(at - lines.begin()), 0, quintptr(section) + 1);
    }
    return {};
}

QModelIndex ChecksModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ChecksModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int ChecksModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_sections[std::size_t(parent.row())].lines.size()) : 0;
}

QModelIndex ChecksModel::first() const
{
    for (int section = 0; section < int(m_sections.size()); ++section) {
        const auto& lines = m_sections[std::size_t(section)].lines;
        if (const auto failing = std::ranges::find(lines, Tone::Critical, &CheckLine::tone); failing != lines.end())
            return index(int(failing - lines.begin()), 0, index(section, 0));
    }
    return index(0, 0, index(0, 0));
}

int ChecksModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ChecksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckLine* known = line(index);
    if (known == nullptr) {
        if (index.column() != What)
            return {};
        return role == RowIsGroup ? QVariant(true) : role == Qt::DisplayRole ? QVariant(m_sections[std::size_t(index.row())].title) : QVariant();
    }
    if (index.column() == What) {
        switch (role) {
        case Qt::DisplayRole: return known->more.isEmpty() ? known->text : known->text + u". "_s + known->more;
        case RowText: return known->text;
        case RowSecondary: return known->more;
        case RowSecondaryTone: return QVariant::fromValue(known->moreTone);
        case RowIcon: return known->icon;
        case RowIconTone: return QVariant::fromValue(known->tone);
        case RowTone: return QVariant::fromValue(known->tone == Tone::Muted && known->key.startsWith(u"need:"_s) ? Tone::Muted : Tone::Plain);
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return known->severity ? withMore(labelOf(*known->severity), known->state) : known->state;
    case RowText: return known->chip || known->severity ? QString() : known->state;
    case RowTone: return QVariant::fromValue(known->tone);
    case RowChips: return known->chip ? QVariant::fromValue(QList<RowChip>{*known->chip}) : QVariant();
    case RowSeverity: return known->severity ? QVariant(int(*known->severity)) : QVariant();
    default: return {};
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What is asked") : tr("State");
}

}
