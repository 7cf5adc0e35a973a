// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/democontent.h"

#include "domain/tokendraft.h"
#include "store/demotokens.h"
#include "store/rolerepository.h"
#include "store/tokenoperations.h"
#include "store/tokenrepository.h"
#include "store/userrepository.h"

#include <algorithm>
#include <functional>

namespace chatelaine {

namespace {

using demo::Fate;
using demo::Story;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr auto age = days(420);

/// Lives through all stories in the order of time.
class Replay
{
public:
    Replay(WriteTransaction &transaction, Identity root, Instant now);
    void run();

private:
    using Deed = std::function<void(TokenOperations &)>;
    struct Event
    {
        Instant at;
        int actor;
        Deed deed;
    };

    void addPeople();
    void plan(size_t index);
    void planFate(size_t index, Instant created);
    void at(Instant moment, int actor, Deed deed) { m_events.push_back({moment, actor, std::move(deed)}); }
    TokenDraft draftOf(const Story &story) const;
    Token stored(size_t index, Instant at) const;
    void use(size_t index);

    WriteTransaction &m_transaction;
    Identity m_root;
    Instant m_now;
    QVector<Role> m_roles;
    std::vector<Identity> m_people;
    std::vector<TokenId> m_tokens;
    std::vector<Event> m_events;
};

Replay::Replay(WriteTransaction &transaction, Identity root, Instant now)
    : m_transaction(transaction)
    , m_root(std::move(root))
    , m_now(now)
    , m_roles(RoleRepository(transaction.database()).all())
    , m_tokens(demo::stories().size())
{
}

void Replay::run()
{
    addPeople();
    for (size_t i = 0; i < m_tokens.size(); ++i)
        plan(i);
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const Event &a, const Event &b) { return a.at < b.at; });
    for (const Event &event : m_events) {
        TokenOperations operations(m_transaction, m_people[size_t(event.actor)], event.at);
        event.deed(operations);
    }
    for (size_t i = 0; i < m_tokens.size(); ++i)
        use(i);
}

void Replay::addPeople()
{
    m_people.push_back(m_root);
    for (const demo::Person &person : demo::people().subspan(1)) {
        const Role &role = m_roles.at(std::min<qsizetype>(person.role, m_roles.size() - 1));
        const auto id = UserRepository::add(m_transaction, {person.name.toString(),
                                                            person.email.toString(),
                                                            role.id,
                                                            UserStatus::Active,
                                                            {},
                                                            m_now - age + hours(1)});
        // The script decides who does what, hence the permissions of the founder.
        m_people.push_back(
            {id, person.name.toString(), person.email.toString(), role.name, m_root.permissions});
    }
}

TokenDraft Replay::draftOf(const Story &story) const
{
    TokenDraft draft;
    draft.name = story.name.toString();
    draft.description = story.description.toString();
    draft.owner = m_people[size_t(story.owner)].id;
    draft.role = m_roles.at(std::min<qsizetype>(story.role, m_roles.size() - 1)).id;
    if (story.expiresInDays != demo::forever)
        draft.expiresAt = m_now + days(story.expiresInDays) + hours(5);
    return draft;
}

Token Replay::stored(size_t index, Instant at) const
{
    return *TokenRepository(m_transaction.database()).fetch(m_tokens[index], at);
}

void Replay::plan(size_t index)
{
    const Story &story = demo::stories()[index];
    // Nobody makes sixty tokens at the same minute of the day.
    const Instant created = m_now - days(story.createdDaysAgo) - minutes(37 * int(index) % 420);
    const int maker = story.role == 0 ? 0 : 1 + int(index) % 2;
    at(created, maker, [this, index, &story](TokenOperations &operations) {
        m_tokens[index] = operations.create(draftOf(story)).token.id;
    });
    planFate(index, created);
}

void Replay::planFate(size_t index, Instant created)
{
    const auto middle = created + (m_now - created) / 2;
    const int helper = int(index) % 3;
    switch (demo::stories()[index].fate) {
    case Fate::Kept:
        return;
    case Fate::Edited:
        return at(middle, helper, [this, index, middle](TokenOperations &operations) {
            const Token token = stored(index, middle);
            const QString more = token.description + QStringLiteral(" Reviewed with its owner.");
            operations.update(token.id, token.version,
                              {token.name, more, token.owner, token.role, token.expiresAt});
        });
    case Fate::Disabled:
        return at(m_now - days(9), helper, [this, index](TokenOperations &operations) {
            operations.setEnabled(m_tokens[index], stored(index, m_now).version, false);
        });
    case Fate::SwitchedOffAndOn:
        at(middle, helper,
           [this, index](TokenOperations &operations) { operations.setEnabled(m_tokens[index], 1, false); });
        return at(middle + hours(3), 1, [this, index](TokenOperations &operations) {
            operations.setEnabled(m_tokens[index], 2, true);
        });
    case Fate::Regenerated:
        return at(middle, helper, [this, index](TokenOperations &operations) {
            operations.regenerate(m_tokens[index], 1, {});
        });
    case Fate::InGrace:
        return at(m_now - hours(4), helper, [this, index](TokenOperations &operations) {
            operations.regenerate(m_tokens[index], 1, {m_now + hours(20) + minutes(13 * int(index))});
        });
    case Fate::Deleted:
        return at(m_now - days(11), helper,
                  [this, index](TokenOperations &operations) { operations.remove(m_tokens[index], 1); });
    }
}

void Replay::use(size_t index)
{
    const Story &story = demo::stories()[index];
    const Token token = stored(index, m_now);
    if (story.usedHoursAgo == demo::never)
        return;
    const Instant used = m_now - hours(story.usedHoursAgo) - minutes(1 + 7 * int(index) % 50);
    // Half of those in grace have moved to the new secret; the others still use the old one, and cutting it
    // off would hurt.
    const bool moved = index % 2 == 0;
    for (const SecretInfo &secret : token.secrets) {
        const bool latest = token.secrets.size() == 1 || secret.current == moved;
        const Instant at = latest ? used : m_now - hours(5);
        if (at > secret.createdAt)
            TokenRepository::recordUse(m_transaction, {token.id, secret.id, at});
    }
    if (token.secrets.isEmpty())
        TokenRepository::recordUse(m_transaction, {token.id, SecretId{}, used});
}

void deactivateTheInactive(WriteTransaction &transaction)
{
    for (const demo::Person &person : demo::people()) {
        if (!person.active)
            Query(transaction.database(),
                  QStringLiteral("UPDATE users SET status = 'deactivated' WHERE email = ?"),
                  {person.email.toString()});
    }
}

} // namespace

DemoContent::DemoContent(Instant now)
    : m_now(now)
{
}

NewOrganisation DemoContent::organisation() const
{
    const demo::Person &root = demo::people().front();
    return {QStringLiteral("Harbour Line"), root.name.toString(), root.email.toString(),
            makeTokenSecret(SecretKind::Management)};
}

Instant DemoContent::foundedAt() const
{
    return m_now - age;
}

void DemoContent::fill(Database &database, const Identity &root) const
{
    WriteTransaction transaction(database);
    Replay(transaction, root, m_now).run();
    deactivateTheInactive(transaction);
    transaction.commit();
}

} // namespace chatelaine
