// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every model must say of itself, and how it is written into an event.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

void refuseIncompleteModel(Obstacles& obstacles, const Model& model, const RegistryFacts& registry);
void setModel(EventDraft& event, qint64 id, const Model& model);

}
