// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importing/importfilesmodel.h"

#include "domain/listed.h"
#include "domain/sizetext.h"
#include "intake/folder/names.h"
#include "items/rowroles.h"

#include <algorithm>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

const std::size_t LeftOutGroup = allOf<Element>().size();

}

ImportFilesModel::ImportFilesModel(FolderImport& import, QObject* parent) : QAbstractItemModel(parent), m_import(import)
{
    connect(&import, &FolderImport::planChanged, this, &ImportFilesModel::rebuild);
    connect(&import, &FolderImport::elementsChanged, this, &ImportFilesModel::followElements);
    rebuild();
}

void ImportFilesModel::setByElement(bool byElement)
{
    m_byElement = byElement;
    rebuild();
}

void ImportFilesModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    rebuild();
}

void ImportFilesModel::rebuild()
{
    beginResetModel();
    m_plan = m_import.plan();
    m_groups.assign(m_byElement ? LeftOutGroup + 1 : 1, {});
    m_remarks.clear();
    m_suspicious.clear();
    if (m_plan) {
        for (const intake::Flag& flag : m_plan->flags)
            if (!flag.path.isEmpty())
                m_remarks[flag.path] << flag.sentence;
        for (const intake::SecretHit& hit : m_plan->secrets) {
            m_remarks[hit.path] << tr("Line %1 looks like a %2: %3").arg(hit.line).arg(hit.kind, hit.masked);
            m_suspicious.insert(hit.path, true);
        }
        const auto isWanted = [this](const QString& path) { return m_filter.isEmpty() || path.contains(m_filter, Qt::CaseInsensitive); };
        for (std::size_t i = 0; i < m_plan->files.size(); ++i)
            if (isWanted(m_plan->files[i].path))
                m_groups[m_byElement ? std::size_t(m_import.elementOf(m_plan->files[i])) : 0].push_back(i);
        for (std::size_t i = 0; i < m_plan->leftOut.size(); ++i)
            if (isWanted(m_plan->leftOut[i].path))
                m_groups[m_byElement ? LeftOutGroup : 0].push_back(m_plan->files.size() + i);
    }
    endResetModel();
}

void ImportFilesModel::followElements(const QStringList& paths)
{
    if (!m_plan)
        return;
    // Many at once are quicker laid out anew than moved one by one.
    if (m_byElement && paths.size() > 200)
        return rebuild();
    for (const QString& path : paths) {
        const intake::PlannedFile* file = m_plan->find(path);
        if (!file)
            continue;
        const auto place = std::size_t(file - m_plan->files.data());
        const std::size_t to = m_byElement ? std::size_t(m_import.elementOf(*file)) : 0;
        for (std::size_t from = 0; from < m_groups.size(); ++from) {
            const auto found = std::ranges::lower_bound(m_groups[from], place);
            if (found == m_groups[from].end() || *found != place)
                continue;
            const int row = int(found - m_groups[from].begin());
            if (from == to) {
                const QModelIndex first = m_byElement ? index(row, 0, index(int(from), 0)) : index(row, 0);
                emit dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
                break;
            }
            const auto target = std::ranges::lower_bound(m_groups[to], place);
            beginMoveRows(index(int(from), 0), row, row, index(int(to), 0), int(target - m_groups[to].begin()));
            m_groups[to].insert(target, place);
            m_groups[from].erase(found);
            endMoveRows();
            for (const std::size_t group : {from, to})
                emit dataChanged(index(int(group), 0), index(int(group), ColumnCount - 1));
            break;
        }
    }
}

QString ImportFilesModel::summary() const
{
    if (!m_plan)
        return {};
    QString text = tr("%n files, %1", nullptr, int(m_plan->files.size())).arg(sizeText(m_plan->totalBytes));
    if (!m_plan->leftOut.empty())
        text = clauses({text, tr("%n left out", nullptr, int(m_plan->leftOut.size()))});
    return text;
}

// A heading's index carries 0, a file's the number of its group from 1.
bool ImportFilesModel::isHeading(const QModelIndex& index) const
{
    return index.internalId() == 0;
}

std::size_t ImportFilesModel::placeOf(const QModelIndex& index) const
{
    return m_groups[std::size_t(index.internalId() - 1)][std::size_t(index.row())];
}

QModelIndex ImportFilesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    if (!m_byElement)
        return createIndex(row, column, quintptr(1));
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ImportFilesModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || !m_byElement || isHeading(child))
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int ImportFilesModel::rowCount(const QModelIndex& parent) const
{
    if (!m_byElement)
        return parent.isValid() ? 0 : int(m_groups[0].size());
    if (!parent.isValid())
        return m_plan ? int(m_groups[LeftOutGroup].empty() ? LeftOutGroup : LeftOutGroup + 1) : 0;
    return isHeading(parent) && parent.column() == 0 ? int(m_groups[std::size_t(parent.row())].size()) : 0;
}

int ImportFilesModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ImportFilesModel::headingData(std::size_t group, int column, int role) const
{
    const Places& places = m_groups[group];
    if (role == RowIsGroup)
        return true;
    if (column != Path)
        return {};
    const bool isLeftOut = group == LeftOutGroup;
    const QString name = isLeftOut ? tr("Left out") : labelOf(Element(group));
    switch (role) {
    case Qt::DisplayRole:
        return isLeftOut ? tr("%1, %n entries", nullptr, int(places.size())).arg(name) : tr("%1, %n files", nullptr, int(places.size())).arg(name);
    case RowText: return name;
    case RowStrong: return !places.empty();
    case RowTone: return QVariant::fromValue(places.empty() ? Tone::Muted : Tone::Plain);
    case RowIcon: return isLeftOut ? u"removed"_s : iconOf(Element(group));
    case RowIconTone: return QVariant::fromValue(places.empty() || isLeftOut ? Tone::Muted : Tone::Accent);
    case RowCount: return places.empty() ? QVariant() : QVariant(int(places.size()));
    case RowMore:
        return places.empty() ? QVariant(m_filter.isEmpty() ? tr("no file") : tr("no file matches"))
            : isLeftOut       ? QVariant(tr("tick what should be kept all the same"))
                              : QVariant();
    default: return {};
    }
}

QVariant ImportFilesModel::fileData(const intake::PlannedFile& file, int column, int role) const
{
    if (role == PathRole)
        return file.path;
    const Element element = m_import.elementOf(file);
    switch (column) {
    case Path:
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return shown(file.path);
        case RowMono: return true; // its end is what tells files apart
        case Qt::CheckStateRole: return m_import.options().leftOut.contains(file.path) ? Qt::Unchecked : Qt::Checked;
        case RowMore: return file.executable ? tr("executable") : QString();
        case RowIcon: return m_byElement ? QString() : iconOf(element);
        default: return {};
        }
    case Size:
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == RowTone)
            return QVariant::fromValue(Tone::Muted);
        return role == Qt::DisplayRole ? QVariant(sizeText(file.sizeBytes))
            : role == Qt::ToolTipRole  ? QVariant(tr("%n bytes", nullptr, int(std::min<qint64>(file.sizeBytes, INT_MAX))))
                                       : QVariant();
    case ElementColumn:
        if (role == Qt::EditRole)
            return int(element);
        if (role == Qt::DisplayRole)
            return labelOf(element);
        if (role == RowMore && element != file.byConvention)
            return tr("chosen");
        return {};
    case Remarks: {
        const QStringList sentences = m_remarks.value(file.path);
        if (sentences.isEmpty())
            return {};
        const bool isSecret = m_suspicious.contains(file.path);
        switch (role) {
        case Qt::DisplayRole: return inSequence(sentences);
        case Qt::ToolTipRole: return sentences.join(u'\n');
        case RowIcon: return isSecret ? u"warning"_s : u"info"_s;
        case RowIconTone: return QVariant::fromValue(isSecret ? Tone::Warning : Tone::Muted);
        case RowTone: return QVariant::fromValue(isSecret ? Tone::Warning : Tone::Muted);
        default: return {};
        }
    }
    default: return {};
    }
}

QVariant ImportFilesModel::leftOutData(const intake::LeftOut& leftOut, int column, int role) const
{
    if (role == PathRole)
        return leftOut.path;
    if (role == RowTone)
        return QVariant::fromValue(Tone::Muted);
    if (column == Path) {
        if (role == Qt::DisplayRole)
            return leftOut.isFolder ? shown(leftOut.path) + u'/' : shown(leftOut.path);
        if (role == Qt::CheckStateRole)
            return m_import.options().takenBack.contains(leftOut.path) ? Qt::Checked : Qt::Unchecked;
    }
    if (column == Remarks && role == Qt::DisplayRole)
        return sentenceOf(leftOut);
    return {};
}

QVariant ImportFilesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_plan)
        return {};
    if (isHeading(index))
        return headingData(std::size_t(index.row()), index.column(), role);
    const std::size_t place = placeOf(index);
    if (place < m_plan->files.size())
        return fileData(m_plan->files[place], index.column(), role);
    return leftOutData(m_plan->leftOut[place - m_plan->files.size()], index.column(), role);
}

QVariant ImportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path: return tr("File");
    case Size: return tr("Size");
    case ElementColumn: return tr("Element");
    case Remarks: return tr("Remarks");
    default: return {};
    }
}

Qt::ItemFlags ImportFilesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isHeading(index))
        return flags;
    if (index.column() == Path)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == ElementColumn && placeOf(index) < m_plan->files.size())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportFilesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !m_plan || isHeading(index))
        return false;
    const QString path = index.data(PathRole).toString();
    if (role == Qt::CheckStateRole && index.column() == Path) {
        m_import.setTaken({path}, value.toInt() == Qt::Checked);
        emit dataChanged(index, index);
        return true;
    }
    if (role == Qt::EditRole && index.column() == ElementColumn && flags(index).testFlag(Qt::ItemIsEditable)) {
        const int element = value.toInt();
        if (element < 0 || element >= int(allOf<Element>().size()))
            return false;
        m_import.setElement({path}, Element(element));
        return true;
    }
    return false;
}

}
