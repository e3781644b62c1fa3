// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paths in the head of a patch, written as git writes them (core.quotePath as it is by default), so that git apply finds the file.

#include <QByteArray>

namespace gatehouse::diff {

// The path with its prefix ("a/", "b/", or none), in quotes with C's escapes where a byte of it is a quote, a backslash, a control or not ASCII.
[[nodiscard]] QByteArray quotedPath(QByteArrayView prefix, QByteArrayView path);
// "diff --git a/OLD b/NEW".
[[nodiscard]] QByteArray patchHead(QByteArrayView oldPath, QByteArrayView newPath);
// What follows "--- " and "+++ ": a tab ends a path with blanks, behind which older tools look for a date.
[[nodiscard]] QByteArray patchSide(QByteArrayView prefix, QByteArrayView path);

}
