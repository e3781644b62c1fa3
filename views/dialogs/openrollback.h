// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the dialog that brings a version back to a slot, from wherever what is live there is looked at.

#include "domain/names.h"

#include <functional>
#include <vector>

class QWidget;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::dialogs {

struct RollbackOffer {
    VersionName to; // what comes back
    QString slot;
    bool operator==(const RollbackOffer&) const = default;
};

// What stands in the slot now is loaded first: the dialog judges by it. `problem` is told where that did not work.
void openRollback(items::Desk& desk, const RollbackOffer& offer, QWidget* parent, const std::function<void(const QString&)>& problem = {},
                  const std::function<void()>& done = {});
// One after the other; the rest is given up with the first that is cancelled.
void openRollbacks(items::Desk& desk, std::vector<RollbackOffer> offers, QWidget* parent);

}
