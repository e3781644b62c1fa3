// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What of a version's changes was marked as read, by whom, and how much is left. Evidence that somebody looked, never of time spent.

#include "items/linecounts.h"
#include "items/versionwatch.h"

#include <QSet>

namespace gatehouse::items {

// Against what the sight is compared with: a mark belongs to what stood on both sides, so another base has marks of its own.
class ReadingMarks : public QObject {
    Q_OBJECT
public:
    // Both are borrowed; the counts say what there is to read, and are asked for by whoever owns them.
    ReadingMarks(Desk& desk, const LineCounts& counts, QObject* parent = nullptr);

    void show(const VersionSight& sight);
    // How much of it the person who acts has read, in changes; of nothing where there is nothing to read, or while that is not known.
    [[nodiscard]] Coverage of(const FileChange& change) const;
    [[nodiscard]] Coverage of(Element element) const;
    // Of all; nothing while the changes of some file are not known.
    [[nodiscard]] std::optional<Coverage> whole() const;
    // For each change of the file, whether the person who acts has read it.
    [[nodiscard]] std::vector<bool> changesRead(const FileChange& change) const;
    // Everybody else who has read all changes of the element, as they are called, in the order of their names.
    [[nodiscard]] QStringList readersOf(Element element) const;
    // One change of the file (counted from 0), or the whole file where none is named. Shown at once; said() where it could not be kept.
    void mark(const FileChange& change, std::optional<int> unit, bool isRead);

signals:
    void changed();
    void said(const QString& sentence);

private:
    using Units = QSet<QByteArray>;
    void load();
    void answered(const Result<void>& kept, VersionId version);
    [[nodiscard]] Coverage countedBy(const Units& read, const FileChange& change) const;
    [[nodiscard]] const Units& mine() const;

    Desk& m_desk;
    const LineCounts& m_counts;
    std::vector<FileChange> m_changes; // that are not Same
    VersionId m_version;
    QHash<QString, Units> m_read; // by person
    int m_pending = 0; // marks that are not kept yet: what is read before they are is older
    Question m_question;
};

}
