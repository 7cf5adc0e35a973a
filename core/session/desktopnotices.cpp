// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desktopnotices.h"

#include "session/desktopsignals.h"
#include "session/sessionbus.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>

namespace chatelaine {

namespace {
// What a press on the whole notification means, by the specification.
const QString wholeNotice = QStringLiteral("default");
const QString desktopEntry = QStringLiteral("org.chatelaine.Chatelaine");
} // namespace

DesktopNotices::DesktopNotices(QObject *parent)
    : DesktopNotices(givenSessionBus(), parent)
{
}

DesktopNotices::DesktopNotices(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void DesktopNotices::show(const QString &subject, const QString &summary, const QString &body)
{
    if (!m_session.isConnected())
        return;
    if (!m_service) {
        m_service = new desktop::Notifications(m_session, this);
        connect(m_service, &desktop::Notifications::ActionInvoked, this, &DesktopNotices::onAction);
    }
    const auto shown = m_service->notify(QCoreApplication::applicationName(), m_shown.value(subject),
                                         desktopEntry, summary, body, {wholeNotice, tr("Show them")},
                                         {{QStringLiteral("desktop-entry"), desktopEntry}});
    auto *watcher = new QDBusPendingCallWatcher(shown, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, subject] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> answer = *watcher;
        if (!answer.isError())
            m_shown.insert(subject, answer.value());
    });
}

void DesktopNotices::onAction(uint id, const QString &action)
{
    const QString subject = m_shown.key(id);
    if (action == wholeNotice && !subject.isNull())
        Q_EMIT opened(subject);
}

} // namespace chatelaine
