// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the release notes of a version come from: a section of CHANGELOG.md, a file, or text.

#include <QString>
#include <optional>

namespace gatehouse::intake {

// What `release_notes:` of gatehouse.yaml names.
struct NotesReference {
    QString file;    // empty: the statement is the text itself
    QString section; // empty: the whole file
};
// FILE.md, FILE.md#SECTION (also .txt, .rst) on one line is a reference, everything else is text.
[[nodiscard]] NotesReference referenceOf(const QString& stated);

// The section of a Markdown text whose heading names `section` as a whole word ("## [1.2.0] - 2026-01-02", "## v1.2.0"), without
// the heading, up to the next heading of the same or a higher level. Headings inside code fences are none.
[[nodiscard]] std::optional<QString> sectionOf(const QString& markdown, const QString& section);

}
