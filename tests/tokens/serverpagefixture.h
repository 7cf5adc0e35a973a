// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "support/nomadsession.h"
#include "support/patience.h"
#include "tokens/attachmentpicker.h"
#include "tokens/pagefixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTreeWidget>

namespace chatelaine {

/// The Tokens page over a Nomad back end that talks to a double, and a person in front of it.
class ServerPageFixture : public PageFixture
{
public:
    explicit ServerPageFixture(const NomadDouble::Options &options = {})
        : server(nomadServer(options))
    {
        server->addPolicy(QStringLiteral("ops"), QStringLiteral("namespace \"*\" { policy = \"write\" }"),
                          QStringLiteral("For whoever runs it"));
        clock->set(SystemClock().now());
        startSession();
    }
    ~ServerPageFixture() { closePage(); }
    Q_DISABLE_COPY_MOVE(ServerPageFixture)

    /// A console that has just been started; what it put off before is on the disk.
    void startSession()
    {
        closePage();
        session.reset();
        NomadOptions nomad;
        nomad.clock = clock;
        nomad.stateFolder = folder.filePath(QStringLiteral("state"));
        session = std::make_unique<NomadSession>(*server, nomad);
    }

    /// Signs in with \a secret, or with the first management token, and opens the page.
    void openPage(const QByteArray &secret = {})
    {
        QVERIFY(session->signIn(secret.isEmpty() ? server->managementSecret() : secret));
        openPageOver(*session->backend, *clock);
    }

    /// A client token that somebody else has made.
    QString add(const QString &name, const QStringList &policies = {QStringLiteral("readonly")},
                const QJsonObject &more = {})
    {
        QJsonObject token{{QStringLiteral("Name"), name},
                          {QStringLiteral("Type"), QStringLiteral("client")},
                          {QStringLiteral("Policies"), QJsonArray::fromStringList(policies)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            token.insert(it.key(), it.value());
        const QJsonObject made = server->addToken(token);
        lastSecret = made.value(QStringLiteral("SecretID")).toString().toUtf8();
        return made.value(QStringLiteral("AccessorID")).toString();
    }
    QJsonObject there(const QString &accessor) const { return server->token(accessor); }
    QStringList policiesThere(const QString &accessor) const
    {
        QStringList names;
        for (const QJsonValue &name : there(accessor).value(QStringLiteral("Policies")).toArray())
            names << name.toString();
        return names;
    }
    /// The accessor ID of the token that is called \a name, at the server.
    QString accessorOf(const QString &name) const
    {
        for (const QJsonObject &token : server->tokens()) {
            if (token.value(QStringLiteral("Name")).toString() == name)
                return token.value(QStringLiteral("AccessorID")).toString();
        }
        return {};
    }

    /// Ticks or unticks a policy or role in the dialog, by keyboard.
    void tick(const QString &name)
    {
        person->typeInto(QStringLiteral("Policies and roles"), name);
        auto *tree = person->field(QStringLiteral("Policies and roles"))->findChild<QTreeWidget *>();
        const auto shown = [&]() -> QTreeWidgetItem * {
            const auto found = tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
            return found.isEmpty() || found.first()->isHidden() ? nullptr : found.first();
        };
        QTRY_VERIFY2(shown(), qPrintable(name)); // the choices are asked for when the dialog opens
        tree->setFocus();
        tree->setCurrentItem(shown());
        QTest::keyClick(tree, Qt::Key_Space);
    }
    /// Copies the secret that is shown and closes the dialog.
    QByteArray storeSecret()
    {
        QByteArray secret;
        copySecret(secret);
        return secret;
    }
    QAction *act(const QString &text) const { return action(text); }

    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<NomadDouble> server;
    std::unique_ptr<NomadSession> session;
    QByteArray lastSecret; ///< of the token that was added last

private:
    void copySecret(QByteArray &secret)
    {
        QTRY_VERIFY(dialog(QStringLiteral("secretDialog")));
        QDialog *shown = dialog(QStringLiteral("secretDialog"));
        pressIn(shown, QStringLiteral("Copy"));
        secret = QGuiApplication::clipboard()->text().toUtf8();
        QCOMPARE(secret.size(), 36);
        pressIn(shown, QStringLiteral("Close"));
        QTRY_VERIFY(!dialog(QStringLiteral("secretDialog")));
    }
};

} // namespace chatelaine
