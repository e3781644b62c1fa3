// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes the demonstration registry by replaying its story through the same intake and the same commands that everybody uses.

#include "domain/error.h"
#include "registry/location.h"

#include <QStringList>
#include <stop_token>

namespace gatehouse::demo {

struct Demonstration {
    qint64 events = 0;
    QStringList people; // short names, in the order of the story
};

// Refuses a place where something stands already. After an error nothing remains. The content is always the same; ids and salts are not.
[[nodiscard]] Result<Demonstration> makeDemonstration(const registry::Location& location, const std::stop_token& stop = {});

}
