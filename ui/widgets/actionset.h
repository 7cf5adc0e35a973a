// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QVector>

#include <functional>

class QAction;

namespace chatelaine {

/// One thing that can be done on a page, declared once.
struct PageAct
{
    int id = 0;
    QString text;
    QString tip;
    QString icon;
    QKeySequence keys = {};
    bool anywhere = true; ///< its shortcut works wherever the focus is in the window
};

/// The acts of a page as QActions for menus, buttons and shortcuts. A disabled one says why in its tool tip
/// and status tip.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    ActionSet(const QVector<PageAct> &acts, QObject *parent);

    QAction *action(int id) const;
    QAction *separator(); ///< a new one
    /// Enables and explains every act: \a refusal tells why one is impossible, or nothing.
    void update(const std::function<QString(int)> &refusal);
    /// Sets the icons anew, after a change of theme.
    void refreshIcons();

Q_SIGNALS:
    void triggered(int id);

private:
    QVector<PageAct> m_acts;
    QVector<QAction *> m_actions;
};

} // namespace chatelaine
