// SPDX-License-Identifier: GPL-3.0-or-later
// Stories that every back end can tell, whatever its tokens are made of.
#include "backend/serverconnection.h"
#include "contract/backendcontract.h"
#include "support/patience.h"

#include <algorithm>

namespace chatelaine {

void BackendContract::renameElsewhere(const Token &token, const QString &name)
{
    value(tokens().update(token.id, token.version, wanted(name)));
}

void BackendContract::whatIsNotThereIsNotFound()
{
    const TokenId nowhere{987'654};
    QCOMPARE(codeOf(await(tokens().token(nowhere))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(tokens().update(nowhere, 1, draft(QStringLiteral("x"))))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(tokens().regenerate(nowhere, 1, {}))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(tokens().remove(nowhere, 1))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(tokens().grants(nowhere))), ErrorCode::NotFound);
    QVERIFY(value(tokens().fetch({nowhere})).isEmpty());
}

void BackendContract::aDeletedTokenIsOver()
{
    const RevealedToken made = create(QStringLiteral("ci"));
    const RevealedToken other = create(QStringLiteral("other"));
    const Token gone = value(tokens().remove(made.token.id, made.token.version));
    QVERIFY(gone.deletedAt);
    QVERIFY(gone.secrets.isEmpty());
    QVERIFY(!identify(made.secret).token && !works(made.secret));
    QVERIFY(!namesFound({}).contains(made.token.name));
    QVERIFY(namesFound({}).contains(other.token.name));
    QVERIFY(works(other.secret));
    QCOMPARE(codeOf(await(tokens().remove(gone.id, gone.version))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(tokens().regenerate(gone.id, gone.version, {}))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(tokens().update(gone.id, gone.version, draft(QStringLiteral("again"))))),
             ErrorCode::NotFound);
}

void BackendContract::everyListHearsOfActs()
{
    QSignalSpy changed(&tokens(), &TokenService::changed);
    const auto heardOf = [&changed](TokenId id) {
        return std::any_of(changed.cbegin(), changed.cend(), [id](const QList<QVariant> &each) {
            const auto ids = each.constFirst().value<TokenChange>().ids;
            return ids.isEmpty() || ids.contains(id);
        });
    };
    Token token = create(QStringLiteral("ci")).token;
    QTRY_VERIFY(heardOf(token.id));
    changed.clear();
    token = value(tokens().update(token.id, token.version, draft(QStringLiteral("renamed"))));
    QTRY_VERIFY(heardOf(token.id));
    changed.clear();
    value(tokens().remove(token.id, token.version));
    QTRY_VERIFY(heardOf(token.id));
}

void BackendContract::whatOthersChangedIsAConflict()
{
    const Token opened = create(QStringLiteral("ci")).token;
    const QString theirs = draft(QStringLiteral("theirs")).name;
    renameElsewhere(opened, theirs);
    const auto late = await(tokens().update(opened.id, opened.version, draft(QStringLiteral("mine"))));
    QCOMPARE(codeOf(late), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(tokens().remove(opened.id, opened.version))), ErrorCode::Conflict);
    const Token now = fresh(opened.id);
    QCOMPARE(now.name, theirs);
    QCOMPARE(value(tokens().update(now.id, now.version, draft(QStringLiteral("mine")))).name,
             draft(QStringLiteral("mine")).name);
}

void BackendContract::regeneratingGivesASecretThatWorks()
{
    const RevealedToken first = create(QStringLiteral("ci"));
    const RevealedToken second = value(tokens().regenerate(first.token.id, first.token.version, {}));
    QVERIFY2(second.warning.isEmpty(), qPrintable(second.warning));
    QVERIFY(!first.secret.equals(second.secret));
    QVERIFY(works(second.secret));
    QVERIFY(!works(first.secret));
    const bool isSuccessor = tokens().traits().successor;
    QCOMPARE(second.token.id == first.token.id, !isSuccessor);
    QCOMPARE(second.token.name, first.token.name);
    QCOMPARE(second.token.attachments, first.token.attachments);
    QCOMPARE(value(tokens().grants(second.token.id)), identify(second.secret).grants);
}

void BackendContract::pastedSecretsAreTold()
{
    const RevealedToken made = create(QStringLiteral("ci"));
    const Identification found = identify(made.secret);
    QVERIFY(found.token && found.works && found.isCurrent);
    QCOMPARE(found.token->id, made.token.id);
    const QByteArray padded = " \"" + made.secret.view().toByteArray() + "\"\n";
    QVERIFY(identify(Secret(padded)).token);
    for (const QByteArray &other : {QByteArray(), QByteArray("8c3b1ee6-5f9e-4a41-9a42-1d2b3c4d5e6f"),
                                    QByteArray("hello"), QByteArray(100'000, 'x')}) {
        const Identification unknown = identify(Secret(other));
        QVERIFY(!unknown.token && !unknown.works);
    }
}

void BackendContract::whatATokenMayDoIsTheSameEverywhere()
{
    const RevealedToken made = create(QStringLiteral("ci"));
    const QVector<Grant> grants = value(tokens().grants(made.token.id));
    const auto isGranted = [](const Grant &grant) { return grant.granted; };
    QVERIFY(std::any_of(grants.cbegin(), grants.cend(), isGranted));
    QVERIFY(!std::all_of(grants.cbegin(), grants.cend(), isGranted));
    QCOMPARE(identify(made.secret).grants, grants);
}

QStringList BackendContract::sortedBy(TokenColumn column, Qt::SortOrder order, const QString &text) const
{
    TokenQuery query;
    query.text = text;
    query.sortBy = column;
    query.order = order;
    return namesFound(query);
}

void BackendContract::listsAreFoundCountedAndSorted()
{
    QStringList names;
    for (const auto *name : {"harbour b", "harbour C", "Harbour a"})
        names << create(QLatin1String(name)).token.name;
    const QStringList byName{names[2], names[0], names[1]};
    const QString text = draft(QStringLiteral("harbour")).name.toUpper();
    QCOMPARE(sortedBy(TokenColumn::Name, Qt::AscendingOrder, text), byName);
    QCOMPARE(sortedBy(TokenColumn::Name, Qt::DescendingOrder, text),
             QStringList(byName.crbegin(), byName.crend()));
    TokenQuery query;
    query.text = QStringLiteral("a ") + text;
    QVERIFY(namesFound(query).contains(names[2]));
    query.text = text;
    query.kinds = {draft({}).kind};
    QCOMPARE(namesFound(query), byName);
    query.kinds = {TokenKind::Personal};
    QCOMPARE(namesFound(query), QStringList());
    query.kinds.clear();
    query.text = text + QStringLiteral(" nothingofthat");
    QCOMPARE(namesFound(query), QStringList());
    query.text = text;
    QVector<TokenId> ids = value(tokens().find(query));
    std::reverse(ids.begin(), ids.end());
    QStringList backwards;
    for (const Token &token : value(tokens().fetch(ids)))
        backwards << token.name;
    QCOMPARE(backwards, QStringList(byName.crbegin(), byName.crend()));
}

void BackendContract::theSignedInAreKnown()
{
    const auto identity = m_backend->authenticator()->identity();
    QVERIFY(identity && !identity->name.isEmpty());
    for (const QString &each : {permissions::readTokens, permissions::createToken, permissions::updateTokens,
                                permissions::deleteToken})
        QVERIFY2(identity->permissions.contains(each), qPrintable(each));
    QVERIFY(!m_backend->organisation().isEmpty());
    QVERIFY(!m_backend->location().isEmpty());
}

void BackendContract::withoutItsServerNothingIsWrittenAndNothingLost()
{
    const Token token = create(QStringLiteral("ci")).token;
    const QStringList before = namesFound({});
    NEEDS(unplug(), "there is no server here that could go away");
    QTRY_VERIFY(m_backend->connection()->state().refusesWrites());
    QVERIFY(!m_backend->connection()->state().reason.isEmpty());
    QCOMPARE(namesFound({}), before);
    for (const auto &refused :
         {codeOf(await(tokens().create(draft(QStringLiteral("lost"))))),
          codeOf(await(tokens().update(token.id, token.version, draft(QStringLiteral("lost"))))),
          codeOf(await(tokens().remove(token.id, token.version)))})
        QCOMPARE(refused, ErrorCode::Unavailable);
    plugIn();
    m_backend->connection()->reconnect();
    QTRY_VERIFY(!m_backend->connection()->state().refusesWrites());
    QTRY_COMPARE(namesFound({}), before);
    QCOMPARE(fresh(token.id), token);
    value(tokens().remove(token.id, token.version));
}

} // namespace chatelaine
