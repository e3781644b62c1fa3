// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "registry/audit/checkpoint.h"

using namespace gatehouse;

void fuzz::run(QByteArrayView input)
{
    const auto checkpoint = registry::checkpointFrom(input);
    if (checkpoint)
        must(registry::noteOf(*checkpoint) == input, "a checkpoint has one form");
    else
        must(!checkpoint.error().sentence.isEmpty(), "a refusal has a sentence");
}
