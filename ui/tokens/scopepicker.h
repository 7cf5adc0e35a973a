// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <QSet>
#include <QStyledItemDelegate>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace chatelaine {

/// Draws one permission that can be ticked: its name, below it what it is for, and at the end in words and by
/// an icon that it grants nothing today.
class ScopeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DescriptionRole = Qt::UserRole, MarkRole, PermissionRole, SearchRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Chooses scopes from the catalogue: searchable, grouped, ticked one by one, by group, or all that the
/// person holds. What grants nothing today is marked, not hidden: tomorrow it may.
class ScopePicker : public QWidget
{
    Q_OBJECT

public:
    explicit ScopePicker(QWidget *parent = nullptr);

    /// Offers \a catalogue to somebody who holds \a held; what is ticked stays ticked.
    void setCatalogue(const QVector<PermissionInfo> &catalogue, const PermissionSet &held);
    /// Ticked permissions, also those that the catalogue does not name (any more).
    QStringList scopes() const;
    void setScopes(const QStringList &scopes);
    QTreeWidget *tree() const { return m_tree; }

Q_SIGNALS:
    void changed(); ///< ticked or unticked

private:
    void buildTools();
    void fill();
    QTreeWidgetItem *groupItem(const QString &name);
    QTreeWidgetItem *permissionItem(const PermissionInfo &info) const;
    void describe(QTreeWidgetItem &item) const;
    void onItem(QTreeWidgetItem *item);
    void tickShown(QTreeWidgetItem &group, bool on);
    void showTicks();
    void showGroup(QTreeWidgetItem &group) const;
    void chooseHeld();
    void clear();
    void filter();
    void showCount();

    QVector<PermissionInfo> m_catalogue;
    PermissionSet m_held;
    QSet<QString> m_chosen;
    QLineEdit *m_search;
    QCheckBox *m_chosenOnly;
    QTreeWidget *m_tree;
    QLabel *m_count;
    QPushButton *m_allHeld;
    QPushButton *m_none;
};

} // namespace chatelaine
