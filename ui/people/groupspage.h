// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/groupacts.h"
#include "widgets/listpage.h"

namespace chatelaine {

class GroupDetails;
class GroupFilterModel;
class GroupFilterRow;
class GroupListModel;
class GroupTasks;

/// Groups of users, their roles and their members.
class GroupsPage : public ListPage
{
    Q_OBJECT

public:
    explicit GroupsPage(const PageContext &context, QWidget *parent = nullptr);
    ~GroupsPage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override { return m_menuActions; }
    bool reveal(const Place &place) override;
    std::optional<Place> selectedPlace() const override;

protected:
    ActionSet &acts() const override { return *m_acts; }
    void reload() override;
    void createFirst() override;

private:
    QAction *action(GroupAct act) const;
    TableSetup tableSetup() const;
    void buildActions();
    void connectParts();
    void connectTasks();
    void perform(GroupAct act);
    void onSelection();
    void onRefreshed();
    void showList();
    void updateActions();
    void revealGroup(GroupId id);

    GroupListModel *m_model;
    GroupFilterModel *m_shown;
    ActionSet *m_acts;
    GroupTasks *m_tasks;
    GroupFilterRow *m_filters;
    RecordTable *m_table;
    GroupDetails *m_details;
    QList<QAction *> m_groupGroup; ///< acts on one group
    QList<QAction *> m_menuActions;
};

} // namespace chatelaine
