// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page.h"

namespace chatelaine {

bool Page::reveal(const Place &)
{
    return false;
}

} // namespace chatelaine
