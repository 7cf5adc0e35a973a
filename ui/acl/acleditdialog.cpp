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
        else if (aclwords::takesAway(*known) || !question.loss.isEmpty())
            confirm(known, question);
        else
            write();
    });
}

void AclEditDialog::confirm(const Result<RoleImpact> &impact, const Question &question)
{
    setBusy(false);
    const QString heading =
        tr("Save “%1” and take permissions away?").arg(aclwords::shortName(question.thing));
    ImpactQuestion asked{question.name, heading, question.text, tr("Yes, save")};
    if (!impact || !aclwords::takesAway(*impact))
        asked.text = question.loss;
    else if (!question.loss.isEmpty())
        asked.facts << question.loss;
    auto *dialog = new ImpactDialog(asked, m_context, this);
    dialog->setImpact(ready<RoleImpact>(impact));
    connect(dialog, &ImpactDialog::confirmed, this, &AclEditDialog::write);
    dialog->open();
}

} // namespace chatelaine
