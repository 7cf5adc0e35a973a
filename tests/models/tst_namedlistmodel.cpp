// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/namedlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace chatelaine {

namespace {

NamedRow row(qint64 number, const QString &name, int count, const QSet<int> &traits = {})
{
    return {number, {name, QString::number(count)}, {0, count}, {}, name, traits};
}

} // namespace

/// A list of named things: what changes is patched in.
class NamedListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void changesArriveAsDiffs();
    void numbersAreOrderedByValueAndNamesByLetters();
    void wordsAndTraitsNarrow();
    void strangeIndexesAnswerNothing();

private:
    QStringList names() const
    {
        QStringList names;
        for (int i = 0; i < m_shown->rowCount(); ++i)
            names << m_shown->index(i, 0).data().toString();
        return names;
    }

    std::unique_ptr<NamedListModel> m_model;
    std::unique_ptr<NamedFilterModel> m_shown;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_shownTester;
};

void NamedListModelTest::init()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    m_model = std::make_unique<NamedListModel>(
        QVector<NamedColumn>{{QStringLiteral("Name")}, {QStringLiteral("Tokens"), true}});
    m_shown = std::make_unique<NamedFilterModel>(*m_model);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), mode);
    m_shownTester = std::make_unique<QAbstractItemModelTester>(m_shown.get(), mode);
    m_shown->sort(0);
    m_model->setRows({row(1, QStringLiteral("ops"), 9, {1}), row(2, QStringLiteral("batch"), 10),
                      row(3, QStringLiteral("web"), 2, {1, 2})});
}

void NamedListModelTest::cleanup()
{
    m_shownTester.reset();
    m_tester.reset();
    m_shown.reset();
    m_model.reset();
}

void NamedListModelTest::changesArriveAsDiffs()
{
    const QPersistentModelIndex web = m_shown->index(m_shown->rowOf(3), 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setRows({row(3, QStringLiteral("web shop"), 2), row(2, QStringLiteral("batch"), 10),
                      row(4, QStringLiteral("new"), 0)});
    QCOMPARE(names(),
             QStringList({QStringLiteral("batch"), QStringLiteral("new"), QStringLiteral("web shop")}));
    QCOMPARE(web.data().toString(), QStringLiteral("web shop"));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    m_model->setRows({});
    QVERIFY(names().isEmpty());
}

void NamedListModelTest::numbersAreOrderedByValueAndNamesByLetters()
{
    QCOMPARE(names(), QStringList({QStringLiteral("batch"), QStringLiteral("ops"), QStringLiteral("web")}));
    m_shown->sort(1);
    QCOMPARE(names(), QStringList({QStringLiteral("web"), QStringLiteral("ops"), QStringLiteral("batch")}));
}

void NamedListModelTest::wordsAndTraitsNarrow()
{
    m_shown->setText(QStringLiteral(" WE "));
    QVERIFY(m_shown->isFiltered());
    QCOMPARE(names(), QStringList(QStringLiteral("web")));
    m_shown->setText({});
    m_shown->setTraits({1});
    QCOMPARE(names().size(), 2);
    m_shown->setTraits({1, 2});
    QCOMPARE(names(), QStringList(QStringLiteral("web")));
    QCOMPARE(m_shown->rowOf(1), -1);
    m_shown->setTraits({});
    QVERIFY(!m_shown->isFiltered());
    QCOMPARE(m_shown->numberAt(0), 2);
}

void NamedListModelTest::strangeIndexesAnswerNothing()
{
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(7, Qt::Horizontal).isValid());
    QCOMPARE(m_shown->numberAt(99), 0);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::NamedListModelTest)
#include "tst_namedlistmodel.moc"
