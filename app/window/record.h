// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The record of a version on paper: the page of report/versionreport.h as a file or on a printer, made in the background.

#include "pages/workspace/workspacepage.h"
#include "shell/openregistry.h"

namespace gatehouse::window {

// Asks for a file or a printer, then writes there what `page` shows; its status line says what came of it.
// The page may close meanwhile: then what is under way is dropped.
void keepRecord(shell::OpenRegistry& open, pages::WorkspacePage* page, pages::RecordTo to);

// Writes `html` whole or not at all: as PDF (A4) where the name ends so, else as it is. For any thread.
[[nodiscard]] Result<void> writeRecord(const QByteArray& html, const QString& path);

}
