// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokenacts.h"

#include "backend/chain.h"
#include "nomad/nomadworker.h"
#include "nomad/tokenrules.h"
#include "nomad/tokentable.h"

// How tokens are made.
namespace chatelaine::nomad {

using namespace std::chrono_literals;

namespace {

QString textOf(const QUuid &accessor)
{
    return accessor.toString(QUuid::WithoutBraces);
}

} // namespace

/// What is to be made, and what was known before that was asked for.
struct TokenActs::Wish
{
    int session = 0;
    NewToken token;
    TokenId newestBefore;
};

Future<SecretToken> TokenActs::make(int session, const NewToken &wanted)
{
    if (const auto still = m_worker.needSession(session); !still)
        return failed<SecretToken>(still.error());
    const Wish wish{session, wanted, m_worker.ids().newestToken()};
    return either(m_worker.api().createToken(wanted), this, [this, wish](Result<SecretToken> made) {
        if (made)
            return checkMade(wish, std::move(*made));
        if (made.error().code != ErrorCode::OutcomeUnknown)
            return failed<SecretToken>(made.error());
        if (m_worker.isCurrent(wish.session))
            m_worker.tokens().reload();
        return failed<SecretToken>({ErrorCode::OutcomeUnknown,
                                    tr("The answer was lost: a token with this name may have been made, and "
                                       "nobody has its secret. Look "
                                       "at the list, and delete it before you make another one."),
                                    made.error().detail});
    });
}

/// Values of a type that the server misreads make tokens that live for ever: what came out is looked at.
Future<SecretToken> TokenActs::checkMade(const Wish &wish, SecretToken made)
{
    const TokenStub &stub = made.token.stub;
    if (stub.accessor.isNull() || made.secret.isEmpty())
        return failed<SecretToken>(
            {ErrorCode::BadAnswer, tr("The server's answer makes no sense: a token may have "
                                      "been made. Look at the list.")});
    if (stub.management != wish.token.management)
        return takeBack(wish, made, tr("The server made another kind of token than asked for."));
    const Duration tolerance = 5min; // the server's clock is not ours
    const auto length = stub.expiresAt ? std::optional(*stub.expiresAt - stub.createdAt) : std::nullopt;
    const auto &longest = wish.token.expirationTtl;
    if (longest && (!length || *length > *longest + tolerance))
        return takeBack(wish, made, tr("The server made a token that does not expire as asked for."));
    return ready<SecretToken>(std::move(made));
}

Future<SecretToken> TokenActs::takeBack(const Wish &wish, const SecretToken &made, const QString &why)
{
    const TokenStub stub = made.token.stub;
    return either(takeBackNow(wish, stub), this, [this, wish, stub, why](const Result<void> &gone) {
        if (m_worker.isCurrent(wish.session))
            m_worker.tokens().reload();
        const QString after = gone ? tr("It has been deleted again.")
                                   : tr("It has not been deleted: look at it now, its accessor ID is %1.")
                                         .arg(textOf(stub.accessor));
        return failed<SecretToken>({ErrorCode::BadAnswer, why + u' ' + after});
    });
}

/// An answer that is wrong may be wrong about which token it is, too: only what was made just now is deleted.
Future<void> TokenActs::takeBackNow(const Wish &wish, const TokenStub &made)
{
    const Error doubtful{ErrorCode::BadAnswer, {}};
    const bool isNew = m_worker.ids().token(made.accessor).value > wish.newestBefore.value;
    if (!isNew || made.name != wish.token.name || !m_worker.isCurrent(wish.session))
        return failed<void>(doubtful);
    return andThen(m_worker.api().token(textOf(made.accessor)), this,
                   [this, wish, made, doubtful](const Answer<FullToken> &there) {
                       const TokenStub &stub = there.value.stub;
                       const bool isIt = stub.accessor == made.accessor && stub.name == made.name &&
                                         stub.management == made.management;
                       if (!isIt || !m_worker.isCurrent(wish.session))
                           return failed<void>(doubtful);
                       return m_worker.api().deleteToken(textOf(made.accessor));
                   });
}

Future<RevealedToken> TokenActs::create(const TokenDraft &draft)
{
    if (const auto may = m_worker.needWrite(); !may)
        return failed<RevealedToken>(may.error());
    const int session = m_worker.session();
    const auto gone = rolesGone(rules::roleIdsOf(draft.attachments, m_worker.ids()));
    return andThen(gone, this, [this, session, draft](const QStringList &rolesGoneNow) {
        const auto wanted = rules::newToken(draft, m_worker.capabilities(), m_worker.ids(), rolesGoneNow,
                                            m_worker.clock().now());
        if (!wanted)
            return failed<RevealedToken>(wanted.error());
        return andThen(make(session, *wanted), this, [this, session](SecretToken made) {
            RevealedToken revealed{adopted(session, made.token), std::move(made.secret)};
            return ready<RevealedToken>(std::move(revealed));
        });
    });
}

} // namespace chatelaine::nomad
