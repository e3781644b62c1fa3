// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The element matrix: a row for each element of a version, with what the base holds, what this version holds, how they differ, and who has
// read it.

#include "items/linecounts.h"
#include "items/readingmarks.h"
#include "items/versionwatch.h"

#include <QAbstractTableModel>

namespace gatehouse::items {

// Shows the elements that are on either side, and those that the policy asks for.
class ElementMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Base, Current, Status, Read, Threads, What, ColumnCount };
    enum Role { ElementRole = Qt::UserRole + 1 }; // int of Element

    // `marks` may be null: then nothing is said of reading. Both are borrowed.
    explicit ElementMatrixModel(const LineCounts& counts, const ReadingMarks* marks = nullptr, QObject* parent = nullptr);

    // Keeps its rows where the elements stay the same.
    void show(const VersionSight& sight);
    [[nodiscard]] std::optional<Element> elementAt(int row) const;
    [[nodiscard]] int rowOf(Element element) const; // -1 when it has none
    // Changed files among all files of the element on either side.
    struct Differing {
        int changed = 0;
        int files = 0;
    };
    [[nodiscard]] Differing differing(Element element) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // What one side holds of an element.
    struct Holding {
        int files = 0;
        int references = 0; // dataset references, of the data element
        qint64 bytes = 0;
        QString onlyFile;
        QString onlyDigest;
    };
    struct Row {
        Element element = Element::Other;
        int open = 0, threads = 0; // what was said about it: what still asks for something, and all
        Holding base;
        Holding now;
        std::array<int, 5> byStatus{}; // files, by FileStatus
        bool referencesDiffer = false;
        bool isAsked = false;
        QString waiver; // why it may be missing
        [[nodiscard]] int of(FileStatus status) const { return byStatus[std::size_t(status)]; }
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const VersionSight& sight);
    [[nodiscard]] static FileStatus statusOf(const Row& row);
    [[nodiscard]] static QString holdingText(const Holding& holding, bool secondLine);
    [[nodiscard]] QVariant nameCell(const Row& row, int role) const;
    [[nodiscard]] QVariant whatCell(const Row& row, int role) const;
    [[nodiscard]] static QVariant threadsCell(const Row& row, int role);
    [[nodiscard]] QVariant readCell(const Row& row, int role) const;
    void refresh(Column first, Column last);
    [[nodiscard]] QString linesText(Element element) const;

    const LineCounts& m_counts;
    const ReadingMarks* m_marks;
    std::vector<Row> m_rows;
    std::vector<FileChange> m_changes; // that are not Same
    QString m_baseName;
    QString m_name;
    bool m_hasBase = false;
};

}
