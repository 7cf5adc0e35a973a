// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/restoreplan.h"
#include "widgets/page.h"
#include "widgets/workdialog.h"

namespace chatelaine {

class RestorePlanView;

/// Puts a backup in the place of everything, after it was said what that would lose.
class RestoreDialog : public WorkDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const PageContext &context, QWidget *parent = nullptr);
    void done(int result) override;

protected:
    void submit() override;

private:
    void choose();
    void read(const QString &path);
    void onRead(const Result<RestorePlan> &plan);
    void confirm();
    void restore();
    void onRestored(const Result<QString> &keptAs);
    /// Back to the first step.
    void forget();

    PageContext m_context;
    QWidget *m_intro;
    RestorePlanView *m_view;
    QPushButton *m_other; ///< another backup
    std::optional<RestorePlan> m_plan;
};

} // namespace chatelaine
