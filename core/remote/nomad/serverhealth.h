// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/serverfacts.h"
#include "nomad/nomadprovider.h"

#include <chrono>

namespace chatelaine::nomad {

/// How the server is, judged by an error.
ServerHealth healthOf(const Error &error);
/// How long to wait after so many failures in a row: doubled each time, with jitter, so that consoles do not
/// all come back at once.
std::chrono::milliseconds pauseAfter(int failures, const NomadOptions &options, ServerHealth health);

} // namespace chatelaine::nomad
