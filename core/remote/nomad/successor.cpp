// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokenacts.h"

#include "backend/chain.h"
#include "domain/lists.h"
#include "nomad/deletionlist.h"
#include "nomad/nomadworker.h"
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

QStringList idsOf(const TokenStub &stub)
{
    QStringList ids;
    for (const RoleLink &role : stub.roles)
        ids << role.id;
    return ids;
}

/// The server refuses roles that are \a gone: the successor goes without them, and that is said.
Result<NewToken> successorOf(const TokenStub &before, const Regeneration &how, const NomadWorker &worker,
                             const QStringList &gone)
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
    const QStringList roles = idsOf(before);
    for (const QString &role : roles) {
        if (!gone.contains(role))
            wanted.roleIds << role;
    }
    if (!wanted.management && wanted.policies.isEmpty() && wanted.roleIds.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Words::tr("All roles of this token are gone: a successor would have neither policies nor roles. "
                      "Edit the token first."));
    return wanted;
}

QString wordsAbout(const TokenStub &before, QStringList gone)
{
    QStringList names;
    for (const RoleLink &role : before.roles) {
        if (gone.removeAll(role.id) > 0)
            names << (role.name.isEmpty() ? role.id : role.name);
    }
    names << gone;
    if (names.isEmpty())
        return {};
    return Words::tr("The new token goes without %n role(s) that do not exist any more: %1.", nullptr,
                     static_cast<int>(names.size()))
        .arg(listed(names));
}

} // namespace

/// One token takes over from another.
struct TokenActs::Succession
{
    int session = 0;
    TokenStub before;
    Regeneration how;
    Token after;
    std::shared_ptr<Secret> secret;
    QStringList warnings; ///< sentences about what did not go as asked
    QStringList shown;    ///< IDs of the roles it was shown with
    bool isOwn = false;   ///< it is the token that one is signed in with
};

Future<RevealedToken> TokenActs::regenerate(TokenId id, qint64 base, const Regeneration &how)
{
    if (const auto may = m_worker.needWrite(); !may)
        return failed<RevealedToken>(may.error());
    auto succession = std::make_shared<Succession>();
    succession->session = m_worker.session();
    succession->how = how;
    succession->shown = rolesShown(id, base);
    return andThen(freshVersion(id, base), this, [this, succession](const FullToken &token) {
        succession->before = token.stub;
        succession->isOwn = m_worker.own() && m_worker.own()->stub.accessor == token.stub.accessor;
        QStringList held = idsOf(token.stub) + succession->shown;
        held.removeDuplicates();
        return andThen(rolesGone(held), this,
                       [this, succession](const QStringList &gone) { return begin(succession, gone); });
    });
}

Future<RevealedToken> TokenActs::begin(const std::shared_ptr<Succession> &succession, const QStringList &gone)
{
    const auto wanted = successorOf(succession->before, succession->how, m_worker, gone);
    if (!wanted)
        return failed<RevealedToken>(wanted.error());
    if (const QString words = wordsAbout(succession->before, gone); !words.isEmpty())
        succession->warnings << words;
    return andThen(make(succession->session, *wanted), this, [this, succession](SecretToken made) {
        succession->after = adopted(succession->session, made.token);
        succession->secret = std::make_shared<Secret>(std::move(made.secret));
        return succeed(succession);
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
            succession->warnings << tr("The new token has been made, but the one before is still there. %1")
                                        .arg(done.error().message);
        revealed.warning = succession->warnings.join(u' ');
        return ready<RevealedToken>(std::move(revealed));
    });
}

/// Whoever replaces the token that they are signed in with goes on with the new one, and only then is the old
/// one deleted.
Future<void> TokenActs::signOver(const std::shared_ptr<Succession> &succession, int triesLeft)
{
    const auto secret = std::make_shared<const Secret>(succession->secret->clone());
    const auto takenOver = m_worker.takeOver(succession->session, secret);
    return either(takenOver, this, [this, succession, triesLeft](const Result<void> &taken) {
        const bool isLate = m_worker.isCurrent(succession->session) &&
                            m_worker.lagsBehindWrites(succession->before.global) && triesLeft > 0;
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
    if (auto still = m_worker.needSession(succession->session); !still)
        return ready<void>(std::move(still));
    const TokenStub &before = succession->before;
    if (!succession->how.previousUntil)
        return removeNow(succession->session, before);
    const PendingDeletion later{before.accessor.toString(QUuid::WithoutBraces), before.name,
                                *succession->how.previousUntil, succession->after.accessorId};
    auto added = m_worker.deletions().add(later);
    if (const QString notice = m_worker.deletions().takeNotice(); !notice.isEmpty())
        succession->warnings << notice;
    return ready<void>(std::move(added));
}

} // namespace chatelaine::nomad
