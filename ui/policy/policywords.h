// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QStringList>

/// The policy in words, field by field.
namespace chatelaine::policywords {

/// Names of the fields, as errors tell them, in the order of the page.
QStringList fields();
/// "Longest life of a token".
QString label(const QString &field);
/// "90 days", "No limit", "On".
QString value(const QString &field, const Policy &policy);

} // namespace chatelaine::policywords
