// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "widgets/page.h"

#include <QFrame>

#include <optional>

class QAction;
class QLabel;
class QStackedLayout;
class QStackedWidget;
class QVBoxLayout;

namespace chatelaine {

class ElidedLabel;
class EmptyState;
class KeyValueGrid;
class LinkRow;
class RecordTable;
class SectionHeading;
class UserListModel;

/// Everything about the selected group, and who is in it.
class GroupDetails : public QFrame
{
    Q_OBJECT

public:
    /// \a actions stand as buttons below the name, \a memberActions above the members.
    GroupDetails(const PageContext &context, const QList<QAction *> &actions,
                 const QList<QAction *> &memberActions, QWidget *parent = nullptr);
    ~GroupDetails() override;

    /// Shows \a group if it alone is selected, else words for \a count selected groups.
    void setSelection(qsizetype count, const std::optional<Group> &group);
    const std::optional<Group> &group() const { return m_group; }
    /// The selected members.
    QVector<PrincipalId> selectedMembers() const;
    qsizetype selectedMemberCount() const;
    RecordTable *membersTable() const { return m_table; }

Q_SIGNALS:
    void memberSelectionChanged();
    void placeWanted(const chatelaine::Place &place);

private:
    void buildHeader(QVBoxLayout &column, const QList<QAction *> &actions);
    void buildMembers(QVBoxLayout &column, const QList<QAction *> &actions);
    void connectMembers();
    void showGroup();
    void showMembers();
    void showNothing(qsizetype selected);
    void openMember();
    bool areMembersKnown() const;

    PageContext m_context;
    std::optional<Group> m_group;
    UserListModel *m_members;
    GroupId m_membersOf; ///< whose members the list shows
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    ElidedLabel *m_name;
    QLabel *m_description;
    KeyValueGrid *m_facts;
    LinkRow *m_role;
    SectionHeading *m_heading;
    QStackedWidget *m_memberStack;
    RecordTable *m_table;
    EmptyState *m_noMembers;
};

} // namespace chatelaine
