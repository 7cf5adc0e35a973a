// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace chatelaine {

class BackendProvider;
class Clock;
class ConnectionProfiles;
class Interruption;
class SecretKeeper;

/// What acts for scripts are built on. All of it outlives them.
struct CommandContext
{
    BackendProvider &provider;
    const ConnectionProfiles &connections;
    std::function<SecretKeeper &()> keeper; ///< called only when the keychain is wanted
    const Clock &clock;
    const Interruption &interruption;
};

} // namespace chatelaine
