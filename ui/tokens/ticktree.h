// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace chatelaine {

/// Things in groups that can be ticked, with a search field above and the choice to see only what is ticked.
class TickTree : public QWidget
{
    Q_OBJECT

public:
    QTreeWidget *tree() const { return m_tree; }

Q_SIGNALS:
    void changed(); ///< ticked or unticked by the person

protected:
    /// The list is at least \a lines high.
    TickTree(const QString &search, const QString &name, int lines, QWidget *parent);

    /// Below the list there is room for more.
    QVBoxLayout &column() const { return *m_column; }
    virtual bool isChosen(const QTreeWidgetItem &item) const = 0;
    /// The person ticked or unticked \a item, which may be a group.
    virtual void onTicked(const QTreeWidgetItem &item, bool on) = 0;
    /// Every tick of the things in \a group is shown.
    virtual void showGroup(QTreeWidgetItem &) {}
    virtual void showCount() = 0;
    void filter();
    void showTicks();

    static constexpr int textColumn = 0;

private:
    void build(const QString &search, const QString &name, int lines);
    void onItem(const QTreeWidgetItem *item);

    QVBoxLayout *m_column;
    QLineEdit *m_search;
    QCheckBox *m_chosenOnly;
    QTreeWidget *m_tree;
};

} // namespace chatelaine
