// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of many tokens made in one act.
#include "contract/backendcontract.h"

#include <QSet>

namespace chatelaine {

namespace {

std::shared_ptr<LongWork> newWork()
{
    return std::make_shared<LongWork>();
}

} // namespace

QVector<TokenDraft> BackendContract::drafts(const QStringList &names) const
{
    QVector<TokenDraft> all;
    for (const QString &name : names)
        all << draft(name);
    return all;
}

void BackendContract::manyAreMadeEachWithASecretOfItsOwn()
{
    const QStringList names{QStringLiteral("robot-a"), QStringLiteral("robot-b"), QStringLiteral("robot-c")};
    const CreationPlan plan = value(tokens().rehearseMany(drafts(names), newWork()));
    QVERIFY(plan.refused.isEmpty() && plan.taken.isEmpty());
    QVERIFY(!namesFound({}).contains(names.first())); // so far nothing happened

    const auto work = newWork();
    const CreationReport report = value(tokens().createMany(drafts(names), work));
    QVERIFY(!report.stopped);
    QCOMPARE(work->done(), names.size());
    QCOMPARE(work->total(), names.size());
    QCOMPARE(report.creations.size(), names.size());
    QSet<QByteArray> secrets;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Creation &made = report.creations[i];
        QVERIFY(made.token && !made.error);
        QCOMPARE(made.token->name, names[i]);
        QCOMPARE(fresh(made.token->id), *made.token);
        const Identification found = identify(Secret(report.secrets.at(i)));
        QVERIFY(found.works);
        QCOMPARE(found.token->id, made.token->id);
        secrets << report.secrets.at(i).toByteArray();
    }
    QCOMPARE(secrets.size(), names.size());

    // Whoever begins anew is told which there are already; that alone forbids nothing.
    const QStringList again{QStringLiteral("robot-d"), QStringLiteral("robot-b")};
    const CreationPlan second = value(tokens().rehearseMany(drafts(again), newWork()));
    QCOMPARE(second.taken, QList{qsizetype(1)});
    QVERIFY(second.refused.isEmpty());
    QCOMPARE(value(tokens().createMany({}, newWork())).creations.size(), 0);
}

void BackendContract::whatIsRefusedForOneIsMadeOfTheOthers()
{
    QVector<TokenDraft> wanted =
        drafts({QStringLiteral("first"), QStringLiteral("bad"), QStringLiteral("last")});
    wanted[1].name = QStringLiteral("two\u202Efaced");
    const CreationPlan plan = value(tokens().rehearseMany(wanted, newWork()));
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.first().draft, 1);
    QCOMPARE(plan.refused.first().error.field, QStringLiteral("name"));

    const CreationReport report = value(tokens().createMany(wanted, newWork()));
    QVERIFY(!report.stopped);
    QVERIFY(report.creations[0].token && report.creations[2].token);
    QVERIFY(!report.creations[1].token && report.creations[1].error);
    QCOMPARE(*report.creations[1].error, plan.refused.first().error);
    QVERIFY(report.secrets.at(1).isEmpty());
    QVERIFY(works(Secret(report.secrets.at(0))) && works(Secret(report.secrets.at(2))));
    const QStringList found = namesFound({});
    QVERIFY(found.contains(QStringLiteral("first")) && found.contains(QStringLiteral("last")));
}

void BackendContract::aCancelledCreationTellsWhatWasNotTried()
{
    const auto work = newWork();
    work->cancel();
    const CreationReport report =
        value(tokens().createMany(drafts({QStringLiteral("a"), QStringLiteral("b")}), work));
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
    QCOMPARE(report.creations.size(), 2);
    for (const Creation &each : report.creations)
        QVERIFY(!each.token && !each.error);
    QVERIFY(report.secrets.at(0).isEmpty() && report.secrets.at(1).isEmpty());
    QVERIFY(!namesFound({}).contains(QStringLiteral("a")));
}

void BackendContract::nobodyMakesManyOfWhatTheyMayNotMake()
{
    NEEDS(m_backend->directory(), "there are no people here");
    QVector<TokenDraft> wanted = drafts({QStringLiteral("above"), QStringLiteral("within")});
    wanted[0].role = role(QStringLiteral("Root"));
    signInAs(QStringLiteral("Admin"));
    const CreationPlan plan = value(tokens().rehearseMany(wanted, newWork()));
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.first().error.code, ErrorCode::RoleCeiling);
    const CreationReport report = value(tokens().createMany(wanted, newWork()));
    QCOMPARE(report.creations[0].error->code, ErrorCode::RoleCeiling);
    QVERIFY(report.creations[1].token);
}

void BackendContract::whoMayNotMakeOneMayNotMakeMany()
{
    NEEDS(m_backend->directory(), "there are no people here");
    const QVector<TokenDraft> wanted = drafts({QStringLiteral("one"), QStringLiteral("two")});
    signInAs(QStringLiteral("Read Only"));
    QCOMPARE(codeOf(await(tokens().rehearseMany(wanted, newWork()))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(tokens().createMany(wanted, newWork()))), ErrorCode::PermissionDenied);
    value(m_backend->authenticator()->signOut());
    QCOMPARE(codeOf(await(tokens().createMany(wanted, newWork()))), ErrorCode::NotSignedIn);
}

} // namespace chatelaine
