// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclroledialog.h"

#include "acl/aclroleform.h"
#include "acl/aclwords.h"
#include "acl/impactdialog.h"
#include "backend/aclpolicyservice.h"
#include "backend/aclroleservice.h"
#include "backend/backend.h"
#include "backend/whenready.h"
#include "models/tokentext.h"

namespace chatelaine {

namespace {

QString listOf(QStringList names)
{
    names.sort();
    for (QString &name : names)
        name = text::oneLine(name);
    return names.join(QStringLiteral(", "));
}

} // namespace

AclRoleDialog::AclRoleDialog(const PageContext &context, AclRoleService &service,
                             const std::optional<AclRole> &role, QWidget *parent)
    : EditDialog(role ? QStringLiteral("editAclRole") : QStringLiteral("newAclRole"),
                 role ? tr("Edit role") : tr("New role"), role ? tr("Save") : tr("Create role"),
                 context.settings, parent)
    , m_context(context)
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
    setBusy(true, tr("Working out who is affected…"));
    whenReady(m_service.preview(m_base->id, draft.policies), this,
              [this](const Result<RoleImpact> &impact) { onPreviewed(impact); });
}

void AclRoleDialog::onPreviewed(const Result<RoleImpact> &impact)
{
    if (!impact)
        settle(impact);
    else if (aclwords::takesAway(*impact))
        confirm(*impact);
    else
        write();
}

void AclRoleDialog::confirm(const RoleImpact &impact)
{
    setBusy(false);
    ImpactQuestion question;
    question.name = QStringLiteral("confirmAclRole");
    question.heading = tr("Save “%1” and take permissions away?").arg(aclwords::shortName(m_base->name));
    question.text = tr("These tokens lose permissions as soon as the role is saved.");
    question.deed = tr("Yes, save");
    auto *dialog = new ImpactDialog(question, m_context, this);
    dialog->setImpact(impact);
    connect(dialog, &ImpactDialog::confirmed, this, &AclRoleDialog::write);
    dialog->open();
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
