// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/groupservice.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace chatelaine {

class TickModel;
class UserListModel;

/// Chooses users who join a group, many at once: a search line, and boxes to tick that stay ticked while one
/// searches for others.
class MembersPicker : public TaskDialog
{
    Q_OBJECT

public:
    MembersPicker(const PageContext &context, const Group &group, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(int count);

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearch();
    void buildTable();
    void search();
    void showTicked();
    bool isFound() const; ///< what is listed is what is searched for

    GroupService &m_service;
    Group m_group;
    UserListModel *m_users;
    TickModel *m_ticks;
    QLineEdit *m_search;
    QTimer *m_debounce;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_all;
};

} // namespace chatelaine
