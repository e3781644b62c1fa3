// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The free texts of an event: each with the name that the event has for it, and a sentence with the line of the checklist that it answers.

#include "registry/queries/history.h"

namespace gatehouse::registry {

// In the order in which they were written.
[[nodiscard]] Result<std::vector<EventText>> eventTexts(const Connection& connection, const QJsonObject& event, EventSeq seq);

}
