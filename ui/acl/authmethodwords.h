// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authmethod.h"

#include <QVector>

/// What is to be said of a way in.
namespace chatelaine::authmethodwords {

struct Fact
{
    QString caption;
    QString value; ///< empty: nothing is set
};

/// The same facts in the same order for every method, also where nothing is set.
QVector<Fact> facts(const AuthMethod &method, const AuthMethodConfig &config);

} // namespace chatelaine::authmethodwords
