// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/userfilterrow.h"

#include "backend/backend.h"
#include "backend/directory.h"
#include "backend/groupservice.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"

#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace chatelaine {

namespace {

template <class T> void put(QVector<T> &values, const T &value, bool in)
{
    values.removeAll(value);
    if (in)
        values.append(value);
}

template <class Tag> QSet<qint64> numbersOf(const QVector<Id<Tag>> &ids)
{
    QSet<qint64> numbers;
    for (const Id<Tag> id : ids)
        numbers.insert(id.value);
    return numbers;
}

template <class Tag> QVector<Id<Tag>> idsOf(const QSet<qint64> &numbers, const QVector<Choice> &order)
{
    QVector<Id<Tag>> ids;
    for (const Choice &choice : order) {
        if (numbers.contains(choice.id))
            ids.append(Id<Tag>{choice.id});
    }
    return ids;
}

QString nameOf(qint64 id, const QVector<Choice> &choices)
{
    const auto found =
        std::find_if(choices.cbegin(), choices.cend(), [id](const Choice &c) { return c.id == id; });
    return found == choices.cend() ? QString() : text::oneLine(found->text);
}

} // namespace

UserFilterRow::UserFilterRow(Backend &backend, const OrganisationFacts &facts, QWidget *parent)
    : FilterRow(tr("Search name or e-mail"), tr("Search users"), parent)
    , m_backend(backend)
    , m_facts(facts)
{
    search()->setObjectName(QStringLiteral("userSearch"));
    connect(&m_facts, &OrganisationFacts::changed, this, [this] { refreshChips(); });
    connect(m_backend.directory(), &Directory::changed, this, &UserFilterRow::loadProviders);
    if (m_backend.groups())
        connect(m_backend.groups(), &GroupService::changed, this, &UserFilterRow::loadGroups);
    loadGroups();
    loadProviders();
    start();
}

void UserFilterRow::loadGroups()
{
    if (!m_backend.groups() || !m_facts.identity().permissions.contains(permissions::readGroups))
        return;
    whenReady(m_backend.groups()->groups(), this, [this](const Result<QVector<Group>> &groups) {
        m_groups = groups.value_or(QVector<Group>());
        refreshChips();
    });
}

void UserFilterRow::loadProviders()
{
    whenReady(m_backend.directory()->providers(), this, [this](const Result<QStringList> &providers) {
        m_providers = providers.value_or(QStringList());
    });
}

UserQuery UserFilterRow::applyTo(const UserQuery &query) const
{
    UserQuery filtered = m_filter;
    filtered.text = text();
    filtered.sortBy = query.sortBy;
    filtered.order = query.order;
    return filtered;
}

QVector<Choice> UserFilterRow::roleChoices() const
{
    QVector<Choice> choices;
    for (const Role &role : m_facts.roles())
        choices.append({role.id.value, role.name});
    return choices;
}

QVector<Choice> UserFilterRow::groupChoices() const
{
    QVector<Choice> choices;
    for (const Group &group : m_groups)
        choices.append({group.id.value, group.name});
    return choices;
}

void UserFilterRow::fillFilters()
{
    QMenu *statuses = addMenu(tr("&Status"));
    for (UserStatus status : {UserStatus::Active, UserStatus::Invited, UserStatus::Deactivated}) {
        addTick(statuses, text::of(status), m_filter.statuses.contains(status),
                [this, status](bool on) { put(m_filter.statuses, status, on); });
    }
    const QVector<Choice> roles = roleChoices();
    addChoices(tr("&Role"), roles, numbersOf(m_filter.roles),
               [this, roles](const QSet<qint64> &ids) { m_filter.roles = idsOf<RoleTag>(ids, roles); });
    const QVector<Choice> groups = groupChoices();
    addChoices(tr("&Group"), groups, numbersOf(m_filter.groups),
               [this, groups](const QSet<qint64> &ids) { m_filter.groups = idsOf<GroupTag>(ids, groups); });
    addSourceMenu();
}

void UserFilterRow::addSourceMenu()
{
    QMenu *menu = addMenu(tr("S&ource"));
    const QStringList sources = QStringList(QString()) + m_providers;
    for (const QString &source : sources) {
        User example;
        example.provider = source;
        addTick(menu, text::source(example), m_filter.providers.contains(source), [this, source](bool on) {
            m_filter.providers.removeAll(source);
            if (on)
                m_filter.providers.append(source);
        });
    }
}

void UserFilterRow::fillChips()
{
    for (UserStatus status : std::as_const(m_filter.statuses))
        addChip(tr("Status: %1").arg(text::of(status)),
                [this, status] { put(m_filter.statuses, status, false); });
    for (RoleId role : std::as_const(m_filter.roles))
        addChip(tr("Role: %1").arg(nameOf(role.value, roleChoices())),
                [this, role] { put(m_filter.roles, role, false); });
    for (GroupId group : std::as_const(m_filter.groups))
        addChip(tr("Group: %1").arg(nameOf(group.value, groupChoices())),
                [this, group] { put(m_filter.groups, group, false); });
    for (const QString &source : std::as_const(m_filter.providers)) {
        User example;
        example.provider = source;
        addChip(tr("Source: %1").arg(text::source(example)),
                [this, source] { m_filter.providers.removeAll(source); });
    }
}

} // namespace chatelaine
