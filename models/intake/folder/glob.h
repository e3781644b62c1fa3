// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Patterns for paths as .gitignore writes them: * and ? stay within a name, ** crosses folders, [a-z] is a set.

#include <QString>
#include <QStringList>
#include <string_view>

namespace gatehouse::intake {

// Does `pattern` fit the whole of `text` (both UTF-8)? The time grows with the product of their lengths at worst.
[[nodiscard]] bool globMatches(std::string_view pattern, std::string_view text);

// The patterns of `ignore:`. One without '/' fits a name in any folder, one with '/' the path from the root; a trailing '/' fits
// only folders. A folder that fits is left out with all that is in it.
class IgnoreList {
public:
    IgnoreList() = default;
    explicit IgnoreList(const QStringList& globs);
    // The first pattern that fits, or an empty text.
    [[nodiscard]] QString matching(const QString& path, bool isFolder) const;

private:
    QStringList m_globs;
};

}
