// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/restoredialog.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/storekeeping.h"
#include "backend/whenready.h"
#include "keeping/choosebackup.h"
#include "keeping/restoreplanview.h"
#include "models/tokentext.h"
#include "widgets/confirmdialog.h"
#include "widgets/fittingscroll.h"
#include "widgets/freshpassword.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

RestoreDialog::RestoreDialog(const PageContext &context, QWidget *parent)
    : WorkDialog(QStringLiteral("restore"), tr("Restore a backup"), tr("Choose backup…"), context.settings,
                 parent)
    , m_context(context)
    , m_intro(plainLabel(tr("A backup takes the place of everything that is in the store now. It is read and "
                            "checked first, and you see what would be lost before anything is changed.")))
    , m_view(new RestorePlanView)
    , m_other(new QPushButton(tr("Choose &another backup…")))
{
    setHeading(tr("Restore a backup"), context.backend.organisation());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_intro);
    column->addWidget(m_view);
    column->addWidget(m_other, 0, Qt::AlignLeading);
    column->addStretch();
    body()->addWidget(new FittingScroll(content), 1);
    connect(m_other, &QPushButton::clicked, this, &RestoreDialog::choose);
    deedButton()->setAutoDefault(false);
    forget();
}

void RestoreDialog::done(int result)
{
    m_context.backend.keeping()->dropPlan();
    WorkDialog::done(result);
}

void RestoreDialog::forget()
{
    m_plan.reset();
    m_view->hide();
    m_other->hide();
    m_intro->show();
    deedButton()->setText(tr("Choose backup…"));
}

void RestoreDialog::submit()
{
    if (m_plan)
        confirm();
    else
        choose();
}

void RestoreDialog::choose()
{
    askForBackup(*this, m_context.backend.location(), [this](const QString &path) { read(path); });
}

void RestoreDialog::read(const QString &path)
{
    messages()->dismiss();
    forget();
    const auto work = begin(tr("Reading the backup and comparing it with the store…"), m_intro);
    whenReady(m_context.backend.keeping()->planRestore(path, work), this,
              [this](const Result<RestorePlan> &plan) { onRead(plan); });
}

void RestoreDialog::onRead(const Result<RestorePlan> &plan)
{
    end();
    if (!plan)
        return messages()->showError(plan.error());
    m_plan = *plan;
    m_intro->hide();
    m_view->showPlan(*m_plan, m_context.clock.now());
    m_view->show();
    m_other->show();
    deedButton()->setText(tr("Restore…"));
    fitToScreen(*this);
}

void RestoreDialog::confirm()
{
    const QString when = m_plan->backup.newestAct ? text::dateTime(*m_plan->backup.newestAct) : QString();
    auto *question =
        new ConfirmDialog(tr("Restore this backup?"),
                          tr("Everything that is in the store now is replaced, for everybody who works with "
                             "it. What was done since %1 is in the file that is kept, and nowhere else.")
                              .arg(when),
                          tr("Yes, restore"), Tone::Bad, this);
    question->setObjectName(QStringLiteral("confirmRestore"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &RestoreDialog::restore);
    question->open();
}

void RestoreDialog::restore()
{
    messages()->dismiss();
    m_other->hide();
    const auto work = begin(tr("Keeping what there is, then restoring the backup…"), m_view);
    withFreshPassword(
        {*m_context.backend.authenticator(), m_context.settings, *this},
        [this, work] { return m_context.backend.keeping()->restore(work); },
        [this](const Result<QString> &keptAs) { onRestored(keptAs); });
}

void RestoreDialog::onRestored(const Result<QString> &keptAs)
{
    end();
    m_other->show();
    if (!keptAs)
        return messages()->showError(keptAs.error());
    m_context.backend.keeping()->dropPlan();
    forget();
    m_intro->hide(); // all is said
    deedButton()->hide();
    messages()->show(
        Tone::Good,
        tr("The backup was restored. What was there before is kept in %1.").arg(text::oneLine(*keptAs)));
}

} // namespace chatelaine
