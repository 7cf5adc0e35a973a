// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/tickmodel.h"

#include "models/userlistmodel.h"

#include <algorithm>

namespace chatelaine {

TickModel::TickModel(UserListModel &users, GroupId group, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_users(users)
    , m_group(group)
{
    setSourceModel(&users);
}

bool TickModel::isMember(int row) const
{
    const auto user = m_users.userAt(row);
    return user && std::any_of(user->groups.cbegin(), user->groups.cend(),
                               [this](const GroupRef &group) { return group.id == m_group; });
}

// Whoever is a member already is passed over by the back end, also where their record has not arrived yet.
void TickModel::tickAll(bool on)
{
    for (int row = 0; row < m_users.rowCount(); ++row) {
        if (on && !isMember(row))
            m_ticked.insert(m_users.idAt(row));
        else if (!on)
            m_ticked.remove(m_users.idAt(row));
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

void TickModel::toggle(const QModelIndex &at)
{
    const QModelIndex box = at.siblingAtColumn(0);
    const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QVariant TickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() != 0)
        return QIdentityProxyModel::data(index, role);
    if (role == Qt::CheckStateRole)
        return m_ticked.contains(m_users.idAt(index.row())) || isMember(index.row()) ? Qt::Checked
                                                                                     : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && isMember(index.row()))
        return tr("%1, a member already").arg(QIdentityProxyModel::data(index).toString());
    if (role == Qt::ToolTipRole && isMember(index.row()))
        return tr("Is a member already.");
    return QIdentityProxyModel::data(index, role);
}

bool TickModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != 0 || isMember(index.row()))
        return false;
    const PrincipalId id = m_users.idAt(index.row());
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags TickModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    if (index.isValid() && isMember(index.row()))
        return flags & ~Qt::ItemIsEnabled;
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

void TickModel::sort(int column, Qt::SortOrder order)
{
    m_users.sort(column, order);
}

} // namespace chatelaine
