// SPDX-License-Identifier: GPL-3.0-or-later
// How many secrets can one core verify in a second? Prints a table, with the bare digest of the same texts
// beside it: the ratio says what the look-up costs, whatever the machine.
#include "verifier/verifier.h"

#include <chrono>
#include <cstdio>
#include <random>

using namespace chatelaine;

namespace {

constexpr Instant noon = fromMillis(1'800'000'000'000);
constexpr size_t calls = 1'000'000;

/// Secrets back to back: a million QByteArrays would measure the allocator.
class Texts
{
public:
    void add(const Secret &secret) { m_all.append(secret.view()); }
    size_t size() const { return static_cast<size_t>(m_all.size() / secretLength); }
    QByteArrayView operator[](size_t i) const
    {
        return QByteArrayView(m_all).sliced(static_cast<qsizetype>(i) * secretLength, secretLength);
    }

private:
    QByteArray m_all;
};

/// Ten roles of forty permissions, as an organisation has them.
QHash<RoleId, PermissionSet> makeRoles()
{
    QHash<RoleId, PermissionSet> roles;
    for (qint64 role = 0; role < 10; ++role) {
        QStringList permissions;
        for (int i = 0; i < 40; ++i)
            permissions << QStringLiteral("service%1:Action%2").arg(role).arg(i);
        roles.insert(RoleId{role + 1}, PermissionSet(permissions));
    }
    return roles;
}

void addTokens(Verifier &verifier, Texts &texts, size_t upTo)
{
    while (texts.size() < upTo) {
        const auto id = static_cast<qint64>(texts.size() + 1);
        texts.add(makeTokenSecret(SecretKind::ServiceAccount));
        VerifierToken token;
        token.token.id = {id};
        token.token.role = {1 + id % 10};
        token.secrets = {{SecretId{id}, digestOf(texts[texts.size() - 1]), {}}};
        verifier.apply(token);
    }
}

/// Calls a second of \a work, which is given a random text each time.
template <class Work> double rateOf(const Texts &texts, Work work)
{
    std::mt19937_64 random(1);
    size_t done = 0;
    const auto start = std::chrono::steady_clock::now();
    for (size_t i = 0; i < calls; ++i)
        done += work(texts[random() % texts.size()]) ? 1 : 0;
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    if (done != calls)
        qFatal("%zu of %zu calls gave the wrong answer", calls - done, calls);
    return static_cast<double>(calls) / taken.count();
}

void printRow(Verifier &verifier, const Texts &texts, const Texts &strangers)
{
    const double known =
        rateOf(texts, [&](QByteArrayView text) { return verifier.verify(text, noon).isValid(); });
    const double unknown = rateOf(strangers, [&](QByteArrayView text) {
        return verifier.verify(text, noon).code == VerdictCode::Unknown;
    });
    const double bare = rateOf(texts, [](QByteArrayView text) { return digestOf(text) != SecretDigest{}; });
    std::printf("%9zu %14.0f %14.0f %14.0f %12.2f\n", texts.size(), known, unknown, bare, bare / known);
    std::fflush(stdout);
}

} // namespace

int main()
{
    Verifier verifier;
    verifier.setRoles(makeRoles());
    Texts texts;
    Texts strangers;
    while (strangers.size() < 1'000)
        strangers.add(makeTokenSecret(SecretKind::ServiceAccount));
    std::printf("%9s %14s %14s %14s %12s\n", "tokens", "known/s", "unknown/s", "SHA-256/s", "times SHA");
    for (const size_t count : {1'000, 100'000, 1'000'000}) {
        addTokens(verifier, texts, count);
        printRow(verifier, texts, strangers);
    }
}
