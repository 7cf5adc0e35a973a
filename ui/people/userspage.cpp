// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/userspage.h"

#include "backend/backend.h"
#include "backend/directory.h"
#include "backend/groupservice.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/userlistmodel.h"
#include "people/userdelegate.h"
#include "people/userdetails.h"
#include "people/userfilterrow.h"
#include "people/usertasks.h"
#include "widgets/actionset.h"
#include "widgets/messagebar.h"

#include <QAction>

namespace chatelaine {

namespace {

ListWords listWords()
{
    return {QStringLiteral("group"),
            UsersPage::tr("The users could not be loaded"),
            UsersPage::tr("Loading the users…"),
            UsersPage::tr("Nobody matches"),
            UsersPage::tr("No users yet"),
            UsersPage::tr("Invite the people who keep this organisation's tokens."),
            UsersPage::tr("Invite user")};
}

TableSetup tableSetup(const UserListModel &model)
{
    TableSetup setup;
    setup.name = UsersPage::tr("Users");
    setup.settingsKey = QStringLiteral("users/columns");
    setup.widths = {20, 24, 12, 16, 9, 14, 12};
    using C = UserColumn;
    setup.order = {int(C::Name),   int(C::Status), int(C::Email),     int(C::Role),
                   int(C::Groups), int(C::Source), int(C::LastSignIn)};
    setup.rowOf = [&model](qint64 id) { return model.rowOfNumber(id); };
    return setup;
}

} // namespace

UsersPage::UsersPage(const PageContext &context, QWidget *parent)
    : ListPage(context, QStringLiteral("usersPage"), listWords(), parent)
    , m_model(new UserListModel(*context.backend.directory(), context.clock, this))
    , m_acts(new ActionSet(useracts::all(), this))
    , m_tasks(new UserTasks(context, *this))
    , m_filters(new UserFilterRow(context.backend, context.facts))
    , m_table(
          new RecordTable(*m_model, new UserDelegate(context.clock), tableSetup(*m_model), context.settings))
    , m_details(new UserDetails(context,
                                {action(UserAct::Edit), action(UserAct::ResetPassword),
                                 action(UserAct::NewCode), action(UserAct::Toggle), action(UserAct::Delete)},
                                action(UserAct::NewCode), action(UserAct::ResetPassword)))
{
    m_table->setObjectName(QStringLiteral("userTable"));
    assemble(tr("Users"), *m_filters, *m_table, *m_details,
             {action(UserAct::Import), action(UserAct::Invite)}, action(UserAct::Refresh));
    buildActions();
    connectParts();
    connectTasks();
    loadGroupRoles();
    updateActions();
    showList();
    m_model->setQuery(m_filters->applyTo(m_model->query()));
}

UsersPage::~UsersPage() = default;

QAction *UsersPage::action(UserAct act) const
{
    return m_acts->action(static_cast<int>(act));
}

void UsersPage::buildActions()
{
    m_userGroup = {action(UserAct::Edit), action(UserAct::ResetPassword), action(UserAct::NewCode),
                   action(UserAct::Toggle), action(UserAct::Delete)};
    m_menuActions =
        QList<QAction *>{action(UserAct::Invite), action(UserAct::Import), m_acts->separator()} + m_userGroup;
    addActions(m_menuActions);
    // Delete belongs to the list and the pane, not to every field.
    removeAction(action(UserAct::Delete));
    for (QWidget *scope : std::initializer_list<QWidget *>{m_table, m_details})
        scope->addAction(action(UserAct::Delete));
}

void UsersPage::connectParts()
{
    connect(m_acts, &ActionSet::triggered, this, [this](int id) { perform(static_cast<UserAct>(id)); });
    connect(m_filters, &FilterRow::changed, this,
            [this] { m_model->setQuery(m_filters->applyTo(m_model->query())); });
    connect(m_table, &RecordTable::selectionMoved, this, &UsersPage::onSelection);
    connect(m_table, &RecordTable::opened, action(UserAct::Edit), &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openContextMenu(m_userGroup, at); });
    connect(m_details, &UserDetails::userChanged, this, &UsersPage::updateActions);
    connect(m_details, &UserDetails::placeWanted, this, &Page::placeWanted);
    connect(&context().facts, &OrganisationFacts::changed, this, &UsersPage::updateActions);
    connect(context().backend.directory(), &Directory::changed, this, [this] { m_total.reset(); });
    if (const GroupService *groups = context().backend.groups())
        connect(groups, &GroupService::changed, this, &UsersPage::loadGroupRoles);
    connect(m_model, &WindowedList::stateChanged, this, &UsersPage::showList);
    connect(m_model, &WindowedList::refreshed, this, &UsersPage::onRefreshed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &UsersPage::onSelection);
}

void UsersPage::connectTasks()
{
    connect(m_tasks, &UserTasks::succeeded, this,
            [this](const QString &words) { messages().show(Tone::Good, words); });
    connect(m_tasks, &UserTasks::changed, m_details, &UserDetails::adopt);
    connect(m_tasks, &UserTasks::created, this, [this](PrincipalId id) {
        if (m_model->isFiltered())
            m_filters->clearAll(); // whom somebody just invited must not be hidden from them
        m_table->selectNumber(id.value);
    });
    connect(m_tasks, &UserTasks::failed, this, [this](const Error &error) {
        messages().showError(error);
        if (error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound)
            m_model->refresh();
    });
}

void UsersPage::reload()
{
    context().facts.reload();
    m_model->refresh();
}

void UsersPage::createFirst()
{
    action(UserAct::Invite)->trigger();
}

void UsersPage::perform(UserAct act)
{
    if (act == UserAct::Refresh)
        return reload();
    messages().dismiss();
    m_tasks->start(act, m_details->user());
}

void UsersPage::onSelection()
{
    const RowSelection selected = m_table->selected();
    m_details->setSelection(selected.count, m_model->idAt(selected.row), m_model->userAt(selected.row));
    updateActions();
}

void UsersPage::onRefreshed()
{
    markLoaded();
    if (!m_model->isFiltered())
        m_total = m_model->rowCount();
    m_table->selectPending();
    onSelection();
    showList();
}

void UsersPage::showList()
{
    showCount();
    showState({m_model->state(), m_model->error(), m_model->rowCount(), m_model->isFiltered()});
}

void UsersPage::loadGroupRoles()
{
    GroupService *groups = context().backend.groups();
    if (!groups)
        return;
    whenReady(groups->groups(), this, [this](const Result<QVector<Group>> &known) {
        m_groupRoles.clear();
        for (const Group &group : known.value_or(QVector<Group>()))
            m_groupRoles.insert(group.id, group.role);
        updateActions();
    });
}

void UsersPage::showCount()
{
    const int rows = m_model->rowCount();
    if (!wasLoaded()) {
        setCount({});
    } else if (!m_model->isFiltered()) {
        setCount(tr("%n user(s)", nullptr, rows));
    } else if (m_total) {
        setCount(tr("%1 of %2 match").arg(rows).arg(*m_total));
    } else {
        setCount(tr("%n user(s) match", nullptr, rows));
        askTotal();
    }
}

void UsersPage::askTotal()
{
    if (m_totalAsked)
        return;
    m_totalAsked = true;
    whenReady(context().backend.directory()->count(UserQuery()), this,
              [this](const Result<qsizetype> &total) {
                  m_totalAsked = false;
                  if (!total)
                      return;
                  m_total = *total;
                  showCount();
              });
}

QString UsersPage::menuTitle() const
{
    return tr("&User");
}

std::optional<Place> UsersPage::selectedPlace() const
{
    const std::optional<User> &user = m_details->user();
    return user ? std::optional(Place{Place::Kind::User, user->id.value}) : std::nullopt;
}

bool UsersPage::reveal(const Place &place)
{
    if (place.kind != Place::Kind::User)
        return false;
    if (place.id != 0)
        revealUser(PrincipalId{place.id});
    return true;
}

void UsersPage::revealUser(PrincipalId id)
{
    if (m_model->rowOf(id) < 0 && m_model->isFiltered())
        m_filters->clearAll();
    m_table->selectNumber(id.value);
    m_table->setFocus();
}

void UsersPage::updateActions()
{
    const UserSituation situation{context().facts, m_table->selected().count, m_details->user(),
                                  m_groupRoles};
    const auto &user = situation.user;
    const bool out = user && user->status == UserStatus::Deactivated;
    action(UserAct::Toggle)->setText(out ? tr("&Activate") : tr("&Deactivate…"));
    m_acts->update([&situation](int id) { return useracts::refusal(static_cast<UserAct>(id), situation); });
}

} // namespace chatelaine
