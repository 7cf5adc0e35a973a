// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "verifier/verifier.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = fromMillis(1'800'000'000'000);
constexpr RoleId role{1};
const PermissionSet small{QStringLiteral("a:Read")};
const PermissionSet large{QStringLiteral("a:Read"), QStringLiteral("a:Write")};

struct Key
{
    VerifierToken record;
    QByteArray text;
};

std::vector<Key> makeKeys(qint64 count)
{
    std::vector<Key> keys;
    for (qint64 id = 1; id <= count; ++id) {
        Key key;
        key.text = makeTokenSecret(SecretKind::ServiceAccount).view().toByteArray();
        key.record.token.id = {id};
        key.record.token.role = role;
        key.record.secrets = {{SecretId{id}, digestOf(key.text), {}}};
        keys.push_back(key);
    }
    return keys;
}

/// Threads that verify without pause until they are told to stop.
class Hammer
{
public:
    template <class Work> Hammer(int threads, Work work)
    {
        for (int i = 0; i < threads; ++i) {
            m_threads.emplace_back([this, work] {
                while (!m_stop.load(std::memory_order_relaxed))
                    work();
            });
        }
    }
    ~Hammer()
    {
        m_stop = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Hammer)

private:
    std::atomic<bool> m_stop{false};
    std::vector<std::thread> m_threads;
};

} // namespace

class TestVerifierThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_verifier = std::make_unique<Verifier>(); }
    void cleanup() { m_verifier.reset(); }
    void aRevocationIsSeenByEveryLaterCall();
    void writersGetTheirTurnUnderLoad();
    void permissionsAreNeverHalfChanged();
    void noUseIsLostOrToldTwice();

private:
    std::unique_ptr<Verifier> m_verifier;
};

void TestVerifierThreads::aRevocationIsSeenByEveryLaterCall()
{
    const std::vector<Key> keys = makeKeys(200);
    for (const Key &key : keys)
        m_verifier->apply(key.record);

    std::atomic<size_t> revoked{0}; // the first so many are gone for sure
    std::atomic<int> wrong{0};
    std::atomic<int> calls{0};
    {
        const Hammer hammer(3, [&] {
            const size_t gone = revoked.load();
            for (size_t i = 0; i < gone; ++i)
                wrong += m_verifier->verify(keys[i].text, noon).isValid() ? 1 : 0;
            wrong += m_verifier->verify(keys.back().text, noon).isValid() ? 0 : 1;
            ++calls;
        });
        for (size_t i = 0; i + 1 < keys.size(); ++i) {
            m_verifier->remove(keys[i].record.token.id);
            revoked = i + 1;
        }
        QTRY_VERIFY(calls > 3);
    }
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(m_verifier->size(), 1);
}

void TestVerifierThreads::writersGetTheirTurnUnderLoad()
{
    std::vector<Key> keys = makeKeys(50);
    for (const Key &key : keys)
        m_verifier->apply(key.record);

    // With the readers of a plain shared_mutex in the way, this would take as long as they like.
    const Hammer hammer(4, [&] { m_verifier->verify(keys.front().text, noon); });
    for (int round = 0; round < 20; ++round) {
        for (Key &key : keys) {
            key.record.token.disabled = !key.record.token.disabled;
            m_verifier->apply(key.record);
            const VerdictCode code = m_verifier->verify(key.text, noon).code;
            QCOMPARE(code, key.record.token.disabled ? VerdictCode::Disabled : VerdictCode::Valid);
        }
    }
}

void TestVerifierThreads::permissionsAreNeverHalfChanged()
{
    const std::vector<Key> keys = makeKeys(10);
    for (const Key &key : keys)
        m_verifier->apply(key.record);
    m_verifier->setRoles({{role, small}});

    std::atomic<int> wrong{0};
    std::atomic<int> calls{0};
    {
        const Hammer hammer(3, [&] {
            for (const Key &key : keys) {
                const Verdict verdict = m_verifier->verify(key.text, noon);
                wrong +=
                    verdict.permissions && (*verdict.permissions == small || *verdict.permissions == large)
                        ? 0
                        : 1;
            }
            ++calls;
        });
        for (int i = 0; i < 500; ++i)
            m_verifier->setRoles({{role, i % 2 ? small : large}});
        QTRY_VERIFY(calls > 3);
    }
    QCOMPARE(wrong.load(), 0);
}

void TestVerifierThreads::noUseIsLostOrToldTwice()
{
    const std::vector<Key> keys = makeKeys(20);
    for (const Key &key : keys)
        m_verifier->apply(key.record);

    std::atomic<qint64> tick{0};
    std::vector<Instant> latest(keys.size() + 1, Instant::min());
    int doubled = 0;
    const auto collect = [&] {
        std::vector<bool> seen(keys.size() + 1);
        for (const SecretUse &use : m_verifier->takeUses()) {
            const auto id = static_cast<size_t>(use.secret.value);
            doubled += seen[id] ? 1 : 0;
            seen[id] = true;
            latest[id] = std::max(latest[id], use.at);
        }
    };
    {
        const Hammer hammer(3, [&] {
            for (const Key &key : keys)
                m_verifier->verify(key.text, noon + Duration(++tick));
        });
        for (int i = 0; i < 200; ++i)
            collect();
        QTRY_VERIFY(tick > 1'000);
    }
    for (const Key &key : keys)
        m_verifier->verify(key.text, noon + Duration(++tick));
    collect();
    QCOMPARE(doubled, 0);
    for (size_t id = 1; id <= keys.size(); ++id)
        QVERIFY(latest[id] == noon + Duration(tick.load() - static_cast<qint64>(keys.size() - id)));
}

QTEST_GUILESS_MAIN(TestVerifierThreads)
#include "tst_verifierthreads.moc"
