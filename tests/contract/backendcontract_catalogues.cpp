// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/backendcontract.h"

#include <algorithm>

namespace chatelaine {

namespace {

PermissionSet namesOf(const QVector<PermissionInfo> &infos)
{
    QStringList names;
    for (const PermissionInfo &info : infos)
        names << info.permission;
    return PermissionSet(names);
}

PermissionInfo extra(const QString &name, const QStringList &roles)
{
    return {QStringLiteral("extra:") + name, QStringLiteral("Extra"), name + u'.', roles};
}

const QString extraRole = QStringLiteral("Extra hand");

Catalogue extraCatalogue()
{
    return {QStringLiteral("Extra"),
            {extraRole},
            {extra(QStringLiteral("One"), {extraRole}), extra(QStringLiteral("Two"), {})}};
}

/// As the catalogue \a before, without its second permission and with other words for the first.
Catalogue nextEdition(Catalogue before)
{
    before.permissions.removeLast();
    before.permissions.first().description = QStringLiteral("Other words.");
    return before;
}

} // namespace

// Catalogues

void BackendContract::aCatalogueIsTakenIn()
{
    NEEDS(m_backend->roles()->traits().importCatalogue, "no catalogue is taken in here");
    if (!m_backend->roles()->traits().importCatalogue)
        return;
    const Catalogue catalogue = extraCatalogue();
    const auto before = value(m_backend->roles()->permissions());
    const CataloguePlan plan = value(m_backend->roles()->previewImport(catalogue, false));
    QCOMPARE(plan.diff.newRoles, QStringList{extraRole});
    QCOMPARE(namesOf(plan.diff.added), namesOf(catalogue.permissions));
    QVERIFY(plan.diff.changed.isEmpty() && plan.diff.gone.isEmpty());
    QCOMPARE(plan.impact.lines.size(), 1); // Root always gets everything
    QCOMPARE(plan.impact.lines.first().gains, namesOf(catalogue.permissions));
    QCOMPARE(plan.impact.lines.first().userNames, QStringList{testroot::name});
    QCOMPARE(value(m_backend->roles()->permissions()), before);

    QCOMPARE(value(m_backend->roles()->importCatalogue(catalogue, false, plan)), plan);
    const auto after = value(m_backend->roles()->permissions());
    QCOMPARE(after.size(), before.size() + 2);
    QCOMPARE(after.constLast().permission, QStringLiteral("extra:Two"));
    QCOMPARE(after.constLast().catalogue, catalogue.name);
    const Role role = roleNamed(extraRole);
    QVERIFY(role.builtIn);
    QCOMPARE(role.permissions, PermissionSet{QStringLiteral("extra:One")});
    QVERIFY(roleNamed(QStringLiteral("Root")).permissions.contains(u"extra:Two"));
    QVERIFY(m_backend->authenticator()->identity()->permissions.contains(u"extra:Two"));
    QVERIFY(value(m_backend->roles()->previewImport(catalogue, true)).diff.isEmpty());
}

void BackendContract::whatACatalogueDroppedIsRemovedOnlyOnRequest()
{
    NEEDS(m_backend->roles()->traits().importCatalogue, "no catalogue is taken in here");
    const Catalogue first = extraCatalogue();
    const auto take = [this](const Catalogue &catalogue, bool removeGone) {
        const auto plan = value(m_backend->roles()->previewImport(catalogue, removeGone));
        return value(m_backend->roles()->importCatalogue(catalogue, removeGone, plan));
    };
    take(first, false);
    const CataloguePlan kept = take(nextEdition(first), false);
    QCOMPARE(namesOf(kept.diff.gone), PermissionSet{QStringLiteral("extra:Two")});
    QCOMPARE(kept.diff.changed.size(), 1);
    QVERIFY(roleNamed(QStringLiteral("Root")).permissions.contains(u"extra:Two"));
    const auto described = value(m_backend->roles()->permissions());
    QVERIFY(std::any_of(described.cbegin(), described.cend(), [](const PermissionInfo &info) {
        return info.permission == u"extra:One" && info.description == u"Other words.";
    }));

    take(nextEdition(first), true);
    QVERIFY(!namesOf(value(m_backend->roles()->permissions())).contains(u"extra:Two"));
    QVERIFY(!roleNamed(QStringLiteral("Root")).permissions.contains(u"extra:Two"));
    QVERIFY(roleNamed(extraRole).permissions.contains(u"extra:One"));
}

void BackendContract::whatTheConsoleAsksForNeverGoes()
{
    NEEDS(m_backend->roles()->traits().importCatalogue, "no catalogue is taken in here");
    const auto own = value(m_backend->roles()->permissions());
    const auto found = std::find_if(own.cbegin(), own.cend(), [](const PermissionInfo &info) {
        return info.permission == permissions::editRoles;
    });
    QVERIFY(found != own.cend());
    Catalogue hostile{found->catalogue,
                      {QStringLiteral("Root")},
                      {extra(QStringLiteral("Trap"), {QStringLiteral("Root")})}};
    const auto plan = value(m_backend->roles()->previewImport(hostile, true));
    value(m_backend->roles()->importCatalogue(hostile, true, plan));
    const PermissionSet left = namesOf(value(m_backend->roles()->permissions()));
    QVERIFY(left.contains(permissions::editRoles) && left.contains(permissions::editPolicy) &&
            left.contains(permissions::readAudit));
}

void BackendContract::anImportThatWouldDoSomethingElseIsAConflict()
{
    NEEDS(m_backend->roles()->traits().importCatalogue, "no catalogue is taken in here");
    const Catalogue catalogue = extraCatalogue();
    const auto before = value(m_backend->roles()->permissions());
    CataloguePlan plan = value(m_backend->roles()->previewImport(catalogue, false));
    addPerson(QStringLiteral("Second"), QStringLiteral("second@example.org"), QStringLiteral("Root"));
    QCOMPARE(codeOf(await(m_backend->roles()->importCatalogue(catalogue, false, plan))), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(m_backend->roles()->importCatalogue(nextEdition(catalogue), false, plan))),
             ErrorCode::Conflict);
    QCOMPARE(value(m_backend->roles()->permissions()), before);
    plan = value(m_backend->roles()->previewImport(catalogue, false));
    value(m_backend->roles()->importCatalogue(catalogue, false, plan));
}

} // namespace chatelaine
