// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The files of a version against its base: as one list, under their elements, or under how the release notes explain them.

#include "items/linecounts.h"
#include "items/readingmarks.h"
#include "items/versionwatch.h"

#include <QAbstractItemModel>
#include <set>

namespace gatehouse::items {

// Empty parts do not filter.
struct FileFilter {
    QString text;                  // in the path, letter case aside
    std::set<FileStatus> statuses;
    std::optional<Element> element;
    bool changedOnly = false;
    bool operator==(const FileFilter&) const = default;
};

class FileChangeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    // Flat: one list of whole paths. ByElement: groups of base names. ByExplanation: only what no note names, and what only its element explains.
    enum class Shape { Flat, ByElement, ByExplanation };
    enum Column { File, Status, Lines, Read, Size, Notes, ColumnCount };
    enum Role { PathRole = Qt::UserRole + 1 }; // QString; empty for a group

    // `marks` may be null: then nothing is said of reading. Both are borrowed.
    FileChangeModel(Shape shape, const LineCounts& counts, const ReadingMarks* marks = nullptr, QObject* parent = nullptr);

    // Rows stay in place where the same files remain.
    void show(const VersionSight& sight);
    void setFilter(const FileFilter& filter);
    [[nodiscard]] const FileFilter& filter() const { return m_filter; }
    // Files that are shown, and files there are.
    [[nodiscard]] int shown() const;
    [[nodiscard]] int total() const { return int(m_changes.size()); }

    [[nodiscard]] const FileChange* change(const QModelIndex& index) const; // null for a group
    // Whether there is such a file, shown or not.
    [[nodiscard]] bool holds(const QString& path) const;
    [[nodiscard]] QModelIndex indexOf(const QString& path) const;
    // The file after this one or before it that has a difference, in the order shown; invalid when there is none.
    [[nodiscard]] QModelIndex neighbour(const QModelIndex& from, bool forward) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // A heading and its files as places in m_changes; a flat list has one group and shows no heading.
    struct Group {
        int key = 0; // of Element or Explanation
        std::vector<int> files;
        bool operator==(const Group&) const = default;
    };
    [[nodiscard]] std::vector<Group> grouped() const;
    [[nodiscard]] bool passes(const FileChange& change) const;
    void arrange(bool filesMoved);
    [[nodiscard]] QVariant groupCell(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant fileCell(int file, int column, int role) const;
    [[nodiscard]] QVariant notesCell(int file, int role) const;
    void arrived(Column column);

    Shape m_shape;
    const LineCounts& m_counts;
    const ReadingMarks* m_marks;
    FileFilter m_filter;
    QString m_notes;
    QString m_waived; // why what no note explains may stay so
    bool m_hasBase = false;
    std::vector<FileChange> m_changes;
    std::vector<Explanation> m_explanations;
    std::vector<Group> m_groups;
    mutable QHash<int, QString> m_mentions; // by file: the line of the notes that names it
};

// The line of the notes that names the file, without Markdown's signs; empty when none does.
[[nodiscard]] QString mentionOf(const FileChange& change, const QString& releaseNotes);

}
