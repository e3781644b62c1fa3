// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the next policy lacks before it is one, in the words of the form: the text says the same in its own.

#include "items/policy/policytable.h"

#include <optional>

namespace gatehouse::items {

struct PolicyGap {
    PolicyPlace place;
    QString sentence;
    bool isUnfinished = false; // a row that was added and waits to be filled in; nothing that is there is wrong
};

// The first one, from gate A of the lowest tier on. Nothing where the form has no word for what is wrong.
[[nodiscard]] std::optional<PolicyGap> gapOf(const Policy& policy);
// Takes out the rows that were added and never filled in; what is wrong otherwise stays.
void dropUnfinished(Policy& policy);

}
