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
    /// Without a version to compare with, for a deletion that was decided on before.
    Future<void> removeQuietly(const QUuid &accessor);
    Future<Identification> identify(std::shared_ptr<const Secret> secret);
    Future<QVector<Grant>> grants(TokenId id);

private:
    struct Succession;

    Future<FullToken> fresh(TokenId id);
    Future<FullToken> freshVersion(TokenId id, qint64 base);
    Future<void> checkRemovable(const TokenStub &stub);
    Future<void> removeNow(const TokenStub &stub);
    Future<void> afterLostDelete(const TokenStub &stub, const Error &error);

    Future<SecretToken> make(const NewToken &wanted);
    Future<SecretToken> checkMade(const NewToken &wanted, SecretToken made);
    Future<SecretToken> takeBack(const SecretToken &made, const QString &why);

    Future<Token> write(const FullToken &before, const FullToken &wanted);
    Token adopted(const FullToken &token);

    Future<RevealedToken> succeed(const std::shared_ptr<Succession> &succession);
    Future<void> signOver(const std::shared_ptr<Succession> &succession, int triesLeft);
    Future<void> retire(const std::shared_ptr<Succession> &succession);

    QVector<Grant> grantsOf(const TokenStub &stub) const;

    NomadWorker &m_worker;
};

} // namespace chatelaine::nomad
