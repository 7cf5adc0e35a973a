// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directoryfile.h"
#include "domain/role.h"
#include "domain/user.h"
#include "store/transaction.h"

#include <random>

namespace chatelaine::bench {

struct Sizes
{
    int users = 10'000;
    int groups = 1'000;
    int tokens = 10'000;
};

inline const QString founderEmail = QStringLiteral("root@example.org");
/// Known to everybody on purpose: such a store holds nothing but numbers.
inline const QString founderPassword = QStringLiteral("correct horse battery");

/// A large organisation, the same in every run: people in all states, half of them from one identity
/// provider, groups, roles of its own, zones, tokens of both kinds.
class PeopleStore
{
public:
    /// Makes the file \a path. Throws StoreFailure.
    PeopleStore(Database &database, const QString &path, const Sizes &sizes, Instant now);

    const Identity &founder() const { return m_founder; }
    Instant now() const { return m_now; }
    /// What the provider tells of its people: as many as there are users, half of them known, a tenth of
    /// those changed.
    QByteArray directoryCsv() const;

private:
    void addRoles(WriteTransaction &transaction);
    void addUsers(WriteTransaction &transaction);
    void addGroups(WriteTransaction &transaction);
    void addTokens(WriteTransaction &transaction);
    bool isFederated(int user) const { return user % 2 == 1; }
    int below(int limit) { return int(m_random() % uint(limit)); }

    Sizes m_sizes;
    Instant m_now;
    Identity m_founder;
    QVector<Role> m_roles;
    QVector<PrincipalId> m_users;
    std::mt19937 m_random{20260101};
};

} // namespace chatelaine::bench
