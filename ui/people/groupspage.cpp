// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/groupspage.h"

#include "backend/backend.h"
#include "backend/groupservice.h"
#include "models/grouplistmodel.h"
#include "models/organisationfacts.h"
#include "people/groupdetails.h"
#include "people/groupfilterrow.h"
#include "people/grouptasks.h"
#include "widgets/actionset.h"
#include "widgets/messagebar.h"
#include "widgets/recorddelegate.h"

#include <QAction>

namespace chatelaine {

namespace {

ListWords listWords()
{
    return {QStringLiteral("group"),
            GroupsPage::tr("The groups could not be loaded"),
            GroupsPage::tr("Loading the groups…"),
            GroupsPage::tr("No group matches"),
            GroupsPage::tr("No groups yet"),
            GroupsPage::tr("A group gives all its members what its role holds, at once."),
            GroupsPage::tr("New group")};
}

} // namespace

GroupsPage::GroupsPage(const PageContext &context, QWidget *parent)
    : ListPage(context, QStringLiteral("groupsPage"), listWords(), parent)
    , m_model(new GroupListModel(*context.backend.groups(), this))
    , m_shown(new GroupFilterModel(this))
    , m_acts(new ActionSet(groupacts::all(), this))
    , m_tasks(new GroupTasks(context, *this))
    , m_filters(new GroupFilterRow(context.facts))
    , m_table(nullptr)
    , m_details(new GroupDetails(context, {action(GroupAct::Edit), action(GroupAct::Delete)},
                                 {action(GroupAct::AddMembers), action(GroupAct::RemoveMembers)}))
{
    m_shown->setSourceModel(m_model);
    m_table = new RecordTable(*m_shown, new RecordDelegate, tableSetup(), context.settings);
    m_table->setObjectName(QStringLiteral("groupTable"));
    assemble(tr("Groups"), *m_filters, *m_table, *m_details, {action(GroupAct::Create)},
             action(GroupAct::Refresh));
    buildActions();
    connectParts();
    connectTasks();
    updateActions();
    showList();
    m_model->refresh();
}

GroupsPage::~GroupsPage() = default;

TableSetup GroupsPage::tableSetup() const
{
    TableSetup setup;
    setup.name = tr("Groups");
    setup.settingsKey = QStringLiteral("groups/columns");
    setup.widths = {26, 14, 10, 40};
    setup.rowOf = [this](qint64 id) { return m_shown->rowOf(GroupId{id}); };
    return setup;
}

QAction *GroupsPage::action(GroupAct act) const
{
    return m_acts->action(static_cast<int>(act));
}

void GroupsPage::buildActions()
{
    m_groupGroup = {action(GroupAct::Edit), action(GroupAct::AddMembers), action(GroupAct::RemoveMembers),
                    m_acts->separator(), action(GroupAct::Delete)};
    m_menuActions = QList<QAction *>{action(GroupAct::Create), m_acts->separator()} + m_groupGroup;
    addActions(m_menuActions);
    // Delete belongs to the list of groups, not to every field, nor to the members.
    removeAction(action(GroupAct::Delete));
    m_table->addAction(action(GroupAct::Delete));
}

void GroupsPage::connectParts()
{
    connect(m_acts, &ActionSet::triggered, this, [this](int id) { perform(static_cast<GroupAct>(id)); });
    connect(m_filters, &FilterRow::changed, this, [this] {
        m_filters->applyTo(*m_shown);
        onSelection();
        showList();
    });
    connect(m_table, &RecordTable::selectionMoved, this, &GroupsPage::onSelection);
    connect(m_table, &RecordTable::opened, action(GroupAct::Edit), &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openContextMenu(m_groupGroup, at); });
    connect(m_details, &GroupDetails::memberSelectionChanged, this, &GroupsPage::updateActions);
    connect(m_details, &GroupDetails::placeWanted, this, &Page::placeWanted);
    connect(&context().facts, &OrganisationFacts::changed, this, &GroupsPage::updateActions);
    connect(m_model, &GroupListModel::stateChanged, this, &GroupsPage::showList);
    connect(m_model, &GroupListModel::refreshed, this, &GroupsPage::onRefreshed);
}

void GroupsPage::connectTasks()
{
    connect(m_tasks, &GroupTasks::succeeded, this,
            [this](const QString &words) { messages().show(Tone::Good, words); });
    connect(m_tasks, &GroupTasks::created, this, [this](GroupId id) {
        if (m_shown->isFiltered())
            m_filters->clearAll(); // what somebody just made must not be hidden from them
        m_table->selectNumber(id.value);
    });
    connect(m_tasks, &GroupTasks::failed, this, [this](const Error &error) {
        messages().showError(error);
        if (error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound)
            m_model->refresh();
    });
}

void GroupsPage::reload()
{
    context().facts.reload();
    m_model->refresh();
}

void GroupsPage::createFirst()
{
    action(GroupAct::Create)->trigger();
}

void GroupsPage::perform(GroupAct act)
{
    if (act == GroupAct::Refresh)
        return reload();
    messages().dismiss();
    m_tasks->start(act, m_details->group(), m_details->selectedMembers());
}

void GroupsPage::onSelection()
{
    const RowSelection selected = m_table->selected();
    m_details->setSelection(selected.count, m_model->group(m_shown->idAt(selected.row)));
    updateActions();
}

void GroupsPage::onRefreshed()
{
    markLoaded();
    m_table->selectPending();
    onSelection();
    showList();
}

void GroupsPage::showList()
{
    const int rows = m_shown->rowCount();
    if (!wasLoaded())
        setCount({});
    else if (m_shown->isFiltered())
        setCount(tr("%1 of %2 match").arg(rows).arg(m_model->rowCount()));
    else
        setCount(tr("%n group(s)", nullptr, rows));
    showState({m_model->state(), m_model->error(), rows, m_shown->isFiltered()});
}

QString GroupsPage::menuTitle() const
{
    return tr("Gro&up");
}

std::optional<Place> GroupsPage::selectedPlace() const
{
    const std::optional<Group> &group = m_details->group();
    return group ? std::optional(Place{Place::Kind::Group, group->id.value}) : std::nullopt;
}

bool GroupsPage::reveal(const Place &place)
{
    if (place.kind != Place::Kind::Group)
        return false;
    if (place.id != 0)
        revealGroup(GroupId{place.id});
    return true;
}

void GroupsPage::revealGroup(GroupId id)
{
    if (m_shown->rowOf(id) < 0 && m_shown->isFiltered())
        m_filters->clearAll();
    m_table->selectNumber(id.value);
    m_table->setFocus();
}

void GroupsPage::updateActions()
{
    const GroupSituation situation{context().facts, m_table->selected().count, m_details->group(),
                                   m_details->selectedMemberCount()};
    m_acts->update([&situation](int id) { return groupacts::refusal(static_cast<GroupAct>(id), situation); });
}

} // namespace chatelaine
