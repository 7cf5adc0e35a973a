// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace chatelaine {

void ensureSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot be initialised");
}

} // namespace chatelaine
