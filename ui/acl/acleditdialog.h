// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/role.h"
#include "widgets/editdialog.h"
#include "widgets/page.h"

namespace chatelaine {

/// Makes or changes what grants something. Before a change takes something away from tokens it is said from
/// which.
class AclEditDialog : public EditDialog
{
    Q_OBJECT

protected:
    /// What is asked before somebody loses something.
    struct Question
    {
        QString name;      ///< object name of the dialog
        QString thing;     ///< that is saved
        QString text;      ///< of tokens that lose something
        QString loss = {}; ///< who else loses something, and what; empty if nobody
    };

    AclEditDialog(const PageContext &context, const QString &name, const QString &title, const QString &deed,
                  QWidget *parent);

    /// Writes once \a impact is known; asks \a question first if somebody loses something.
    void writeAfter(const Future<RoleImpact> &impact, const Question &question);
    /// Asks \a question, and writes then.
    void confirm(const Result<RoleImpact> &impact, const Question &question);
    virtual void write() = 0;

private:
    PageContext m_context;
};

} // namespace chatelaine
