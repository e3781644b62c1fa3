// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which rows of two tables are the same one, by a column whose values stand once on either side, and what changed in them.

#include "content/tables/tableprofile.h"
#include "diff/typed/tabledifference.h"

namespace gatehouse::diff {

struct CellChange {
    QString key;    // the value of the key column
    QString column;
    QString before;
    QString after;
    bool operator==(const CellChange&) const = default;
};

struct RowMatch {
    qint64 same = 0;
    qint64 changed = 0;
    qint64 added = 0;
    qint64 gone = 0;
    std::vector<CellChange> cells; // of the first ChangedRowsShown changed rows, in the order of the newer side
    QStringList addedKeys;         // the first ones
    QStringList goneKeys;
};

// The column that tells rows apart: each value once on either side, none missing; one that is called id or key before others, never one of broken
// numbers. Empty where there is none.
[[nodiscard]] QString keyColumn(const content::TableProfile& before, const content::TableProfile& after);

// Compared are the columns that both sides have. Nothing where a key stands twice after all.
[[nodiscard]] Result<std::optional<RowMatch>> matchRows(const StoredFile& before, const content::TableProfile& old, const StoredFile& after,
                                                        const content::TableProfile& now, const QString& key, const std::stop_token& stop);

}
