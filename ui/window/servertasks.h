// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/serversignin.h"
#include "widgets/page.h"

#include <QPointer>

namespace chatelaine {

class MessageBar;
class SecretDialog;

/// What a person can do with the server itself, whatever page is in front: go to another region, make a
/// one-time secret, answer for deletions that are overdue.
class ServerTasks : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \a console, news in \a messages.
    ServerTasks(const PageContext &context, QWidget &console, MessageBar &messages);

    /// Finds out what the server offers, and asks about overdue deletions.
    void start();
    void switchRegion(const QString &region);
    void makeOneTimeSecret();
    void closeDialogs();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void oneTimeOffered(bool offered);
    void makingOneTime(bool making);
    void switchingRegion(bool switching);

private:
    void judgeFeatures();
    void askAboutOverdue();
    bool canAsk() const;
    void onMade(Result<OneTimeSecret> made);
    void reveal(OneTimeSecret made);

    PageContext m_context;
    QWidget &m_console;
    MessageBar &m_messages;
    QPointer<SecretDialog> m_secret;
    bool m_asked = false; ///< about overdue deletions: once in a region, then the page of the tokens goes on
    bool m_closed = false;
};

} // namespace chatelaine
