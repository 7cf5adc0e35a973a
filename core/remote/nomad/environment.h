// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionprofile.h"
#include "secrets/secret.h"

#include <QProcessEnvironment>

#include <optional>

/// The variables that Nomad's own command line reads: https://developer.hashicorp.com/nomad/docs/commands
namespace chatelaine::nomad::environment {

inline constexpr int defaultPort = 4646;

/// None if none of them is set. NOMAD_SKIP_VERIFY is not among them: a certificate is trusted by pinning it.
Result<std::optional<ConnectionProfile>> profile(const QProcessEnvironment &environment);
std::optional<Secret> secret(const QProcessEnvironment &environment);
/// The token that this process was started with. It is taken out of the process's environment: programs that
/// it starts do not inherit it. Before there are other threads.
std::optional<Secret> takeSecret();

} // namespace chatelaine::nomad::environment
