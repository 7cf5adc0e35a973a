// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionprofiles.h"
#include "session/settings.h"
#include "start/startflow.h"
#include "support/memorykeeper.h"
#include "support/patience.h"
#include "support/person.h"
#include "support/testbackend.h"
#include "support/testprovider.h"
#include "widgets/clipboardguard.h"
#include "window/consoleview.h"
#include "window/mainwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <mutex>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

const QString password = QStringLiteral("a quiet harbour at dawn 7");
const QString nextPassword = QStringLiteral("a loud harbour at noon 12");
const QString theirPassword = QStringLiteral("two gulls over the pier 3");

// Qt's own log of everything, as if the most talkative level had been asked for.
std::mutex logMutex;
QByteArray logged;
void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const std::lock_guard lock(logMutex);
    logged += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

/// The forms in which a text could hide in a file.
QList<QByteArray> disguises(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    return {text, QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2), text.toBase64(),
            text.toHex(), text.mid(4, 24)};
}

QByteArray everyFileBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + '\n' + file.readAll();
    }
    return all;
}

} // namespace

/// Lives the whole life of a token through the window, then looks for its secrets everywhere they must not
/// be.
class TestNothingLeftBehind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeLifeOfATokenLeavesNoSecret();

private:
    QDialog *dialog(const QString &name) const;
    void pressIn(QDialog *inside, const QString &text) const;
    QByteArray copyAndClose() const;
    void openStore();
    QByteArray create();
    QByteArray regenerateWithGrace();
    void identify(const QByteArray &secret);
    void remove();
    QByteArray createPersonal();
    void changePassword();
    QByteArray invite();
    void redeem(const QByteArray &code);

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Person> m_person;
};

QDialog *TestNothingLeftBehind::dialog(const QString &name) const
{
    for (QDialog *candidate : m_person->visible<QDialog>()) {
        if (candidate->objectName() == name)
            return candidate;
    }
    return nullptr;
}

void TestNothingLeftBehind::pressIn(QDialog *inside, const QString &text) const
{
    QVERIFY(inside);
    for (QAbstractButton *button : inside->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

QByteArray TestNothingLeftBehind::copyAndClose() const
{
    if (!QTest::qWaitFor([this] { return dialog(QStringLiteral("secretDialog")) != nullptr; }))
        return {};
    QDialog *shown = dialog(QStringLiteral("secretDialog"));
    pressIn(shown, QStringLiteral("Show QR code"));
    pressIn(shown, QStringLiteral("Copy"));
    const QByteArray secret = QGuiApplication::clipboard()->text().toUtf8();
    pressIn(shown, QStringLiteral("Close"));
    return QTest::qWaitFor([this] { return !dialog(QStringLiteral("secretDialog")); }) ? secret
                                                                                       : QByteArray();
}

void TestNothingLeftBehind::openStore()
{
    m_person->press(QStringLiteral("Create a store"));
    m_person->typeInto(QStringLiteral("Organisation"), QStringLiteral("Harbour"));
    m_person->typeInto(QStringLiteral("Your name"), QStringLiteral("Ada"));
    m_person->typeInto(QStringLiteral("Your e-mail"), QStringLiteral("ada@harbour.example"));
    m_person->typeInto(QStringLiteral("Password"), password);
    m_person->typeInto(QStringLiteral("Password again"), password);
    m_person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m_window->console());
    QTRY_VERIFY(m_person->sees(QStringLiteral("No tokens yet")));
}

QByteArray TestNothingLeftBehind::create()
{
    m_person->press(QStringLiteral("Create token"));
    if (!QTest::qWaitFor([this] { return dialog(QStringLiteral("createToken")) != nullptr; }))
        return {};
    m_person->typeInto(QStringLiteral("Name"), QStringLiteral("deploy"));
    auto *role = qobject_cast<QComboBox *>(m_person->field(QStringLiteral("Role"))->input());
    if (!QTest::qWaitFor([role] { return role->count() > 1; }))
        return {};
    role->setCurrentIndex(role->count() - 1);
    pressIn(dialog(QStringLiteral("createToken")), QStringLiteral("Create token"));
    return copyAndClose();
}

QByteArray TestNothingLeftBehind::regenerateWithGrace()
{
    m_person->choose(QStringLiteral("Token"), QStringLiteral("Regenerate…"));
    if (!QTest::qWaitFor([this] { return dialog(QStringLiteral("regenerateToken")) != nullptr; }))
        return {};
    QDialog *shown = dialog(QStringLiteral("regenerateToken"));
    for (QRadioButton *choice : shown->findChildren<QRadioButton *>()) {
        if (choice->text().contains(QStringLiteral("working until")))
            choice->click();
    }
    pressIn(shown, QStringLiteral("Regenerate"));
    return copyAndClose();
}

void TestNothingLeftBehind::identify(const QByteArray &secret)
{
    m_person->choose(QStringLiteral("Token"), QStringLiteral("Identify…"));
    QTRY_VERIFY(dialog(QStringLiteral("identifyToken")));
    m_person->typeInto(QStringLiteral("Secret"), QString::fromUtf8(secret));
    pressIn(dialog(QStringLiteral("identifyToken")), QStringLiteral("Identify"));
    QTRY_VERIFY(m_person->sees(QStringLiteral("It works")));
    pressIn(dialog(QStringLiteral("identifyToken")), QStringLiteral("Close"));
    QTRY_VERIFY(!dialog(QStringLiteral("identifyToken")));
}

void TestNothingLeftBehind::remove()
{
    m_person->choose(QStringLiteral("Token"), QStringLiteral("Delete…"));
    QTRY_VERIFY(m_person->sees(QStringLiteral("Yes, delete")));
    m_person->press(QStringLiteral("Yes, delete"));
    QTRY_VERIFY(m_person->sees(QStringLiteral("No tokens yet")));
}

QByteArray TestNothingLeftBehind::createPersonal()
{
    m_person->choose(QStringLiteral("Go"), QStringLiteral("Policy"));
    const QString on = QStringLiteral("Users may make personal access tokens, and these work");
    if (!QTest::qWaitFor([&] { return m_person->button(on) != nullptr; }))
        return {};
    m_person->press(on);
    m_person->press(QStringLiteral("Save"));
    m_person->choose(QStringLiteral("Go"), QStringLiteral("My tokens"));
    m_person->press(QStringLiteral("Create token"));
    if (!QTest::qWaitFor([this] { return dialog(QStringLiteral("createPersonalToken")) != nullptr; }))
        return {};
    m_person->typeInto(QStringLiteral("Name"), QStringLiteral("laptop"));
    m_person->press(QStringLiteral("Choose what I hold"));
    pressIn(dialog(QStringLiteral("createPersonalToken")), QStringLiteral("Create token"));
    return copyAndClose();
}

void TestNothingLeftBehind::changePassword()
{
    const auto *person = m_window->findChild<QToolButton *>(QStringLiteral("personButton"));
    QVERIFY(person);
    for (QAction *action : person->menu()->actions()) {
        if (action->text().contains(QStringLiteral("password")))
            action->trigger();
    }
    QTRY_VERIFY(dialog(QStringLiteral("changePassword")));
    m_person->typeInto(QStringLiteral("Current password"), password);
    m_person->typeInto(QStringLiteral("New password"), nextPassword);
    m_person->typeInto(QStringLiteral("New password again"), nextPassword);
    pressIn(dialog(QStringLiteral("changePassword")), QStringLiteral("Change password"));
    QTRY_VERIFY(!dialog(QStringLiteral("changePassword")));
}

QByteArray TestNothingLeftBehind::invite()
{
    m_person->choose(QStringLiteral("Go"), QStringLiteral("Users"));
    m_person->press(QStringLiteral("Invite user"));
    if (!QTest::qWaitFor([this] { return dialog(QStringLiteral("inviteUser")) != nullptr; }))
        return {};
    m_person->typeInto(QStringLiteral("Name"), QStringLiteral("Bo"));
    m_person->typeInto(QStringLiteral("E-mail"), QStringLiteral("bo@harbour.example"));
    auto *role = qobject_cast<QComboBox *>(m_person->field(QStringLiteral("Role"))->input());
    if (!QTest::qWaitFor([role] { return role->count() > 1; }))
        return {};
    role->setCurrentIndex(role->count() - 1);
    pressIn(dialog(QStringLiteral("inviteUser")), QStringLiteral("Invite"));
    return copyAndClose();
}

void TestNothingLeftBehind::redeem(const QByteArray &code)
{
    m_person->press(QStringLiteral("I have a code…"));
    m_person->typeInto(QStringLiteral("E-mail"), QStringLiteral("bo@harbour.example"));
    m_person->typeInto(QStringLiteral("Code"), QString::fromUtf8(code));
    m_person->typeInto(QStringLiteral("New password"), theirPassword);
    m_person->typeInto(QStringLiteral("New password again"), theirPassword);
    m_person->press(QStringLiteral("Set password and sign in"));
    QTRY_VERIFY(m_window->console());
}

void TestNothingLeftBehind::theWholeLifeOfATokenLeavesNoSecret()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    const auto previous = qInstallMessageHandler(keepLog);
    QByteArray first;
    QByteArray second;
    QByteArray personal;
    QByteArray code;
    {
        QSettings storage(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("chatelaine"),
                          QStringLiteral("chatelaine"));
        Settings settings(storage);
        ClipboardGuard clipboard(*QGuiApplication::clipboard());
        TestProvider provider(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                              testOptions(std::make_shared<SystemClock>()));
        const SystemClock clock;
        ConnectionProfiles connections(storage);
        MemoryKeeper keeper;
        m_window = std::make_unique<MainWindow>(
            WindowContext{provider, settings, clipboard, clock, connections, keeper});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_person = std::make_unique<Person>(*m_window);
        openStore();
        first = create();
        clipboard.setTime(1s);
        second = regenerateWithGrace();
        QCOMPARE(first.size(), secretLength);
        QCOMPARE(second.size(), secretLength);
        QVERIFY(first != second);
        identify(second);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty()); // the countdown is over
        remove();
        personal = createPersonal();
        QCOMPARE(personal.size(), secretLength);
        changePassword();
        code = invite();
        QVERIFY(code.size() >= 25);
        m_person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
        redeem(code);
        m_person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
        m_window->close();
        m_person.reset();
        m_window.reset();
    }
    qInstallMessageHandler(previous);

    const QByteArray files = everyFileBelow(qEnvironmentVariable("HOME"));
    QVERIFY2(files.contains("SQLite format 3"), "the store itself was not looked at");
    QVERIFY2(files.contains("[geometry]"), "the settings were not looked at");
    QVERIFY(!logged.isEmpty());
    QByteArray bare = code;
    bare.replace('-', "");
    for (const QByteArray &secret : {first, second, personal, code, bare, password.toUtf8(),
                                     nextPassword.toUtf8(), theirPassword.toUtf8()}) {
        for (const QByteArray &disguise : disguises(secret)) {
            QVERIFY(!files.contains(disguise));
            QVERIFY(!logged.contains(disguise));
        }
    }
}

int main(int argc, char **argv)
{
    // A home of its own, so that every file the program writes is below it.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char *folder :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"}) {
        const QString path = home.filePath(QString::fromLatin1(folder));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(folder, path.toUtf8());
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("chatelaine"));
    TestNothingLeftBehind test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_nothingleftbehind.moc"
