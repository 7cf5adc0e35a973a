// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QObject>

class QAction;

namespace chatelaine {

/// What a person can do with the store's file itself, for the window's File menu. Only where the back end
/// keeps one.
class KeepingActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \a console.
    KeepingActions(const PageContext &context, QWidget &console);

    QList<QAction *> actions() const;

private:
    void judge();
    template <class Dialog> void open();

    PageContext m_context;
    QWidget &m_console;
    QAction *m_backUp;
    QAction *m_check;
};

} // namespace chatelaine
