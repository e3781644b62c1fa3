// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Letters of other scripts that pass for Latin ones in a name (Unicode Technical Standard 39, confusables.txt: the ones that look the same
// in every font).

#include <QStringView>
#include <vector>

namespace gatehouse::content {

struct LookAlike {
    int column = 0; // UTF-16
    int length = 1;
    char32_t character = 0;
    bool operator==(const LookAlike&) const = default;
};

// Letters that look Latin and stand in a word with Latin letters, Cyrillic words made of nothing else on a line without other Cyrillic,
// and full-width or mathematical letters, which Python reads as the plain ones (NFKC).
[[nodiscard]] std::vector<LookAlike> lookAlikesIn(QStringView line);

}
