// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/groupservice.h"
#include "models/windowedlist.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <optional>

namespace chatelaine {

/// Every group, for a table. Changes are patched in by id: selections and scroll positions survive.
class GroupListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RoleColumn, MembersColumn, DescriptionColumn, ColumnCount };
    enum Role {
        GroupIdRole = Qt::UserRole, ///< GroupId
        GroupRole,                  ///< Group
        SortRole,                   ///< what a column is ordered by
    };
    using State = WindowedList::State;

    explicit GroupListModel(GroupService &service, QObject *parent = nullptr);

    /// Asks anew; a burst of changes is one question.
    void refresh();
    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< meaningful in State::Failed
    std::optional<Group> group(GroupId id) const;
    const QVector<Group> &groups() const { return m_groups; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();
    void refreshed();

private:
    void onAnswer(quint64 request, const Result<QVector<Group>> &groups);
    void take(const QVector<Group> &groups);
    void setState(State state, const Error &error = {});

    GroupService &m_service;
    QVector<Group> m_groups;
    State m_state = State::Loading;
    Error m_error;
    QTimer m_refreshTimer;
    quint64 m_newestRequest = 0;
};

/// The groups whose name or description holds every word of a text, and that have one of some roles.
class GroupFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit GroupFilterModel(QObject *parent = nullptr);

    void setText(const QString &text);
    void setRoles(const QSet<RoleId> &roles); ///< a null id stands for "no role"; empty: all
    bool isFiltered() const { return !m_words.isEmpty() || !m_roles.isEmpty(); }
    int rowOf(GroupId id) const; ///< -1 if it is not shown
    GroupId idAt(int row) const; ///< null if out of range

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QSet<RoleId> m_roles;
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::Group)
