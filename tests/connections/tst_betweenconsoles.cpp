// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/serverfixture.h"
#include "support/patience.h"

#include "backend/serverconnection.h"
#include "connections/connectionlabel.h"
#include "window/consoletabs.h"

using namespace chatelaine;
using namespace std::chrono_literals;

/// Several consoles and a start page beside each other: what happens to one of them leaves what a person does
/// at another alone, and nothing that cannot be had again is lost on the way.
class TestBetweenConsoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void leavingAFirstTokenThatIsBeingMadeIsAskedAbout();
    void theFirstTokenIsShownWhateverIsInFront();
    void aFirstTokenThatCameToNothingIsToldWhereverOneIs();
    void aFirstTokenThatCameToNothingIsToldToWhoeverHasLeft();
    void theFirstTokenIsShownToWhoeverHasLeft();
    void quittingWhileAFirstTokenIsMadeIsAskedAbout();
    void whoeverComesInLateStaysInTheBackground();
    void whatAnotherConsoleCopiedIsLeftOnTheClipboard();
    void aSessionThatEndsLeavesTheStartPageAlone();
    void beingPutOutIsExplained();
    void aChangedConnectionIsOpenedAnew();
    void anOpenConnectionIsBroughtForward();
    void anotherNameAndColourShowAtOnce();
    void twoOfOneNameAreToldApart();
    void theEnvironmentsTokenIsTakenOutOfIt();

private:
    std::unique_ptr<NomadDouble> makingAFirstToken(const QString &name) const;
    void startMaking() const;
    void leaveAllTheSame() const;
    static Fault late(const QByteArray &path);
    QByteArray ownToken(NomadDouble &server, const QString &name, QString *accessor) const;

    std::unique_ptr<ServerFixture> m;
};

void TestBetweenConsoles::init()
{
    m = std::make_unique<ServerFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(&m->window()));
    m->window().activateWindow();
}

Fault TestBetweenConsoles::late(const QByteArray &path)
{
    Fault fault;
    fault.kind = Fault::Kind::Delay;
    fault.path = path;
    fault.times = 1;
    fault.delay = 2s;
    return fault;
}

/// Presses everything that makes the first token; the server has not answered yet.
/// A cluster without a token, whose first one is being made, and takes its time.
std::unique_ptr<NomadDouble> TestBetweenConsoles::makingAFirstToken(const QString &name) const
{
    NomadDouble::Options options;
    options.bootstrapped = false;
    auto server = std::make_unique<NomadDouble>(options);
    m->goTo(m->saved(*server, name));
    server->addFault(late("/v1/acl/bootstrap"));
    startMaking();
    return server;
}

void TestBetweenConsoles::startMaking() const
{
    m->person().press(QStringLiteral("This cluster has no first token yet?"));
    m->person().press(QStringLiteral("Make the first token…"));
    QTRY_VERIFY(m->person().button(QStringLiteral("Yes, make it")));
    m->person().press(QStringLiteral("Yes, make it"));
    QTRY_VERIFY(m->person().button(QStringLiteral("Making it…")));
}

/// A management token of \a server that a person signs in with.
QByteArray TestBetweenConsoles::ownToken(NomadDouble &server, const QString &name, QString *accessor) const
{
    const QJsonObject token = server.addToken(
        {{QStringLiteral("Name"), name}, {QStringLiteral("Type"), QStringLiteral("management")}});
    *accessor = token.value(u"AccessorID").toString();
    return token.value(u"SecretID").toString().toLatin1();
}

void TestBetweenConsoles::leavingAFirstTokenThatIsBeingMadeIsAskedAbout()
{
    const auto server = makingAFirstToken(QStringLiteral("Harbour"));
    m->person().choose(QStringLiteral("File"), QStringLiteral("Start page"));
    QVERIFY(m->m->dialog(QStringLiteral("leaveFirstToken")));
    QTRY_VERIFY(m->m->dialog(QStringLiteral("secretDialog")));
    QVERIFY(!m->m->dialog(QStringLiteral("leaveFirstToken"))); // nothing is left to be asked
    m->person().press(QStringLiteral("Copy"));
    m->person().press(QStringLiteral("Close"));
    QTRY_VERIFY(m->console());
}

void TestBetweenConsoles::theFirstTokenIsShownWhateverIsInFront()
{
    const NomadDouble first;
    m->enter(first, m->saved(first, QStringLiteral("Production")));
    ConsoleView *production = m->console();
    const auto second = makingAFirstToken(QStringLiteral("Playground"));
    QTest::keyClick(&m->window(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m->console(), production);
    QTRY_VERIFY(m->m->dialog(QStringLiteral("secretDialog")));
    QVERIFY(m->person().sees(second->address().toString())); // whose it is
    m->person().press(QStringLiteral("Copy"));
    QVERIFY(second->secretsGivenOut().contains(QGuiApplication::clipboard()->text().toUtf8()));
    m->person().press(QStringLiteral("Close"));
    QTRY_COMPARE(m->window().consoles().size(), 2);
    QCOMPARE(m->console(), production);
}

void TestBetweenConsoles::aFirstTokenThatCameToNothingIsToldWhereverOneIs()
{
    const NomadDouble first;
    m->enter(first, m->saved(first, QStringLiteral("Production")));
    ConsoleView *production = m->console();
    const auto second = makingAFirstToken(QStringLiteral("Playground"));
    QTest::keyClick(&m->window(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m->console(), production);
    second->stop();
    QTRY_VERIFY(m->isTold(QStringLiteral("the first token of ") + second->address().toString()));
    QCOMPARE(m->console(), production);
}

void TestBetweenConsoles::leaveAllTheSame() const
{
    m->person().choose(QStringLiteral("File"), QStringLiteral("Start page"));
    QVERIFY(m->m->dialog(QStringLiteral("leaveFirstToken")));
    m->person().press(QStringLiteral("Yes, leave"));
    QTRY_VERIFY(!m->person().field(QStringLiteral("Token")));
}

void TestBetweenConsoles::aFirstTokenThatCameToNothingIsToldToWhoeverHasLeft()
{
    const auto server = makingAFirstToken(QStringLiteral("Harbour"));
    leaveAllTheSame();
    server->stop();
    QTRY_VERIFY(m->isTold(QStringLiteral("the first token of ") + server->address().toString()));
    QVERIFY(!m->person().field(QStringLiteral("Token")));
}

void TestBetweenConsoles::theFirstTokenIsShownToWhoeverHasLeft()
{
    const auto server = makingAFirstToken(QStringLiteral("Harbour"));
    leaveAllTheSame();
    QTRY_VERIFY(m->m->dialog(QStringLiteral("secretDialog")));
    QVERIFY(m->person().sees(QStringLiteral("You are not signed in yet")));
    m->person().press(QStringLiteral("Copy"));
    QVERIFY(server->secretsGivenOut().contains(QGuiApplication::clipboard()->text().toUtf8()));
    m->person().press(QStringLiteral("Close"));
    QTRY_VERIFY(!m->m->dialog(QStringLiteral("secretDialog")));
    QVERIFY(!m->console()); // whoever has left is not brought back
}

void TestBetweenConsoles::quittingWhileAFirstTokenIsMadeIsAskedAbout()
{
    const auto server = makingAFirstToken(QStringLiteral("Harbour"));
    m->window().close();
    QVERIFY(m->window().isVisible());
    QVERIFY(m->m->dialog(QStringLiteral("leaveFirstToken")));
    m->person().press(QStringLiteral("Yes, leave"));
    QTRY_VERIFY(!m->window().isVisible());
}

void TestBetweenConsoles::whoeverComesInLateStaysInTheBackground()
{
    const NomadDouble first;
    NomadDouble second;
    m->enter(first, m->saved(first, QStringLiteral("Production")));
    ConsoleView *production = m->console();
    m->goTo(m->saved(second, QStringLiteral("Playground")));
    second.addFault(late("/v1/acl/token/self"));
    m->signIn(second.managementSecret());
    QTest::keyClick(&m->window(), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m->window().consoles().size(), 2);
    QCOMPARE(m->console(), production);
    QVERIFY(m->isTold(QStringLiteral("You are signed in at Playground.")));
    m->person().press(QStringLiteral("Show it"));
    QCOMPARE(m->console(), m->window().consoles().last());
}

void TestBetweenConsoles::whatAnotherConsoleCopiedIsLeftOnTheClipboard()
{
    const NomadDouble first;
    NomadDouble second;
    m->enter(first, m->saved(first, QStringLiteral("Production")));
    m->goTo(m->saved(second, QStringLiteral("Playground")));
    QString accessor;
    m->signIn(ownToken(second, QStringLiteral("mine"), &accessor));
    QTRY_COMPARE(m->window().consoles().size(), 2);
    QTest::keyClick(&m->window(), Qt::Key_1, Qt::AltModifier);
    m->m->clipboard.copy(Secret("copied in production"));
    second.removeToken(accessor);
    QTRY_COMPARE(m->window().consoles().size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("copied in production"));
    m->person().choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestBetweenConsoles::aSessionThatEndsLeavesTheStartPageAlone()
{
    NomadDouble first;
    const NomadDouble second;
    m->goTo(m->saved(first, QStringLiteral("Production")));
    QString accessor;
    m->signIn(ownToken(first, QStringLiteral("mine"), &accessor));
    QTRY_VERIFY(m->console());
    m->goTo(m->saved(second, QStringLiteral("Playground")));
    m->person().typeInto(QStringLiteral("Token"), QStringLiteral("half of a tok"));
    first.removeToken(accessor);
    QTRY_COMPARE(m->window().consoles().size(), 0);
    QVERIFY(m->isTold(QStringLiteral("You were signed out of Production.")));
    QVERIFY(m->isTold(QStringLiteral("does not accept your token any more")));
    QCOMPARE(m->person().input(QStringLiteral("Token"))->property("text").toString(),
             QStringLiteral("half of a tok"));
    m->signIn(second.managementSecret());
    QTRY_VERIFY(m->console());
    QCOMPARE(m->window().windowTitle(), QStringLiteral("Playground – Chatelaine"));
}

void TestBetweenConsoles::beingPutOutIsExplained()
{
    NomadDouble server;
    const ConnectionProfile profile = m->saved(server, QStringLiteral("Harbour"));
    QString accessor;
    const QByteArray secret = ownToken(server, QStringLiteral("mine"), &accessor);
    m->goTo(profile);
    m->person().press(QStringLiteral("Remember the token in the keychain of this computer"));
    m->signIn(secret);
    QTRY_VERIFY(m->console());
    server.removeToken(accessor);
    QTRY_VERIFY(!m->console());
    QVERIFY(m->isTold(QStringLiteral("does not accept your token any more")));
    QVERIFY(!m->person().button(QStringLiteral("Sign in with it"))); // it would not work
    QTRY_VERIFY(m->person().field(QStringLiteral("Token")));
    QVERIFY(m->isTold(QStringLiteral("does not accept your token any more")));
}

void TestBetweenConsoles::aChangedConnectionIsOpenedAnew()
{
    const NomadDouble first;
    const NomadDouble second;
    ConnectionProfile profile = m->saved(first, QStringLiteral("Harbour"));
    m->enter(first, profile);
    profile.address = second.address();
    m->m->connections.save(profile); // as the dialog does
    m->person().choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(m->person().field(QStringLiteral("Token")));
    QVERIFY(m->person().sees(second.address().toString()));
    m->signIn(second.managementSecret()); // and that is where it goes
    QTRY_VERIFY(m->console());
    QCOMPARE(m->console()->backend()->connection()->profile().address, second.address());
}

void TestBetweenConsoles::anOpenConnectionIsBroughtForward()
{
    const NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    const ConsoleView *harbour = m->console();
    m->person().choose(QStringLiteral("File"), QStringLiteral("Start page"));
    QVERIFY(!m->console());
    const auto row = [this]() -> QAbstractButton * {
        for (QAbstractButton *each : m->person().visible<QAbstractButton>()) {
            if (each->accessibleName().startsWith(QStringLiteral("Connect to Harbour")))
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(row());
    QTest::mouseClick(row(), Qt::LeftButton);
    QCOMPARE(m->console(), harbour);
    QCOMPARE(m->window().consoles().size(), 1);
    m->person().press(QStringLiteral("Sign in once more"));
    QTRY_VERIFY(m->person().field(QStringLiteral("Token")));
}

void TestBetweenConsoles::anotherNameAndColourShowAtOnce()
{
    const NomadDouble server;
    ConnectionProfile profile = m->saved(server, QStringLiteral("Harbour"));
    m->enter(server, profile);
    profile.name = QStringLiteral("Lighthouse");
    profile.colour = ConnectionColour::Red;
    m->m->connections.save(profile);
    QCOMPARE(m->window().windowTitle(), QStringLiteral("Lighthouse – Chatelaine"));
    const auto *label = m->console()->findChild<ConnectionLabel *>();
    QCOMPARE(label->accessibleName(), QStringLiteral("Lighthouse (Red)"));
}

void TestBetweenConsoles::twoOfOneNameAreToldApart()
{
    NomadDouble first;
    NomadDouble second;
    QString accessor;
    const QByteArray one = ownToken(first, QStringLiteral("ann"), &accessor);
    const QByteArray other = ownToken(second, QStringLiteral("bob"), &accessor);
    m->goTo(m->saved(first, QStringLiteral("Harbour")));
    m->signIn(one);
    QTRY_COMPARE(m->window().consoles().size(), 1);
    m->goTo(m->saved(second, QStringLiteral("Harbour")));
    m->signIn(other);
    QTRY_COMPARE(m->window().consoles().size(), 2);
    const auto *tabs = m->window().findChild<ConsoleTabs *>();
    QTRY_VERIFY(tabs->tabText(0).contains(QStringLiteral("ann")));
    QVERIFY(tabs->tabText(1).contains(QStringLiteral("bob")));
}

void TestBetweenConsoles::theEnvironmentsTokenIsTakenOutOfIt()
{
    qputenv("NOMAD_TOKEN", "00000000-0000-4000-8000-000000000001");
    std::optional<Secret> taken = NomadProvider::takeEnvironmentSecret();
    QVERIFY(taken);
    QVERIFY(!qEnvironmentVariableIsSet("NOMAD_TOKEN"));
    m->nomad.setEnvironmentSecret(std::move(*taken));
    const std::optional<Secret> used = m->nomad.secretFrom(QProcessEnvironment::systemEnvironment());
    QVERIFY(used);
    QVERIFY(used->equals(Secret("00000000-0000-4000-8000-000000000001")));
}

QTEST_MAIN(TestBetweenConsoles)
#include "tst_betweenconsoles.moc"
