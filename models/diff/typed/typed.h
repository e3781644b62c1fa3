// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Compares two files by what they mean, where their kind is known: environments by package, configurations by key, tables by column and row, trained
// objects by what can be read of them.

#include "content/textcontent.h"
#include "diff/typed/tabledifference.h"

namespace gatehouse::diff {

// What came of it: a difference, or why there is none (which stands above the difference by line then), or neither for a file of no known kind.
struct TypedAnswer {
    std::optional<TypedDifference> difference;
    QString why;
};

// Whether a file of this name is a table, as text or Parquet.
[[nodiscard]] bool isTable(const QString& path);
// Whether a file of this name is compared by meaning.
[[nodiscard]] bool isTyped(const QString& path);

// The first bytes of a stored file; borrowed.
struct StoredBytes {
    QString path;
    QByteArrayView bytes;
    qint64 sizeBytes = 0;
};

// Trained objects, which are no text and never loaded. A side that does not exist is nullptr, never both; neither a difference nor a reason where
// the format of one is not read.
[[nodiscard]] TypedAnswer typedObjects(const StoredBytes* before, const StoredBytes* after);

// Tables, however long. A table that is none is a reason; errors are those of reading and cancelling.
[[nodiscard]] Result<TypedAnswer> typedTables(const StoredFile* before, const StoredFile* after, const std::stop_token& stop);

// A side that does not exist is nullptr, never both. Both sides are read as the kind that each one's name says.
[[nodiscard]] TypedAnswer typedDifference(const content::TextContent* before, const content::TextContent* after);

}
