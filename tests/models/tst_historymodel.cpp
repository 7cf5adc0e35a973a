// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audittext.h"
#include "models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace chatelaine;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newEntriesComeOnTop();
    void anEntryThatFallsOffTheEndLeavesTheOthersInPlace();
    void anEntryReadsLikeASentence();
    void lengthsStatusesAndYesAndNoAreSaidInWords();
    void everyActHasWords();
};

static AuditEntry entry(qint64 sequence, AuditAction action)
{
    AuditEntry made;
    made.sequence = sequence;
    made.actor = QStringLiteral("Ada");
    made.action = action;
    return made;
}

void TestHistoryModel::newEntriesComeOnTop()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry(2, AuditAction::TokenUpdated), entry(1, AuditAction::TokenCreated)});
    const QPersistentModelIndex oldest(model.index(1, HistoryModel::WhatColumn));
    model.setEntries({entry(5, AuditAction::TokenDisabled), entry(2, AuditAction::TokenUpdated),
                      entry(1, AuditAction::TokenCreated)});
    QCOMPARE(oldest.row(), 2);
    QCOMPARE(oldest.data().toString(), QStringLiteral("Created the token"));
    QCOMPARE(model.index(0, HistoryModel::WhatColumn).data().toString(),
             QStringLiteral("Disabled the token"));
    model.setEntries({entry(9, AuditAction::TokenCreated)});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!oldest.isValid());
}

void TestHistoryModel::anEntryThatFallsOffTheEndLeavesTheOthersInPlace()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto newestOf3 = [](qint64 newest) {
        QVector<AuditEntry> entries;
        for (qint64 sequence = newest; sequence > newest - 3; --sequence)
            entries.append(entry(sequence, AuditAction::TokenUpdated));
        return entries;
    };
    model.setEntries(newestOf3(3));
    const QPersistentModelIndex third(model.index(0, 0)), second(model.index(1, 0)), first(model.index(2, 0));
    model.setEntries(newestOf3(4));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(third.row(), 1);
    QCOMPARE(second.row(), 2);
    QVERIFY(!first.isValid());
    model.setEntries(newestOf3(9)); // nothing in common
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!third.isValid());
    QCOMPARE(model.index(2, 0).data(HistoryModel::EntryRole).value<AuditEntry>().sequence, 7);
}

void TestHistoryModel::anEntryReadsLikeASentence()
{
    AuditEntry refused = entry(1, AuditAction::TokenUpdated);
    refused.outcome = AuditOutcome::Refused;
    QCOMPARE(HistoryModel::describe(refused), QStringLiteral("Refused: Changed the token"));
    AuditEntry update = entry(2, AuditAction::TokenUpdated);
    update.changes = {{QStringLiteral("role"), QStringLiteral("User"), QStringLiteral("Admin")},
                      {QStringLiteral("description"), {}, QStringLiteral("line\nbreak")}};
    QCOMPARE(HistoryModel::describe(update),
             QStringLiteral("Changed the token\nrole: User → Admin\ndescription: line\u240Abreak"));
}

void TestHistoryModel::lengthsStatusesAndYesAndNoAreSaidInWords()
{
    AuditEntry update = entry(1, AuditAction::PolicyUpdated);
    update.changes = {{QStringLiteral("longestTokenLife"), QStringLiteral("P90D"), QStringLiteral("none")},
                      {QStringLiteral("defaultGrace"), QStringLiteral("P1DT12H"), QStringLiteral("PT10M")},
                      {QStringLiteral("clipboardTime"), QStringLiteral("PT30S"), QStringLiteral("soon")},
                      {QStringLiteral("personalTokens"), QStringLiteral("no"), QStringLiteral("yes")},
                      {QStringLiteral("status"), QStringLiteral("invited"), QStringLiteral("active")},
                      {QStringLiteral("expiresAt"), {}, QStringLiteral("never")},
                      {QStringLiteral("name"), QStringLiteral("P90D"), QStringLiteral("no")}};
    QCOMPARE(HistoryModel::describe(update).split(u'\n').mid(1),
             (QStringList{QStringLiteral("longest life of tokens: 90 day(s) → no limit"),
                          QStringLiteral("default grace: 1 day(s) 12 hour(s) → 10 minute(s)"),
                          QStringLiteral("time on the clipboard: 30 second(s) → soon"),
                          QStringLiteral("personal access tokens: no → yes"),
                          QStringLiteral("status: Invited → Active"), QStringLiteral("expiry: never"),
                          QStringLiteral("name: P90D → no")}));
}

void TestHistoryModel::everyActHasWords()
{
    QSet<QString> words;
    for (int action = 0; action <= auditActionCount; ++action)
        words << text::of(static_cast<AuditAction>(action));
    QCOMPARE(words.size(), auditActionCount + 1); // each its own
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
