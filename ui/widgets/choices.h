// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/role.h"

#include <QCoreApplication>

class QComboBox;

namespace chatelaine {

class OrganisationFacts;
struct Token;

/// Fills the two boxes of a form that choose a person and a role, and reads them.
namespace choices {

/// A box that finds what is typed anywhere in its entries.
QComboBox *searchableBox();
/// Every person who may own a token; \a original's owner stays in the list whatever became of them.
void fillOwners(QComboBox &box, const OrganisationFacts &facts, const Token *original);
/// Every role; those that hold more than the signed-in person are shown disabled with the reason, except \a
/// kept: the role that the thing has already (null for a new one).
void fillRoles(QComboBox &box, const OrganisationFacts &facts, RoleId kept);
/// The same for a token; \a original's own role may stay.
void fillRoles(QComboBox &box, const OrganisationFacts &facts, const Token *original);
/// Selects the entry of \a id; none if it is not there.
void select(QComboBox &box, qint64 id);
/// The id of the chosen entry. For a box that can be typed in, the entry whose text was typed; 0 for none.
qint64 chosen(const QComboBox &box);
/// Why \a role cannot be handed out by whoever is signed in; empty if it can.
QString ceilingReason(const Role &role, const OrganisationFacts &facts);

} // namespace choices

} // namespace chatelaine
