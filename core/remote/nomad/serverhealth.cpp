// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/serverhealth.h"

#include "nomadwire/nomaderror.h"

#include <QRandomGenerator>

#include <algorithm>

namespace chatelaine::nomad {

namespace {

constexpr int mostDoublings = 16;
constexpr int tooManyStep = 3; ///< doublings more where the server asks for fewer requests

} // namespace

ServerHealth healthOf(const Error &error)
{
    if (isNoLeader(error))
        return ServerHealth::NoLeader;
    if (isNoRegion(error))
        return ServerHealth::NoSuchRegion;
    if (error.code == ErrorCode::Busy)
        return ServerHealth::TooManyRequests;
    return isUnknownToken(error) ? ServerHealth::Refused : ServerHealth::Unreachable;
}

std::chrono::milliseconds pauseAfter(int failures, const NomadOptions &options, ServerHealth health)
{
    int doublings = std::clamp(failures - 1, 0, mostDoublings);
    if (health == ServerHealth::TooManyRequests)
        doublings += tooManyStep;
    const qint64 full =
        std::min<qint64>(options.firstPause.count() << doublings, options.longestPause.count());
    const double jitter = (QRandomGenerator::global()->generateDouble() - 0.5) / 2;
    return std::chrono::milliseconds(full + static_cast<qint64>(static_cast<double>(full) * jitter));
}

} // namespace chatelaine::nomad
