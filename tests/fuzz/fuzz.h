// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every fuzz target is: one parser, any bytes, and what must hold of its answer whatever they are.

#include <QByteArrayView>

namespace gatehouse::fuzz {

// Defined once in each target.
void run(QByteArrayView input);

// Ends the process when a promise is broken, so that libFuzzer keeps the input and the driver names it.
void must(bool holds, const char* sentence);

}
