// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixmodel.h"
#include "models/organisationfacts.h"
#include "roles/comparepage.h"
#include "roles/matrixpage.h"
#include "roles/matrixview.h"
#include "session/settings.h"
#include "support/nomadsession.h"
#include "support/patience.h"
#include "support/person.h"
#include "widgets/clipboardguard.h"
#include "widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace chatelaine {

/// The matrix and the comparison over a server whose roles are made of policies.
class ServerMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void policiesAndRolesAreTheColumns();
    void nothingThatEditsIsOffered();
    void aCellSaysWhereItIsChangedInstead();
    void theDetailsLeadToThePolicy();
    void whoCanDoItSaysThroughWhichLine();
    void whoHasNoNameIsCalledAsInTheList();
    void clientsSeeWhatTheyHold();
    void policiesRolesAndTokensAreCompared();

private:
    template <class P> P *open(const QByteArray &secret = {});
    MatrixModel &model() const { return *m_window->findChild<MatrixModel *>(); }
    MatrixView &view() const { return *m_window->findChild<MatrixView *>(); }
    int columnOf(const QString &name) const
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().columnAt(column).name == name)
                return column;
        }
        return -1;
    }
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : m_page->menuActions()) {
            if (candidate->text().remove(u'&') == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QByteArray addClient(const QString &name, const QStringList &policies)
    {
        return m_server
            ->addToken({{QStringLiteral("Name"), name},
                        {QStringLiteral("Type"), QStringLiteral("client")},
                        {QStringLiteral("Policies"), QJsonArray::fromStringList(policies)}})
            .value(QStringLiteral("SecretID"))
            .toString()
            .toUtf8();
    }

    std::unique_ptr<NomadDouble> m_server;
    std::unique_ptr<NomadSession> m_session;
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<OrganisationFacts> m_facts;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<Person> m_person;
    Page *m_page = nullptr;
    SystemClock m_clock;
};

const QString listJobs = QStringLiteral("namespace/default:list-jobs");

void ServerMatrixTest::init()
{
    m_server = nomadServer();
    m_server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    m_session = std::make_unique<NomadSession>(*m_server);
    m_storage =
        std::make_unique<QSettings>(m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage);
    m_clipboard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard());
}

void ServerMatrixTest::cleanup()
{
    m_person.reset();
    m_window.reset();
    m_facts.reset();
    m_session.reset();
    m_server.reset();
}

template <class P> P *ServerMatrixTest::open(const QByteArray &secret)
{
    if (!m_session->signIn(secret.isEmpty() ? m_server->managementSecret() : secret))
        qWarning("nobody is let in");
    m_facts = std::make_unique<OrganisationFacts>(*m_session->backend);
    m_window = std::make_unique<QMainWindow>();
    auto *page = new P({*m_session->backend, *m_facts, *m_settings, *m_clipboard, m_clock});
    m_page = page;
    m_window->setCentralWidget(page);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_person = std::make_unique<Person>(*m_window);
    if (!QTest::qWaitFor([this] { return !m_facts->roles().isEmpty(); }, 10'000))
        qWarning("no roles");
    return page;
}

void ServerMatrixTest::policiesAndRolesAreTheColumns()
{
    open<MatrixPage>();
    QTRY_COMPARE(model().columnCount(), 3);
    new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &model());
    QVERIFY(m_person->sees(QStringLiteral("Permissions")));
    QCOMPARE(model().columnAt(columnOf(QStringLiteral("readonly"))).form, RoleForm::Policy);
    QCOMPARE(model().columnAt(columnOf(QStringLiteral("ops"))).form, RoleForm::Policies);
    const QString spoken =
        model()
            .headerData(columnOf(QStringLiteral("readonly")), Qt::Horizontal, Qt::AccessibleTextRole)
            .toString();
    QVERIFY2(spoken.startsWith(QStringLiteral("readonly. A policy.")), qPrintable(spoken));
    const int row = model().reveal(listJobs);
    QVERIFY(row >= 0);
    QVERIFY(model().cell(row, columnOf(QStringLiteral("readonly"))).granted);
    QVERIFY(model().cell(row, columnOf(QStringLiteral("ops"))).granted);
    const int write = model().reveal(QStringLiteral("namespace/default:submit-job"));
    QVERIFY(write >= 0);
    QVERIFY(!model().cell(write, columnOf(QStringLiteral("readonly"))).granted);
    const QString words =
        model().index(write, columnOf(QStringLiteral("readonly"))).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.startsWith(QStringLiteral("readonly may not: ")), qPrintable(words));
}

void ServerMatrixTest::nothingThatEditsIsOffered()
{
    open<MatrixPage>();
    QTRY_COMPARE(model().columnCount(), 3);
    for (const char *gone :
         {"New role…", "Copy role…", "Rename or describe…", "Delete role", "Undo", "Redo", "Discard changes…",
          "Review and apply…", "Import catalogue…", "Give to the role"})
        QVERIFY2(!action(QString::fromUtf8(gone)) && !m_person->button(QString::fromUtf8(gone)), gone);
    QVERIFY(action(QStringLiteral("Export…")));
    QVERIFY(action(QStringLiteral("Compare with another…")));
}

void ServerMatrixTest::aCellSaysWhereItIsChangedInstead()
{
    open<MatrixPage>();
    QTRY_COMPARE(model().columnCount(), 3);
    view().goTo(model().reveal(listJobs), columnOf(QStringLiteral("readonly")));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Space);
    QTRY_COMPARE(m_page->findChild<MessageBar *>()->text(),
                 QStringLiteral("What a policy grants is changed in its rules, on the page Policies."));
    QVERIFY(!m_page->hasUnsavedChanges());
}

void ServerMatrixTest::theDetailsLeadToThePolicy()
{
    open<MatrixPage>();
    QTRY_COMPARE(model().columnCount(), 3);
    view().goTo(model().reveal(listJobs), columnOf(QStringLiteral("readonly")));
    QTRY_VERIFY(action(QStringLiteral("Open policy")));
    QSignalSpy wanted(m_page, &Page::placeWanted);
    action(QStringLiteral("Open policy"))->trigger();
    const auto policy = wanted.takeFirst().first().value<Place>();
    QCOMPARE(policy.kind, Place::Kind::AclPolicy);
    QCOMPARE(policy.name, QStringLiteral("readonly"));
    view().goTo(-1, columnOf(QStringLiteral("ops")));
    QTRY_VERIFY(action(QStringLiteral("Open role")));
    action(QStringLiteral("Open role"))->trigger();
    const auto role = wanted.takeFirst().first().value<Place>();
    QCOMPARE(role.kind, Place::Kind::AclRole);
    QCOMPARE(role.id, m_session->role(QStringLiteral("ops")).value);
    QVERIFY(!m_person->sees(QStringLiteral("Users")));
}

void ServerMatrixTest::whoCanDoItSaysThroughWhichLine()
{
    addClient(QStringLiteral("ci"), {QStringLiteral("readonly")});
    open<MatrixPage>();
    QTRY_COMPARE(model().columnCount(), 3);
    view().goTo(model().reveal(listJobs), columnOf(QStringLiteral("readonly")));
    auto *tree = m_page->findChild<QTreeWidget *>(QStringLiteral("whoCan"));
    QTRY_COMPARE(tree->topLevelItemCount(), 1); // tokens; there are no users
    QStringList spoken;
    for (int row = 0; row < tree->topLevelItem(0)->childCount(); ++row)
        spoken << tree->topLevelItem(0)->child(row)->data(0, Qt::AccessibleTextRole).toString();
    const QString all = spoken.join(u'\n');
    QVERIFY2(all.contains(u"ci. Policy “readonly”, line 1: namespace \"default\""), qPrintable(all));
    QVERIFY2(all.contains(u"A management token may do everything"), qPrintable(all));
}

void ServerMatrixTest::clientsSeeWhatTheyHold()
{
    open<MatrixPage>(addClient(QStringLiteral("ci"), {QStringLiteral("readonly")}));
    QTRY_VERIFY(columnOf(QStringLiteral("readonly")) >= 0);
    QVERIFY(model().cell(model().reveal(listJobs), columnOf(QStringLiteral("readonly"))).granted);
}

void ServerMatrixTest::policiesRolesAndTokensAreCompared()
{
    m_server->addPolicy(QStringLiteral("nodes"), QStringLiteral("node { policy = \"read\" }"));
    addClient(QStringLiteral("ci"), {QStringLiteral("nodes")});
    auto *page = open<ComparePage>();
    auto *kind = page->findChild<QComboBox *>();
    QCOMPARE(kind->count(), 2);
    QCOMPARE(kind->itemText(0), QStringLiteral("Policy or role"));
    QCOMPARE(kind->itemText(1), QStringLiteral("Token"));
    page->compare({Place::Kind::Role, m_session->role(QStringLiteral("readonly")).value, {}},
                  {Place::Kind::Token, m_session->named(QStringLiteral("ci")).id.value, {}});
    QTRY_VERIFY(m_person->sees(QStringLiteral("readonly may do")));
    QVERIFY(!m_person->sees(QStringLiteral("No zones")));
}

void ServerMatrixTest::whoHasNoNameIsCalledAsInTheList()
{
    const QJsonObject token =
        m_server->addToken({{QStringLiteral("Name"), QString()},
                            {QStringLiteral("Type"), QStringLiteral("client")},
                            {QStringLiteral("Policies"), QJsonArray{QStringLiteral("readonly")}}});
    const QString name =
        QStringLiteral("Unnamed (%1)").arg(token.value(QStringLiteral("AccessorID")).toString().left(8));
    open<MatrixPage>();
    QTRY_COMPARE(model().columnCount(), 3);
    view().goTo(model().reveal(listJobs), columnOf(QStringLiteral("readonly")));
    auto *tree = m_page->findChild<QTreeWidget *>(QStringLiteral("whoCan"));
    QTRY_COMPARE(tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
    const QTreeWidgetItem *item = tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).first();
    QVERIFY(item->data(0, Qt::AccessibleTextRole).toString().startsWith(name));
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::ServerMatrixTest)
#include "tst_servermatrix.moc"
