// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reports of use as JSON Lines: one object a line with model, consumer, last_read, volume and, where there is one, an id.

#include "domain/consumer.h"
#include "domain/error.h"
#include "domain/ids.h"

namespace gatehouse::ctl {

struct UsageLine {
    UsageReport report;
    CommandId id; // empty where the line has none
};

// The error says what is wrong with the line, not with those around it.
[[nodiscard]] Result<UsageLine> usageLineFrom(const QByteArray& line);

}
