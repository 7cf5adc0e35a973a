// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importfiles.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace chatelaine::files {
namespace {

const std::array<QString, 3> offered{
    QStringLiteral("stax.json"),
    QStringLiteral("dynatrace.json"),
    QStringLiteral("cloudtruth.json"),
};
/// What the console itself asks for.
const std::array<QString, 2> own{QStringLiteral("console.json"), QStringLiteral("administration.json")};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Files)
};

Result<Catalogue> fromResources(const QString &fileName)
{
    QFile file(QStringLiteral(":/catalogues/") + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal,
                    Texts::tr("This copy of Chatelaine is incomplete. Please install it again."),
                    QStringLiteral("no ") + fileName);
    }
    return parseCatalogue(file.readAll(), fileName);
}

/// \a addition for an organisation with \a roles: it brings no role of its own, and the most powerful role
/// holds all of it.
Catalogue fitted(Catalogue addition, const QStringList &roles)
{
    for (PermissionInfo &info : addition.permissions) {
        QStringList granted = roles.mid(0, 1);
        for (const QString &role : roles.mid(1)) {
            if (info.grantedTo.contains(role))
                granted << role;
        }
        info.grantedTo = granted;
        info.catalogue = addition.name;
    }
    addition.roles.clear();
    return addition;
}

} // namespace

QStringList shippedCatalogues()
{
    QStringList names;
    for (const QString &fileName : offered) {
        if (const auto catalogue = fromResources(fileName))
            names << catalogue->name;
    }
    return names;
}

Result<Catalogue> shippedCatalogue(const QString &name)
{
    for (const QString &fileName : offered) {
        auto found = fromResources(fileName);
        if (!found || found->name != name)
            continue;
        for (const QString &part : own) {
            const auto addition = fromResources(part);
            if (!addition)
                return addition;
            found = merged(*found, fitted(*addition, found->roles));
        }
        return found;
    }
    return fail(ErrorCode::NotFound, Texts::tr("Chatelaine brings no catalogue of this name."), name);
}

} // namespace chatelaine::files
