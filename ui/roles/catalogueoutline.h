// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

class QStandardItemModel;

namespace chatelaine::outline {

/// Fills \a model with what importing a catalogue would change, in plain words: a heading each for new roles
/// and new, changed and gone permissions, with before and after.
void fill(QStandardItemModel &model, const CatalogueDiff &diff, bool removeGone);

} // namespace chatelaine::outline
