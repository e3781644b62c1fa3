// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The differences of two versions as one self-contained page.

#include "content/textcontent.h"
#include "diff/textdiff.h"
#include "diff/typed/typed.h"
#include "domain/changes.h"
#include "report/htmlpage.h"

namespace gatehouse::report {

// One file of a comparison. Text and differences are filled where the bytes differ.
struct FileDifference {
    FileChange change;
    std::optional<content::TextContent> before;
    std::optional<content::TextContent> after;
    diff::TextDiff diff;
    diff::TypedAnswer typed; // by meaning, where the file is of a kind that is compared so
    [[nodiscard]] bool isBinary() const { return (before && before->isBinary) || (after && after->isBinary); }
};

// Files are added in the order in which they stand on the page; unchanged ones are only counted.
class DiffPage {
public:
    DiffPage(const QString& a, const ContentDigest& aDigest, const QString& b, const ContentDigest& bDigest);
    void add(const FileDifference& file);
    [[nodiscard]] QByteArray html();

private:
    void addRows(const FileDifference& file);
    void addTyped(const diff::TypedAnswer& typed);
    HtmlPage m_page;
    int m_same = 0;
};

}
