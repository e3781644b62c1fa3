// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/elementmatrixmodel.h"

#include "content/remarks.h"
#include "domain/listed.h"
#include "items/rowroles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

QString baseNameOf(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

// The element that was spoken of, or whose file was.
std::optional<Element> elementOf(const Anchor& anchor, const VersionSight& sight)
{
    if (anchor.element || anchor.path.isEmpty())
        return anchor.element;
    for (const Manifest* manifest : {&sight.content.manifest, sight.base ? &sight.base->manifest : nullptr})
        if (const Asset* asset = manifest != nullptr ? manifest->find(anchor.path) : nullptr)
            return asset->element;
    return std::nullopt;
}

QJsonArray references(const Manifest& manifest)
{
    return manifest.declared.value(u"datasets").toArray();
}

}

ElementMatrixModel::ElementMatrixModel(const LineCounts& counts, const ReadingMarks* marks, QObject* parent)
    : QAbstractTableModel(parent)
    , m_counts(counts)
    , m_marks(marks)
{
    connect(&counts, &LineCounts::counted, this, [this] { refresh(What, What); });
    if (marks != nullptr)
        connect(marks, &ReadingMarks::changed, this, [this] { refresh(Read, Read); });
}

void ElementMatrixModel::refresh(Column first, Column last)
{
    if (!m_rows.empty())
        emit dataChanged(index(0, first), index(int(m_rows.size()) - 1, last));
}

std::vector<ElementMatrixModel::Row> ElementMatrixModel::rowsOf(const VersionSight& sight)
{
    std::vector<Row> rows;
    const std::vector<Element>& asked = sight.facts.gate().elements;
    for (const Element element : allOf<Element>()) {
        Row row;
        row.element = element;
        row.isAsked = std::ranges::find(asked, element) != asked.end();
        rows.push_back(row);
    }
    const auto hold = [](Holding& holding, const Asset& asset) {
        ++holding.files;
        holding.bytes += asset.sizeBytes;
        holding.onlyFile = holding.files == 1 ? asset.path : QString();
        holding.onlyDigest = holding.files == 1 ? asset.sha256.shortHex() : QString();
    };
    for (const FileChange& change : sight.changes) {
        Row& row = rows[std::size_t(change.element)];
        ++row.byStatus[std::size_t(change.status)];
        // A file may have moved from one element to another.
        if (change.before)
            hold(rows[std::size_t(change.before->element)].base, *change.before);
        if (change.after)
            hold(rows[std::size_t(change.after->element)].now, *change.after);
    }
    for (const Thread& thread : sight.facts.threads)
        if (const auto element = elementOf(thread.anchor, sight)) {
            Row& row = rows[std::size_t(*element)];
            ++row.threads;
            row.open += thread.state == ThreadState::Resolved ? 0 : 1;
        }
    Row& data = rows[std::size_t(Element::Data)];
    const QJsonArray now = references(sight.content.manifest);
    const QJsonArray before = sight.base ? references(sight.base->manifest) : QJsonArray();
    data.now.references = int(now.size());
    data.base.references = int(before.size());
    data.referencesDiffer = now != before;
    for (Row& row : rows)
        for (const Waiver& waiver : sight.facts.waivers)
            if (waiver.need == u"element-"_s + nameOf(row.element))
                row.waiver = waiver.reason;
    std::erase_if(rows,
                  [](const Row& row) { return !row.isAsked && row.base.files + row.base.references + row.now.files + row.now.references == 0; });
    return rows;
}

void ElementMatrixModel::show(const VersionSight& sight)
{
    std::vector<Row> rows = rowsOf(sight);
    m_baseName = sight.base ? sight.base->version.label : QString();
    if (sight.base && sight.base->version.modelName != sight.content.version.modelName)
        m_baseName = sight.base->version.modelName + u' ' + m_baseName;
    m_name = sight.content.version.label;
    m_hasBase = sight.base.has_value();
    m_changes.clear();
    std::ranges::copy_if(sight.changes, std::back_inserter(m_changes), [](const FileChange& change) { return change.status != FileStatus::Same; });
    if (std::ranges::equal(rows, m_rows, {}, &Row::element, &Row::element)) {
        m_rows = std::move(rows);
        refresh(Name, What);
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit headerDataChanged(Qt::Horizontal, Base, Current);
}

std::optional<Element> ElementMatrixModel::elementAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? std::optional(m_rows[std::size_t(row)].element) : std::nullopt;
}

int ElementMatrixModel::rowOf(Element element) const
{
    const auto at = std::ranges::find(m_rows, element, &Row::element);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

ElementMatrixModel::Differing ElementMatrixModel::differing(Element element) const
{
    const int at = rowOf(element);
    if (at < 0)
        return {};
    Differing answer;
    for (const FileStatus status : allOf<FileStatus>()) {
        const int files = m_rows[std::size_t(at)].of(status);
        answer.files += files;
        answer.changed += status == FileStatus::Same ? 0 : files;
    }
    return answer;
}

FileStatus ElementMatrixModel::statusOf(const Row& row)
{
    const bool hadSome = row.base.files + row.base.references > 0;
    const bool hasSome = row.now.files + row.now.references > 0;
    if (!hasSome)
        return FileStatus::Missing;
    if (!hadSome)
        return FileStatus::New;
    const int same = row.of(FileStatus::Same);
    int files = 0;
    for (const int count : row.byStatus)
        files += count;
    if (files == same && !row.referencesDiffer)
        return FileStatus::Same;
    return files == same + row.of(FileStatus::Renamed) && !row.referencesDiffer ? FileStatus::Renamed : FileStatus::Changed;
}

QString ElementMatrixModel::holdingText(const Holding& holding, bool secondLine)
{
    if (holding.files == 0 && holding.references == 0)
        return secondLine ? QString() : u"\u2013"_s;
    QStringList words;
    if (secondLine) {
        if (!holding.onlyFile.isEmpty())
            return holding.onlyDigest;
        return holding.files > 0 && holding.references > 0 ? content::formattedSize(holding.bytes) : QString();
    }
    if (holding.references > 0)
        words << tr("%n reference(s)", nullptr, holding.references);
    if (holding.files > 0)
        words << tr("%n file(s)", nullptr, holding.files);
    if (holding.files > 0 && holding.references == 0)
        words << content::formattedSize(holding.bytes);
    return listed(words);
}

QVariant ElementMatrixModel::nameCell(const Row& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case RowText: return labelOf(row.element);
    case RowStrong: return true;
    case RowIcon: return iconOf(row.element);
    case RowSecondary:
        if (!row.now.onlyFile.isEmpty())
            return baseNameOf(row.now.onlyFile);
        return row.now.files > 0     ? tr("%n file(s)", nullptr, row.now.files)
            : row.now.references > 0 ? tr("%n reference(s)", nullptr, row.now.references)
            : row.isAsked            ? tr("asked by the policy")
                                     : tr("not in this version");
    default: return {};
    }
}

QString ElementMatrixModel::linesText(Element element) const
{
    LineCount sum;
    bool isKnown = false;
    for (const FileChange& change : m_changes) {
        if (change.element != element)
            continue;
        const LineCount* count = m_counts.of(change);
        if (count == nullptr || !count->isText)
            continue;
        isKnown = true;
        sum.added += count->added;
        sum.removed += count->removed;
    }
    return isKnown && sum.added + sum.removed > 0 ? tr("%1 line(s)", nullptr, sum.added + sum.removed).arg(countText(sum)) : QString();
}

QVariant ElementMatrixModel::whatCell(const Row& row, int role) const
{
    const FileStatus status = statusOf(row);
    if (status == FileStatus::Missing && row.isAsked && row.waiver.isEmpty()) {
        switch (role) {
        case Qt::DisplayRole: return tr("The policy asks for it");
        case RowTone: return QVariant::fromValue(Tone::Warning);
        default: return {};
        }
    }
    if (status == FileStatus::Missing && !row.waiver.isEmpty()) {
        switch (role) {
        case Qt::DisplayRole: return tr("Waived: %1").arg(row.waiver);
        case RowText: return tr("Waived");
        case RowSecondary: return row.waiver.simplified();
        default: return {};
        }
    }
    if (role == RowSecondary)
        return linesText(row.element);
    if (role == RowTone)
        return QVariant::fromValue(status == FileStatus::Same ? Tone::Muted : Tone::Plain);
    if (role != Qt::DisplayRole && role != RowText)
        return {};
    QStringList words;
    if (status == FileStatus::Same) {
        words << tr("nothing changed");
    } else {
        if (const int n = row.of(FileStatus::Changed))
            words << tr("%n changed", nullptr, n);
        if (const int n = row.of(FileStatus::New))
            words << tr("%n new", nullptr, n);
        if (const int n = row.of(FileStatus::Missing))
            words << tr("%n removed", nullptr, n);
        if (const int n = row.of(FileStatus::Renamed))
            words << tr("%n renamed", nullptr, n);
        if (row.referencesDiffer)
            words << (row.base.references == 0 ? tr("%n new reference(s)", nullptr, row.now.references) : tr("references differ"));
    }
    const QString text = listed(words);
    const QString lines = role == Qt::DisplayRole ? linesText(row.element) : QString();
    return lines.isEmpty() ? text : listed({text, lines});
}

// "3 of 5", and under it who else has read all of it.
QVariant ElementMatrixModel::readCell(const Row& row, int role) const
{
    if (m_marks == nullptr)
        return {};
    const Coverage mine = m_marks->of(row.element);
    switch (role) {
    case Qt::DisplayRole:
    case RowText:
        if (mine.of == 0)
            return statusOf(row) == FileStatus::Same || row.referencesDiffer ? u"\u2013"_s : QString();
        return tr("%1 of %2").arg(mine.read).arg(mine.of);
    case RowSecondary: return listed(m_marks->readersOf(row.element));
    case RowIcon: return mine.read == 0 ? QVariant() : QVariant(mine.read == mine.of ? u"read-all"_s : u"read-part"_s);
    case RowIconTone: return QVariant::fromValue(mine.read == mine.of ? Tone::Ok : Tone::Muted);
    case RowTone: return QVariant::fromValue(mine.of > 0 && mine.read < mine.of ? Tone::Plain : Tone::Muted);
    case Qt::ToolTipRole: {
        const QStringList others = m_marks->readersOf(row.element);
        return others.isEmpty() ? QVariant() : QVariant(tr("Read whole by %1").arg(listed(others)));
    }
    default: return {};
    }
}

QVariant ElementMatrixModel::threadsCell(const Row& row, int role)
{
    switch (role) {
    case RowText: return row.threads == 0 ? u"\u2013"_s : QLocale().toString(row.open > 0 ? row.open : row.threads);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.threads == 0 ? u"\u2013"_s : row.open > 0 ? tr("%n open", nullptr, row.open) : tr("%n done", nullptr, row.threads);
    case RowIcon: return row.open > 0 ? QVariant(u"thread"_s) : QVariant();
    case RowIconTone: return QVariant::fromValue(Tone::Warning);
    case RowTone: return QVariant::fromValue(row.open > 0 ? Tone::Plain : Tone::Muted);
    default: return {};
    }
}

int ElementMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ElementMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ElementMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (role == ElementRole)
        return int(row.element);
    switch (Column(index.column())) {
    case Name: return nameCell(row, role);
    case Base:
    case Current: {
        const Holding& holding = index.column() == Base ? row.base : row.now;
        switch (role) {
        case Qt::DisplayRole: return holdingText(holding, false);
        case RowSecondary: return holdingText(holding, true);
        case RowSecondaryMono: return !holding.onlyFile.isEmpty();
        case RowTone: return QVariant::fromValue(holding.files + holding.references == 0 ? Tone::Muted : Tone::Plain);
        default: return {};
        }
    }
    case Status:
        if (role == Qt::DisplayRole)
            return labelOf(statusOf(row));
        return role == RowChips ? QVariant::fromValue(QList<RowChip>{RowChip::of(statusOf(row))}) : QVariant();
    case Read: return readCell(row, role);
    case Threads: return threadsCell(row, role);
    case What: return whatCell(row, role);
    case ColumnCount: break;
    }
    return {};
}

QVariant ElementMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Element");
    case Base: return m_hasBase ? tr("Base %1").arg(m_baseName) : tr("No base");
    case Current: return m_name.isEmpty() ? tr("This version") : tr("This version %1").arg(m_name);
    case Status: return tr("Status");
    case Read: return tr("Read");
    case Threads: return tr("Threads");
    case What: return tr("What changed");
    case ColumnCount: break;
    }
    return {};
}

}
