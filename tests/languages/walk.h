// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <functional>

class QAction;
class QDialog;
class QWidget;

namespace chatelaine {
class ConsoleView;
class MainWindow;
} // namespace chatelaine

namespace chatelaine::test {

/// Walks through a window and looks at whatever is shown on the way: every page with something selected,
/// every tab on it, and every dialog that the menus lead to, also after its main button was pressed.
class Walk
{
public:
    using Look = std::function<void(QWidget &top, const QString &where)>;

    Walk(MainWindow &window, Look look);

    void look(const QString &where);
    /// What is there before anybody is signed in.
    void start();
    void pressMainButton(); ///< of the dialog in front, else of the window
    /// The pages of the console in front, and what their menus lead to.
    void console();

private:
    void page(int row);
    void selectFirst() const;
    void lookAtTabs(QWidget &top, const QString &where);
    void tryMenus(int row);
    bool leadsAway(const QAction &action) const;
    void tryOut(QAction &action);
    static QDialog *frontDialog();
    static void escape();
    void closeDialogs() const;
    static void settle();

    MainWindow &m_window;
    Look m_look;
    QSet<QString> m_tried; ///< texts of the actions
};

} // namespace chatelaine::test
