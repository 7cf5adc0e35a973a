// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/await.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <unistd.h>

namespace chatelaine {

/// What a run of the program said.
struct Said
{
    QByteArray out;
    QByteArray err;
    int code = -1; ///< -1: it crashed or did not end

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// A store at the time of this computer, and the real program with a home of its own, as a script starts it:
/// without a display and without a terminal.
class ProgramFixture
{
public:
    ProgramFixture()
    {
        QDir(m_home.path()).mkdir(QStringLiteral("store"));
        const auto made = await(LocalStore::create(path(), testOrganisation(), options()));
        [&made] { QVERIFY(made.has_value()); }();
        m_backend = *made;
    }

    QString at(const QString &name) const { return m_home.filePath(QStringLiteral("store/") + name); }
    QString path() const { return at(QStringLiteral("acme.chatelaine")); }
    QString home() const { return m_home.path(); }
    Backend &backend() const { return *m_backend; }
    void addTokens(int count) const
    {
        QVector<TokenDraft> drafts;
        const RoleId role = value(m_backend->roles()->roles()).constLast().id;
        for (int number = 0; number < count; ++number)
            drafts << TokenDraft{QStringLiteral("token %1").arg(number, 4, 10, QChar(u'0')),
                                 QStringLiteral("What it is for"), m_backend->authenticator()->identity()->id,
                                 role, SystemClock().now() + std::chrono::days(90)};
        const auto made = value(m_backend->tokens()->createMany(drafts, std::make_shared<LongWork>()));
        QCOMPARE(made.creations.size(), count);
    }
    /// Somebody who may look at little.
    void addReader() const
    {
        addUser(path(), QStringLiteral("Rita Reader"), reader, testroot::password(),
                QStringLiteral("Read Only"));
    }
    static inline const QString reader = QStringLiteral("rita@example.org");

    /// Without a message bus there is no keychain.
    void letItReachTheKeychain() { m_bus = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(name), m_home.path());
        if (!m_bus.isEmpty())
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus);
        return environment;
    }
    void prepare(QProcess &program, const QStringList &arguments) const
    {
        program.setProcessEnvironment(environment());
        program.setProgram(QStringLiteral(CHATELAINE_PROGRAM));
        program.setArguments(arguments);
        program.setChildProcessModifier([] { ::setsid(); });
    }
    static Said ended(QProcess &program)
    {
        const bool inTime = program.state() == QProcess::NotRunning || program.waitForFinished(60'000);
        const bool orderly = inTime && program.exitStatus() == QProcess::NormalExit;
        return {program.readAllStandardOutput(), program.readAllStandardError(),
                orderly ? program.exitCode() : -1};
    }
    Said run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess program;
        prepare(program, arguments);
        program.start();
        program.write(input);
        program.closeWriteChannel();
        return ended(program);
    }
    /// As \a email, whose \a password comes from standard input.
    Said runAs(const QString &email, const QStringList &arguments,
               const QByteArray &password = "correct horse battery\n") const
    {
        return run(QStringList{QStringLiteral("--store"), path(), QStringLiteral("--user"), email,
                               QStringLiteral("--password-stdin")} +
                       arguments,
                   password);
    }
    Said runAsRoot(const QStringList &arguments) const { return runAs(testroot::email, arguments); }

private:
    static StoreOptions options() { return testOptions(std::make_shared<SystemClock>()); }

    QTemporaryDir m_home;
    QString m_bus;
    std::shared_ptr<Backend> m_backend;
};

} // namespace chatelaine
