// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/role.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

namespace chatelaine {

class ReviewImpact;

/// What the question before a change says.
struct ImpactQuestion
{
    QString name; ///< object name
    QString heading;
    QString text;
    QString deed; ///< on the button, for example: Delete “readonly”
    QStringList facts = {};
};

/// Asks before something that may take permissions away from tokens, and shows who gains and who loses what.
/// The safe button has the focus.
class ImpactDialog : public TaskDialog
{
    Q_OBJECT

public:
    ImpactDialog(const ImpactQuestion &question, const PageContext &context, QWidget *parent = nullptr);

    /// Shows \a impact as soon as it is known; until then nothing can be confirmed.
    void setImpact(const Future<RoleImpact> &impact);
    void setImpact(const RoleImpact &impact);

Q_SIGNALS:
    void confirmed();

protected:
    void submit() override;

private:
    void build(const ImpactQuestion &question);

    ReviewImpact *m_impact;
};

} // namespace chatelaine
