// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Builds what the canvas shows of one changed file: reads both sides from the store and compares them. Runs on a worker.

#include "items/versionwatch.h"
#include "reading/readingdocument.h"

namespace gatehouse::pages {

// What is to be opened, as values.
struct TextWanted {
    FileChange change;
    QString oldCaption; // of the column, without the file's digest
    QString newCaption;
    diff::WhiteSpace whiteSpace = diff::WhiteSpace::Exact;
    bool whole = false; // the file as it is now (or was), without comparing
    bool byMeaning = false; // by keys or packages, where that is possible
    std::vector<Asset> gone = {}; // files that are gone: a new one may be one of them, renamed and changed
    bool operator==(const TextWanted&) const = default;
};

// Of the changes, the files that are gone and small enough to be looked for in new ones.
[[nodiscard]] std::vector<Asset> goneFiles(const std::vector<FileChange>& changes);
[[nodiscard]] Result<std::shared_ptr<const reading::ReadingDocument>> openText(const store::ArtifactStore& store, const TextWanted& wanted,
                                                                               const std::stop_token& stop);

}
