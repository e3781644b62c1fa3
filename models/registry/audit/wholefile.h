// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files that appear whole or not at all: written beside under another name, brought to the disk, then renamed.

#include "domain/error.h"

#include <QString>

namespace gatehouse::registry {

// Writes or replaces a file.
[[nodiscard]] Result<void> writeWhole(const QString& file, const QByteArray& bytes);
// A name beside the file for what is not whole yet.
[[nodiscard]] QString nameBeside(const QString& file);
// Brings the file's bytes and its folder's entry to the disk.
[[nodiscard]] Result<void> syncFile(const QString& file);
[[nodiscard]] Result<void> syncFolderOf(const QString& file);
// Gives a finished file its name, for good; refuses when something has that name.
[[nodiscard]] Result<void> placeNew(const QString& finished, const QString& file);
// What writing over an existing file is refused with.
[[nodiscard]] Error alreadyThere(const QString& file);

}
