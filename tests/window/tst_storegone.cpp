// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/keepingfixture.h"

#include <QTableView>

using namespace chatelaine;

/// The drive of the store goes away while somebody works, and comes back.
class TestStoreGone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<KeepingFixture>(); }
    void cleanup() { m.reset(); }

    void thePageSaysSoAndComesBack();
    void actsAreRefusedInWords();
    void aBackupIsRefusedInWords();

private:
    void takeAway() { QVERIFY(QFile::rename(m->store(), m->store() + QStringLiteral(".away"))); }
    void bringBack() { QVERIFY(QFile::rename(m->store() + QStringLiteral(".away"), m->store())); }
    QAbstractItemModel *list() const
    {
        return m->window->console()->tokens().findChild<QTableView *>()->model();
    }
    const QString m_words = QStringLiteral("was moved, replaced or deleted while it was open");

    std::unique_ptr<KeepingFixture> m;
};

void TestStoreGone::thePageSaysSoAndComesBack()
{
    m->signIn();
    m->create(QStringLiteral("ci"));
    QTRY_COMPARE(list()->rowCount(), 1);
    takeAway();
    QTRY_VERIFY(m->person->sees(m_words));
    QVERIFY(m->window->console());
    bringBack();
    QTRY_VERIFY(!m->person->sees(m_words));
    QTRY_COMPARE(list()->rowCount(), 1);
    m->create(QStringLiteral("cd"));
    QTRY_COMPARE(list()->rowCount(), 2);
}

void TestStoreGone::actsAreRefusedInWords()
{
    m->signIn();
    const Token token = m->create(QStringLiteral("ci"));
    takeAway();
    const auto refused = await(m->backend().tokens()->remove(token.id, token.version));
    QCOMPARE(codeOf(refused), ErrorCode::Unavailable);
    QVERIFY(refused.error().message.contains(QStringLiteral("Nothing was changed.")));
    bringBack();
    value(m->backend().tokens()->remove(token.id, token.version));
    QVERIFY(m->window->console());
}

void TestStoreGone::aBackupIsRefusedInWords()
{
    m->signIn();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Back up…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("backup")));
    takeAway();
    m->person->press(QStringLiteral("Save as…"));
    m->pick(QStringLiteral("backupFile"), m->at(QStringLiteral("copy.chatelaine")));
    QTRY_VERIFY(m->words(QStringLiteral("backup")).contains(m_words));
    QVERIFY(!QFileInfo::exists(m->at(QStringLiteral("copy.chatelaine"))));
    bringBack();
    m->person->press(QStringLiteral("Save as…"));
    m->pick(QStringLiteral("backupFile"), m->at(QStringLiteral("copy.chatelaine")));
    QTRY_VERIFY(m->words(QStringLiteral("backup")).contains(QStringLiteral("and was read back")));
}

QTEST_MAIN(TestStoreGone)
#include "tst_storegone.moc"
