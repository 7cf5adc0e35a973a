// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/console.h"
#include "support/powers.h"

#include <QRandomGenerator>

#include <functional>

namespace chatelaine {

/// Everything that somebody can try at a console, with people, groups, roles and tokens drawn by lot from
/// those that there are. The same seed draws the same.
class RandomActs
{
public:
    using Refusal = std::optional<Error>;
    using Act = std::function<Refusal(Backend &, const PermissionSet &own)>;
    struct Code
    {
        PrincipalId giver;
        QString email;
        Secret code;
    };

    RandomActs(TestStore &store, quint32 seed)
        : m_store(store)
        , m_dice(seed)
    {
        addActsOnPeople();
        addActsOnGroups();
        addActsOnRoles();
        addActsOnTokens();
    }

    int upTo(qsizetype end) { return int(m_dice.bounded(quint32(std::max<qsizetype>(end, 1)))); }
    bool oneIn(int n) { return upTo(n) == 0; }
    template <class T> T oneOf(const QVector<T> &list)
    {
        return list.isEmpty() ? T() : list.at(upTo(list.size()));
    }

    QMap<QString, Act> acts;
    Powers seen;             ///< what there is to draw from
    std::vector<Code> codes; ///< given out and perhaps not used
    bool rootActs = false;
    qint64 taken = 0; ///< the token whose secret or edit the last act was after
    RoleId rootRole;
    RoleId deputyRole;

private:
    static constexpr qsizetype mostPeople = 24;

    template <class T> static Refusal refusalOf(const Result<T> &result)
    {
        return result ? Refusal() : Refusal(result.error());
    }
    RoleId someRole();
    PrincipalId someone() { return PrincipalId{oneOf(seen.people).id}; }
    PermissionSet somePermissions(const PermissionSet &own);
    DirectoryFile someDirectory();
    Refusal keep(Result<OneTimeCode> result, const PrincipalId &giver);
    void addActsOnPeople();
    void addActsOnGroups();
    void addActsOnRoles();
    void addActsOnTokens();

    TestStore &m_store;
    QRandomGenerator m_dice;
    int m_names = 0;
};

// Root keeps a little for themselves, or everybody would soon hold everything and nothing would be refused.
inline RoleId RandomActs::someRole()
{
    const RoleId chosen{oneOf(seen.roles).id};
    return rootActs && (chosen == rootRole || oneIn(2)) ? deputyRole : chosen;
}

inline PermissionSet RandomActs::somePermissions(const PermissionSet &own)
{
    // Mostly from what the actor holds, now and then from beyond.
    const PermissionSet kept = rootActs ? PermissionSet{permissions::editPolicy} : PermissionSet();
    const QStringList source = (oneIn(4) ? seen.everything : own).without(kept).toList();
    QStringList chosen;
    for (int i = upTo(6); i >= 0 && !source.isEmpty(); --i)
        chosen << source.at(upTo(source.size()));
    return PermissionSet(chosen);
}

inline RandomActs::Refusal RandomActs::keep(Result<OneTimeCode> result, const PrincipalId &giver)
{
    if (!result)
        return result.error();
    codes.push_back({giver, result->user.email, std::move(result->code)});
    return {};
}

inline DirectoryFile RandomActs::someDirectory()
{
    DirectoryFile file{QStringLiteral("Okta"), {}};
    for (int i = 0; i < 4; ++i) {
        DirectoryPerson person;
        person.externalId = QStringLiteral("id%1").arg(i);
        person.name = QStringLiteral("Federated %1").arg(i);
        person.email = QStringLiteral("federated%1@example.org").arg(i);
        person.active = !oneIn(4);
        if (oneIn(2))
            person.role = lookUp(m_store.path(), QStringLiteral("SELECT name FROM roles WHERE id = ?"),
                                 {someRole().value});
        if (oneIn(2))
            person.groups = QStringList{QStringLiteral("Group %1").arg(upTo(6))};
        if (!oneIn(4))
            file.people << person;
    }
    return file;
}

inline void RandomActs::addActsOnPeople()
{
    const auto self = [](Backend &backend) {
        return backend.authenticator()->identity().value_or(Identity()).id;
    };
    acts[QStringLiteral("invite")] = [=, this](Backend &b, const PermissionSet &) -> Refusal {
        if (seen.people.size() >= mostPeople)
            return Error{ErrorCode::Invalid, QStringLiteral("enough of them")};
        const QString email = QStringLiteral("person%1@example.org").arg(++m_names);
        return keep(await(b.directory()->invite({email, email, someRole(), {}})), self(b));
    };
    acts[QStringLiteral("renew")] = [=, this](Backend &b, const PermissionSet &) {
        auto who = oneOf(seen.people);
        for (int i = 0; i < 9 && !who.owner; ++i) // mostly somebody who is invited
            who = oneOf(seen.people);
        return keep(await(b.directory()->renewInvitation(PrincipalId{who.id}, who.version)), self(b));
    };
    acts[QStringLiteral("reset")] = [=, this](Backend &b, const PermissionSet &) {
        const auto who = oneOf(seen.people);
        return keep(await(b.directory()->resetPassword(PrincipalId{who.id}, who.version)), self(b));
    };
    acts[QStringLiteral("edit")] = [this](Backend &b, const PermissionSet &) {
        const auto who = oneOf(seen.people);
        const QString email = lookUp(
            m_store.path(), QStringLiteral("SELECT email FROM users WHERE principal_id = ?"), {who.id});
        const UserDraft draft{QStringLiteral("Renamed %1").arg(++m_names), email, someRole(), {}};
        return refusalOf(await(b.directory()->update(PrincipalId{who.id}, who.version, draft)));
    };
    acts[QStringLiteral("switch")] = [this](Backend &b, const PermissionSet &) {
        const auto who = oneOf(seen.people);
        return refusalOf(await(b.directory()->setActive(PrincipalId{who.id}, who.version, !oneIn(3))));
    };
    acts[QStringLiteral("delete")] = [this](Backend &b, const PermissionSet &) -> Refusal {
        if (seen.people.size() < 8)
            return Error{ErrorCode::Invalid, QStringLiteral("few enough")};
        const auto who = oneOf(seen.people);
        return refusalOf(await(b.directory()->remove(PrincipalId{who.id}, who.version, someone())));
    };
    acts[QStringLiteral("import")] = [this](Backend &b, const PermissionSet &) -> Refusal {
        const DirectoryFile file = someDirectory();
        const DirectoryImportOptions options{someRole(), oneIn(2)};
        const auto plan = await(b.directory()->previewImport(file, options));
        return plan ? refusalOf(await(b.directory()->importDirectory(file, options, *plan)))
                    : refusalOf(plan);
    };
}

inline void RandomActs::addActsOnGroups()
{
    const auto draft = [this] {
        return GroupDraft{QStringLiteral("Group %1").arg(upTo(6)), {}, oneIn(3) ? RoleId() : someRole()};
    };
    acts[QStringLiteral("make group")] = [=](Backend &b, const PermissionSet &) {
        return refusalOf(await(b.groups()->create(draft())));
    };
    acts[QStringLiteral("edit group")] = [=, this](Backend &b, const PermissionSet &) {
        const auto which = oneOf(seen.groups);
        return refusalOf(await(b.groups()->update(GroupId{which.id}, which.version, draft())));
    };
    acts[QStringLiteral("members")] = [this](Backend &b, const PermissionSet &) {
        const GroupId which{oneOf(seen.groups).id};
        return refusalOf(await(b.groups()->changeMembers(which, {someone(), someone()}, {someone()})));
    };
    acts[QStringLiteral("delete group")] = [this](Backend &b, const PermissionSet &) {
        const auto which = oneOf(seen.groups);
        return refusalOf(await(b.groups()->remove(GroupId{which.id}, which.version)));
    };
}

inline void RandomActs::addActsOnRoles()
{
    acts[QStringLiteral("make role")] = [this](Backend &b, const PermissionSet &own) -> Refusal {
        if (seen.roles.size() > 16)
            return Error{ErrorCode::Invalid, QStringLiteral("enough of them")};
        const RoleDraft draft{QStringLiteral("Role %1").arg(++m_names), {}, somePermissions(own)};
        return refusalOf(await(b.roles()->apply({{{}, 0, draft}})));
    };
    acts[QStringLiteral("edit role")] = [this](Backend &b, const PermissionSet &own) {
        const auto which = oneOf(seen.roles);
        const PermissionSet before = seen.inRoles.value(which.id);
        const PermissionSet some = somePermissions(own);
        const RoleDraft draft{QStringLiteral("Role %1").arg(++m_names),
                              {},
                              oneIn(2) ? before.united(some) : before.without(some)};
        return refusalOf(await(b.roles()->apply({{RoleId{which.id}, which.version, draft}})));
    };
    acts[QStringLiteral("delete role")] = [this](Backend &b, const PermissionSet &) {
        auto which = oneOf(seen.roles);
        for (const Powers::Row &role : std::as_const(seen.roles)) {
            if (!role.flag && !role.owner && oneIn(2))
                which = role; // nobody has it
        }
        return refusalOf(await(b.roles()->apply({{RoleId{which.id}, which.version, std::nullopt}})));
    };
    acts[QStringLiteral("policy")] = [this](Backend &b, const PermissionSet &) -> Refusal {
        auto policy = await(b.policy()->policy());
        if (!policy)
            return policy.error();
        policy->personalTokens = !oneIn(3);
        return refusalOf(await(b.policy()->update(*policy)));
    };
}

inline void RandomActs::addActsOnTokens()
{
    const auto draft = [this] {
        return TokenDraft{QStringLiteral("token %1").arg(++m_names),
                          {},
                          someone(),
                          someRole(),
                          m_store.clock->now() + std::chrono::days(1 + upTo(60))};
    };
    const auto personal = [this](const PermissionSet &own) {
        return PersonalTokenDraft{QStringLiteral("mine %1").arg(++m_names),
                                  {},
                                  somePermissions(own).toList(),
                                  m_store.clock->now() + std::chrono::days(1 + upTo(60))};
    };
    acts[QStringLiteral("make token")] = [=](Backend &b, const PermissionSet &) {
        return refusalOf(await(b.tokens()->create(draft())));
    };
    acts[QStringLiteral("edit token")] = [=, this](Backend &b, const PermissionSet &) {
        auto which = oneOf(seen.living);
        for (int i = 0; i < 9 && which.flag; ++i) // mostly not personal ones, which nobody edits here
            which = oneOf(seen.living);
        taken = which.id;
        return refusalOf(await(b.tokens()->update(TokenId{which.id}, which.version, draft())));
    };
    acts[QStringLiteral("switch token")] = [this](Backend &b, const PermissionSet &) {
        const auto which = oneOf(seen.living);
        return refusalOf(await(b.tokens()->setEnabled(TokenId{which.id}, which.version, oneIn(2))));
    };
    acts[QStringLiteral("regenerate")] = [this](Backend &b, const PermissionSet &) {
        const auto which = oneOf(seen.living);
        taken = which.id;
        return refusalOf(await(b.tokens()->regenerate(TokenId{which.id}, which.version, {})));
    };
    acts[QStringLiteral("delete token")] = [this](Backend &b, const PermissionSet &) {
        const auto which = oneOf(seen.living);
        return refusalOf(await(b.tokens()->remove(TokenId{which.id}, which.version)));
    };
    acts[QStringLiteral("make personal")] = [=](Backend &b, const PermissionSet &own) {
        return refusalOf(await(b.tokens()->createPersonal(personal(own))));
    };
    acts[QStringLiteral("edit personal")] = [=, this](Backend &b, const PermissionSet &own) {
        const qint64 self = b.authenticator()->identity().value_or(Identity()).id.value;
        auto which = oneOf(seen.living);
        for (int i = 0; i < 29 && !(which.flag && which.owner == self); ++i) // mostly one of their own
            which = oneOf(seen.living);
        return refusalOf(await(b.tokens()->updatePersonal(TokenId{which.id}, which.version, personal(own))));
    };
}

} // namespace chatelaine
