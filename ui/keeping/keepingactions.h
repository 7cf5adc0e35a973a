// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QObject>

class QAction;
class QDialog;

namespace chatelaine {

class BackupWatch;
class MessageBar;

/// What a person can do with the store's file itself, for the window's File menu, and what the console does
/// with it by itself. Only where the back end keeps one.
class KeepingActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \a console; what happens by itself is told in \a messages.
    KeepingActions(const PageContext &context, QWidget &console, MessageBar &messages);

    QList<QAction *> actions() const;

private:
    void judge();
    template <class Dialog> void open();
    void openAutomatic();
    static void show(QDialog *dialog);
    void tellMade(const QString &path);
    void tellFailed(const QString &words);

    PageContext m_context;
    QWidget &m_console;
    MessageBar &m_messages;
    BackupWatch *m_watch;
    QAction *m_backUp;
    QAction *m_automatic;
    QAction *m_restore;
    QAction *m_check;
};

} // namespace chatelaine
