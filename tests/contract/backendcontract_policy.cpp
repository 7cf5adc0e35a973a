// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/backendcontract.h"
#include "support/patience.h"

namespace chatelaine {

using std::chrono::days;
using std::chrono::hours;

// Policy

void BackendContract::thePolicyIsChanged()
{
    NEEDS(m_backend->policy()->traits().organisation, "the policy is the server's own rules here");
    QSignalSpy changed(m_backend->policy(), &PolicyService::changed);
    const Policy before = value(m_backend->policy()->policy());
    Policy wanted = before;
    wanted.longestTokenLife = days(180);
    wanted.neverExpiresAllowed = false;
    wanted.defaultTokenLife = days(60);
    wanted.defaultGrace = hours(2);
    wanted.longestGrace = days(2);
    wanted.clipboardTime = std::chrono::seconds(20);
    wanted.personalTokens = true;
    wanted.longestPersonalTokenLife = days(30);
    wanted.idleLock = std::nullopt;
    const Policy after = value(m_backend->policy()->update(wanted));
    QVERIFY(after.version > before.version);
    wanted.version = after.version;
    QCOMPARE(after, wanted);
    QCOMPARE(value(m_backend->policy()->policy()), wanted);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(value(m_backend->policy()->update(wanted)), wanted); // nothing to do

    TokenDraft tooLong = draft(QStringLiteral("long"));
    tooLong.expiresAt = m_clock->now() + days(181);
    QCOMPARE(codeOf(await(tokens().create(tooLong))), ErrorCode::Invalid);
}

void BackendContract::impossiblePoliciesAreRefused()
{
    NEEDS(m_backend->policy()->traits().organisation, "the policy is the server's own rules here");
    const Policy before = value(m_backend->policy()->policy());
    Policy grace = before, clipboard = before, idle = before;
    grace.defaultGrace = grace.longestGrace + hours(1);
    clipboard.clipboardTime = std::chrono::seconds(0);
    idle.idleLock = std::chrono::minutes(-1);
    const QVector<std::pair<Policy, QString>> cases{{grace, QStringLiteral("defaultGrace")},
                                                    {clipboard, QStringLiteral("clipboardTime")},
                                                    {idle, QStringLiteral("idleLock")}};
    for (const auto &[wanted, field] : cases) {
        const auto answer = await(m_backend->policy()->update(wanted));
        QCOMPARE(codeOf(answer), ErrorCode::Invalid);
        QCOMPARE(answer.error().field, field);
        QCOMPARE(codeOf(await(m_backend->policy()->preview(wanted))), ErrorCode::Invalid);
    }
    QCOMPARE(value(m_backend->policy()->policy()), before);
}

void BackendContract::aPolicyOfAnOldVersionIsRefused()
{
    NEEDS(m_backend->policy()->traits().organisation, "the policy is the server's own rules here");
    const Policy old = value(m_backend->policy()->policy());
    Policy theirs = old;
    theirs.defaultGrace = hours(3);
    theirs = value(m_backend->policy()->update(theirs));
    Policy mine = old;
    mine.defaultGrace = hours(4);
    QCOMPARE(codeOf(await(m_backend->policy()->preview(mine))), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(m_backend->policy()->update(mine))), ErrorCode::Conflict);
    QCOMPARE(value(m_backend->policy()->policy()), theirs);
}

void BackendContract::aPolicyTellsWhichTokensLiveTooLong()
{
    NEEDS(m_backend->policy()->traits().organisation, "the policy is the server's own rules here");
    TokenDraft never = draft(QStringLiteral("never"));
    never.expiresAt = std::nullopt;
    const Token kept = value(tokens().create(never)).token;
    create(QStringLiteral("ninety days"));
    Policy wanted = value(m_backend->policy()->policy());
    wanted.neverExpiresAllowed = false;
    QCOMPARE(value(m_backend->policy()->preview(wanted)).tokensBeyondLife, 1);
    wanted.longestTokenLife = days(30);
    wanted.defaultTokenLife = days(30);
    QCOMPARE(value(m_backend->policy()->preview(wanted)).tokensBeyondLife, 2);
    wanted.longestTokenLife = days(90);
    QCOMPARE(value(m_backend->policy()->preview(wanted)).tokensBeyondLife, 1);
    value(m_backend->policy()->update(wanted));
    QCOMPARE(fresh(kept.id), kept); // they keep their life
}

} // namespace chatelaine
