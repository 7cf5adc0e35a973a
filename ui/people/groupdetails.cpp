// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/groupdetails.h"

#include "backend/backend.h"
#include "models/tokentext.h"
#include "models/userlistmodel.h"
#include "people/userdelegate.h"
#include "widgets/actionbutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/labels.h"
#include "widgets/linkrow.h"
#include "widgets/recordtable.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace chatelaine {

namespace {

TableSetup memberSetup(const UserListModel &model)
{
    TableSetup setup;
    setup.name = GroupDetails::tr("Members");
    setup.settingsKey = QStringLiteral("members/columns");
    setup.widths = {16, 18, 12, 16, 9, 13, 12};
    setup.rowOf = [&model](qint64 id) { return model.rowOfNumber(id); };
    using C = UserColumn;
    setup.hidden = {int(C::Groups), int(C::Source), int(C::LastSignIn), int(C::Role)};
    return setup;
}

QWidget *buttonRow(const QList<QAction *> &actions)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QAction *action : actions)
        flow->addWidget(actionToolButton(action));
    return buttons;
}

} // namespace

GroupDetails::GroupDetails(const PageContext &context, const QList<QAction *> &actions,
                           const QList<QAction *> &memberActions, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_members(new UserListModel(*context.backend.directory(), context.clock, this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_name(new ElidedLabel)
    , m_description(plainLabel())
    , m_facts(new KeyValueGrid)
    , m_role(new LinkRow)
    , m_heading(new SectionHeading({}))
    , m_memberStack(new QStackedWidget)
    , m_table(new RecordTable(*m_members, new UserDelegate(context.clock), memberSetup(*m_members),
                              context.settings))
    , m_noMembers(new EmptyState)
{
    setObjectName(QStringLiteral("groupDetails"));
    setAccessibleName(tr("Details"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::large, look::medium, 0, 0);
    column->setSpacing(look::medium);
    buildHeader(*column, actions);
    buildMembers(*column, memberActions);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    connectMembers();
    showNothing(0);
}

GroupDetails::~GroupDetails() = default;

void GroupDetails::buildHeader(QVBoxLayout &column, const QList<QAction *> &actions)
{
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_description->setMinimumWidth(1);
    m_facts->addRow(tr("Role"), m_role);
    column.addWidget(m_name);
    column.addWidget(buttonRow(actions));
    column.addWidget(m_description);
    column.addWidget(m_facts);
    connect(m_role, &LinkRow::clicked, this, &GroupDetails::placeWanted);
}

void GroupDetails::buildMembers(QVBoxLayout &column, const QList<QAction *> &actions)
{
    column.addSpacing(look::medium);
    column.addWidget(m_heading);
    column.addWidget(buttonRow(actions));
    column.addWidget(m_memberStack, 1);
    m_memberStack->addWidget(m_table);
    m_memberStack->addWidget(m_noMembers);
    m_table->setObjectName(QStringLiteral("memberTable"));
}

void GroupDetails::connectMembers()
{
    connect(m_members, &WindowedList::stateChanged, this, &GroupDetails::showMembers);
    connect(m_members, &WindowedList::refreshed, this, [this] {
        m_membersOf = m_members->query().groups.value(0);
        showMembers();
        Q_EMIT memberSelectionChanged();
    });
    connect(m_table, &RecordTable::selectionMoved, this, &GroupDetails::memberSelectionChanged);
    connect(m_table, &RecordTable::opened, this, &GroupDetails::openMember);
    connect(m_noMembers, &EmptyState::actionClicked, m_members, [this] { m_members->refresh(); });
}

void GroupDetails::openMember()
{
    const RowSelection selected = m_table->selected();
    if (selected.row >= 0 && areMembersKnown())
        Q_EMIT placeWanted({Place::Kind::User, m_members->idAt(selected.row).value, {}});
}

void GroupDetails::setSelection(qsizetype count, const std::optional<Group> &group)
{
    const bool same = group && m_group && group->id == m_group->id;
    m_group = group;
    if (!group) {
        showNothing(count);
        return;
    }
    showGroup();
    if (same)
        return;
    m_table->clearSelection();
    UserQuery query = m_members->query();
    query.groups = {group->id};
    m_members->setQuery(query);
}

void GroupDetails::showGroup()
{
    m_name->setText(m_group->name);
    m_description->setText(m_group->description);
    m_description->setVisible(!m_group->description.isEmpty());
    m_role->setLinks(
        m_group->role.isNull()
            ? QVector<LinkRow::Link>()
            : QVector<LinkRow::Link>{{m_group->roleName, {Place::Kind::Role, m_group->role.value, {}}}});
    m_heading->setText(tr("%n member(s)", nullptr, static_cast<int>(m_group->members)));
    m_stack->setCurrentIndex(1);
}

void GroupDetails::showMembers()
{
    const auto state = m_members->state();
    m_noMembers->setBusy(state == WindowedList::State::Loading);
    if (state == WindowedList::State::Failed) {
        m_noMembers->setContent(QStringLiteral("dialog-error"), tr("The members could not be loaded"),
                                m_members->error().message);
        m_noMembers->setAction(tr("Try again"));
    } else {
        m_noMembers->setContent(QStringLiteral("group"), tr("No members yet"),
                                tr("Add users, and they may do what the group's role holds."));
        m_noMembers->setAction({});
    }
    if (m_members->rowCount() > 0 || state != WindowedList::State::Loading)
        m_memberStack->setCurrentIndex(m_members->rowCount() > 0 ? 0 : 1);
}

void GroupDetails::showNothing(qsizetype selected)
{
    if (selected == 0) {
        m_empty->setContent(QStringLiteral("documentinfo"), tr("No group selected"),
                            tr("Select a group to see who is in it."));
    } else {
        m_empty->setContent(QStringLiteral("view-list-details"),
                            tr("%n groups selected", nullptr, static_cast<int>(selected)),
                            tr("Select only one to see its members and to work on it."));
    }
    m_stack->setCurrentIndex(0);
}

QVector<PrincipalId> GroupDetails::selectedMembers() const
{
    QVector<PrincipalId> ids;
    if (!areMembersKnown())
        return ids;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.left() != 0)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_members->idAt(row));
    }
    return ids;
}

qsizetype GroupDetails::selectedMemberCount() const
{
    return areMembersKnown() ? m_table->selected().count : 0;
}

// Until the answer comes, the list holds the members of the group that was shown before.
bool GroupDetails::areMembersKnown() const
{
    return m_group && m_group->id == m_membersOf;
}

} // namespace chatelaine
