// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/serversignin.h"
#include "widgets/page.h"

#include <QPointer>

class QDialog;

namespace chatelaine {

class MessageBar;
class SecretDialog;

/// What a person can do with the server itself, whatever page is in front: go to another region, make a
/// one-time secret, answer for deletions that are overdue.
class ServerTasks : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \a window, news in \a messages.
    ServerTasks(const PageContext &context, QWidget &window, MessageBar &messages);

    /// Finds out what the server offers, and asks about overdue deletions.
    void start();
    void switchRegion(const QString &region);
    void makeOneTimeSecret();
    void closeDialogs();

Q_SIGNALS:
    void oneTimeOffered();
    void switchingRegion(bool switching);

private:
    void askAboutOverdue();
    void reveal(Result<OneTimeSecret> made);

    PageContext m_context;
    QWidget &m_window;
    MessageBar &m_messages;
    QPointer<SecretDialog> m_secret;
    bool m_asked = false; ///< about overdue deletions: once
    bool m_closed = false;
};

} // namespace chatelaine
