// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tables as comma-separated values (RFC 4180), safe to open in a spreadsheet.

#include "domain/error.h"

#include <QByteArray>
#include <QStringList>

namespace gatehouse::items {

// One record with its line end, in UTF-8. A field that a spreadsheet would take for a formula (it begins with = + - @, a tab or a
// carriage return) is written with an apostrophe before it; a plain number stays a number.
[[nodiscard]] QByteArray csvRecord(const QStringList& fields);
// Writes the records to a file. Nothing is left at `path` when it fails.
[[nodiscard]] Result<void> writeCsv(const QString& path, const QByteArray& records);

}
