// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/serversignin.h"
#include "widgets/page.h"

namespace chatelaine {

class MessageBar;

/// What a person can do with the server itself, whatever page is in front: go to another region, make a
/// one-time secret, learn of deletions that are overdue.
class ServerTasks : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \a console, news in \a messages.
    ServerTasks(const PageContext &context, QWidget &console, MessageBar &messages);

    /// Finds out what the server offers, and whether deletions are overdue.
    void start();
    void switchRegion(const QString &region);
    void makeOneTimeSecret();
    /// Nobody is there any more: what is made after that is dropped.
    void stop();

Q_SIGNALS:
    void oneTimeOffered(bool offered);
    void makingOneTime(bool making);
    void switchingRegion(bool switching);
    /// Whether deletions wait for an answer that this person may give; told anew in every region.
    void overdueFound(bool found);

private:
    void judgeFeatures();
    bool isOverdue() const;
    void judgeOverdue();
    void tellOverdue();
    void onMade(Result<OneTimeSecret> made);
    void reveal(OneTimeSecret made);
    void tellLost();

    PageContext m_context;
    QWidget &m_console;
    MessageBar &m_messages;
    bool m_overdue = false;
    bool m_closed = false;
};

} // namespace chatelaine
