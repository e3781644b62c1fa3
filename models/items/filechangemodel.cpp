// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filechangemodel.h"

#include "items/filecells.h"
#include "items/openfacts.h"
#include "items/rowroles.h"

namespace gatehouse::items {

using namespace Qt::StringLiterals;

FileChangeModel::FileChangeModel(Shape shape, const LineCounts& counts, const ReadingMarks* marks, QObject* parent)
    : QAbstractItemModel(parent)
    , m_shape(shape)
    , m_counts(counts)
    , m_marks(marks)
{
    connect(&counts, &LineCounts::counted, this, [this] { arrived(Lines); });
    if (marks != nullptr)
        connect(marks, &ReadingMarks::changed, this, [this] { arrived(Read); });
}

void FileChangeModel::arrived(Column column)
{
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const QModelIndex parent = m_shape == Shape::Flat ? QModelIndex() : index(group, 0);
        if (const int rows = rowCount(parent); rows > 0)
            emit dataChanged(index(0, column, parent), index(rows - 1, column, parent));
    }
}

bool FileChangeModel::passes(const FileChange& change) const
{
    if (m_filter.changedOnly && change.status == FileStatus::Same)
        return false;
    if (m_filter.element && change.element != *m_filter.element)
        return false;
    if (!m_filter.statuses.empty() && !m_filter.statuses.contains(change.status))
        return false;
    return m_filter.text.isEmpty() || change.path.contains(m_filter.text, Qt::CaseInsensitive)
        || change.oldPath.contains(m_filter.text, Qt::CaseInsensitive);
}

std::vector<FileChangeModel::Group> FileChangeModel::grouped() const
{
    std::map<int, std::vector<int>> byKey;
    for (int file = 0; file < int(m_changes.size()); ++file) {
        const FileChange& change = m_changes[std::size_t(file)];
        if (!passes(change))
            continue;
        switch (m_shape) {
        case Shape::Flat: byKey[0].push_back(file); break;
        case Shape::ByElement: byKey[int(change.element)].push_back(file); break;
        case Shape::ByExplanation:
            if (const Explanation how = m_explanations[std::size_t(file)]; how == Explanation::None || how == Explanation::ByElement)
                byKey[int(how)].push_back(file);
            break;
        }
    }
    std::vector<Group> groups;
    groups.reserve(byKey.size());
    for (auto& [key, files] : byKey)
        groups.push_back({key, std::move(files)});
    return groups;
}

void FileChangeModel::arrange(bool filesMoved)
{
    std::vector<Group> groups = grouped();
    if (filesMoved || groups != m_groups) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const QModelIndex parent = m_shape == Shape::Flat ? QModelIndex() : index(group, 0);
        if (const int rows = rowCount(parent); rows > 0)
            emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    }
}

void FileChangeModel::show(const VersionSight& sight)
{
    const bool filesMoved = !std::ranges::equal(sight.changes, m_changes, {}, &FileChange::path, &FileChange::path);
    if (filesMoved) {
        // The old groups point into the old files: nobody may read them in between.
        beginResetModel();
        m_groups.clear();
        m_changes = sight.changes;
        endResetModel();
    } else {
        m_changes = sight.changes;
    }
    m_explanations = sight.explanations;
    m_notes = sight.content.manifest.releaseNotes;
    m_hasBase = sight.base.has_value();
    m_waived = reasonToLeaveUnexplained(sight.facts, sight.content.revision);
    m_mentions.clear();
    arrange(filesMoved);
}

void FileChangeModel::setFilter(const FileFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange(false);
}

int FileChangeModel::shown() const
{
    std::size_t files = 0;
    for (const Group& group : m_groups)
        files += group.files.size();
    return int(files);
}

const FileChange* FileChangeModel::change(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    if (m_shape == Shape::Flat)
        return &m_changes[std::size_t(m_groups[0].files[std::size_t(index.row())])];
    if (index.internalId() == 0)
        return nullptr;
    return &m_changes[std::size_t(m_groups[index.internalId() - 1].files[std::size_t(index.row())])];
}

bool FileChangeModel::holds(const QString& path) const
{
    return std::ranges::contains(m_changes, path, &FileChange::path);
}

QModelIndex FileChangeModel::indexOf(const QString& path) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<int>& files = m_groups[group].files;
        const auto at = std::ranges::find_if(files, [&](int file) { return m_changes[std::size_t(file)].path == path; });
        if (at != files.end())
            return createIndex(int(at - files.begin()), 0, m_shape == Shape::Flat ? quintptr(0) : quintptr(group + 1));
    }
    return {};
}

QModelIndex FileChangeModel::neighbour(const QModelIndex& from, bool forward) const
{
    std::vector<QModelIndex> order;
    int at = forward ? -1 : -2; // before the first, or behind the last
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const QModelIndex parent = m_shape == Shape::Flat ? QModelIndex() : index(group, 0);
        if (from == parent && from.isValid())
            at = int(order.size()) - (forward ? 1 : 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex file = index(row, 0, parent);
            if (file == from.siblingAtColumn(0))
                at = int(order.size());
            order.push_back(file);
        }
    }
    if (at == -2)
        at = int(order.size());
    for (int i = at + (forward ? 1 : -1); i >= 0 && i < int(order.size()); i += forward ? 1 : -1)
        if (change(order[std::size_t(i)])->status != FileStatus::Same)
            return order[std::size_t(i)];
    return {};
}

QModelIndex FileChangeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex FileChangeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int FileChangeModel::rowCount(const QModelIndex& parent) const
{
    if (m_shape == Shape::Flat)
        return parent.isValid() || m_groups.empty() ? 0 : int(m_groups[0].files.size());
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[std::size_t(parent.row())].files.size()) : 0;
}

int FileChangeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant FileChangeModel::groupCell(const Group& group, int column, int role) const
{
    if (column != File)
        return {};
    switch (role) {
    case RowIsGroup: return true;
    case RowIcon:
        if (m_shape == Shape::ByElement)
            return iconOf(Element(group.key));
        return Explanation(group.key) == Explanation::None ? u"unexplained"_s : u"note"_s;
    case RowIconTone:
        return QVariant::fromValue(m_shape == Shape::ByExplanation && Explanation(group.key) == Explanation::None ? Tone::Warning : Tone::Muted);
    case Qt::DisplayRole: {
        if (m_shape == Shape::ByElement)
            return labelOf(Element(group.key));
        const int files = int(group.files.size());
        if (Explanation(group.key) != Explanation::None)
            return tr("%n explained by an element's name only", nullptr, files);
        return m_waived.isEmpty() ? tr("%n unexplained change(s)", nullptr, files)
                                  : tr("%n unexplained change(s), waived by the author", nullptr, files);
    }
    case Qt::ToolTipRole:
        return m_shape == Shape::ByExplanation && Explanation(group.key) == Explanation::None && !m_waived.isEmpty() ? QVariant(m_waived)
                                                                                                                     : QVariant();
    case RowCount: return m_shape == Shape::ByElement ? QVariant(int(group.files.size())) : QVariant();
    default: return {};
    }
}

QVariant FileChangeModel::notesCell(int file, int role) const
{
    const Explanation how = m_explanations[std::size_t(file)];
    switch (role) {
    case Qt::DisplayRole:
        switch (how) {
        case Explanation::NotNeeded: return QString();
        case Explanation::None: return m_waived.isEmpty() ? tr("no note mentions it") : tr("no note mentions it; waived");
        case Explanation::ByElement: return tr("only its element is named");
        case Explanation::ByName:
            if (!m_mentions.contains(file))
                m_mentions.insert(file, mentionOf(m_changes[std::size_t(file)], m_notes));
            return m_mentions.value(file).isEmpty() ? tr("named") : u"“%1”"_s.arg(m_mentions.value(file));
        }
        return {};
    case Qt::ToolTipRole: return how == Explanation::None && !m_waived.isEmpty() ? QVariant(m_waived) : QVariant();
    case RowIcon: return how == Explanation::None ? QVariant(u"warning"_s) : QVariant();
    case RowIconTone: return QVariant::fromValue(Tone::Warning);
    case RowTone: return QVariant::fromValue(how == Explanation::None ? Tone::Warning : Tone::Muted);
    default: return {};
    }
}

QVariant FileChangeModel::fileCell(int file, int column, int role) const
{
    const FileChange& change = m_changes[std::size_t(file)];
    if (role == PathRole)
        return change.path;
    switch (Column(column)) {
    case File: return pathCell(change, m_shape == Shape::Flat ? PathForm::Whole : PathForm::NameFirst, role);
    case Status: return m_shape == Shape::Flat ? statusCell(change, role) : statusMark(change, role);
    case Lines: return linesCell(change, m_counts.of(change), role);
    case Read: return m_marks == nullptr ? QVariant() : readCell(m_marks->of(change), role);
    case Size: return sizeCell(change, role);
    case Notes: return notesCell(file, role);
    case ColumnCount: break;
    }
    return {};
}

QVariant FileChangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (m_shape == Shape::Flat)
        return fileCell(m_groups[0].files[std::size_t(index.row())], index.column(), role);
    if (index.internalId() == 0)
        return groupCell(m_groups[std::size_t(index.row())], index.column(), role);
    return fileCell(m_groups[index.internalId() - 1].files[std::size_t(index.row())], index.column(), role);
}

QVariant FileChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Lines || section == Size))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case File: return tr("File");
    case Status: return tr("Status");
    case Lines: return tr("Lines");
    case Read: return tr("Read");
    case Size: return tr("Size");
    case Notes: return tr("In the notes");
    case ColumnCount: break;
    }
    return {};
}

}
