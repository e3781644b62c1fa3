// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

void gatehouse::fuzz::must(bool holds, const char* sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", sentence);
    std::abort();
}

// The name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    gatehouse::fuzz::run({reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)});
    return 0;
}
