// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrixmodel.h"

/// The words of the matrix, translated: what a screen reader says of a cell, and its tool tips.
namespace chatelaine::matrixtext {

/// "create account type" for accounts:CreateAccountType: the words of an API name, abbreviations kept.
QString words(const QString &permission);
/// "Operations may create account type." with what else there is to know of the cell.
QString spoken(const MatrixColumn &column, const PermissionInfo &info, const MatrixCell &cell);
/// "Operations: 3 of 12 in Accounts."
QString spokenGroup(const MatrixColumn &column, const QString &group, const MatrixCell &cell);
/// Why \a info is marked as uncertain; empty if it is not.
QString note(const PermissionInfo &info);
/// "Operations, built in. Holds 41 of 94 permissions." with the pending state.
QString spokenRole(const MatrixColumn &column, int held, int total);

} // namespace chatelaine::matrixtext
