// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens the dialog that records evidence for a gate: a result file with what it stands for, or a validation report.

#include "governance/deploymentfacts.h"

#include <functional>

class QWidget;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::dialogs {

// Evidence of the deployment that `facts` know, or of gate A where they name no slot. Window-modal over `parent`'s window; returns at once.
// `done` is called once it is recorded.
void openEvidence(items::Desk& desk, const governance::DeploymentFacts& facts, QWidget* parent, std::function<void()> done = {});

}
