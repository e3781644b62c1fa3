// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many lines each changed file gained and lost, and what of it there is to read, counted in the background; a fact of two digests under one
// name, so it is counted once.

#include "domain/changes.h"
#include "items/desk.h"

#include <QHash>

namespace gatehouse::items {

struct LineCount {
    int added = 0;
    int removed = 0;
    bool isText = true; // false for what has no numbers: binary files, those too large to count, and those the store could not give
    bool isRead = true; // false for the last of these
    bool isWhole = true; // false for what has more lines than are compared
    std::vector<Sha256> units = {}; // what of it is marked as read, one by one (diff/readunits)
    bool operator==(const LineCount&) const = default;
};

// Why a file has no numbers: "too large to compare, 190 MiB"; short: "too large".
[[nodiscard]] QString wordsWithoutCount(const FileChange& change, const LineCount& count, bool isShort = false);
// "+19 −12", empty for what is no text.
[[nodiscard]] QString countText(const LineCount& count);

class LineCounts : public QObject {
    Q_OBJECT
public:
    // Larger files are not counted: their numbers help nobody, and reading them takes long.
    static constexpr qint64 CountedBytes = 4 * 1024 * 1024;

    explicit LineCounts(Desk& desk, QObject* parent = nullptr);

    // Counts those that are not known yet; what was under way before is given up.
    void want(const std::vector<FileChange>& changes);
    // Null while it is not known, and for unchanged files.
    [[nodiscard]] const LineCount* of(const FileChange& change) const;
    // What of the file is marked as read, one by one; nothing while that is not known, none of unchanged files.
    [[nodiscard]] std::optional<std::vector<Sha256>> unitsOf(const FileChange& change) const;
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }

signals:
    // Some more are known.
    void counted();

private:
    Desk& m_desk;
    QHash<QByteArray, LineCount> m_known; // by path and both digests
    Question m_question;
};

}
