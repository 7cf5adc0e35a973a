// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/demostage.h"

#include <QStringView>

#include <span>

/// Who is in the demo, and how they came to be there.
namespace chatelaine::demo {

enum class Turn {
    Stayed,
    Invited,        ///< has not taken the invitation up
    InvitedAgain,   ///< has not, and was given a second code
    Deactivated,    ///< last month
    ForgotPassword, ///< was given a one-time code this morning
};

struct Person
{
    QStringView name;
    QStringView email;
    int role; ///< see Stage::role()
    int joinedDaysAgo;
    int seenHoursAgo; ///< last sign-in
    QStringView zones = {};
    Turn turn = Turn::Stayed;
};

/// Somebody whom the identity provider knows.
struct Outsider
{
    QStringView externalId;
    QStringView name;
    QStringView email;
    int role;
    QStringView groups; ///< with commas in between
    QStringView zones;
    int seenHoursAgo;  ///< or `never`
    bool left = false; ///< is not in the directory any more
};

struct OwnRole
{
    QStringView name;
    QStringView description;
    QStringView permissions; ///< with spaces in between
    QStringView later = {};  ///< what was added some time after
};

struct DemoGroup
{
    QStringView name;
    QStringView description;
    int role; ///< or `noRole`
    std::span<const int> members;
};

inline constexpr int never = -1;
inline constexpr int noRole = -1;
inline constexpr int ownRole = 100; ///< the first of ownRoles()

std::span<const Person> people(); ///< the first one is the founder, who is signed in
std::span<const Outsider> outsiders();
std::span<const OwnRole> ownRoles();
std::span<const DemoGroup> groups();

/// Plans their arrivals, changes and groups.
class PeopleReplay
{
public:
    explicit PeopleReplay(Stage &stage);
    void plan();

private:
    void planRoles();
    void planPerson(int index);
    void planTurn(int index);
    void planDirectory();
    void planGroups();
    void planPolicy();
    void takeUp(int index, Instant at);
    void signIn(PrincipalId id, const QString &name, Instant at);
    void importDirectory(bool all, Instant at);

    Stage &m_stage;
};

} // namespace chatelaine::demo
