// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/whenready.h"
#include "support/patience.h"

#include <QTest>

using namespace chatelaine;

class TestWhenReady : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerArrivesOnce();
    void aCallCancelledAfterItsAnswerEndsInAnError();
    void aCallThatIsDroppedEndsInAnError();
    void nothingReachesAContextThatIsGone();
};

void TestWhenReady::anAnswerArrivesOnce()
{
    QObject context;
    QVector<int> answers;
    whenReady(ready(Result<int>(7)), &context, [&](const Result<int> &answer) { answers.append(*answer); });
    QTRY_COMPARE(answers, QVector<int>{7});
}

void TestWhenReady::aCallCancelledAfterItsAnswerEndsInAnError()
{
    QObject context;
    std::optional<Result<int>> heard;
    Future<int> future = ready(Result<int>(7));
    whenReady(future, &context, [&](const Result<int> &answer) { heard = answer; });
    future.cancel();
    QTRY_VERIFY(heard.has_value());
    QCOMPARE(heard->error().code, ErrorCode::Cancelled);
}

void TestWhenReady::aCallThatIsDroppedEndsInAnError()
{
    QObject context;
    std::optional<Result<int>> heard;
    {
        QPromise<Result<int>> promise;
        promise.start();
        whenReady(promise.future(), &context, [&](const Result<int> &answer) { heard = answer; });
    }
    QTRY_VERIFY(heard.has_value());
    QCOMPARE(heard->error().code, ErrorCode::Cancelled);
}

void TestWhenReady::nothingReachesAContextThatIsGone()
{
    bool called = false;
    QPromise<Result<int>> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    whenReady(promise.future(), context.get(), [&](const Result<int> &) { called = true; });
    context.reset();
    promise.addResult(Result<int>(7));
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestWhenReady)
#include "tst_whenready.moc"
