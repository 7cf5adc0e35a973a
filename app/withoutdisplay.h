// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <optional>

class QCoreApplication;

namespace chatelaine {

class LogRing;
struct Options;

/// Carries out the act for scripts that \a options ask for, and returns the exit code of the program.
/// \a log is told of in a bug report;
/// \a environmentSecret is the token of the server that the environment names.
int runWithoutDisplay(QCoreApplication &application, const Options &options, const LogRing &log,
                      std::optional<Secret> environmentSecret);

} // namespace chatelaine
