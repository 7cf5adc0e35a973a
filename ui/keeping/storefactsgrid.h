// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storefacts.h"
#include "widgets/keyvaluegrid.h"

namespace chatelaine {

/// What is in a store or in a copy of it.
class StoreFactsGrid : public KeyValueGrid
{
    Q_OBJECT

public:
    using KeyValueGrid::KeyValueGrid;

    void showFacts(const StoreFacts &facts);
};

} // namespace chatelaine
