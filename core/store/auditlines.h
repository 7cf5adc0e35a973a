// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditanchors.h"
#include "store/auditrow.h"

/// Lines of an exported audit trail, in UTF-8 and with their line ends.
namespace chatelaine::auditlines {

/// The names of the columns of csv().
QByteArray csvHead();
QByteArray csv(const AuditRow &row);
/// With all that the hash is made of, see resources/audit-chain.md.
QByteArray json(const AuditRow &row);
QByteArray json(const AuditAnchor &anchor);

} // namespace chatelaine::auditlines
