// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/testbackend.h"
#include "tokens/pagefixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QScrollBar>

using namespace chatelaine;

/// Another process writes to the store that is on the screen.
class OtherConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatAnotherProcessMakesComesInAsADiff();
    void whoIsAtTheTopSeesWhatComesThere();

private:
    void letAnotherProcessMake(int count, const QString &prefix);
    int yOf(const QString &name) const;

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<PageFixture> m_page;
};

void OtherConsoleTest::init()
{
    m_store = std::make_unique<TestStore>();
    for (int i = 10; i < 90; ++i)
        m_store->create(QStringLiteral("m-%1").arg(i));
    m_page = std::make_unique<PageFixture>();
    m_page->openPageOver(*m_store->backend, *m_store->clock);
    QTRY_COMPARE(m_page->model().rowCount(), 80);
}

void OtherConsoleTest::cleanup()
{
    m_page->closePage();
    m_page.reset();
    m_store.reset();
}

/// Starts a process that makes tokens, and waits until the last of them is in the list.
void OtherConsoleTest::letAnotherProcessMake(int count, const QString &prefix)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(STORE_WRITER), {m_store->path(), QString::number(count), prefix});
    QTRY_COMPARE_WITH_TIMEOUT(writer.state(), QProcess::NotRunning, 60'000);
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(writer.exitCode(), 0);
    QTRY_VERIFY(m_page->names().contains(prefix + QString::number(count - 1)));
    qInfo("on the screen after %d ms", int(watch.elapsed()));
}

int OtherConsoleTest::yOf(const QString &name) const
{
    return m_page->table().rowViewportPosition(int(m_page->names().indexOf(name)));
}

void OtherConsoleTest::whatAnotherProcessMakesComesInAsADiff()
{
    m_page->clickRow(QStringLiteral("m-70"));
    QTRY_VERIFY(m_page->table().verticalScrollBar()->value() > 0);
    const int y = yOf(QStringLiteral("m-70"));
    const int row = m_page->table().currentIndex().row();
    QSignalSpy reset(&m_page->model(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&m_page->model(), &QAbstractItemModel::rowsInserted);
    letAnotherProcessMake(3, QStringLiteral("b-"));
    letAnotherProcessMake(3, QStringLiteral("z-"));
    QTRY_COMPARE(m_page->model().rowCount(), 86);
    QVERIFY(reset.isEmpty());
    QVERIFY(inserted.size() >= 2);
    QCOMPARE(m_page->selectedName(), QStringLiteral("m-70"));
    QCOMPARE(m_page->table().currentIndex().row(), row + 3);
    QCOMPARE(yOf(QStringLiteral("m-70")), y); // where it was before
}

void OtherConsoleTest::whoIsAtTheTopSeesWhatComesThere()
{
    letAnotherProcessMake(1, QStringLiteral("b-"));
    QCOMPARE(m_page->table().verticalScrollBar()->value(), 0);
    QCOMPARE(yOf(QStringLiteral("b-0")), 0);
}

QTEST_MAIN(OtherConsoleTest)
#include "tst_otherconsole.moc"
