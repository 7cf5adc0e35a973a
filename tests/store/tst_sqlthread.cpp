// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlthread.h"
#include "support/await.h"
#include "support/patience.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

/// Looks for something for as long as somebody wants it, but not for ever.
struct LongSearch
{
    std::shared_ptr<std::atomic_bool> begun = std::make_shared<std::atomic_bool>(false);

    int operator()(Database &, const SqlThread::IsUnwanted &isUnwanted) const
    {
        *begun = true;
        const QDeadlineTimer patience(20s);
        while (!isUnwanted() && !patience.hasExpired())
            QThread::yieldCurrentThread();
        return patience.hasExpired() ? 1 : 0;
    }
};

/// Another program holds the store.
int busy(Database &)
{
    throwFailure(ErrorCode::Busy, QStringLiteral("The store is in use."));
}

} // namespace

/// The one thread on which a store works ends soon, and leaves nobody waiting.
class SqlThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoClosesDoesNotWaitForASearch();
    void aSearchThatNobodyWantsEnds();
    void whatIsToBeWrittenIsWrittenBeforeTheEnd();
    void whatAWriterAddsAtTheEndIsWrittenToo();
    void whatWasBusyOnceIsWrittenAtTheEndAllTheSame();
    void whoFindsItBusyAtTheEndWaitsOnce();
};

void SqlThreadTest::whoClosesDoesNotWaitForASearch()
{
    SqlThread thread;
    const LongSearch search;
    const auto found = thread.read(search);
    QTRY_VERIFY(search.begun->load());
    const QDeadlineTimer soon(10s);
    thread.stop();
    QVERIFY(!soon.hasExpired());
    QCOMPARE(codeOf(await(found)), ErrorCode::Cancelled); // half of what there is would be taken for all
}

void SqlThreadTest::aSearchThatNobodyWantsEnds()
{
    SqlThread thread;
    const LongSearch search;
    auto found = thread.read(search);
    QTRY_VERIFY(search.begun->load());
    found.cancel();
    QCOMPARE(value(thread.read([](Database &) { return 7; })), 7);
}

void SqlThreadTest::whatIsToBeWrittenIsWrittenBeforeTheEnd()
{
    SqlThread thread;
    const LongSearch search;
    const auto found = thread.read(search);
    const auto written = thread.write([](Database &) { return 7; });
    const auto read = thread.read([](Database &) { return 7; });
    QTRY_VERIFY(search.begun->load());
    thread.stop();
    QCOMPARE(value(written), 7);
    QCOMPARE(codeOf(await(read)), ErrorCode::Cancelled);
    QCOMPARE(codeOf(await(found)), ErrorCode::Cancelled);
}

void SqlThreadTest::whatAWriterAddsAtTheEndIsWrittenToo()
{
    SqlThread thread;
    std::atomic_bool begun = false;
    Future<int> added;
    const auto first = thread.write([&](Database &) {
        begun = true;
        const QDeadlineTimer patience(20s);
        while (!thread.isStopping() && !patience.hasExpired())
            QThread::yieldCurrentThread();
        added = thread.write([](Database &) { return 7; });
        return 1;
    });
    QTRY_VERIFY(begun);
    thread.stop();
    QCOMPARE(value(first), 1);
    QCOMPARE(value(added), 7);
}

void SqlThreadTest::whatWasBusyOnceIsWrittenAtTheEndAllTheSame()
{
    SqlThread thread;
    QCOMPARE(codeOf(await(thread.write(busy))), ErrorCode::Busy); // another program restored a backup, say
    const LongSearch search;
    const auto found = thread.read(search);
    const auto written = thread.write([](Database &) { return 7; });
    QTRY_VERIFY(search.begun->load());
    thread.stop();
    QCOMPARE(value(written), 7);
}

void SqlThreadTest::whoFindsItBusyAtTheEndWaitsOnce()
{
    SqlThread thread;
    const LongSearch search;
    const auto found = thread.read(search);
    const auto first = thread.write(busy);
    const auto second = thread.write(busy);
    QTRY_VERIFY(search.begun->load());
    thread.stop();
    QCOMPARE(codeOf(await(first)), ErrorCode::Busy);
    QCOMPARE(codeOf(await(second)), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(SqlThreadTest)
#include "tst_sqlthread.moc"
