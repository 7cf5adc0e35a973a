// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/laggingwrites.h"
#include "nomad/ownwrites.h"
#include "nomadwire/nomadtypes.h"

#include <QTest>

namespace chatelaine::nomad {

using namespace std::chrono_literals;

/// A list that was on its way while this console wrote does not undo what it wrote.
class OwnWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedPolicyDoesNotComeBackWithAnOlderList();
    void aWrittenPolicyStaysUntilAListIsYoungEnough();
    void aRegionThatLagsIsBelievedOnceItHasAnotherVersion();
    void afterAMinuteTheListIsRight();
    void aTokenOnceSeenInItsRegionSurvivesAnOlderList();
    void anotherOnesDeletionIsSeenAtOnceThen();

private:
    using Policies = LaggingWrites<Policy, &Policy::name>;

    static Policy policy(const QString &name, quint64 version)
    {
        Policy made;
        made.name = name;
        made.modifyIndex = version;
        return made;
    }
    static TokenStub stub(quint64 version)
    {
        TokenStub made;
        made.name = QStringLiteral("ci");
        made.modifyIndex = version;
        return made;
    }

    const Instant m_now = fromMillis(1'800'000'000'000);
    const Policy m_reader = policy(QStringLiteral("reader"), 10);
};

void OwnWritesTest::aDeletedPolicyDoesNotComeBackWithAnOlderList()
{
    Policies writes;
    const Policy changed = policy(QStringLiteral("deploy"), 12); // the list has it with 11, or 12 by now
    writes.deleted(changed, m_now);
    const QVector<Policy> older{m_reader, policy(changed.name, 11)};
    QCOMPARE(writes.over(older, 11, m_now), QVector{m_reader});
    QCOMPARE(writes.over({m_reader, changed}, 12, m_now), QVector{m_reader});
    const QVector<Policy> madeAnew{m_reader, policy(changed.name, 14)};
    QCOMPARE(writes.over(madeAnew, 14, m_now), madeAnew);
    QVERIFY(writes.isEmpty());
}

void OwnWritesTest::aWrittenPolicyStaysUntilAListIsYoungEnough()
{
    Policies writes;
    const Policy before = policy(QStringLiteral("deploy"), 11);
    const Policy after = policy(before.name, 13);
    writes.wrote(after, &before, false, m_now);
    QCOMPARE(writes.over({m_reader, before}, 11, m_now), (QVector{m_reader, after}));
    // Between the two somebody else wrote.
    QCOMPARE(writes.over({m_reader, policy(before.name, 12)}, 12, m_now), (QVector{m_reader, after}));
    // Younger, and without it: somebody has deleted it.
    QCOMPARE(writes.over({m_reader}, 15, m_now), QVector{m_reader});
    QVERIFY(writes.isEmpty());
}

void OwnWritesTest::aRegionThatLagsIsBelievedOnceItHasAnotherVersion()
{
    Policies writes;
    const Policy before = policy(QStringLiteral("deploy"), 900);
    const Policy after = policy(before.name, 13); // as the other region counts
    writes.wrote(after, &before, true, m_now);
    QCOMPARE(writes.over({before}, 950, m_now), QVector{after});
    const QVector<Policy> arrived{policy(before.name, 960)};
    QCOMPARE(writes.over(arrived, 960, m_now), arrived);
    QVERIFY(writes.isEmpty());
}

void OwnWritesTest::afterAMinuteTheListIsRight()
{
    Policies writes;
    writes.deleted(m_reader, m_now);
    QCOMPARE(writes.over({m_reader}, 10, m_now + 59s), QVector<Policy>());
    QCOMPARE(writes.over({m_reader}, 10, m_now + 60s), QVector{m_reader});
}

void OwnWritesTest::aTokenOnceSeenInItsRegionSurvivesAnOlderList()
{
    OwnWrites writes;
    const TokenId id{7};
    writes.wrote(id, stub(13), true, m_now);
    QVERIFY(writes.survives(id, 500, m_now));
    QCOMPARE(writes.judge(id, stub(510), m_now), std::optional(stub(510))); // a read of it alone
    QVERIFY(writes.survives(id, 505, m_now));                               // a list from before
    const auto listed = [](TokenId) { return true; };
    writes.settle(listed, 505, m_now);
    QVERIFY(!writes.isEmpty());
    writes.settle(listed, 510, m_now);
    QVERIFY(writes.isEmpty());
}

void OwnWritesTest::anotherOnesDeletionIsSeenAtOnceThen()
{
    OwnWrites writes;
    const TokenId id{7};
    writes.wrote(id, stub(13), true, m_now);
    writes.judge(id, stub(510), m_now);
    QVERIFY(!writes.survives(id, 511, m_now));
    QVERIFY(writes.isEmpty());
}

} // namespace chatelaine::nomad

QTEST_GUILESS_MAIN(chatelaine::nomad::OwnWritesTest)
#include "tst_ownwrites.moc"
