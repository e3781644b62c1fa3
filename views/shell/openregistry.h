// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One registry that is open in this process: its desk, the check of its trail, what production asks for, and what is under way. Windows share it.

#include "items/attentionwatch.h"
#include "items/chainwatch.h"
#include "items/desk.h"
#include "items/jobs.h"
#include "pages/page.h"

namespace gatehouse::shell {

struct OpenRegistry {
    explicit OpenRegistry(std::unique_ptr<items::Desk> opened) : desk(std::move(opened)), chain(*desk), attention(*desk) {}
    std::unique_ptr<items::Desk> desk;
    items::ChainWatch chain;
    items::AttentionWatch attention;
    items::JobList jobs;
};

// What the window does not know by itself: how pages and dialogs are made. Given by app/.
struct Assembly {
    std::function<pages::Page*(OpenRegistry&, const pages::Place&, QWidget* parent)> page;
    // The page before an import; the folder may be empty, then it is asked for.
    std::function<void(OpenRegistry&, const QString& folder, QWidget* window, std::function<void(const pages::Place&)> done)> importFolder;
    std::function<void(OpenRegistry&, QWidget* window)> people;
    std::function<void(OpenRegistry&, QWidget* window)> delegate;
    std::function<void(OpenRegistry&, QWidget* window)> policies;
    std::function<void(OpenRegistry&, QWidget* window)> fields;
    // Asks for file, name and solo, and makes the registry; answers where it stands, nothing when the person changed their mind.
    std::function<std::optional<registry::Location>(QWidget* window)> newRegistry;
    // Makes (once) and names the demonstration. Runs on a worker.
    std::function<Result<registry::Location>()> demonstration;
    QString osUser;
    registry::Access access = registry::Access::ReadWrite; // read-only where somebody only wants to look
};

}
