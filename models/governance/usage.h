// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which reports of use are taken. They are no commands: they leave no event, but they are judged like one.

#include "domain/consumer.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

// Who speaks for the consumer, the model's owner and a monitor report; nothing is reported of the future.
[[nodiscard]] Obstacles obstacles(const UsageReport& report, const Person& actor, const ModelFacts& facts);

}
