// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "models/windowedlistmodel.h"

namespace chatelaine {

namespace text {
QString columnTitle(UserColumn column); ///< "Last sign-in"
} // namespace text

/// The people that a query finds, for a table; see WindowedListModel.
class UserListModel : public WindowedListModel<PrincipalId, User, UserQuery>
{
    Q_OBJECT

public:
    enum Role {
        UserIdRole = Qt::UserRole, ///< PrincipalId
        UserRole,                  ///< User; invalid while the record has not arrived
        StatusRole,                ///< int, a UserStatus; invalid while loading
        InstantRole,               ///< qint64 ms of the last sign-in, in its column; invalid for none
    };

    UserListModel(Directory &directory, const Clock &clock, QObject *parent = nullptr);

    std::optional<User> userAt(int row) const { return recordAt(row); } ///< none while loading

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Sorts by asking the back end; Qt calls it when a header is clicked.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    Future<QVector<PrincipalId>> find(const UserQuery &query) override;
    Future<QVector<User>> fetch(const QVector<PrincipalId> &ids) override;

private:
    Directory &m_directory;
    const Clock &m_clock;
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::User)
