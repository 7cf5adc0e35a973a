// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "widgets/page.h"

#include <QFrame>
#include <QHash>
#include <QTimer>

class QAction;
class QLabel;
class QStackedLayout;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace chatelaine {

class ElidedLabel;
class EmptyState;
class FactLabel;
class GrantTree;
class HistoryTab;
class StatusBadge;
class UserOverview;

/// Everything about the selected user. Asks the back end for a fresh record, their grants and their history;
/// answers about another user than the one shown by then are dropped.
class UserDetails : public QFrame
{
    Q_OBJECT

public:
    /// \a actions stand as buttons below the name; \a forInvited is shown only for somebody invited, \a
    /// forOthers only for everybody else.
    UserDetails(const PageContext &context, const QList<QAction *> &actions, QAction *forInvited,
                QAction *forOthers, QWidget *parent = nullptr);

    /// Shows the user \a id if they alone are selected, else (null) words for \a count selected users.
    /// \a known is their record if the list has it already.
    void setSelection(qsizetype count, PrincipalId id, const std::optional<User> &known);
    /// Takes over a fresh record, for instance the answer to an edit.
    void adopt(const User &user);
    const std::optional<User> &user() const { return m_user; }

Q_SIGNALS:
    void userChanged();
    void placeWanted(const chatelaine::Place &place);

private:
    void buildHeader(QVBoxLayout &column);
    void buildButtons(QVBoxLayout &column, const QList<QAction *> &actions);
    void buildTabs(QVBoxLayout &column);
    void onChanged(const UserChange &change);
    void reload();
    void reloadTab();
    void loadBelongings();
    void loadGrants();
    void loadHistory();
    void showUser();
    void showNotices(Instant now);
    void showLoading();
    void showNothing(qsizetype selected);

    PageContext m_context;
    Directory &m_directory;
    QAction *m_forInvited;
    QAction *m_forOthers;
    QHash<QAction *, QToolButton *> m_buttons;
    PrincipalId m_id;
    std::optional<User> m_user;
    quint64 m_newestRequest = 0;
    QTimer m_tick;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    ElidedLabel *m_name;
    StatusBadge *m_status;
    FactLabel *m_source;
    FactLabel *m_code;
    QTabWidget *m_tabs;
    UserOverview *m_overview;
    QLabel *m_zones;
    GrantTree *m_grants;
    HistoryTab *m_history;
};

} // namespace chatelaine
