// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/servertasks.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/deferreddeletions.h"
#include "backend/serverconnection.h"
#include "backend/whenready.h"
#include "connections/connectionwords.h"
#include "models/tokentext.h"
#include "widgets/messagebar.h"
#include "widgets/secretdialog.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace chatelaine {

ServerTasks::ServerTasks(const PageContext &context, QWidget &console, MessageBar &messages)
    : QObject(&console)
    , m_context(context)
    , m_console(console)
    , m_messages(messages)
{
}

void ServerTasks::start()
{
    connect(m_context.backend.connection(), &ServerConnection::factsChanged, this,
            &ServerTasks::judgeFeatures);
    judgeFeatures();
    if (DeferredDeletions *deletions = m_context.backend.deferredDeletions()) {
        connect(deletions, &DeferredDeletions::changed, this, &ServerTasks::judgeOverdue);
        QMetaObject::invokeMethod(this, &ServerTasks::judgeOverdue,
                                  Qt::QueuedConnection); // once a page is shown
    }
}

void ServerTasks::judgeFeatures()
{
    Q_EMIT oneTimeOffered(m_context.backend.connection()->facts().has(u"oneTime"));
}

bool ServerTasks::isOverdue() const
{
    const std::optional<Identity> identity = m_context.backend.authenticator()->identity();
    const QVector<PendingDeletion> pending = m_context.backend.deferredDeletions()->pending();
    return identity && identity->permissions.contains(permissions::deleteToken) &&
           std::any_of(pending.cbegin(), pending.cend(),
                       [](const PendingDeletion &each) { return each.needsAnswer(); });
}

void ServerTasks::judgeOverdue()
{
    if (isOverdue() != m_overdue)
        tellOverdue();
}

void ServerTasks::tellOverdue()
{
    m_overdue = isOverdue();
    Q_EMIT overdueFound(m_overdue);
}

void ServerTasks::switchRegion(const QString &region)
{
    Q_EMIT switchingRegion(true);
    whenReady(m_context.backend.connection()->switchRegion(region), this,
              [this, region](const Result<void> &done) {
                  Q_EMIT switchingRegion(false);
                  if (!done)
                      return m_messages.showError(done.error());
                  m_messages.show(Tone::Good, tr("You are in the region %1.").arg(text::oneLine(region)));
                  if (m_context.backend.deferredDeletions())
                      tellOverdue(); // of this region, even if there were some in the other one
              });
}

void ServerTasks::makeOneTimeSecret()
{
    Q_EMIT makingOneTime(true);
    whenReady(m_context.backend.serverSignIn()->makeOneTimeSecret(), this,
              [this](Result<OneTimeSecret> made) {
                  Q_EMIT makingOneTime(false);
                  onMade(std::move(made));
              });
}

// A secret comes up over nothing that a person has turned to meanwhile.
void ServerTasks::onMade(Result<OneTimeSecret> made)
{
    if (m_closed)
        return; // nobody is there to see it
    if (!made) {
        m_messages.showError(made.error());
        return;
    }
    if (m_console.isVisible() && !QApplication::activeModalWidget())
        return reveal(std::move(*made));
    const auto kept = std::make_shared<OneTimeSecret>(std::move(*made));
    m_messages.show(Tone::Neutral, tr("The one-time secret has been made."));
    m_messages.offer(tr("Show it"), [this, kept] { reveal(std::move(*kept)); });
}

void ServerTasks::reveal(OneTimeSecret made)
{
    if (made.expiresAt <= m_context.clock.now()) {
        m_messages.show(Tone::Warning, tr("The one-time secret is dead by now. Make another one."));
        return;
    }
    const QString life = text::duration(made.expiresAt - m_context.clock.now());
    const QString name = text::oneLine(connectionwords::nameOf(m_context.backend.connection()->profile()));
    auto *dialog = new SecretDialog(
        std::move(made.secret),
        SecretWords{
            tr("One-time secret"),
            tr("Copy the one-time secret for %1 now").arg(name),
            tr("Whoever has it signs in with your token, once, within %1. After that it is dead.").arg(life),
            QStringLiteral("one-time"),
            tr("It is shown this once and cannot be shown again."),
            {},
            tr("A one-time secret was neither copied nor saved. It cannot be shown again."),
            tr("A one-time secret was not saved before that and is lost. Make another one.")},
        m_context.clipboard, m_context.settings, &m_console);
    connect(dialog, &OneTimeDialog::lostToLock, this, &ServerTasks::tellLost);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ServerTasks::tellLost()
{
    m_messages.show(Tone::Warning, tr("The console was locked before the one-time secret was copied or "
                                      "saved, so it is lost."));
    m_messages.offer(tr("Make another one"), [this] { makeOneTimeSecret(); });
}

void ServerTasks::stop()
{
    m_closed = true;
}

} // namespace chatelaine
