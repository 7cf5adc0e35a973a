// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peoplestore.h"

#include "files/importfiles.h"
#include "secrets/tokensecret.h"
#include "store/grouprepository.h"
#include "store/policyrepository.h"
#include "store/rolerepository.h"
#include "store/storeentrance.h"
#include "store/storefailure.h"
#include "store/tokenrepository.h"
#include "store/userrepository.h"

#include <array>

namespace chatelaine::bench {

namespace {

using std::chrono::days;
using std::chrono::hours;

constexpr int ownRoles = 20;
constexpr int membersOfGroup = 20;
const QString provider = QStringLiteral("Okta");

constexpr std::array<QStringView, 16> firstNames{
    u"Ada",  u"Bo",    u"Chiara", u"Dmitri", u"Élodie", u"Fatima", u"Grace",   u"Hana",
    u"Ines", u"Jonas", u"Kofi",   u"Lucía",  u"Mei",    u"Noor",   u"Øystein", u"Priya"};
constexpr std::array<QStringView, 16> lastNames{
    u"Almeida", u"Berg", u"Chen",  u"Dube",   u"Eriksen", u"Fischer", u"García", u"Haddad",
    u"Ito",     u"Jung", u"Klein", u"Łukasz", u"Mensah",  u"Novák",   u"Okafor", u"Papadaki"};
constexpr std::array<QStringView, 6> places{u"Berlin", u"Harbour", u"Lisbon", u"Nairobi", u"Osaka", u"Quito"};

QString nameOf(int user)
{
    const size_t n = size_t(user);
    return QStringLiteral("%1 %2 %3").arg(firstNames[n % 16], lastNames[n / 16 % 16]).arg(user);
}

QString emailOf(int user)
{
    return QStringLiteral("user%1@example.org").arg(user);
}

QString externalIdOf(int user)
{
    return QStringLiteral("00u%1").arg(user, 7, 10, QLatin1Char('0'));
}

QString groupName(int group)
{
    return QStringLiteral("Team %1 %2").arg(places[size_t(group) % places.size()]).arg(group);
}

UserStatus statusOf(int user, bool federated)
{
    if (user % 13 == 5)
        return UserStatus::Deactivated;
    return !federated && user % 17 == 6 ? UserStatus::Invited : UserStatus::Active;
}

StoreOptions optionsOf(const Catalogue &catalogue)
{
    StoreOptions options;
    options.catalogue = catalogue;
    return options;
}

} // namespace

PeopleStore::PeopleStore(Database &database, const QString &path, const Sizes &sizes, Instant now)
    : m_sizes(sizes)
    , m_now(now)
{
    const auto catalogue = files::shippedCatalogue(files::shippedCatalogues().value(0));
    const StoreOptions options = optionsOf(valueOf(catalogue));
    m_founder = StoreEntrance(options).found(database, path,
                                             {QStringLiteral("Ten thousand"),
                                              QStringLiteral("Robin Root"),
                                              founderEmail,
                                              Secret(founderPassword.toUtf8()),
                                              {}},
                                             now - days(400));
    WriteTransaction transaction(database);
    addRoles(transaction);
    addUsers(transaction);
    addGroups(transaction);
    addTokens(transaction);
    transaction.commit();
}

void PeopleStore::addRoles(WriteTransaction &transaction)
{
    RoleRepository repository(transaction.database());
    const QStringList names = repository.permissionNames();
    for (int i = 0; i < ownRoles; ++i) {
        QStringList held;
        for (int k = 0; k < 12; ++k)
            held << names.at(below(int(names.size())));
        RoleRepository::add(transaction, {{},
                                          QStringLiteral("Own role %1").arg(i),
                                          QStringLiteral("Made for the %1th team.").arg(i),
                                          PermissionSet(held),
                                          false,
                                          0});
    }
    m_roles = repository.all();
    Policy policy = PolicyRepository(transaction.database()).read();
    policy.personalTokens = true;
    ++policy.version;
    PolicyRepository::write(transaction, policy);
}

void PeopleStore::addUsers(WriteTransaction &transaction)
{
    for (int i = 0; i < m_sizes.users; ++i) {
        NewUser user;
        user.name = nameOf(i);
        user.email = emailOf(i);
        user.role = m_roles.at(1 + below(int(m_roles.size()) - 1)).id;
        user.status = statusOf(i, isFederated(i));
        user.createdAt = m_now - days(1 + i % 390);
        if (isFederated(i)) {
            user.provider = provider;
            user.externalId = externalIdOf(i);
        }
        if (i % 5 != 0)
            user.zones = QStringList{places[size_t(i) % places.size()].toString()};
        if (user.status == UserStatus::Active && i % 7 != 0)
            user.lastSignInAt = m_now - hours(1 + below(4'000));
        m_users << UserRepository::add(transaction, user);
    }
}

void PeopleStore::addGroups(WriteTransaction &transaction)
{
    for (int i = 0; i < m_sizes.groups; ++i) {
        const RoleId role = i % 5 == 0 ? m_roles.at(1 + below(int(m_roles.size()) - 1)).id : RoleId();
        const GroupId group = GroupRepository::add(
            transaction, {groupName(i), QStringLiteral("The %1th team.").arg(i), role}, m_now - days(300));
        // Neighbours, each once, and somebody from everywhere.
        const int first = below(m_sizes.users);
        for (int k = 0; k < std::min(membersOfGroup, m_sizes.users); ++k)
            GroupRepository::addMember(transaction, group, m_users.at((first + 7 * k) % m_sizes.users));
    }
}

void PeopleStore::addTokens(WriteTransaction &transaction)
{
    const QStringList names = RoleRepository(transaction.database()).permissionNames();
    for (int i = 0; i < m_sizes.tokens; ++i) {
        Token token;
        token.kind = i % 4 == 0 ? TokenKind::Personal : TokenKind::ServiceAccount;
        token.accessorId = QStringLiteral("00000000-0000-4000-8000-%1").arg(i, 12, 10, QLatin1Char('0'));
        token.name = QStringLiteral("token-%1").arg(i);
        token.owner = m_users.at(below(m_sizes.users));
        if (token.kind == TokenKind::ServiceAccount)
            token.role = m_roles.at(1 + below(int(m_roles.size()) - 1)).id;
        token.createdAt = m_now - days(1 + i % 300);
        token.expiresAt = m_now + days(1 + i % 200);
        const Secret secret = makeTokenSecret(SecretKind::ServiceAccount);
        SecretInfo current;
        current.hint = hintOf(secret.view());
        token.secrets << current; // what it is found by is written with it
        token.id = TokenRepository::insert(transaction, token, m_founder.id);
        if (token.kind == TokenKind::Personal)
            TokenRepository::setScopes(transaction, token.id,
                                       PermissionSet({names.at(i % names.size()), names.first()}).toList());
        TokenRepository::addSecret(transaction, token.id, digestOf(secret.view()), current.hint,
                                   token.createdAt);
    }
}

QByteArray PeopleStore::directoryCsv() const
{
    QByteArray csv = "externalId,name,email,role,groups,zones,active,provider\r\n";
    for (int i = 0; i < m_sizes.users; ++i) {
        const int user = isFederated(i) ? i : m_sizes.users + i; // half of them are new
        const QString name = i % 10 == 1 ? nameOf(user) + QStringLiteral(" Jr") : nameOf(user);
        csv += QStringList{externalIdOf(user),
                           name,
                           emailOf(user),
                           QStringLiteral("Read Only"),
                           groupName(i % std::max(1, m_sizes.groups)),
                           places[size_t(i) % places.size()].toString(),
                           QStringLiteral("yes"),
                           provider}
                   .join(u',')
                   .toUtf8() +
               "\r\n";
    }
    return csv;
}

} // namespace chatelaine::bench
