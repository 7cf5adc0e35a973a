// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "nomadwire/nomadtypes.h"

#include <QObject>

#include <memory>

namespace chatelaine::nomad {

class NomadWorker;

/// What a person can do to tokens, step by step as the server needs it. Nothing is written before it was read
/// afresh; nothing that may have been carried out is tried again. Belongs to the worker's thread.
class TokenActs : public QObject
{
    Q_OBJECT

public:
    explicit TokenActs(NomadWorker &worker);

    /// One record, read afresh; while the server cannot be asked: as last read.
    Future<Token> token(TokenId id);
    Future<RevealedToken> create(const TokenDraft &draft);
    Future<Token> update(TokenId id, qint64 base, const TokenDraft &draft);
    Future<RevealedToken> regenerate(TokenId id, qint64 base, const Regeneration &how);
    Future<Token> remove(TokenId id, qint64 base);
    /// Whether the token of \a stub may be deleted by whoever is signed in; that others can still manage the
    /// server is seen only when it is done.
    Result<void> mayRemove(const TokenStub &stub) const;
    /// Without a version to compare with, for a deletion that was decided on before.
    Future<void> removeQuietly(int session, const QUuid &accessor);
    Future<Identification> identify(std::shared_ptr<const Secret> secret);
    Future<QVector<Grant>> grants(TokenId id);

private:
    struct Succession;

    Future<FullToken> fresh(TokenId id);
    Future<FullToken> freshVersion(TokenId id, qint64 base);
    /// The roles that the list has for a token of the version \a base. Reading it singly leaves out what is
    /// gone.
    QStringList rolesShown(TokenId id, qint64 base) const;
    /// Which of the roles with these \a ids the server does not have; asked for singly what no list has yet.
    Future<QStringList> rolesGone(const QStringList &ids);
    Future<QStringList> lookUp(QStringList ids, const QStringList &gone);
    Future<void> checkRemovable(const TokenStub &stub);
    Future<void> removeNow(int session, const TokenStub &stub);
    Future<void> deleteNow(int session, const TokenStub &stub);
    Future<void> afterLostDelete(int session, const TokenStub &stub, const Error &error);

    struct Wish;

    Future<SecretToken> make(int session, const NewToken &wanted);
    Future<SecretToken> checkMade(const Wish &wish, SecretToken made);
    Future<SecretToken> takeBack(const Wish &wish, const SecretToken &made, const QString &why);
    Future<void> takeBackNow(const Wish &wish, const TokenStub &made);

    Future<Token> edit(int session, const FullToken &before, const QStringList &held,
                       const TokenDraft &draft);
    Future<Token> write(int session, const FullToken &before, const FullToken &wanted);
    Token adopted(int session, const FullToken &token);

    Future<RevealedToken> begin(const std::shared_ptr<Succession> &succession, const QStringList &gone);
    Future<RevealedToken> succeed(const std::shared_ptr<Succession> &succession);
    Future<void> signOver(const std::shared_ptr<Succession> &succession, int triesLeft);
    Future<void> retire(const std::shared_ptr<Succession> &succession);

    QVector<Grant> grantsOf(const TokenStub &stub) const;

    NomadWorker &m_worker;
};

} // namespace chatelaine::nomad
