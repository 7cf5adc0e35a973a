// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QIdentityProxyModel>
#include <QSet>

namespace chatelaine {

class UserListModel;

/// The rows of a UserListModel with a box to tick in front. What is ticked stays so whatever the list shows
/// meanwhile. Members of a group are ticked already and cannot be changed.
class TickModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    TickModel(UserListModel &users, GroupId group, QObject *parent = nullptr);

    const QSet<PrincipalId> &ticked() const { return m_ticked; }
    /// Ticks everybody in the list, or takes these ticks away.
    void tickAll(bool on);
    void toggle(const QModelIndex &index);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Goes on to the list: it sorts by asking the back end.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void tickedChanged();

private:
    bool isMember(int row) const;

    UserListModel &m_users;
    GroupId m_group;
    QSet<PrincipalId> m_ticked;
};

} // namespace chatelaine
