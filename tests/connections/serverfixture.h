// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomad/nomadprovider.h"
#include "nomaddouble/nomaddouble.h"
#include "support/patience.h"
#include "window/pagestack.h"
#include "window/windowfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QToolButton>

namespace chatelaine {

/// A window that knows Nomad servers, a person in front of it, and servers' doubles on this computer.
class ServerFixture
{
public:
    /// \a clock is what consoles at servers go by; none: the computer's own.
    explicit ServerFixture(const std::shared_ptr<const Clock> &clock = {})
        : nomad(options(folder.filePath(QStringLiteral("state")), clock))
        , m(std::make_unique<WindowFixture>(QVector<ServerProvider *>{&nomad}))
    {
        m->clock->set(SystemClock().now());
    }

    static NomadOptions options(const QString &folder, const std::shared_ptr<const Clock> &clock = {})
    {
        NomadOptions options;
        options.clock = clock;
        options.stateFolder = folder;
        options.longPoll = std::chrono::seconds(2);
        options.firstPause = std::chrono::milliseconds(50);
        options.longestPause = std::chrono::milliseconds(400);
        options.timeout = std::chrono::seconds(10);
        return options;
    }

    Person &person() const { return *m->person; }
    MainWindow &window() const { return *m->window; }
    ConsoleView *console() const { return m->window->console(); }

    /// A connection to \a server that was set up before.
    ConnectionProfile saved(const NomadDouble &server, const QString &name,
                            ConnectionColour colour = ConnectionColour::None)
    {
        ConnectionProfile profile;
        profile.id = QUuid::createUuid();
        profile.protocol = nomad.protocol();
        profile.name = name;
        profile.address = server.address();
        profile.colour = colour;
        m->connections.save(profile);
        return profile;
    }

    /// Opens the saved connection and waits for its door.
    void goTo(const ConnectionProfile &profile)
    {
        window().start().openConnection(profile);
        QTRY_VERIFY(person().field(QStringLiteral("Token")));
    }

    void signIn(const QByteArray &secret)
    {
        person().typeInto(QStringLiteral("Token"), QString::fromLatin1(secret));
        person().press(QStringLiteral("Sign in"));
    }

    /// Opens the saved connection and signs in with the management token of \a server.
    void enter(const NomadDouble &server, const ConnectionProfile &profile)
    {
        const auto before = window().consoles().size();
        goTo(profile);
        signIn(server.managementSecret());
        QTRY_COMPARE(window().consoles().size(), before + 1);
        QTRY_VERIFY(console());
    }

    QAction *personAction(const QString &text) const
    {
        const auto *button = console()->findChild<QToolButton *>(QStringLiteral("personButton"));
        for (QAction *action : button->menu()->actions()) {
            if (action->text().remove(u'&').contains(text) && action->isVisible())
                return action;
        }
        return nullptr;
    }

    /// What any visible message bar says.
    bool isTold(const QString &words) const
    {
        for (const MessageBar *bar : person().visible<MessageBar>()) {
            if (bar->text().contains(words, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    /// What an administrator of \a server writes there with another tool.
    static void write(const NomadDouble &server, const QString &path, const QJsonObject &body)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(server.address().resolved(QUrl(path)));
        request.setRawHeader("X-Nomad-Token", server.managementSecret());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(
            network.put(request, QJsonDocument(body).toJson(QJsonDocument::Compact)));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
    }

    QTemporaryDir folder;
    NomadProvider nomad;
    std::unique_ptr<WindowFixture> m;
};

} // namespace chatelaine
