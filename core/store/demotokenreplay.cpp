// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demotokens.h"

#include "domain/zone.h"
#include "store/personaltokenoperations.h"
#include "store/tokenrepository.h"

namespace chatelaine::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

/// Whoever makes a token, or changes it: nobody but their user can do that to a personal one.
int makerOf(const Story &story, size_t index)
{
    if (story.isPersonal())
        return story.owner;
    return story.role == 0 ? 0 : 1 + int(index) % 2;
}

int helperOf(const Story &story, size_t index)
{
    return story.isPersonal() ? story.owner : int(index) % 3;
}

std::optional<Instant> expiryOf(const Story &story, Instant now)
{
    if (story.expiresInDays == forever)
        return std::nullopt;
    return now + days(story.expiresInDays) + hours(5);
}

} // namespace

TokenReplay::TokenReplay(Stage &stage)
    : m_stage(stage)
    , m_tokens(stories().size())
{
}

void TokenReplay::plan()
{
    for (size_t i = 0; i < m_tokens.size(); ++i)
        plan(i);
}

void TokenReplay::use()
{
    for (size_t i = 0; i < m_tokens.size(); ++i)
        use(i);
}

void TokenReplay::plan(size_t index)
{
    const Story &story = stories()[index];
    // Nobody makes sixty tokens at the same minute of the day.
    const Instant created = m_stage.now() - days(story.createdDaysAgo) - minutes(37 * int(index) % 420);
    m_stage.at(created, [this, index, &story](Instant at) {
        create(index, m_stage.actor(makerOf(story, index)), at);
    });
    planFate(index, created);
}

void TokenReplay::create(size_t index, const Identity &maker, Instant at)
{
    const Story &story = stories()[index];
    const QString name = story.name.toString();
    const QString description = story.description.toString();
    const auto expiry = expiryOf(story, m_stage.now());
    if (story.isPersonal()) {
        PersonalTokenOperations operations(m_stage.transaction(), maker, at);
        const auto made = operations.create({name, description, m_stage.known(story.scopes), expiry});
        m_tokens[index] = made.token.id;
        return;
    }
    TokenOperations operations(m_stage.transaction(), maker, at);
    const auto made =
        operations.create({name, description, m_stage.actor(story.owner).id, m_stage.role(story.role), expiry,
                           zones::fromText(story.zones.toString())});
    m_tokens[index] = made.token.id;
}

void TokenReplay::edit(size_t index, const Identity &actor, Instant at)
{
    const Token token = stored(index, at);
    const QString more = token.description + QStringLiteral(" Reviewed with its owner.");
    if (stories()[index].isPersonal()) {
        PersonalTokenOperations operations(m_stage.transaction(), actor, at);
        operations.update(token.id, token.version, {token.name, more, token.scopes, token.expiresAt});
        return;
    }
    TokenOperations operations(m_stage.transaction(), actor, at);
    operations.update(token.id, token.version,
                      {token.name, more, token.owner, token.role, token.expiresAt, token.zones});
}

Token TokenReplay::stored(size_t index, Instant at) const
{
    return *TokenRepository(m_stage.database()).fetch(m_tokens[index], at);
}

void TokenReplay::planFate(size_t index, Instant created)
{
    const Story &story = stories()[index];
    const int helper = helperOf(story, index);
    const auto act = [this, index](Instant moment, int actor, auto deed) {
        m_stage.at(moment, [this, index, actor, deed](Instant at) {
            TokenOperations operations(m_stage.transaction(), m_stage.actor(actor), at);
            const Token token = stored(index, at);
            deed(operations, token.id, token.version);
        });
    };
    const auto setEnabled = [](bool enabled) {
        return [enabled](TokenOperations &operations, TokenId id, qint64 version) {
            operations.setEnabled(id, version, enabled);
        };
    };
    const auto regenerate = [](const Regeneration &how) {
        return [how](TokenOperations &operations, TokenId id, qint64 version) {
            operations.regenerate(id, version, how);
        };
    };
    const Instant now = m_stage.now();
    const auto middle = created + (now - created) / 2;
    switch (story.fate) {
    case Fate::Kept:
        return;
    case Fate::Edited:
        return m_stage.at(middle,
                          [this, index, helper](Instant at) { edit(index, m_stage.actor(helper), at); });
    case Fate::Disabled:
        return act(now - days(9), helper, setEnabled(false));
    case Fate::SwitchedOffAndOn:
        act(middle, helper, setEnabled(false));
        return act(middle + hours(3), 1, setEnabled(true));
    case Fate::Regenerated:
        return act(middle, helper, regenerate({}));
    case Fate::InGrace:
        return act(now - hours(4), helper, regenerate({now + hours(20) + minutes(13 * int(index))}));
    case Fate::Deleted:
        return act(now - days(11), helper, [](TokenOperations &operations, TokenId id, qint64 version) {
            operations.remove(id, version);
        });
    }
}

void TokenReplay::use(size_t index)
{
    const Story &story = stories()[index];
    const Instant now = m_stage.now();
    const Token token = stored(index, now);
    if (story.usedHoursAgo == never)
        return;
    const Instant used = now - hours(story.usedHoursAgo) - minutes(1 + 7 * int(index) % 50);
    // Half of those in grace have moved to the new secret; the others still use the old one, and cutting it
    // off would hurt.
    const bool moved = index % 2 == 0;
    for (const SecretInfo &secret : token.secrets) {
        const bool latest = token.secrets.size() == 1 || secret.current == moved;
        const Instant at = latest ? used : now - hours(5);
        if (at > secret.createdAt)
            TokenRepository::recordUse(m_stage.transaction(), {token.id, secret.id, at});
    }
    if (token.secrets.isEmpty())
        TokenRepository::recordUse(m_stage.transaction(), {token.id, SecretId{}, used});
}

} // namespace chatelaine::demo
