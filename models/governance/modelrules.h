// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every model must say of itself, and how it is written into an event.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

// Custom fields that are set: each exists and takes the text. An empty text takes a value away, also that of a field which is no more than a name.
void refuseBadFields(Obstacles& obstacles, const QJsonObject& set, const RegistryFacts& registry);
// The fields with those that are set in their one spelling, and without those that are set to nothing.
[[nodiscard]] QJsonObject withFields(QJsonObject fields, const QJsonObject& set, const RegistryFacts& registry);
void refuseIncompleteModel(Obstacles& obstacles, const Model& model, const RegistryFacts& registry);
void setModel(EventDraft& event, qint64 id, const Model& model);

}
