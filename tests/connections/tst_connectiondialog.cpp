// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/serverfixture.h"
#include "support/patience.h"

#include "backend/tokenservice.h"
#include "connections/connectiondialog.h"
#include "connections/connectionstepview.h"
#include "support/testcertificates.h"

#include <QComboBox>

using namespace chatelaine;

/// A person sets up, tests, changes and removes connections.
class TestConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void aConnectionIsSetUpAndLeadsToTheDoor();
    void mistakesAreSaidBesideTheField();
    void theTestTellsEachStep();
    void theTestSaysThatNobodyListens();
    void aCertificateThatNobodyVouchesForIsPinned();
    void whatTheEnvironmentNamesIsTakenOver();
    void theEnvironmentsTokenIsNotSentToAnotherAddress();
    void aSavedConnectionIsChangedAndRemoved();
    void withoutAKeychainItSaysWhy();
    void aTokenThatIsKeptIsNotSentToAnotherAddress();
    void anotherAddressLeavesDeletionsBehindOnlyAfterAsking();

private:
    void openDialog() const;
    void fill(const NomadDouble &server) const;
    ConnectionStepView *step(const QString &title) const;

    std::unique_ptr<ServerFixture> m;
};

void TestConnectionDialog::init()
{
    m = std::make_unique<ServerFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(&m->window()));
}

void TestConnectionDialog::openDialog() const
{
    m->person().press(QStringLiteral("Connect to a server"));
    QTRY_VERIFY(m->m->dialog(QStringLiteral("connectionDialog")));
}

void TestConnectionDialog::fill(const NomadDouble &server) const
{
    m->person().typeInto(QStringLiteral("Name"), QStringLiteral("Harbour"));
    m->person().typeInto(QStringLiteral("Address"), server.address().toString());
}

ConnectionStepView *TestConnectionDialog::step(const QString &title) const
{
    for (ConnectionStepView *view : m->person().visible<ConnectionStepView>()) {
        if (view->accessibleName().startsWith(title))
            return view;
    }
    return nullptr;
}

void TestConnectionDialog::aConnectionIsSetUpAndLeadsToTheDoor()
{
    const NomadDouble server;
    openDialog();
    fill(server);
    auto *colour = qobject_cast<QComboBox *>(m->person().field(QStringLiteral("Colour"))->input());
    colour->setCurrentIndex(colour->findText(QStringLiteral("Red")));
    m->person().press(QStringLiteral("Save and connect"));
    QTRY_VERIFY(m->person().field(QStringLiteral("Token")));
    QCOMPARE(m->m->connections.all().size(), 1);
    const ConnectionProfile kept = m->m->connections.all().first();
    QCOMPARE(kept.name, QStringLiteral("Harbour"));
    QCOMPARE(kept.address, server.address());
    QCOMPARE(kept.colour, ConnectionColour::Red);
    QVERIFY(m->person().sees(server.address().toString()));
    QVERIFY(m->person().sees(QStringLiteral("not encrypted")));
}

void TestConnectionDialog::mistakesAreSaidBesideTheField()
{
    openDialog();
    m->person().press(QStringLiteral("Save and connect"));
    QVERIFY(m->person().field(QStringLiteral("Name"))->hasError());
    QVERIFY(m->person().field(QStringLiteral("Address"))->hasError());
    QTRY_VERIFY(m->person().input(QStringLiteral("Name"))->hasFocus());
    m->person().typeInto(QStringLiteral("Name"), QStringLiteral("Harbour"));
    QVERIFY(!m->person().field(QStringLiteral("Name"))->hasError());
    m->person().typeInto(QStringLiteral("Address"), QStringLiteral("https://me:secret@host/path"));
    m->person().press(QStringLiteral("Save and connect"));
    QVERIFY(m->person().field(QStringLiteral("Address"))->hasError());
    m->person().typeInto(QStringLiteral("Address"), QStringLiteral("https://127.0.0.1:4646"));
    m->person().press(QStringLiteral("Certificates and reading"));
    m->person().typeInto(QStringLiteral("Your certificate"), QStringLiteral("/no/such/file.pem"));
    m->person().press(QStringLiteral("Certificates and reading")); // folded away again
    m->person().press(QStringLiteral("Save and connect"));
    QVERIFY(m->person().field(QStringLiteral("Your certificate"))); // it is unfolded to be seen
    QVERIFY(m->person()
                .field(QStringLiteral("Your certificate"))
                ->error()
                .contains(QStringLiteral("no such file")));
    QVERIFY(m->m->connections.all().isEmpty());
}

void TestConnectionDialog::theTestTellsEachStep()
{
    const NomadDouble server;
    openDialog();
    fill(server);
    m->person().typeInto(QStringLiteral("Token"), QString::fromLatin1(server.managementSecret()));
    m->person().press(QStringLiteral("Test connection"));
    QTRY_VERIFY(step(QStringLiteral("Your token: Fine")));
    for (const char *title :
         {"Name of the server", "Connection", "Answer", "Access control", "Version and features"})
        QVERIFY2(step(QLatin1String(title) + QStringLiteral(": Fine")), title);
    QVERIFY(step(QStringLiteral("Certificate: Skipped")));
    QVERIFY(m->person().sees(QStringLiteral("It has:")));
    // What was found is about what stood in the fields.
    m->person().typeInto(QStringLiteral("Address"), QStringLiteral("http://127.0.0.1:1"));
    QVERIFY(!step(QStringLiteral("Your token")));
}

void TestConnectionDialog::theTestSaysThatNobodyListens()
{
    NomadDouble server;
    openDialog();
    fill(server);
    server.stop();
    m->person().press(QStringLiteral("Test connection"));
    QTRY_VERIFY(step(QStringLiteral("Connection: Failed")));
    QTRY_VERIFY(step(QStringLiteral("Version and features: Skipped")));
    QVERIFY(!step(QStringLiteral("Connection"))->accessibleDescription().isEmpty());
}

void TestConnectionDialog::aCertificateThatNobodyVouchesForIsPinned()
{
    const TestCertificates certificates;
    certificates.selfSigned(QStringLiteral("server"), QStringLiteral("harbour.example"),
                            QStringLiteral("DNS:harbour.example"));
    NomadDouble::Options options;
    options.tls = DoubleTls{
        certificates.pem(QStringLiteral("server")), certificates.keyPem(QStringLiteral("server")), {}};
    const NomadDouble server(options);
    openDialog();
    fill(server);
    m->person().press(QStringLiteral("Test connection"));
    QTRY_VERIFY(step(QStringLiteral("Certificate: Failed")));
    QTRY_VERIFY(m->person().sees(QStringLiteral("other names")));
    QTRY_VERIFY(m->person().sees(QStringLiteral("harbour.example")));
    m->person().press(QStringLiteral("Trust this certificate…"));
    QTRY_VERIFY(m->m->dialog(QStringLiteral("trustDialog")));
    QVERIFY(m->person().sees(QStringLiteral("SHA-256: ")));
    m->person().press(QStringLiteral("Yes, trust it"));
    QTRY_VERIFY(step(QStringLiteral("Answer: Fine")));
    QVERIFY(!step(QStringLiteral("Certificate: Failed")));
    m->person().press(QStringLiteral("Save and connect"));
    QTRY_VERIFY(m->person().sees(QStringLiteral("Sign in")) && m->person().field(QStringLiteral("Token")));
    QCOMPARE(m->m->connections.all().first().pinnedCertificate.size(), 32);
    QVERIFY(!m->person().sees(QStringLiteral("not encrypted")));
    m->signIn(server.managementSecret());
    QTRY_VERIFY(m->console());
}

void TestConnectionDialog::whatTheEnvironmentNamesIsTakenOver()
{
    const NomadDouble server;
    qputenv("NOMAD_ADDR", server.address().toString().toUtf8());
    qputenv("NOMAD_TOKEN", server.managementSecret());
    openDialog();
    m->person().press(QStringLiteral("Take it over"));
    qunsetenv("NOMAD_ADDR");
    qunsetenv("NOMAD_TOKEN");
    QTRY_COMPARE(m->person().input(QStringLiteral("Address"))->property("text").toString(),
                 server.address().toString());
    m->person().typeInto(QStringLiteral("Name"), QStringLiteral("From the environment"));
    m->person().press(QStringLiteral("Save and connect"));
    QTRY_VERIFY(m->console());         // signed in with the token that the environment held
    QCOMPARE(m->m->keeper.count(), 0); // which is not kept
    QVERIFY(!m->m->connections.all().first().rememberSecret);
}

void TestConnectionDialog::theEnvironmentsTokenIsNotSentToAnotherAddress()
{
    const NomadDouble named;
    const NomadDouble other;
    qputenv("NOMAD_ADDR", named.address().toString().toUtf8());
    qputenv("NOMAD_TOKEN", named.managementSecret());
    openDialog();
    m->person().press(QStringLiteral("Take it over"));
    qunsetenv("NOMAD_ADDR");
    qunsetenv("NOMAD_TOKEN");
    m->person().typeInto(QStringLiteral("Address"), other.address().toString());
    m->person().press(QStringLiteral("Save and connect"));
    QTRY_VERIFY(m->person().field(QStringLiteral("Token"))); // it asks
    const auto requests = other.requests();
    QVERIFY(!requests.isEmpty());
    for (const SeenRequest &request : requests)
        QVERIFY(request.headers.value("x-nomad-token") != named.managementSecret());
}

void TestConnectionDialog::aSavedConnectionIsChangedAndRemoved()
{
    const NomadDouble server;
    m->saved(server, QStringLiteral("Harbour"));
    m->window().start().showWelcome();
    const auto icon = [this](const QString &name) -> QToolButton * {
        for (QToolButton *button : m->person().visible<QToolButton>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    };
    const auto pressIcon = [&icon](const QString &name) {
        QTRY_VERIFY2(icon(name), qPrintable(name));
        QTest::mouseClick(icon(name), Qt::LeftButton);
    };
    pressIcon(QStringLiteral("Edit Harbour"));
    QTRY_VERIFY(m->m->dialog(QStringLiteral("connectionDialog")));
    m->person().typeInto(QStringLiteral("Name"), QStringLiteral("Quay"));
    m->person().press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->m->dialog(QStringLiteral("connectionDialog")));
    QTRY_VERIFY(m->person().button(QStringLiteral("Quay")));
    pressIcon(QStringLiteral("Remove Quay"));
    QTRY_VERIFY(m->person().button(QStringLiteral("Yes, remove")));
    m->person().press(QStringLiteral("Yes, remove"));
    QTRY_VERIFY(m->m->connections.all().isEmpty());
    QVERIFY(!m->person().button(QStringLiteral("Quay")));
}

void TestConnectionDialog::withoutAKeychainItSaysWhy()
{
    const MemoryKeeper none(QStringLiteral("There is no keychain on this computer."));
    QSettings storage(m->folder.filePath(QStringLiteral("none.conf")), QSettings::IniFormat);
    ConnectionProfiles profiles(storage);
    auto &keeper = const_cast<MemoryKeeper &>(none);
    ConnectionDialog dialog({{&m->nomad}, profiles, keeper, m->m->settings},
                            [](const ConnectionProfile &, const std::optional<Secret> &) {});
    dialog.show();
    auto *remember =
        m->person().button(QStringLiteral("Remember the token in the keychain of this computer"));
    QVERIFY(remember && !remember->isEnabled());
    QVERIFY(m->person().sees(QStringLiteral("There is no keychain on this computer.")));
}

void TestConnectionDialog::aTokenThatIsKeptIsNotSentToAnotherAddress()
{
    const NomadDouble first;
    const NomadDouble second;
    ConnectionProfile profile = m->saved(first, QStringLiteral("Harbour"));
    profile.rememberSecret = true;
    m->m->connections.save(profile);
    value(m->m->keeper.write(secretKey(profile), Secret(first.managementSecret())));
    ConnectionDialog dialog({{&m->nomad}, m->m->connections, m->m->keeper, m->m->settings}, profile);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    m->person().typeInto(QStringLiteral("Address"), second.address().toString());
    m->person().press(QStringLiteral("Save"));
    QTRY_COMPARE(m->m->connections.all().first().address, second.address());
    QTRY_COMPARE(m->m->keeper.count(), 0);
}

void TestConnectionDialog::anotherAddressLeavesDeletionsBehindOnlyAfterAsking()
{
    NomadDouble first;
    const NomadDouble second;
    const QJsonObject old = first.addToken({{QStringLiteral("Name"), QStringLiteral("deploy")},
                                            {QStringLiteral("Type"), QStringLiteral("management")}});
    const ConnectionProfile profile = m->saved(first, QStringLiteral("Harbour"));
    m->enter(first, profile);
    TokenService &tokens = *m->console()->backend()->tokens();
    TokenQuery query;
    query.text = QStringLiteral("deploy");
    const Token token = value(tokens.token(value(tokens.find(query)).value(0)));
    Regeneration how;
    how.previousUntil = SystemClock().now() + std::chrono::hours(1);
    value(tokens.regenerate(token.id, token.version, how));
    QCOMPARE(m->nomad.pendingDeletionsAtAddress(profile), 1);

    ConnectionDialog dialog({{&m->nomad}, m->m->connections, m->m->keeper, m->m->settings}, profile);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto question = [this] { return m->m->dialog(QStringLiteral("leaveDeletionsBehind")); };
    m->person().typeInto(QStringLiteral("Address"), second.address().toString());
    m->person().press(QStringLiteral("Save"));
    QTRY_VERIFY(question());
    QVERIFY(m->person().sees(QStringLiteral("still to delete at ") + first.address().toString()));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(dialog.isVisible());
    QCOMPARE(m->m->connections.all().first().address, first.address());

    m->person().press(QStringLiteral("Save"));
    QTRY_VERIFY(question());
    m->person().press(QStringLiteral("Yes, save"));
    QTRY_COMPARE(m->m->connections.all().first().address, second.address());
    QVERIFY(!dialog.isVisible());
    const ConnectionProfile moved = m->m->connections.all().first();
    QCOMPARE(m->nomad.pendingDeletionsAtAddress(moved), 0);
    QCOMPARE(m->nomad.pendingDeletions(moved), 1); // kept, for the address that it was

    ConnectionDialog back({{&m->nomad}, m->m->connections, m->m->keeper, m->m->settings}, moved);
    back.setAttribute(Qt::WA_DeleteOnClose, false);
    back.show();
    m->person().typeInto(QStringLiteral("Address"), first.address().toString());
    m->person().press(QStringLiteral("Save"));
    QTRY_COMPARE(m->m->connections.all().first().address, first.address());
    QCOMPARE(m->nomad.pendingDeletionsAtAddress(profile), 1);
}

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
