// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/servertasks.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/deferreddeletions.h"
#include "backend/serverconnection.h"
#include "backend/whenready.h"
#include "connections/pendingquestion.h"
#include "models/tokentext.h"
#include "widgets/messagebar.h"
#include "widgets/secretdialog.h"

namespace chatelaine {

ServerTasks::ServerTasks(const PageContext &context, QWidget &window, MessageBar &messages)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_messages(messages)
{
}

void ServerTasks::start()
{
    whenReady(m_context.backend.serverSignIn()->door(), this, [this](const Result<ServerDoor> &door) {
        if (door && door->oneTime)
            Q_EMIT oneTimeOffered();
    });
    if (DeferredDeletions *deletions = m_context.backend.deferredDeletions()) {
        connect(deletions, &DeferredDeletions::changed, this, &ServerTasks::askAboutOverdue);
        // Not while the console is being put together: a dialog needs a window that is shown.
        QMetaObject::invokeMethod(this, &ServerTasks::askAboutOverdue, Qt::QueuedConnection);
    }
}

void ServerTasks::askAboutOverdue()
{
    const std::optional<Identity> identity = m_context.backend.authenticator()->identity();
    if (m_asked || m_closed || !m_window.isVisible() || !identity ||
        !identity->permissions.contains(permissions::deleteToken))
        return;
    DeferredDeletions &deletions = *m_context.backend.deferredDeletions();
    const QVector<PendingDeletion> overdue = PendingQuestion::overdueAmong(deletions.pending());
    if (overdue.isEmpty())
        return;
    m_asked = true;
    auto *question = new PendingQuestion(deletions, overdue, m_context.settings, &m_window);
    question->open();
}

void ServerTasks::switchRegion(const QString &region)
{
    Q_EMIT switchingRegion(true);
    whenReady(m_context.backend.connection()->switchRegion(region), this,
              [this, region](const Result<void> &done) {
                  Q_EMIT switchingRegion(false);
                  if (done)
                      m_messages.show(Tone::Good, tr("You are in the region %1.").arg(text::oneLine(region)));
                  else
                      m_messages.showError(done.error());
              });
}

void ServerTasks::makeOneTimeSecret()
{
    whenReady(m_context.backend.serverSignIn()->makeOneTimeSecret(), this,
              [this](Result<OneTimeSecret> made) { reveal(std::move(made)); });
}

void ServerTasks::reveal(Result<OneTimeSecret> made)
{
    if (m_closed)
        return; // nobody is there to see it
    if (!made) {
        m_messages.showError(made.error());
        return;
    }
    const QString life = text::duration(std::max(made->expiresAt - m_context.clock.now(), Duration::zero()));
    m_secret = new SecretDialog(
        std::move(made->secret),
        SecretWords{
            tr("One-time secret"),
            tr("Copy the one-time secret now"),
            tr("Whoever has it signs in with your token, once, within %1. After that it is dead.").arg(life),
            QStringLiteral("one-time"),
            tr("It is shown this once and cannot be shown again."),
            {}},
        m_context.clipboard, m_context.settings, &m_window);
    m_secret->setAttribute(Qt::WA_DeleteOnClose);
    m_secret->open();
}

void ServerTasks::closeDialogs()
{
    m_closed = true;
    if (m_secret)
        m_secret->closeForGood();
}

} // namespace chatelaine
