// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "backend/authmethodservice.h"
#include "nomad/nomadcore.h"
namespace chatelaine::nomad {
struct NomadAuthMethodService
{
    NomadAuthMethodService(NomadCore &, QObject *) {}
    operator AuthMethodService *() { return nullptr; }
};
} // namespace chatelaine::nomad
