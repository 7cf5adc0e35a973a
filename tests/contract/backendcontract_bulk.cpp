// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of acts on many tokens at once.
#include "contract/backendcontract.h"

#include <array>

namespace chatelaine {

namespace {

const auto allKinds = std::to_array({BulkKind::Disable, BulkKind::Enable, BulkKind::SetOwner,
                                     BulkKind::SetRole, BulkKind::SetExpiry, BulkKind::Delete});

const BulkAct deleting{BulkKind::Delete};

} // namespace

QVector<TokenId> BackendContract::createMany(int count) const
{
    QVector<TokenId> ids;
    for (int i = 0; i < count; ++i)
        ids << create(QStringLiteral("robot-%1").arg(i)).token.id;
    return ids;
}

void BackendContract::manyAreDeletedAsTheRehearsalSaid()
{
    const QVector<TokenId> ids = createMany(3);
    const RevealedToken other = create(QStringLiteral("other"));
    const BulkPlan plan = rehearsed(deleting, ids + ids); // named twice, it is still one
    QCOMPARE(plan.targets.size(), ids.size());
    QVERIFY(plan.refused.isEmpty() && plan.unchanged.isEmpty());
    QVERIFY(namesFound({}).contains(QStringLiteral("robot-0"))); // so far nothing happened

    const auto work = std::make_shared<LongWork>();
    const BulkReport report = value(tokens().carryOut(deleting, plan.targets, work));
    QCOMPARE(report.done, ids);
    QVERIFY(report.failed.isEmpty() && report.notTried.isEmpty() && !report.stopped);
    QCOMPARE(work->done(), work->total());
    for (const QString &name : namesFound({}))
        QVERIFY2(!name.startsWith(u"robot"), qPrintable(name));
    QVERIFY(works(other.secret));
    if (!tokens().traits().keepsDeleted) {
        QCOMPARE(report.gone.value(ids.first()).name, QStringLiteral("robot-0"));
    }

    const BulkPlan again = rehearsed(deleting, ids);
    QCOMPARE(again.unchanged, ids);
    QVERIFY(again.targets.isEmpty());
    QCOMPARE(carriedOut(deleting, plan.targets).unchanged, ids);
}

void BackendContract::onlyWhatIsOfferedIsDoneToMany()
{
    const QVector<TokenId> ids = createMany(1);
    for (const BulkKind kind : allKinds) {
        const BulkAct act{kind, m_root, {}, m_clock->now() + std::chrono::days(2)};
        const auto plan = await(tokens().rehearse(act, ids, std::make_shared<LongWork>()));
        if (tokens().traits().offers(kind))
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        else
            QCOMPARE(codeOf(plan), ErrorCode::Unsupported);
    }
    QVERIFY(tokens().traits().offers(BulkKind::Delete));
}

void BackendContract::whatChangedSinceTheRehearsalIsLeftAlone()
{
    const QVector<TokenId> ids = createMany(3);
    const BulkPlan plan = rehearsed(deleting, ids);
    const QString theirs = draft(QStringLiteral("theirs")).name;
    renameElsewhere(fresh(ids[1]), theirs);
    const BulkReport report = carriedOut(deleting, plan.targets);
    QCOMPARE(report.done, (QList{ids[0], ids[2]}));
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(report.failed.first().error.code, ErrorCode::Conflict);
    QCOMPARE(report.failed.first().tokens, QList{ids[1]});
    QVERIFY(namesFound({}).contains(theirs));
}

void BackendContract::aCancelledActTellsWhatWasNotTried()
{
    const QVector<TokenId> ids = createMany(2);
    const BulkPlan plan = rehearsed(deleting, ids);
    const auto work = std::make_shared<LongWork>();
    work->cancel();
    const BulkReport report = value(tokens().carryOut(deleting, plan.targets, work));
    QVERIFY(report.done.isEmpty() && report.failed.isEmpty());
    QCOMPARE(report.notTried, ids);
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
    QCOMPARE(rehearsed(deleting, ids).targets, plan.targets);
}

void BackendContract::manyAreSwitchedOffAndOnAgain()
{
    NEEDS(tokens().traits().offers(BulkKind::Disable), "tokens cannot be switched off here");
    const RevealedToken first = create(QStringLiteral("first"));
    const RevealedToken second = create(QStringLiteral("second"));
    value(tokens().setEnabled(second.token.id, second.token.version, false));
    const QVector<TokenId> ids{first.token.id, second.token.id};

    const BulkPlan plan = rehearsed({BulkKind::Disable}, ids);
    QCOMPARE(plan.targets, (QList{BulkTarget{first.token.id, first.token.version}}));
    QCOMPARE(plan.unchanged, QList{second.token.id});
    QCOMPARE(carriedOut({BulkKind::Disable}, plan.targets).done, QList{first.token.id});
    QVERIFY(fresh(first.token.id).disabled && !works(first.secret));

    const BulkPlan back = rehearsed({BulkKind::Enable}, ids);
    QCOMPARE(carriedOut({BulkKind::Enable}, back.targets).done, ids);
    QVERIFY(works(first.secret) && works(second.secret));
}

void BackendContract::manyGetAnotherOwnerRoleAndExpiry()
{
    NEEDS(tokens().traits().offers(BulkKind::SetOwner), "tokens have no owner here");
    NEEDS(m_backend->directory(), "there are no people here");
    addPerson(QStringLiteral("Person"), QStringLiteral("person@example.org"), QStringLiteral("Admin"));
    const PrincipalId person = personNamed(QStringLiteral("Person")).id;
    const QVector<TokenId> ids = createMany(2);
    const Instant death = m_clock->now() + std::chrono::days(5);
    const auto carryOut = [&](const BulkAct &act) {
        return carriedOut(act, rehearsed(act, ids).targets).done == ids;
    };
    QVERIFY(carryOut({BulkKind::SetOwner, person}));
    QVERIFY(carryOut({BulkKind::SetRole, {}, role(QStringLiteral("Read Only"))}));
    QVERIFY(carryOut({BulkKind::SetExpiry, {}, {}, death}));
    for (const TokenId id : ids) {
        const Token token = fresh(id);
        QCOMPARE(token.owner, person);
        QCOMPARE(token.roleName, QStringLiteral("Read Only"));
        QCOMPARE(token.expiresAt, std::optional(death));
        QVERIFY(token.name.startsWith(u"robot-"));
        QCOMPARE(token.description, QStringLiteral("What it is for"));
    }
}

void BackendContract::whatBreaksARuleIsRefusedForEachByItself()
{
    NEEDS(tokens().traits().offers(BulkKind::SetRole), "tokens have no single role here");
    NEEDS(m_backend->directory(), "there are no people here");
    TokenDraft root = draft(QStringLiteral("root-token"));
    root.role = role(QStringLiteral("Root"));
    const Token powerful = value(tokens().create(root)).token;
    const Token plain = create(QStringLiteral("plain")).token;
    const Token gone = create(QStringLiteral("gone")).token;
    value(tokens().remove(gone.id, gone.version));
    const TokenId nowhere{987'654};
    signInAs(QStringLiteral("Admin"));

    const BulkAct act{BulkKind::SetRole, {}, role(QStringLiteral("Read Only"))};
    const BulkPlan plan = rehearsed(act, {powerful.id, plain.id, gone.id, nowhere});
    QCOMPARE(plan.targets, (QList{BulkTarget{plain.id, plain.version}}));
    QCOMPARE(plan.refused.size(), 2);
    QCOMPARE(plan.refused[0].error.code, ErrorCode::RoleCeiling);
    QCOMPARE(plan.refused[0].tokens, QList{powerful.id});
    QCOMPARE(plan.refused[1].error.code, ErrorCode::NotFound);
    QCOMPARE(plan.refused[1].tokens, (QList{gone.id, nowhere}));

    // Whoever asks for more than the rehearsal allowed gets no more.
    const BulkReport report = carriedOut(act, {{powerful.id, powerful.version}, {plain.id, plain.version}});
    QCOMPARE(report.done, QList{plain.id});
    QCOMPARE(report.failed.first().error.code, ErrorCode::RoleCeiling);
    QCOMPARE(fresh(powerful.id), powerful);

    const BulkAct tooFar{BulkKind::SetExpiry, {}, {}, m_clock->now() - std::chrono::hours(1)};
    const BulkPlan late = rehearsed(tooFar, {plain.id});
    QVERIFY(late.targets.isEmpty());
    QCOMPARE(late.refused.first().error.field, QStringLiteral("expiresAt"));
}

void BackendContract::whoMayNotChangeOneMayNotChangeMany()
{
    NEEDS(m_backend->directory(), "there are no people here");
    const Token token = create(QStringLiteral("ci")).token;
    signInAs(QStringLiteral("Read Only"));
    const QVector<TokenId> ids{token.id, TokenId{987'654}};
    for (const BulkKind kind : allKinds) {
        const BulkPlan plan = rehearsed({kind, m_root, token.role}, ids);
        QVERIFY(plan.targets.isEmpty() && plan.unchanged.isEmpty());
        QCOMPARE(plan.refused.size(), 1);
        QCOMPARE(plan.refused.first().error.code, ErrorCode::PermissionDenied);
        QCOMPARE(plan.refused.first().tokens, ids);
        const BulkReport report = carriedOut({kind, m_root, token.role}, {{token.id, token.version}});
        QCOMPARE(report.failed.first().error.code, ErrorCode::PermissionDenied);
    }
    QCOMPARE(fresh(token.id), token);
}

} // namespace chatelaine
