// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a file is by its path: its media type, its language, and how that language ends lines.

#include <QString>

namespace gatehouse::content {

// E.g. "text/x-python"; "application/octet-stream" when the path tells nothing.
[[nodiscard]] QString mediaType(const QString& path);

// The name of the KSyntaxHighlighting definition for files that it does not know by their name (requirements.txt, MLmodel, dvc.lock,
// renv.lock, notebooks); empty when it is to be looked up by the file name.
[[nodiscard]] QString syntaxName(const QString& path);

// JavaScript and its like end lines at U+2028 and U+2029 too; nobody else does.
[[nodiscard]] bool splitsAtUnicodeSeparators(const QString& path);

}
