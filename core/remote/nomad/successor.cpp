// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokenacts.h"

#include "nomad/chain.h"
#include "nomad/deletionlist.h"
#include "nomad/nomadworker.h"
#include "nomad/policybook.h"
#include "nomad/tokenrules.h"
#include "nomad/tokentable.h"

#include <QTimer>

namespace chatelaine::nomad {

using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 20; ///< until another region knows a new token
constexpr std::chrono::milliseconds betweenTries = 500ms;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::Successor)
};

Result<void> checkedTimes(const TokenStub &before, const Regeneration &how, Instant now)
{
    const auto invalid = [](const QString &message) {
        return fail(ErrorCode::Invalid, message, {}, QStringLiteral("previousUntil"));
    };
    if (before.expiresAt && *before.expiresAt <= now)
        return fail(ErrorCode::Invalid, Words::tr("This token has expired. Make a new one instead."));
    if (how.previousUntil && *how.previousUntil <= now)
        return invalid(Words::tr("Choose a moment in the future."));
    if (how.previousUntil && before.expiresAt && *how.previousUntil > *before.expiresAt)
        return invalid(Words::tr("The token expires before that by itself."));
    return {};
}

Result<NewToken> successorOf(const TokenStub &before, const Regeneration &how, const NomadWorker &worker,
                             const PolicyBook &book)
{
    const Instant now = worker.clock().now();
    if (const auto good = checkedTimes(before, how, now); !good)
        return tl::unexpected(good.error());
    auto length = rules::life(how.successorExpiresAt, worker.capabilities(), now);
    if (!length) {
        length.error().field = QStringLiteral("successorExpiresAt");
        return tl::unexpected(length.error());
    }
    NewToken wanted{before.name, before.management, before.policies, {}, before.global, *length};
    for (const RoleLink &role : before.roles) {
        if (book.role(role.id)) // the server refuses roles that are gone
            wanted.roleIds << role.id;
    }
    if (!wanted.management && wanted.policies.isEmpty() && wanted.roleIds.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Words::tr("All roles of this token are gone: a successor would have neither policies nor roles. "
                      "Edit the token first."));
    return wanted;
}

} // namespace

/// One token takes over from another.
struct TokenActs::Succession
{
    TokenStub before;
    Regeneration how;
    Token after;
    std::shared_ptr<Secret> secret;
    bool isOwn = false; ///< it is the token that one is signed in with
};

Future<RevealedToken> TokenActs::regenerate(TokenId id, qint64 base, const Regeneration &how)
{
    if (const auto may = m_worker.needWrite(); !may)
        return failed<RevealedToken>(may.error());
    auto both = andThen(freshVersion(id, base), this, [this](const FullToken &token) {
        return either(m_worker.policies().loaded(), this,
                      [token](const Result<void> &) { return ready<FullToken>(token); });
    });
    return andThen(both, this, [this, how](const FullToken &token) {
        const auto wanted = successorOf(token.stub, how, m_worker, m_worker.policies());
        if (!wanted)
            return failed<RevealedToken>(wanted.error());
        auto succession = std::make_shared<Succession>();
        succession->before = token.stub;
        succession->how = how;
        succession->isOwn = m_worker.own() && m_worker.own()->stub.accessor == token.stub.accessor;
        return andThen(make(*wanted), this, [this, succession](SecretToken made) {
            succession->after = adopted(made.token);
            succession->secret = std::make_shared<Secret>(std::move(made.secret));
            return succeed(succession);
        });
    });
}

/// Whatever happens from here on, the secret is shown: the successor exists.
Future<RevealedToken> TokenActs::succeed(const std::shared_ptr<Succession> &succession)
{
    auto signedOver = succession->isOwn ? signOver(succession, mostTries) : ready<void>(Result<void>());
    auto retired = andThen(signedOver, this, [this, succession] { return retire(succession); });
    return either(retired, this, [succession](const Result<void> &done) {
        RevealedToken revealed{succession->after, std::move(*succession->secret)};
        if (!done)
            revealed.warning = tr("The new token has been made, but the one before is still there. %1")
                                   .arg(done.error().message);
        return ready<RevealedToken>(std::move(revealed));
    });
}

/// Whoever replaces the token that they are signed in with goes on with the new one, and only then is the old
/// one deleted.
Future<void> TokenActs::signOver(const std::shared_ptr<Succession> &succession, int triesLeft)
{
    const auto secret = std::make_shared<const Secret>(succession->secret->clone());
    return either(m_worker.takeOver(secret), this, [this, succession, triesLeft](const Result<void> &taken) {
        const bool isLate = m_worker.lagsBehindWrites(succession->before.global) && triesLeft > 0;
        if (taken || !isLate)
            return ready<void>(Result<void>(taken));
        auto later = promised<void>();
        QTimer::singleShot(betweenTries, this, [this, succession, triesLeft, later] {
            forward<void>(signOver(succession, triesLeft - 1), this, later);
        });
        return Future<void>(later->future());
    });
}

Future<void> TokenActs::retire(const std::shared_ptr<Succession> &succession)
{
    const TokenStub &before = succession->before;
    if (!succession->how.previousUntil)
        return removeNow(before);
    const PendingDeletion later{before.accessor.toString(QUuid::WithoutBraces), before.name,
                                *succession->how.previousUntil, succession->after.accessorId};
    return ready<void>(m_worker.deletions().add(later));
}

} // namespace chatelaine::nomad
