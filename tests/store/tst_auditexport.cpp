// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"
#include "support/auditstore.h"

#include <QStandardPaths>

using namespace chatelaine;

using std::chrono::hours;

namespace {

AuditQuery withText(const QString &text)
{
    AuditQuery query;
    query.text = text;
    return query;
}

} // namespace

/// What of the audit trail leaves the program, and what others can check.
class AuditExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<AuditStore>(); }
    void cleanup() { m_store.reset(); }

    void csvIsSafeForSpreadsheets();
    void anExportIsAnEntryAndPrivate();
    void itNeedsAFreshPassword();
    void anExportHoldsWhatWasAskedFor();
    void theExportedChainCanBeCheckedByOthers();
    void theExportedChainShowsTampering();
    void aCancelledExportLeavesNothing();
    void anExportThatCannotBeWrittenSaysSo();
    void theStoreIsNotOverwritten();

private:
    std::unique_ptr<AuditStore> m_store;
};

void AuditExportTest::csvIsSafeForSpreadsheets()
{
    const QStringList names{QStringLiteral("=HYPERLINK(\"http://x\")"),
                            QStringLiteral("+1"),
                            QStringLiteral("@SUM(A1)"),
                            QStringLiteral("-2"),
                            QStringLiteral("a, \"b\"; c"),
                            QStringLiteral("Élodie")};
    for (const QString &name : names)
        m_store->create(name);
    const QString path = m_store->file(QStringLiteral("trail.csv"));
    AuditQuery query;
    query.actions = {AuditAction::TokenCreated};
    QCOMPARE(m_store->exported(path, AuditFormat::Csv, query), names.size());
    const auto records = csv::parse(AuditStore::contentOf(path));
    QVERIFY(records);
    QCOMPARE(records->size(), names.size() + 1);
    const qsizetype target = records->first().fields.indexOf(QStringLiteral("target"));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString cell = records->at(i + 1).fields.at(target);
        QVERIFY2(!QStringLiteral("=+-@\t\r").contains(cell.front()), qPrintable(cell));
        QCOMPARE(csv::withoutGuard(cell), names.at(i));
    }
    QVERIFY(records->at(1).fields.contains(QStringLiteral("2027-01-15T08:00:00.000Z")));
}

void AuditExportTest::anExportIsAnEntryAndPrivate()
{
    const QString path = m_store->file(QStringLiteral("trail.jsonl"));
    const qint64 entries = m_store->exported(path, AuditFormat::JsonLines);
    const AuditEntry entry = m_store->find({}).entries.first();
    QCOMPARE(entry.action, AuditAction::AuditExported);
    QCOMPARE(entry.target, QStringLiteral("trail.jsonl"));
    QCOMPARE(entry.changes.last().after, QString::number(entries));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
}

void AuditExportTest::itNeedsAFreshPassword()
{
    m_store->clock->advance(hours(1));
    const QString path = m_store->file(QStringLiteral("trail.csv"));
    QCOMPARE(codeOf(await(m_store->trail().exportTo(path, AuditFormat::Csv, {}, AuditStore::work()))),
             ErrorCode::PasswordNeeded);
    QVERIFY(!QFile::exists(path));
    m_store->confirm();
    QVERIFY(m_store->exported(path, AuditFormat::Csv) > 0);
}

void AuditExportTest::anExportHoldsWhatWasAskedFor()
{
    m_store->create(QStringLiteral("door"));
    m_store->clock->advance(hours(2));
    m_store->create(QStringLiteral("gate"));
    m_store->confirm();
    const QString path = m_store->file(QStringLiteral("trail.jsonl"));
    AuditQuery query = withText(QStringLiteral("gate"));
    query.from = m_store->clock->now();
    QCOMPARE(m_store->exported(path, AuditFormat::JsonLines, query), 1);
    QVERIFY(AuditStore::contentOf(path).contains("\"target\":\"gate\""));
    QVERIFY(!AuditStore::contentOf(path).contains("door"));
}

void AuditExportTest::theExportedChainCanBeCheckedByOthers()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("Python 3 is not there");
    m_store->create(QStringLiteral("Élodie's \"door\"=1"));
    const Role role = m_store->make(QStringLiteral("Reader"), {permissions::readTokens});
    m_store->person(QStringLiteral("Ada"), role);
    const qint64 entries = m_store->find({}).newest;
    QCOMPARE(m_store->checked(m_store->file(QStringLiteral("whole"))),
             QStringLiteral("%1 entries are in order").arg(entries));
    m_store->clock->advance(hours(24));
    m_store->shorten(m_store->clock->now());
    m_store->create(QStringLiteral("door"));
    QCOMPARE(m_store->checked(m_store->file(QStringLiteral("shortened"))),
             QStringLiteral("3 entries are in order"));
}

void AuditExportTest::theExportedChainShowsTampering()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("Python 3 is not there");
    m_store->create(QStringLiteral("door"));
    m_store->unlock(QStringLiteral("audit"));
    tamper(m_store->path(), QStringLiteral("UPDATE audit SET actor = 'Nobody' WHERE sequence = 2"));
    QCOMPARE(m_store->checked(m_store->file(QStringLiteral("changed"))),
             QStringLiteral("entry 2 is not as it was written"));
}

void AuditExportTest::aCancelledExportLeavesNothing()
{
    const QStringList before = QDir(m_store->dir.path()).entryList(QDir::Files | QDir::Hidden);
    const qint64 newest = m_store->find({}).newest;
    const auto progress = AuditStore::work();
    progress->cancel();
    QCOMPARE(codeOf(await(m_store->trail().exportTo(m_store->file(QStringLiteral("x")), AuditFormat::Csv, {},
                                                    progress))),
             ErrorCode::Cancelled);
    QCOMPARE(QDir(m_store->dir.path()).entryList(QDir::Files | QDir::Hidden), before);
    QCOMPARE(m_store->find({}).newest, newest);
}

void AuditExportTest::anExportThatCannotBeWrittenSaysSo()
{
    const auto result = await(m_store->trail().exportTo(m_store->file(QStringLiteral("no/such/folder")),
                                                        AuditFormat::Csv, {}, AuditStore::work()));
    QCOMPARE(codeOf(result), ErrorCode::Unavailable);
    QCOMPARE(codeOf(await(
                 m_store->trail().exportTo(m_store->dir.path(), AuditFormat::Csv, {}, AuditStore::work()))),
             ErrorCode::Invalid);
}

void AuditExportTest::theStoreIsNotOverwritten()
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal")})
        QCOMPARE(codeOf(await(m_store->trail().exportTo(m_store->path() + suffix, AuditFormat::Csv, {},
                                                        AuditStore::work()))),
                 ErrorCode::Invalid);
    QVERIFY(!m_store->verdict().broken);
}

QTEST_GUILESS_MAIN(AuditExportTest)
#include "tst_auditexport.moc"
