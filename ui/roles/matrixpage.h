// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles/matrixactions.h"
#include "widgets/page.h"

#include <QSet>

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace chatelaine {

class DetailsSplitter;
class EmptyState;
class MatrixBar;
class MatrixDetails;
class MatrixModel;
class MatrixSource;
class MatrixTasks;
class MatrixView;
class MessageBar;
class RoleDesk;

/// Who may do what: permissions as rows, roles as columns, and the desk on which roles are changed.
class MatrixPage : public Page
{
    Q_OBJECT

public:
    explicit MatrixPage(const PageContext &context, QWidget *parent = nullptr);
    ~MatrixPage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    QList<QAction *> viewActions() const override;
    bool reveal(const Place &place) override;
    bool hasUnsavedChanges() const override;

Q_SIGNALS:
    /// Somebody wants to see what the first may do that the second may not; one with id 0 is still to be
    /// chosen. For ComparePage::compare().
    void compareWanted(const chatelaine::Place &left, const chatelaine::Place &right);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTop(QBoxLayout &column);
    void buildBody(QBoxLayout &column);
    void buildActions();
    void buildViewActions();
    void connectParts();
    void connectDesk();
    void perform(MatrixAct act);
    void performOnRole(MatrixAct act, int key);
    void onSource();
    void tellConflicts();
    void refreshIdentity();
    void refreshColumns();
    void refreshCell();
    void showState();
    void showCounts();
    void showMatrix();
    void onToggle(const QVector<int> &rows, const QVector<int> &columns);
    void tellRefusal(const QString &reason, int column);
    void compare();
    void chooseRoles();
    void takeRoles(const QSet<qint64> &shown);
    void showRole(int key);
    void revealWaiting();
    bool revealPermission(const QString &permission);
    bool revealRole(RoleId role);
    void openMenu(const QPoint &at);
    void openDetails();
    void updateActions();
    void openElsewhere(const DeskRole &role);
    bool isOfPolicies() const;
    int currentKey() const; ///< of the current column; 0: none
    QString title() const;

    PageContext m_context;
    RoleDesk *m_desk;
    MatrixModel *m_model;
    MatrixSource *m_source;
    MatrixActions *m_actions;
    MatrixTasks *m_tasks;
    QLabel *m_count;
    MessageBar *m_messages;
    MatrixBar *m_bar;
    QStackedWidget *m_stack;
    MatrixView *m_view;
    EmptyState *m_empty;
    DetailsSplitter *m_splitter;
    MatrixDetails *m_details;
    QAction *m_showDetails = nullptr;
    QList<QAction *> m_menuActions;
    QList<QAction *> m_viewActions;
    QSet<int> m_hidden;          ///< keys of roles that are not shown
    QStringList m_toldConflicts; ///< names of roles that somebody else changed, as far as it was said
    bool m_holdsEverything = false;
    std::optional<Place> m_waiting; ///< to be revealed as soon as it is known
};

} // namespace chatelaine
