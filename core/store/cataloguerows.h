// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "store/transaction.h"

namespace chatelaine {

/// Permissions as catalogues bring them into the database. Functions throw StoreFailure.
namespace cataloguerows {

/// What the console itself asks for, whatever an organisation's catalogue names. It has no roles of its own.
Catalogue ownPermissions();

/// Fills the empty tables with \a catalogue and the console's own permissions. The first role of the
/// catalogue is given every permission: somebody has to hold them all.
void fill(WriteTransaction &transaction, const Catalogue &catalogue);
/// Adds what the console asks for and a store of an older version does not have, and gives it to the first
/// role and to every other that held everything. Writes nothing if nothing is missing.
void complete(Database &database, Instant now);

/// Adds a permission that does not exist yet, behind all others; roles are not looked at.
void add(WriteTransaction &transaction, const PermissionInfo &info);
/// Writes texts, certainty and catalogue of one that does.
void update(WriteTransaction &transaction, const PermissionInfo &info);
/// Takes it from every role and removes it.
void remove(WriteTransaction &transaction, const QString &permission);
/// Puts permissions of one group side by side, groups in the order of their first.
void regroup(WriteTransaction &transaction);
/// Gives the first role every permission there is; see fill().
void giveAllToFirstRole(WriteTransaction &transaction);

} // namespace cataloguerows
} // namespace chatelaine
