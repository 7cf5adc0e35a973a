// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

/// What libFuzzer, or replay.cpp in its place, calls with each input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Inputs from which replay.cpp sets out.
std::vector<QByteArray> fuzzSeeds();

/// Ends the program when a promise is broken: both drivers take that for a finding.
inline void mustHold(bool promise, const char *what)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}
