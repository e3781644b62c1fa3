// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What changed between two contents, file by file, and which of it the release notes explain. Pure: only digests and names.

#include "domain/manifest.h"

#include <optional>

namespace gatehouse {

// One file of the newer content (or of the base, when it is missing now).
struct FileChange {
    QString path;
    QString oldPath; // differs from path only for Renamed: same bytes under another name
    Element element = Element::Other;
    FileStatus status = FileStatus::Same;
    std::optional<Asset> before;
    std::optional<Asset> after;
    bool operator==(const FileChange&) const = default;
};

// Every file of both sides in byte order of path, unchanged ones included. A file that is only on one side pairs with a file of
// the other side of the same bytes as Renamed, as git does for exact renames: each file at most once, same base name first.
[[nodiscard]] std::vector<FileChange> changesBetween(const Manifest& base, const Manifest& current);

// Where the text names a file (its path or base name) as a whole word, as the rule of explained changes reads it.
[[nodiscard]] std::vector<qsizetype> placesNaming(const QString& text, const QString& name, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

// The changed files that no paragraph or list item of the notes names by path, base name or element as a whole word.
// At the root, the notes' own file (CHANGELOG.md, RELEASE_NOTES.md) and gatehouse.yaml explain themselves.
[[nodiscard]] std::vector<FileChange> unexplained(const std::vector<FileChange>& changes, const QString& releaseNotes);

// Files that the notes name in code (`src/old.py`) and that neither version has, in the order of the notes, each once. Names of files only: with a
// folder in front, or with a suffix that either version uses.
[[nodiscard]] QStringList pointsToNothing(const QString& releaseNotes, const Manifest& current, const Manifest* base);

// How a change is explained, for the page that shows notes beside changes.
enum class Explanation { None, ByElement, ByName, NotNeeded };
[[nodiscard]] Explanation explanationOf(const FileChange& change, const QString& releaseNotes);
// The same for many, in their order.
[[nodiscard]] std::vector<Explanation> explanationsOf(const std::vector<FileChange>& changes, const QString& releaseNotes);

}
