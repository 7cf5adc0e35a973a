// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/useracts.h"
#include "widgets/listpage.h"

#include <optional>

namespace chatelaine {

class UserDetails;
class UserFilterRow;
class UserListModel;
class UserTasks;

/// The organisation's people, with everything that can be done about them.
class UsersPage : public ListPage
{
    Q_OBJECT

public:
    explicit UsersPage(const PageContext &context, QWidget *parent = nullptr);
    ~UsersPage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override { return m_menuActions; }
    bool reveal(const Place &place) override;
    std::optional<Place> selectedPlace() const override;

protected:
    ActionSet &acts() const override { return *m_acts; }
    void reload() override;
    void createFirst() override;

private:
    QAction *action(UserAct act) const;
    void buildActions();
    void connectParts();
    void connectTasks();
    void perform(UserAct act);
    void onSelection();
    void onRefreshed();
    void showList();
    void showCount();
    void askTotal();
    void loadGroupRoles();
    void updateActions();
    void revealUser(PrincipalId id);

    UserListModel *m_model;
    ActionSet *m_acts;
    UserTasks *m_tasks;
    UserFilterRow *m_filters;
    RecordTable *m_table;
    UserDetails *m_details;
    QList<QAction *> m_userGroup; ///< acts on one user
    QList<QAction *> m_menuActions;
    std::optional<qsizetype> m_total; ///< how many there are without a filter
    bool m_totalAsked = false;
    QHash<GroupId, RoleId> m_groupRoles; ///< what people hold through their groups
};

} // namespace chatelaine
