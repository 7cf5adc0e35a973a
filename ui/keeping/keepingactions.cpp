// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/keepingactions.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "domain/permissionset.h"
#include "keeping/automaticbackupsdialog.h"
#include "keeping/backupdialog.h"
#include "keeping/backupwatch.h"
#include "keeping/restoredialog.h"
#include "keeping/storecheckdialog.h"
#include "models/tokentext.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QAction>
#include <QFileInfo>

namespace chatelaine {

namespace {

QString refusal(const Identity &identity, const QString &permission)
{
    return identity.permissions.contains(permission) ? QString() : text::missing(identity, permission);
}

void allow(QAction &action, const QString &refusal)
{
    action.setEnabled(refusal.isEmpty());
    action.setToolTip(refusal);
    action.setStatusTip(refusal);
}

} // namespace

KeepingActions::KeepingActions(const PageContext &context, QWidget &console, MessageBar &messages)
    : QObject(&console)
    , m_context(context)
    , m_console(console)
    , m_messages(messages)
    , m_watch(new BackupWatch(context, this))
    , m_backUp(new QAction(look::icon(QStringLiteral("document-save")), tr("&Back up…"), this))
    , m_automatic(
          new QAction(look::icon(QStringLiteral("document-open-recent")), tr("&Automatic backups…"), this))
    , m_restore(new QAction(look::icon(QStringLiteral("edit-undo")), tr("&Restore backup…"), this))
    , m_check(new QAction(look::icon(QStringLiteral("dialog-ok")), tr("C&heck store…"), this))
{
    connect(m_backUp, &QAction::triggered, this, &KeepingActions::open<BackupDialog>);
    connect(m_automatic, &QAction::triggered, this, &KeepingActions::openAutomatic);
    connect(m_restore, &QAction::triggered, this, &KeepingActions::open<RestoreDialog>);
    connect(m_check, &QAction::triggered, this, &KeepingActions::open<StoreCheckDialog>);
    connect(m_watch, &BackupWatch::made, this, &KeepingActions::tellMade);
    connect(m_watch, &BackupWatch::failed, this, [this](const Error &error) { tellFailed(error.message); });
    connect(context.backend.authenticator(), &Authenticator::identityChanged, this, &KeepingActions::judge);
    judge();
}

QList<QAction *> KeepingActions::actions() const
{
    return {m_backUp, m_automatic, m_restore, m_check};
}

void KeepingActions::judge()
{
    const auto identity = m_context.backend.authenticator()->identity();
    if (!identity)
        return; // the console goes in a moment
    for (QAction *action : {m_backUp, m_automatic, m_restore})
        allow(*action, refusal(*identity, permissions::editPolicy));
    allow(*m_check, refusal(*identity, permissions::readAudit));
}

template <class Dialog> void KeepingActions::open()
{
    show(new Dialog(m_context, &m_console));
}

void KeepingActions::openAutomatic()
{
    show(new AutomaticBackupsDialog(m_context, *m_watch, &m_console));
}

void KeepingActions::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// In passing: it takes the place of nothing that somebody may not have read yet.
void KeepingActions::tellMade(const QString &path)
{
    if (m_messages.isHidden())
        m_messages.show(
            Tone::Good,
            tr("An automatic backup was made: %1").arg(text::oneLine(QFileInfo(path).fileName())));
}

void KeepingActions::tellFailed(const QString &words)
{
    m_messages.show(Tone::Warning, tr("The automatic backup could not be made. %1", "a sentence").arg(words));
    m_messages.offer(tr("Automatic backups…"), [this] { openAutomatic(); });
}

} // namespace chatelaine
