// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclrolespage.h"

#include "acl/aclfilterrow.h"
#include "acl/aclroledetails.h"
#include "acl/aclroledialog.h"
#include "acl/aclrolelist.h"
#include "acl/aclwords.h"
#include "backend/aclroleservice.h"
#include "backend/backend.h"

#include <QAction>

namespace chatelaine {

namespace {

ListWords listWords()
{
    return {QStringLiteral("user-group-properties"),
            AclRolesPage::tr("The roles could not be loaded"),
            AclRolesPage::tr("Loading the roles…"),
            AclRolesPage::tr("No role matches"),
            AclRolesPage::tr("No roles yet"),
            AclRolesPage::tr("A role puts policies together, so that tokens can hold them by one name."),
            AclRolesPage::tr("New role"),
            AclRolesPage::tr("You may not see the roles")};
}

AclFilterRow *filterRow()
{
    return new AclFilterRow(AclRolesPage::tr("Search name, description or policy"),
                            AclRolesPage::tr("Search roles"),
                            {{AclRoleList::Unused, AclRolesPage::tr("Not used")},
                             {AclRoleList::Used, AclRolesPage::tr("In use")},
                             {AclRoleList::Dangling, AclRolesPage::tr("With missing policies")}});
}

TableSetup tableSetup()
{
    TableSetup setup;
    setup.name = AclRolesPage::tr("Roles");
    setup.settingsKey = QStringLiteral("aclRoles/columns");
    setup.widths = {20, 26, 8, 20};
    return setup;
}

} // namespace

AclRolesPage::AclRolesPage(const PageContext &context, QWidget *parent)
    : AclPage(context, QStringLiteral("aclRolesPage"), listWords(), parent)
    , m_service(*context.backend.aclRoles())
    , m_roles(new AclRoleList(m_service, context.backend, this))
    , m_details(nullptr)
{
    makeActs({
        {Create, tr("&New role"), tr("Put policies together."), QStringLiteral("list-add"),
         QKeySequence::New},
        {Edit, tr("&Edit…"), tr("Change name, description and policies."), QStringLiteral("document-edit"),
         QKeySequence(Qt::Key_F2)},
        {Delete, tr("De&lete…"), tr("Delete the role. Whoever holds it loses what it grants."),
         QStringLiteral("edit-delete"), QKeySequence(Qt::Key_Delete), false},
        {Matrix, tr("Show in the &matrix"), tr("Show it beside other policies and roles."),
         QStringLiteral("table"), QKeySequence(Qt::CTRL | Qt::Key_M)},
        {Refresh, tr("&Refresh"), tr("Ask for the roles anew."), QStringLiteral("view-refresh"),
         QKeySequence(Qt::Key_F5)},
    });
    setReadingActs({Matrix, Refresh});
    m_details = new AclRoleDetails(context, m_service, actions({Edit, Matrix, Delete}));
    AclPageParts parts;
    parts.heading = tr("Roles");
    parts.table = tableSetup();
    parts.list = m_roles;
    parts.filters = filterRow();
    parts.details = m_details;
    assembleParts(parts, {{Create}, {Edit, Matrix}, {Delete}});
}

AclRolesPage::~AclRolesPage() = default;

QString AclRolesPage::menuTitle() const
{
    return tr("&Role");
}

QString AclRolesPage::countWords(int rows) const
{
    return tr("%n role(s)", nullptr, rows);
}

std::optional<Place> AclRolesPage::selectedPlace() const
{
    const qint64 number = selectedNumber();
    return number != 0 ? std::optional(Place{Place::Kind::AclRole, number}) : std::nullopt;
}

bool AclRolesPage::reveal(const Place &place)
{
    if (place.kind != Place::Kind::AclRole)
        return false;
    if (place.id != 0)
        showNumber(place.id);
    focusList();
    return true;
}

void AclRolesPage::showSelection()
{
    m_details->setRole(m_roles->role(selectedNumber()));
}

void AclRolesPage::reloadMore()
{
    m_details->reload();
}

void AclRolesPage::perform(int act)
{
    switch (act) {
    case Create:
        return openEditor(std::nullopt);
    case Edit:
        return openEditor(m_roles->role(selectedNumber()));
    case Delete:
        return confirmDelete();
    case Matrix:
        return Q_EMIT placeWanted({Place::Kind::Role, selectedNumber(), {}});
    default:
        return;
    }
}

void AclRolesPage::openEditor(const std::optional<AclRole> &role)
{
    auto *dialog = new AclRoleDialog(context(), m_service, role, this);
    connect(dialog, &AclRoleDialog::saved, this, [this, isNew = !role](RoleId id, const QString &name) {
        tell((isNew ? tr("“%1” was created.") : tr("“%1” was saved.")).arg(aclwords::shortName(name)));
        showNumber(id.value);
        bringUpToDate();
    });
    openDialog(dialog);
}

void AclRolesPage::confirmDelete()
{
    const auto role = m_roles->role(selectedNumber());
    if (!role)
        return;
    onceKnown(m_service.usage(role->id),
              [this, role = *role](const Result<AclUsage> &usage) { askAbout(role, usage); });
}

void AclRolesPage::askAbout(const AclRole &role, const Result<AclUsage> &usage)
{
    const QString name = aclwords::shortName(role.name);
    ImpactQuestion question;
    question.name = QStringLiteral("deleteAclRole");
    question.heading = tr("Delete the role “%1”?").arg(name);
    question.text = tr("Its policies stay. Whoever holds them through this role loses them at once, without "
                       "being told. This cannot be undone.");
    question.deed = tr("Delete “%1”").arg(name);
    if (!usage)
        question.facts << tr("Who holds it is not known: %1").arg(usage.error().message);
    else if (usage->tokens == 0)
        question.facts << tr("No token holds it.");
    else
        question.facts << tr("%n token(s) hold(s) it.", nullptr, static_cast<int>(usage->tokens));
    askToDelete(question, m_service.preview(role.id, std::nullopt), name,
                [this, role] { return m_service.remove(role.id, role.version); });
}

} // namespace chatelaine
