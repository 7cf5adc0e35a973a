// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokenacts.h"

#include "backend/chain.h"
#include "nomad/nomadworker.h"
#include "nomad/policybook.h"
#include "nomad/serverhealth.h"
#include "nomad/tokenrules.h"
#include "nomad/tokentable.h"
#include "nomadacl/acllanguage.h"

#include <algorithm>

namespace chatelaine::nomad {

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

/// A token that was made or changed is told of also to whoever has signed out meanwhile.
Token TokenActs::adopted(int session, const FullToken &token)
{
    if (m_worker.isCurrent(session))
        m_worker.tokens().adopt(token.stub);
    return m_worker.tokens().recordOf(token.stub);
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
        [this, id, accessor, gone,
         known = m_worker.tokens().versionOf(id)](Result<Answer<FullToken>> answer) {
            if (!answer && answer.error().code == ErrorCode::NotFound) {
                m_worker.tokens().noteGone(id, known);
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

QStringList TokenActs::rolesShown(TokenId id, qint64 base) const
{
    QStringList ids;
    const TokenStub *stub = m_worker.tokens().row(id);
    if (!stub || static_cast<qint64>(stub->modifyIndex) != base)
        return ids;
    for (const RoleLink &role : stub->roles)
        ids << role.id;
    return ids;
}

Future<QStringList> TokenActs::rolesGone(const QStringList &ids)
{
    return andThen(m_worker.policies().loaded(), this, [this, ids] {
        QStringList unknown;
        for (const QString &id : ids) {
            if (!m_worker.policies().role(id))
                unknown << id;
        }
        return lookUp(std::move(unknown), {});
    });
}

Future<QStringList> TokenActs::lookUp(QStringList ids, const QStringList &gone)
{
    if (ids.isEmpty())
        return ready<QStringList>(QStringList(gone));
    const QString id = ids.takeFirst();
    return either(m_worker.api().role(id), this,
                  [this, id, ids, gone](const Result<Answer<nomad::Role>> &role) {
                      if (!role && role.error().code != ErrorCode::NotFound)
                          return failed<QStringList>(role.error());
                      return lookUp(ids, role ? gone : gone + QStringList{id});
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
    return either(m_worker.policies().rulesLoaded(), this, [this, id](const Result<void> &known) {
        if (!known) // without the rules everything would look refused
            return failed<Grants>({known.error().code,
                                   tr("The rules that tell what this token may do could not be read. %1")
                                       .arg(known.error().message),
                                   known.error().detail});
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

// Changing

Future<Token> TokenActs::update(TokenId id, qint64 base, const TokenDraft &draft)
{
    if (const auto may = m_worker.needWrite(); !may)
        return failed<Token>(may.error());
    const int session = m_worker.session();
    const QStringList held = rolesShown(id, base);
    return andThen(freshVersion(id, base), this, [this, session, held, draft](const FullToken &before) {
        const Capabilities &can = m_worker.capabilities();
        if (before.stub.expiresAt && can.expiringEditable == false)
            return ready<Token>(
                fail(ErrorCode::Unsupported,
                     tr("Before version 1.6.3 this server cannot change a token that expires. Make a "
                        "successor instead.")));
        return edit(session, before, held, draft);
    });
}

Future<Token> TokenActs::edit(int session, const FullToken &before, const QStringList &held,
                              const TokenDraft &draft)
{
    const auto gone = rolesGone(rules::roleIdsOf(draft.attachments, m_worker.ids()));
    return andThen(gone, this, [this, session, before, held, draft](const QStringList &rolesGoneNow) {
        const auto wanted = rules::edited(before, draft, held, m_worker.ids(), rolesGoneNow);
        if (!wanted)
            return failed<Token>(wanted.error());
        if (*wanted == before)
            return ready<Token>(m_worker.tokens().record(m_worker.ids().token(before.stub.accessor)));
        return write(session, before, *wanted);
    });
}

Future<Token> TokenActs::write(int session, const FullToken &before, const FullToken &wanted)
{
    if (const auto still = m_worker.needSession(session); !still)
        return failed<Token>(still.error());
    const auto written = m_worker.api().updateToken(wanted);
    return either(written, this, [this, session, before](Result<Answer<FullToken>> answer) {
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
            if (answer.error().code == ErrorCode::OutcomeUnknown && m_worker.isCurrent(session))
                fresh(m_worker.ids().token(before.stub.accessor));
            return failed<Token>(answer.error());
        }
        const FullToken &after = answer->value;
        if (after.stub.accessor != before.stub.accessor)
            return ready<Token>(
                fail(ErrorCode::BadAnswer, tr("The server answered with another token than asked for.")));
        Token token = adopted(session, after);
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
    const int session = m_worker.session();
    return andThen(freshVersion(id, base), this, [this, session](const FullToken &token) {
        Token record = m_worker.tokens().recordOf(token.stub);
        record.deletion.reset();
        return andThen(removeNow(session, token.stub), this, [this, record]() mutable {
            record.deletedAt = m_worker.clock().now();
            return ready<Token>(std::move(record));
        });
    });
}

Future<void> TokenActs::removeQuietly(int session, const QUuid &accessor)
{
    if (const auto still = m_worker.needSession(session); !still)
        return failed<void>(still.error());
    if (const auto may = m_worker.needWrite(); !may)
        return failed<void>(may.error());
    return andThen(fresh(m_worker.ids().token(accessor)), this,
                   [this, session](const FullToken &token) { return removeNow(session, token.stub); });
}

Result<void> TokenActs::mayRemove(const TokenStub &stub) const
{
    if (m_worker.own() && m_worker.own()->stub.accessor == stub.accessor)
        return fail(ErrorCode::LastAdministrator,
                    tr("You are signed in with this token: whoever deletes it locks themselves out. "
                       "Sign in with another one first."));
    return {};
}

Future<void> TokenActs::checkRemovable(const TokenStub &stub)
{
    if (const auto may = mayRemove(stub); !may)
        return failed<void>(may.error());
    if (!stub.management)
        return ready<void>(Result<void>());
    // Who else can do it is not asked of a server that may be behind.
    return andThen(m_worker.tokens().reload(ReadConsistency::Leader), this, [this, stub] {
        const Instant now = m_worker.clock().now();
        // One that dies by itself is no substitute for one that stays, nor a local one for a global one.
        const bool another = m_worker.tokens().all().any([&](const TokenStub &each) {
            return each.management && each.accessor != stub.accessor && !hasExpired(each, now) &&
                   (!each.expiresAt || stub.expiresAt) && (each.global || !stub.global);
        });
        if (another || hasExpired(stub, now))
            return ready<void>(Result<void>());
        return ready<void>(
            fail(ErrorCode::LastAdministrator,
                 tr("This is the last management token that stays: without it nobody could manage the "
                    "server any more. Make another one first.")));
    });
}

Future<void> TokenActs::removeNow(int session, const TokenStub &stub)
{
    return andThen(checkRemovable(stub), this, [this, session, stub] {
        if (const auto still = m_worker.needSession(session); !still)
            return failed<void>(still.error());
        return deleteNow(session, stub);
    });
}

Future<void> TokenActs::deleteNow(int session, const TokenStub &stub)
{
    const auto deleted = m_worker.api().deleteToken(textOf(stub.accessor));
    return either(deleted, this, [this, session, stub](const Result<void> &gone) {
        if (!gone && gone.error().code == ErrorCode::OutcomeUnknown)
            return afterLostDelete(session, stub, gone.error());
        if (!gone && gone.error().code != ErrorCode::NotFound)
            return failed<void>(gone.error());
        if (m_worker.isCurrent(session))
            m_worker.tokens().forget(stub.accessor);
        if (gone)
            return ready<void>(Result<void>());
        return ready<void>(fail(ErrorCode::NotFound, tr("This token does not exist any more.")));
    });
}

/// Whether it is gone can be seen: nothing needs to be tried again.
Future<void> TokenActs::afterLostDelete(int session, const TokenStub &stub, const Error &error)
{
    if (!m_worker.isCurrent(session))
        return failed<void>(error);
    return either(m_worker.api().token(textOf(stub.accessor)), this,
                  [this, session, stub, error](const Result<Answer<FullToken>> &still) {
                      if (still || still.error().code != ErrorCode::NotFound)
                          return failed<void>(error);
                      if (m_worker.isCurrent(session))
                          m_worker.tokens().forget(stub.accessor);
                      return ready<void>(Result<void>());
                  });
}

} // namespace chatelaine::nomad
