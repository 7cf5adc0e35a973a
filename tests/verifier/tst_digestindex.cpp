// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier/digestindex.h"

#include <QtTest>

#include <map>
#include <random>

using namespace chatelaine;

namespace {

/// A digest whose home in the table is chosen: that is how runs of full slots are made.
SecretDigest digestWith(quint32 home, quint32 rest)
{
    SecretDigest digest{};
    std::memcpy(digest.data(), &home, sizeof home);
    std::memcpy(digest.data() + 4, &rest, sizeof rest);
    return digest;
}

} // namespace

class TestDigestIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasInserted();
    void equalBeginningsAreToldApart();
    void agreesWithAMapThroughManyChanges_data();
    void agreesWithAMapThroughManyChanges();
};

void TestDigestIndex::findsWhatWasInserted()
{
    DigestIndex index;
    const auto any = [](quint32) { return true; };
    QVERIFY(!index.find(digestWith(1, 1), any));
    index.insert(digestWith(1, 1), 7);
    QVERIFY(index.find(digestWith(1, 1), any) == 7U);
    QVERIFY(!index.find(digestWith(2, 1), any));
    QCOMPARE(index.size(), 1);
    index.remove(digestWith(2, 1), 7);
    QCOMPARE(index.size(), 1);
    index.remove(digestWith(1, 1), 7);
    QVERIFY(!index.find(digestWith(1, 1), any));
    QCOMPARE(index.size(), 0);
}

void TestDigestIndex::equalBeginningsAreToldApart()
{
    DigestIndex index;
    std::vector<SecretDigest> digests;
    for (quint32 i = 0; i < 50; ++i) {
        digests.push_back(digestWith(42, i));
        index.insert(digests.back(), i);
    }
    for (quint32 i = 0; i < 50; ++i)
        QVERIFY(index.find(digests[i], [&](quint32 entry) { return digests[entry] == digests[i]; }) == i);
    index.remove(digests[10], 10);
    QVERIFY(!index.find(digests[10], [](quint32 entry) { return entry == 10; }));
    QVERIFY(index.find(digests[49], [](quint32 entry) { return entry == 49; }) == 49U);
}

void TestDigestIndex::agreesWithAMapThroughManyChanges_data()
{
    QTest::addColumn<quint32>("homes");
    QTest::newRow("everywhere") << std::numeric_limits<quint32>::max();
    QTest::newRow("crowded") << 40U;
    QTest::newRow("all at the end of the table") << 0U;
}

void TestDigestIndex::agreesWithAMapThroughManyChanges()
{
    QFETCH(const quint32, homes);
    std::mt19937 engine(20260101);
    const auto random = [&] { return static_cast<quint32>(engine()); };
    DigestIndex index;
    std::map<quint32, SecretDigest> known;
    for (quint32 i = 0; i < 4'000; ++i) {
        if (known.size() > 100 && random() % 2 == 0) {
            const auto gone = std::next(known.begin(), static_cast<int>(random() % known.size()));
            index.remove(gone->second, gone->first);
            known.erase(gone);
        } else {
            const SecretDigest digest =
                digestWith(homes == 0 ? 0xFFFFFFFFU - random() % 3 : random() % homes, i);
            known.emplace(i, digest);
            index.insert(digest, i);
        }
        QCOMPARE(index.size(), static_cast<qsizetype>(known.size()));
    }
    for (const auto &[entry, digest] : known) {
        const auto same = [&, wanted = digest](quint32 candidate) {
            const auto at = known.find(candidate);
            return at != known.end() && at->second == wanted;
        };
        QVERIFY(index.find(digest, same) == entry);
    }
}

QTEST_GUILESS_MAIN(TestDigestIndex)
#include "tst_digestindex.moc"
