// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/filterbar.h"

#include "models/organisationfacts.h"
#include "models/tokentext.h"

#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace chatelaine {

namespace {

template <class T> void put(QVector<T> &values, T value, bool in)
{
    values.removeAll(value);
    if (in)
        values.append(value);
}

template <class Tag> QSet<qint64> numbersOf(const QVector<Id<Tag>> &ids)
{
    QSet<qint64> numbers;
    for (const Id<Tag> &id : ids)
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

QVector<Choice> choicesOf(const QVector<Role> &roles)
{
    QVector<Choice> choices;
    for (const Role &role : roles)
        choices.append({role.id.value, role.name});
    return choices;
}

QVector<Choice> choicesOf(const QVector<User> &users)
{
    QVector<Choice> choices;
    for (const User &user : users)
        choices.append({user.id.value, user.name});
    return choices;
}

QString nameOf(qint64 id, const QVector<Choice> &choices)
{
    const auto found =
        std::find_if(choices.cbegin(), choices.cend(), [id](const Choice &c) { return c.id == id; });
    return found == choices.cend() ? QString() : text::oneLine(found->text);
}

QString placeholderFor(const TokenTraits &traits)
{
    return traits.owner ? FilterBar::tr("Search name, description, owner, accessor ID or hint")
                        : FilterBar::tr("Search name, policy, role or accessor ID");
}

} // namespace

FilterBar::FilterBar(const OrganisationFacts &facts, const TokenService &tokens, QWidget *parent)
    : FilterRow(placeholderFor(tokens.traits()), tr("Search tokens"), parent)
    , m_facts(facts)
    , m_tokens(tokens)
{
    search()->setObjectName(QStringLiteral("tokenSearch"));
    connect(&m_facts, &OrganisationFacts::changed, this, [this] { refreshChips(); });
    start();
}

void FilterBar::refreshTraits()
{
    search()->setPlaceholderText(placeholderFor(m_tokens.traits()));
    start();
    refreshChips();
}

TokenQuery FilterBar::applyTo(const TokenQuery &query) const
{
    TokenQuery filtered = m_filter;
    filtered.text = text();
    filtered.sortBy = query.sortBy;
    filtered.order = query.order;
    return filtered;
}

void FilterBar::fillFilters()
{
    addStatusMenu();
    addRoleMenu();
    if (m_tokens.traits().owner)
        addOwnerMenu();
    addKindMenu();
    if (m_tokens.traits().expiry)
        addExpiryMenu();
    if (m_tokens.traits().lastUse)
        addLastUseMenu();
}

bool FilterBar::canBe(TokenStatus status) const
{
    switch (status) {
    case TokenStatus::Deleted:
        return m_tokens.traits().keepsDeleted;
    case TokenStatus::Disabled:
        return m_tokens.traits().disable;
    case TokenStatus::Expired:
    case TokenStatus::Expiring:
        return m_tokens.traits().expiry;
    case TokenStatus::Active:
        return true;
    }
    return true;
}

void FilterBar::addStatusMenu()
{
    QMenu *menu = addMenu(tr("&Status"));
    for (TokenStatus status : {TokenStatus::Active, TokenStatus::Expiring, TokenStatus::Expired,
                               TokenStatus::Disabled, TokenStatus::Deleted}) {
        if (!canBe(status))
            continue;
        addTick(menu, text::of(status), m_filter.statuses.contains(status),
                [this, status](bool on) { put(m_filter.statuses, status, on); });
    }
}

void FilterBar::addRoleMenu()
{
    const QVector<Choice> choices = choicesOf(m_facts.roles());
    addChoices(m_tokens.traits().attachments ? tr("&Policy or role") : tr("&Role"), choices,
               numbersOf(m_filter.roles),
               [this, choices](const QSet<qint64> &ids) { m_filter.roles = idsOf<RoleTag>(ids, choices); });
}

void FilterBar::addOwnerMenu()
{
    const QVector<Choice> choices = choicesOf(m_facts.users());
    addChoices(tr("&Owner"), choices, numbersOf(m_filter.owners), [this, choices](const QSet<qint64> &ids) {
        m_filter.owners = idsOf<PrincipalTag>(ids, choices);
    });
}

void FilterBar::addKindMenu()
{
    QMenu *menu = addMenu(tr("&Kind"));
    const QVector<TokenKind> kinds =
        m_tokens.traits().attachments
            ? QList{TokenKind::Client, TokenKind::Management}
            : QList{TokenKind::ServiceAccount, TokenKind::Personal, TokenKind::Management};
    for (TokenKind kind : kinds) {
        addTick(menu, text::of(kind), m_filter.kinds.contains(kind),
                [this, kind](bool on) { put(m_filter.kinds, kind, on); });
    }
}

void FilterBar::addExpiryMenu()
{
    QMenu *menu = addMenu(tr("&Expiry"));
    for (ExpiryFilter filter : {ExpiryFilter::Expired, ExpiryFilter::Within7Days, ExpiryFilter::Within30Days,
                                ExpiryFilter::Within90Days, ExpiryFilter::Never}) {
        addTick(menu, text::of(filter), m_filter.expiry == filter,
                [this, filter](bool on) { m_filter.expiry = on ? filter : ExpiryFilter::Any; });
    }
}

void FilterBar::addLastUseMenu()
{
    QMenu *menu = addMenu(tr("&Last use"));
    for (LastUseFilter filter :
         {LastUseFilter::Within24Hours, LastUseFilter::Within7Days, LastUseFilter::NotFor30Days,
          LastUseFilter::NotFor90Days, LastUseFilter::Never}) {
        addTick(menu, text::of(filter), m_filter.lastUse == filter,
                [this, filter](bool on) { m_filter.lastUse = on ? filter : LastUseFilter::Any; });
    }
}

void FilterBar::addChipsOfSets()
{
    for (TokenStatus status : std::as_const(m_filter.statuses))
        addChip(tr("Status: %1").arg(text::of(status)),
                [this, status] { put(m_filter.statuses, status, false); });
    for (RoleId role : std::as_const(m_filter.roles))
        addChip((m_tokens.traits().attachments ? tr("Policy or role: %1") : tr("Role: %1"))
                    .arg(nameOf(role.value, choicesOf(m_facts.roles()))),
                [this, role] { put(m_filter.roles, role, false); });
    for (PrincipalId owner : std::as_const(m_filter.owners))
        addChip(tr("Owner: %1").arg(nameOf(owner.value, choicesOf(m_facts.users()))),
                [this, owner] { put(m_filter.owners, owner, false); });
    for (TokenKind kind : std::as_const(m_filter.kinds))
        addChip(tr("Kind: %1").arg(text::of(kind)), [this, kind] { put(m_filter.kinds, kind, false); });
}

void FilterBar::fillChips()
{
    addChipsOfSets();
    if (m_filter.expiry != ExpiryFilter::Any)
        addChip(text::of(m_filter.expiry), [this] { m_filter.expiry = ExpiryFilter::Any; });
    if (m_filter.lastUse != LastUseFilter::Any)
        addChip(text::of(m_filter.lastUse), [this] { m_filter.lastUse = LastUseFilter::Any; });
}

} // namespace chatelaine
