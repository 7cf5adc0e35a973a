// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/serverclock.h"

#include <algorithm>
#include <utility>

namespace chatelaine::nomad {

namespace {

constexpr Duration toTheSecond = std::chrono::seconds(1);

} // namespace

ServerClock::ServerClock(std::shared_ptr<const Clock> local)
    : m_local(local ? std::move(local) : std::make_shared<SystemClock>())
{
}

bool ServerClock::hear(Instant asked, Instant date)
{
    const Instant came = local();
    if (came < asked) // this computer's clock was set meanwhile
        return false;
    const Duration least = date - came;
    const Duration most = date + toTheSecond - asked;
    const Duration believed = ahead();
    if (least <= believed && believed <= most)
        return false;
    const bool same = least - slack <= Duration(0) && Duration(0) <= most + slack;
    const Duration found = same ? Duration(0) : std::clamp(believed, least, most);
    m_ahead = found.count();
    return found != believed;
}

} // namespace chatelaine::nomad
