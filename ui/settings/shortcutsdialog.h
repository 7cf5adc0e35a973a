// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace chatelaine {

/// Every action that has a shortcut, grouped by its menu, with a field to look one up. Open with open() or
/// show().
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill(const QList<QAction *> &actions);
    void filter(const QString &text);
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace chatelaine
