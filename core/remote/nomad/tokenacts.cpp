// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokenacts.h"

#include "nomad/chain.h"
#include "nomad/nomadworker.h"
#include "nomad/policybook.h"
#include "nomad/serverhealth.h"
#include "nomad/tokenrules.h"
#include "nomad/tokentable.h"
#include "nomadacl/acllanguage.h"

#include <algorithm>

namespace chatelaine::nomad {

using namespace std::chrono_literals;

namespace {

QString textOf(const QUuid &accessor)
{
    return accessor.toString(QUuid::WithoutBraces);
}

bool hasExpired(const TokenStub &stub, Instant now)
{
    return stub.expiresAt && *stub.expiresAt <= now;
}

} // namespace

TokenActs::TokenActs(NomadWorker &worker)
    : QObject(&worker)
    , m_worker(worker)
{
}

Token TokenActs::adopted(const FullToken &token)
{
    m_worker.tokens().adopt(token.stub);
    return m_worker.tokens().record(m_worker.ids().token(token.stub.accessor));
}

// Reading

Future<FullToken> TokenActs::fresh(TokenId id)
{
    const QUuid accessor = m_worker.ids().accessor(id);
    const Error gone{ErrorCode::NotFound, tr("This token does not exist any more.")};
    if (accessor.isNull())
        return failed<FullToken>(gone);
    return either(
        m_worker.api().token(textOf(accessor)), this,
        [this, accessor, gone](Result<Answer<FullToken>> answer) {
            if (!answer && answer.error().code == ErrorCode::NotFound) {
                m_worker.tokens().noteGone(accessor);
                return failed<FullToken>(gone);
            }
            if (!answer)
                return failed<FullToken>(answer.error());
            if (answer->value.stub.accessor != accessor)
                return failed<FullToken>(
                    {ErrorCode::BadAnswer, tr("The server answered with another token than asked for.")});
            m_worker.tokens().refresh(answer->value.stub);
            return ready<FullToken>(std::move(answer->value));
        });
}

Future<FullToken> TokenActs::freshVersion(TokenId id, qint64 base)
{
    return andThen(fresh(id), this, [base](FullToken token) {
        if (static_cast<qint64>(token.stub.modifyIndex) == base)
            return ready<FullToken>(std::move(token));
        return ready<FullToken>(
            fail(ErrorCode::Conflict, tr("This token was changed by someone else since you opened it.")));
    });
}

Future<Token> TokenActs::token(TokenId id)
{
    return either(fresh(id), this, [this, id](const Result<FullToken> &answer) {
        const bool isKnown = m_worker.tokens().row(id) != nullptr;
        if (answer || (isKnown && answer.error().code != ErrorCode::PermissionDenied))
            return ready<Token>(m_worker.tokens().record(id));
        return failed<Token>(answer.error());
    });
}

QVector<Grant> TokenActs::grantsOf(const TokenStub &stub) const
{
    const PolicyBook &book = m_worker.policies();
    QStringList roleIds;
    for (const RoleLink &role : stub.roles)
        roleIds << role.id;
    const Acl acl = stub.management ? Acl::management() : Acl(book.rulesOf(stub.policies, roleIds));
    const bool isDead = hasExpired(stub, m_worker.clock().now());
    QVector<Grant> grants;
    const QStringList permissions = book.catalogueNames();
    for (const QString &permission : permissions) {
        Grant grant = acl.explain(permission);
        if (isDead && grant.granted) {
            grant.granted = false;
            grant.reason = GrantReason::TokenNotUsable;
        }
        grants << grant;
    }
    return grants;
}

Future<QVector<Grant>> TokenActs::grants(TokenId id)
{
    using Grants = QVector<Grant>;
    return either(m_worker.policies().rulesLoaded(), this, [this, id](const Result<void> &) {
        const TokenStub *stub = m_worker.tokens().row(id);
        if (stub)
            return ready<Grants>(grantsOf(*stub));
        return andThen(fresh(id), this,
                       [this](const FullToken &token) { return ready<Grants>(grantsOf(token.stub)); });
    });
}

Future<Identification> TokenActs::identify(std::shared_ptr<const Secret> secret)
{
    auto known = andThen(m_worker.policies().rulesLoaded(), this,
                         [this, secret] { return m_worker.api().self(secret); });
    return either(known, this, [this](const Result<Answer<FullToken>> &answer) {
        Identification found;
        found.form = SecretForm::WellFormed;
        if (!answer) {
            const bool isUnknown = healthOf(answer.error()) == ServerHealth::Refused;
            return isUnknown ? ready<Identification>(std::move(found))
                             : failed<Identification>(answer.error());
        }
        const TokenStub &stub = answer->value.stub;
        m_worker.tokens().refresh(stub);
        found.token = m_worker.tokens().record(m_worker.ids().token(stub.accessor));
        found.works = !hasExpired(stub, m_worker.clock().now());
        found.grants = grantsOf(stub);
        return ready<Identification>(std::move(found));
    });
}

// Making

Future<SecretToken> TokenActs::make(const NewToken &wanted)
{
    return either(m_worker.api().createToken(wanted), this, [this, wanted](Result<SecretToken> made) {
        if (made)
            return checkMade(wanted, std::move(*made));
        if (made.error().code != ErrorCode::OutcomeUnknown)
            return failed<SecretToken>(made.error());
        m_worker.tokens().reload();
        return failed<SecretToken>({ErrorCode::OutcomeUnknown,
                                    tr("The answer was lost: a token with this name may have been made, and "
                                       "nobody has its secret. Look "
                                       "at the list, and delete it before you make another one."),
                                    made.error().detail});
    });
}

/// Values of a type that the server misreads make tokens that live for ever: what came out is looked at.
Future<SecretToken> TokenActs::checkMade(const NewToken &wanted, SecretToken made)
{
    const TokenStub &stub = made.token.stub;
    if (stub.accessor.isNull() || made.secret.isEmpty())
        return failed<SecretToken>(
            {ErrorCode::BadAnswer, tr("The server's answer makes no sense: a token may have "
                                      "been made. Look at the list.")});
    if (stub.management != wanted.management)
        return takeBack(made, tr("The server made another kind of token than asked for."));
    const Duration tolerance = 5min; // the server's clock is not ours
    const auto length = stub.expiresAt ? std::optional(*stub.expiresAt - stub.createdAt) : std::nullopt;
    if (wanted.expirationTtl && (!length || *length > *wanted.expirationTtl + tolerance))
        return takeBack(made, tr("The server made a token that does not expire as asked for."));
    return ready<SecretToken>(std::move(made));
}

Future<SecretToken> TokenActs::takeBack(const SecretToken &made, const QString &why)
{
    const TokenStub stub = made.token.stub;
    return either(
        m_worker.api().deleteToken(textOf(stub.accessor)), this, [this, stub, why](const Result<void> &gone) {
            m_worker.tokens().reload();
            const QString after = gone ? tr("It has been deleted again.")
                                       : tr("It could not be deleted: do that now, its accessor ID is %1.")
                                             .arg(textOf(stub.accessor));
            return failed<SecretToken>({ErrorCode::BadAnswer, why + u' ' + after});
        });
}

Future<RevealedToken> TokenActs::create(const TokenDraft &draft)
{
    if (const auto may = m_worker.needWrite(); !may)
        return failed<RevealedToken>(may.error());
    return either(m_worker.policies().loaded(), this, [this, draft](const Result<void> &) {
        const auto wanted = rules::newToken(draft, m_worker.capabilities(), m_worker.ids(),
                                            m_worker.policies(), m_worker.clock().now());
        if (!wanted)
            return failed<RevealedToken>(wanted.error());
        return andThen(make(*wanted), this, [this](SecretToken made) {
            RevealedToken revealed{adopted(made.token), std::move(made.secret)};
            return ready<RevealedToken>(std::move(revealed));
        });
    });
}

// Changing

Future<Token> TokenActs::update(TokenId id, qint64 base, const TokenDraft &draft)
{
    if (const auto may = m_worker.needWrite(); !may)
        return failed<Token>(may.error());
    return andThen(freshVersion(id, base), this, [this, draft](const FullToken &before) {
        const Capabilities &can = m_worker.capabilities();
        if (before.stub.expiresAt && can.expiringEditable == false)
            return ready<Token>(
                fail(ErrorCode::Unsupported,
                     tr("Before version 1.6.3 this server cannot change a token that expires. Make a "
                        "successor instead.")));
        const auto wanted = rules::edited(before, draft, m_worker.ids(), m_worker.policies());
        if (!wanted)
            return failed<Token>(wanted.error());
        if (*wanted == before)
            return ready<Token>(m_worker.tokens().record(m_worker.ids().token(before.stub.accessor)));
        return write(before, *wanted);
    });
}

Future<Token> TokenActs::write(const FullToken &before, const FullToken &wanted)
{
    return either(m_worker.api().updateToken(wanted), this, [this, before](Result<Answer<FullToken>> answer) {
        if (!answer) {
            const bool refusesExpiry = answer.error().code == ErrorCode::Invalid && before.stub.expiresAt &&
                                       answer.error().detail.contains(u"cannot update expiration");
            if (refusesExpiry) {
                m_worker.learnExpiringEditable(false);
                return ready<Token>(
                    fail(ErrorCode::Unsupported,
                         tr("This server cannot change a token that expires. Make a successor "
                            "instead."),
                         answer.error().detail));
            }
            // What became of it shows the token itself.
            if (answer.error().code == ErrorCode::OutcomeUnknown)
                fresh(m_worker.ids().token(before.stub.accessor));
            return failed<Token>(answer.error());
        }
        const FullToken &after = answer->value;
        if (after.stub.accessor != before.stub.accessor)
            return ready<Token>(
                fail(ErrorCode::BadAnswer, tr("The server answered with another token than asked for.")));
        Token token = adopted(after);
        if (after.stub.expiresAt != before.stub.expiresAt)
            return ready<Token>(
                fail(ErrorCode::BadAnswer,
                     tr("The token was changed, but the server has lost its expiry: it does not "
                        "expire any more as it did. Make a successor with an expiry, and delete this "
                        "one.")));
        if (after.stub.expiresAt)
            m_worker.learnExpiringEditable(true);
        return ready<Token>(std::move(token));
    });
}

// Deleting

Future<Token> TokenActs::remove(TokenId id, qint64 base)
{
    if (const auto may = m_worker.needWrite(); !may)
        return failed<Token>(may.error());
    return andThen(freshVersion(id, base), this, [this, id](const FullToken &token) {
        Token record = m_worker.tokens().record(id);
        record.deletion.reset();
        return andThen(removeNow(token.stub), this, [this, record]() mutable {
            record.deletedAt = m_worker.clock().now();
            return ready<Token>(std::move(record));
        });
    });
}

Future<void> TokenActs::removeQuietly(const QUuid &accessor)
{
    if (const auto may = m_worker.needWrite(); !may)
        return failed<void>(may.error());
    return andThen(fresh(m_worker.ids().token(accessor)), this,
                   [this](const FullToken &token) { return removeNow(token.stub); });
}

Future<void> TokenActs::checkRemovable(const TokenStub &stub)
{
    if (m_worker.own() && m_worker.own()->stub.accessor == stub.accessor)
        return ready<void>(
            fail(ErrorCode::LastAdministrator,
                 tr("You are signed in with this token: whoever deletes it locks themselves out. "
                    "Sign in with another one first.")));
    if (!stub.management)
        return ready<void>(Result<void>());
    return andThen(m_worker.tokens().reload(), this, [this, stub] {
        const Instant now = m_worker.clock().now();
        const auto &all = m_worker.tokens().all();
        // One that dies by itself is no substitute for one that stays.
        const bool another = std::any_of(all.cbegin(), all.cend(), [&](const TokenStub &each) {
            return each.management && each.accessor != stub.accessor && !hasExpired(each, now) &&
                   (!each.expiresAt || stub.expiresAt);
        });
        if (another || hasExpired(stub, now))
            return ready<void>(Result<void>());
        return ready<void>(
            fail(ErrorCode::LastAdministrator,
                 tr("This is the last management token that stays: without it nobody could manage the "
                    "server any more. Make another one first.")));
    });
}

Future<void> TokenActs::removeNow(const TokenStub &stub)
{
    return andThen(checkRemovable(stub), this, [this, stub] {
        return either(
            m_worker.api().deleteToken(textOf(stub.accessor)), this, [this, stub](const Result<void> &gone) {
                if (!gone && gone.error().code == ErrorCode::OutcomeUnknown)
                    return afterLostDelete(stub, gone.error());
                if (!gone && gone.error().code != ErrorCode::NotFound)
                    return failed<void>(gone.error());
                m_worker.tokens().forget(stub.accessor);
                if (gone)
                    return ready<void>(Result<void>());
                return ready<void>(fail(ErrorCode::NotFound, tr("This token does not exist any more.")));
            });
    });
}

/// Whether it is gone can be seen: nothing needs to be tried again.
Future<void> TokenActs::afterLostDelete(const TokenStub &stub, const Error &error)
{
    return either(m_worker.api().token(textOf(stub.accessor)), this,
                  [this, stub, error](const Result<Answer<FullToken>> &still) {
                      if (still || still.error().code != ErrorCode::NotFound)
                          return failed<void>(error);
                      m_worker.tokens().forget(stub.accessor);
                      return ready<void>(Result<void>());
                  });
}

} // namespace chatelaine::nomad
