// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/keepingactions.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "domain/permissionset.h"
#include "keeping/backupdialog.h"
#include "keeping/storecheckdialog.h"
#include "models/tokentext.h"
#include "widgets/theme.h"

#include <QAction>

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

KeepingActions::KeepingActions(const PageContext &context, QWidget &console)
    : QObject(&console)
    , m_context(context)
    , m_console(console)
    , m_backUp(new QAction(look::icon(QStringLiteral("document-save")), tr("&Back up…"), this))
    , m_check(new QAction(look::icon(QStringLiteral("dialog-ok")), tr("C&heck store…"), this))
{
    connect(m_backUp, &QAction::triggered, this, &KeepingActions::open<BackupDialog>);
    connect(m_check, &QAction::triggered, this, &KeepingActions::open<StoreCheckDialog>);
    connect(context.backend.authenticator(), &Authenticator::identityChanged, this, &KeepingActions::judge);
    judge();
}

QList<QAction *> KeepingActions::actions() const
{
    return {m_backUp, m_check};
}

void KeepingActions::judge()
{
    const auto identity = m_context.backend.authenticator()->identity();
    if (!identity)
        return; // the console goes in a moment
    allow(*m_backUp, refusal(*identity, permissions::editPolicy));
    allow(*m_check, refusal(*identity, permissions::readAudit));
}

template <class Dialog> void KeepingActions::open()
{
    auto *dialog = new Dialog(m_context, &m_console);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace chatelaine
