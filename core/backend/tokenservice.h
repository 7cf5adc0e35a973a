// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/creation.h"
#include "backend/future.h"
#include "backend/longwork.h"
#include "domain/bulkact.h"
#include "domain/grant.h"
#include "domain/token.h"
#include "domain/tokendraft.h"
#include "domain/tokenquery.h"
#include "secrets/tokensecret.h"

#include <QObject>

#include <memory>

namespace chatelaine {

/// What a back end can and cannot do with tokens, as data, so that a form can say why before the person
/// tries.
struct TokenTraits
{
    bool grace = true;   ///< two secrets of one token can live side by side
    bool disable = true; ///< a token can be switched off without deleting it
    bool owner = true;   ///< tokens have an owner that can be changed
    bool description = true;
    bool lastUse = true;         ///< the back end knows when a secret was last used
    bool zones = true;           ///< service accounts carry zones
    bool personal = true;        ///< users can have personal access tokens, if the policy allows them
    bool secretReadable = false; ///< the server would hand secrets out again; the console never shows them
    /// Tokens are management or client and have policies and roles (TokenDraft::kind, attachments), instead
    /// of one role.
    bool attachments = false;
    bool reach = false;     ///< tokens are local to a region or global; it cannot be changed later
    bool successor = false; ///< regenerate() makes another token with the same grants and deletes the old one
    bool expiry = true;     ///< tokens can be given an expiry
    bool expiryEditable = true;   ///< it can be changed later
    bool expiringEditable = true; ///< a token that has an expiry can be edited at all
    bool keepsDeleted = true;     ///< the record of a deleted token stays
    bool createdBy = true;        ///< the back end knows who made a token
    bool hints = true;            ///< the back end knows the first characters of a secret
    bool namesOptional = false;   ///< a token may have no name

    /// Whether many tokens can be changed so in one act.
    bool offers(BulkKind kind) const
    {
        switch (kind) {
        case BulkKind::Disable:
        case BulkKind::Enable:
            return disable;
        case BulkKind::SetOwner:
            return owner;
        case BulkKind::SetRole:
            return !attachments;
        case BulkKind::SetExpiry:
            return expiry && expiryEditable;
        case BulkKind::Delete:
            return true;
        }
        Q_UNREACHABLE();
    }
};

/// A new token or a regenerated one, with the only copy of its secret.
struct RevealedToken
{
    Token token;
    Secret secret;
    /// Where a successor was made: what became of the one before, if that did not go as asked; one or two
    /// sentences for the person. Empty: all went well.
    QString warning = {};
};

/// What a pasted text turned out to be.
struct Identification
{
    SecretForm form = SecretForm::NotOurs;
    std::optional<Token> token;             ///< set if it is a secret of a token here
    bool isCurrent = true;                  ///< false: it is the previous secret of that token
    std::optional<Instant> secretExpiresAt; ///< end of grace, if previous
    bool works = false;                     ///< it would be let in at this moment
    QVector<Grant> grants;                  ///< what it may do, when the token is known
};

/// What happened to tokens, by id, so that lists can be patched. All empty: unknown, ask for everything anew.
struct TokenChange
{
    QVector<TokenId> ids;
};

/// Tokens, with everything a person can do to them. Every call is checked against the signed-in principal's
/// permissions by the back end. All functions belong to the thread of this object and return at once.
class TokenService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual TokenTraits traits() const = 0;

    /// Ids of all tokens that match, in order. Needs teams:ReadAPITokens, as all reading does, but for one's
    /// own personal tokens. 8 bytes a token.
    virtual Future<QVector<TokenId>> find(const TokenQuery &query) = 0;
    /// The number of tokens that match; cheaper than find(). Needs teams:ReadAPITokens.
    virtual Future<qsizetype> count(const TokenQuery &query) = 0;
    /// The records of \a ids, in that order; ids that do not exist (any more) are left out. Needs
    /// teams:ReadAPITokens.
    virtual Future<QVector<Token>> fetch(const QVector<TokenId> &ids) = 0;
    /// One record, fresh. NotFound if it does not exist; a deleted one is returned with deletedAt set.
    virtual Future<Token> token(TokenId id) = 0;
    /// "What can it do?": one line for each permission of the catalogue. Needs teams:ReadAPITokens.
    virtual Future<QVector<Grant>> grants(TokenId id) = 0;

    /// Makes a service account and its token. Needs teams:CreateAPIToken, and the role and the zones within
    /// the ceiling: whoever has zones can give only some of theirs.
    virtual Future<RevealedToken> create(const TokenDraft &draft) = 0;
    /// What createMany() would make of each of \a drafts. Changes nothing. Cancelled if \a work was: half an
    /// answer would mislead.
    virtual Future<CreationPlan> rehearseMany(const QVector<TokenDraft> &drafts,
                                              std::shared_ptr<LongWork> work) = 0;
    /// Makes a token of each of \a drafts, in that order, each as create() would, with an audit entry of its
    /// own. What is refused for one does not keep it from the others; others work meanwhile. Ends early,
    /// never in the middle of a token, if \a work is cancelled, the back end is closed, or what befell one
    /// would befall all that follow. What was made then stays made, and the report holds its secrets. Nothing
    /// is tried twice.
    virtual Future<CreationReport> createMany(const QVector<TokenDraft> &drafts,
                                              std::shared_ptr<LongWork> work) = 0;
    /// Changes name, description, owner, role and expiry of the version \a base. Conflict if it has a newer
    /// one. Needs teams:UpdateAPITokens, and role and zones within the ceiling, as they are and as they are
    /// to be: lowering what is above oneself would be a way up. An expiry that is not changed is not judged
    /// again.
    virtual Future<Token> update(TokenId id, qint64 base, const TokenDraft &draft) = 0;
    /// Makes a personal access token of whoever is signed in: nobody can make one for somebody else. Needs no
    /// permission, but the policy must allow them.
    virtual Future<RevealedToken> createPersonal(const PersonalTokenDraft &draft) = 0;
    /// Changes the version \a base of one's own personal token.
    virtual Future<Token> updatePersonal(TokenId id, qint64 base, const PersonalTokenDraft &draft) = 0;
    /// Switches a token on or off. Needs teams:UpdateAPITokens; to switch it on, also its role (of a personal
    /// token: what it would grant) and its zones within the ceiling; switching off is for emergencies and
    /// needs no more. One's own personal token needs no permission, but whoever has not switched it off
    /// themselves cannot switch it on again without teams:UpdateAPITokens. All acts on one's own personal
    /// tokens need no permission; others can read, disable, enable, end the grace of and delete them, but
    /// neither edit nor regenerate them: nobody else ever sees the secret.
    virtual Future<Token> setEnabled(TokenId id, qint64 base, bool enabled) = 0;
    /// A new secret for the same token. Needs teams:UpdateAPITokens, and the token's role and zones within
    /// the ceiling.
    /// A secret that was already in grace dies at once: at most two live. Refused for deleted and expired
    /// tokens. Never retried automatically. Where TokenTraits::successor says so, the answer is another token
    /// with the same grants; the one before is deleted now, or by this console at the chosen time.
    virtual Future<RevealedToken> regenerate(TokenId id, qint64 base, const Regeneration &how) = 0;
    /// Ends the previous secret now. Needs teams:UpdateAPITokens. Does nothing when there is none.
    virtual Future<Token> endGrace(TokenId id, qint64 base) = 0;
    /// Deletes the service account, the token and every secret. Needs teams:DeleteAPIToken. The record stays,
    /// marked deleted.
    virtual Future<Token> remove(TokenId id, qint64 base) = 0;

    /// What \a act would do to each of \a ids. Judged as the act on each would be, with the permissions that
    /// it needs; changes nothing. Cancelled if \a work was: half an answer would mislead. Unsupported where
    /// TokenTraits::offers() says no.
    virtual Future<BulkPlan> rehearse(const BulkAct &act, const QVector<TokenId> &ids,
                                      std::shared_ptr<LongWork> work) = 0;
    /// Carries \a act out on each of \a targets and on nothing else, each as it would be by itself, with an
    /// audit entry of its own. What is refused for one does not keep it from the others; what was changed
    /// since is left alone (Conflict). Others work meanwhile. Ends early, never in the middle of a token, if
    /// \a work is cancelled, the back end is closed or nothing can be written any more; what was done then
    /// stays done, and the report says what was not tried.
    virtual Future<BulkReport> carryOut(const BulkAct &act, const QVector<BulkTarget> &targets,
                                        std::shared_ptr<LongWork> work) = 0;

    /// Tells what \a text is. Needs teams:ReadAPITokens. Neither \a text nor its digest is kept; this is not
    /// a use of the secret.
    virtual Future<Identification> identify(Secret text) = 0;

Q_SIGNALS:
    /// Tokens were added, changed or deleted, by this console or another.
    void changed(const chatelaine::TokenChange &change);
};

} // namespace chatelaine
