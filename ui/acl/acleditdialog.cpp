// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/acleditdialog.h"

#include "acl/aclwords.h"
#include "acl/impactdialog.h"
#include "backend/whenready.h"

namespace chatelaine {

AclEditDialog::AclEditDialog(const PageContext &context, const QString &name, const QString &title,
                             const QString &deed, QWidget *parent)
    : EditDialog(name, title, deed, context.settings, parent)
    , m_context(context)
{
}

void AclEditDialog::writeAfter(const Future<RoleImpact> &impact, const Question &question)
{
    setBusy(true, tr("Working out who is affected…"));
    whenReady(impact, this, [this, question](const Result<RoleImpact> &known) {
        if (!known)
            settle(known);
        else if (aclwords::takesAway(*known))
            confirm(*known, question);
        else
            write();
    });
}

void AclEditDialog::confirm(const RoleImpact &impact, const Question &question)
{
    setBusy(false);
    const QString heading =
        tr("Save “%1” and take permissions away?").arg(aclwords::shortName(question.thing));
    auto *dialog =
        new ImpactDialog({question.name, heading, question.text, tr("Yes, save")}, m_context, this);
    dialog->setImpact(impact);
    connect(dialog, &ImpactDialog::confirmed, this, &AclEditDialog::write);
    dialog->open();
}

} // namespace chatelaine
