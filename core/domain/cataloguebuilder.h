// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/importing.h"

#include <QHash>
#include <QSet>

namespace chatelaine {

/// Puts a catalogue together, from whichever kind of file, and holds to its rules. Each step returns the
/// reason why it cannot be taken: setName() and addRole() a sentence, check() a clause that follows the name
/// of the entry.
class CatalogueBuilder
{
public:
    using Reason = importing::Reason;
    static constexpr qsizetype mostPermissions = 10'000;
    static constexpr qsizetype mostRoles = 1'000;

    Reason setName(const QString &name);
    Reason addRole(const QString &name);
    Reason check(const PermissionInfo &info) const;
    /// \a info has passed check(); its grantedTo comes out in the order of the roles.
    void addPermission(PermissionInfo info);
    const Catalogue &catalogue() const { return m_catalogue; }

private:
    Reason checkGrantedTo(const QStringList &roles) const;

    Catalogue m_catalogue;
    QHash<QString, qsizetype> m_roles; ///< and where they stand
    QSet<QString> m_permissions;
};

/// "The catalogue “own.json” cannot be used. …"
tl::unexpected<Error> unusableCatalogue(const QString &fileName, const QString &reason);

} // namespace chatelaine
