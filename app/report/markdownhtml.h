// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Markdown of a person as a part of a page: what notes are written with, and nothing that could load, run or lead elsewhere.

#include <QString>

namespace gatehouse::report {

// Headings (below the page's own), paragraphs, lists, quotes, code and tables as they were typed. HTML in it stays words, links stay addresses.
[[nodiscard]] QString markdownHtml(const QString& markdown);

}
