// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclroledialog.h"

#include "acl/aclroleform.h"
#include "backend/aclpolicyservice.h"
#include "backend/aclroleservice.h"
#include "backend/backend.h"
#include "backend/whenready.h"
#include "domain/lists.h"
#include "models/tokentext.h"

namespace chatelaine {

namespace {

QString listOf(QStringList names)
{
    names.sort();
    for (QString &name : names)
        name = text::oneLine(name);
    return listed(names);
}

} // namespace

AclRoleDialog::AclRoleDialog(const PageContext &context, AclRoleService &service,
                             const std::optional<AclRole> &role, QWidget *parent)
    : AclEditDialog(context, role ? QStringLiteral("editAclRole") : QStringLiteral("newAclRole"),
                    role ? tr("Edit role") : tr("New role"), role ? tr("Save") : tr("Create role"), parent)
    , m_service(service)
    , m_base(role)
    , m_form(new AclRoleForm(*context.backend.aclPolicies(), context.facts))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 100);
    setForm(m_form, true);
    if (m_base) {
        setHeading(tr("Edit role"), m_base->name);
        m_form->startFrom(*m_base);
    }
    m_form->focusFirst();
}

void AclRoleDialog::save()
{
    const AclRoleDraft draft = m_form->draft();
    if (!m_base || draft.policies == m_base->policies)
        return write();
    writeAfter(m_service.preview(m_base->id, draft.policies),
               {QStringLiteral("confirmAclRole"), m_base->name,
                tr("These tokens lose permissions as soon as the role is saved.")});
}

void AclRoleDialog::write()
{
    setBusy(true, tr("Saving…"));
    const AclRoleDraft draft = m_form->draft();
    whenReady(m_base ? m_service.update(m_base->id, m_base->version, draft) : m_service.create(draft), this,
              [this](const Result<AclRole> &role) {
                  if (!settle(role))
                      return;
                  Q_EMIT saved(role->id, role->name);
                  accept();
              });
}

void AclRoleDialog::takeTheirs()
{
    m_form->startFrom(*m_base);
}

void AclRoleDialog::fetchTheirs()
{
    whenReady(m_service.role(m_base->id), this, [this](const Result<AclRole> &theirs) {
        if (theirs)
            compareWith(*theirs);
        else if (theirs.error().code == ErrorCode::NotFound)
            fail({ErrorCode::NotFound,
                  tr("Somebody has deleted this role since you opened it. It cannot be changed any more.")});
        else
            fail(theirs.error());
    });
}

void AclRoleDialog::compareWith(const AclRole &theirs)
{
    const AclRoleDraft mine = m_form->draft();
    showVersions(tr("Somebody has changed this role since you opened it. Nothing was saved. Compare both "
                    "versions and choose one to go on with."),
                 {
                     {tr("Name"), text::oneLine(mine.name), text::oneLine(theirs.name)},
                     {tr("Description"), mine.description, theirs.description},
                     {tr("Policies"), listOf(mine.policies), listOf(theirs.policies)},
                 });
    m_base = theirs;
}

} // namespace chatelaine
