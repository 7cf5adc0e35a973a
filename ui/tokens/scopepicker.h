// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "tokens/ticktree.h"

#include <QSet>

class QLabel;
class QPushButton;

namespace chatelaine {

/// Chooses scopes from the catalogue: searchable, grouped, ticked one by one, by group, or all that the
/// person holds. What grants nothing today is marked, not hidden: tomorrow it may.
class ScopePicker : public TickTree
{
    Q_OBJECT

public:
    explicit ScopePicker(QWidget *parent = nullptr);

    /// Offers \a catalogue to somebody who holds \a held; what is ticked stays ticked.
    void setCatalogue(const QVector<PermissionInfo> &catalogue, const PermissionSet &held);
    /// Ticked permissions, also those that the catalogue does not name (any more).
    QStringList scopes() const;
    void setScopes(const QStringList &scopes);

protected:
    bool isChosen(const QTreeWidgetItem &item) const override;
    void onTicked(const QTreeWidgetItem &item, bool on) override;
    void showGroup(QTreeWidgetItem &group) override;
    void showCount() override;

private:
    void set(const QTreeWidgetItem &item, bool on);
    void fill();
    QTreeWidgetItem *groupItem(const QString &name);
    QTreeWidgetItem *permissionItem(const PermissionInfo &info) const;
    void describe(QTreeWidgetItem &item) const;
    void chooseHeld();
    void clear();

    QVector<PermissionInfo> m_catalogue;
    PermissionSet m_held;
    QSet<QString> m_chosen;
    QLabel *m_count;
    QPushButton *m_allHeld;
    QPushButton *m_none;
};

} // namespace chatelaine
