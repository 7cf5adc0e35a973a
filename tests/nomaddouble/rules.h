// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomaddouble/nomaddouble.h"

#include <QJsonValue>

namespace chatelaine::nomaddouble {

/// What a server of that age says of rules that it does not take.
std::optional<QString> rulesError(const QString &rules, NomadDouble::Age age);
/// The RulesJSON of a single read; null if the rules cannot be read.
QJsonValue rulesJson(const QString &rules, NomadDouble::Age age);
/// Whether rules let their holder read the agent.
bool readsAgent(const QString &rules);

} // namespace chatelaine::nomaddouble
