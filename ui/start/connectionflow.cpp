// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/connectionflow.h"

#include "backend/backend.h"
#include "backend/serverprovider.h"
#include "backend/whenready.h"
#include "connections/connectionwords.h"
#include "models/tokentext.h"
#include "session/connectionprofiles.h"
#include "session/secretkeeper.h"
#include "widgets/confirmdialog.h"

#include <algorithm>

namespace chatelaine {

ConnectionFlow::ConnectionFlow(const ConnectionSetup &setup, QWidget &window)
    : QObject(&window)
    , m_setup(setup)
    , m_window(window)
{
}

ServerProvider *ConnectionFlow::serverOf(const QString &protocol) const
{
    const auto found =
        std::find_if(m_setup.servers.cbegin(), m_setup.servers.cend(),
                     [&protocol](const ServerProvider *each) { return each->protocol() == protocol; });
    return found == m_setup.servers.cend() ? nullptr : *found;
}

void ConnectionFlow::add()
{
    auto *dialog = new ConnectionDialog(
        m_setup,
        [this](const ConnectionProfile &profile, std::optional<Secret> secret) {
            open(profile, std::move(secret));
        },
        &m_window);
    dialog->open();
}

void ConnectionFlow::edit(const ConnectionProfile &profile)
{
    auto *dialog = new ConnectionDialog(m_setup, profile, &m_window);
    connect(dialog, &ConnectionDialog::saved, this, &ConnectionFlow::edited);
    dialog->open();
}

void ConnectionFlow::confirmRemove(const ConnectionProfile &profile)
{
    auto *question =
        new ConfirmDialog(tr("Remove “%1”?").arg(text::oneLine(connectionwords::nameOf(profile))),
                          tr("The connection is taken off the list. Nothing changes on the server."),
                          tr("Yes, remove"), Tone::Warning, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    if (profile.rememberSecret)
        question->addFact(QStringLiteral("dialog-password"),
                          tr("Its token is taken out of the keychain of this computer."));
    const ServerProvider *server = serverOf(profile.protocol);
    if (const int pending = server ? server->pendingDeletions(profile) : 0)
        question->addFact(QStringLiteral("clock"),
                          tr("%n token(s) that Chatelaine is still to delete there are kept: nothing "
                             "deletes them any more.",
                             nullptr, pending));
    connect(question, &QDialog::accepted, this, [this, profile] {
        whenReady(m_setup.keeper.remove(secretKey(profile)), this, [this](const Result<void> &done) {
            if (!done && m_setup.keeper.isAvailable())
                Q_EMIT failed(done.error());
        });
        m_setup.profiles.remove(profile.id);
    });
    question->open();
}

void ConnectionFlow::open(const ConnectionProfile &profile, std::optional<Secret> secret)
{
    ServerProvider *server = serverOf(profile.protocol);
    if (!server) {
        Q_EMIT failed({ErrorCode::Unsupported,
                       tr("This version of Chatelaine does not know this kind of server."),
                       {},
                       {}});
        return;
    }
    openAt(*server, profile, std::move(secret));
}

void ConnectionFlow::openAt(ServerProvider &server, const ConnectionProfile &profile,
                            std::optional<Secret> secret)
{
    Q_EMIT opening(tr("Connecting to %1…").arg(text::oneLine(connectionwords::nameOf(profile))));
    m_secret = secret ? std::move(*secret) : Secret();
    whenReady(server.open(profile), this,
              [this, newest = ++m_newest](const Result<std::shared_ptr<Backend>> &backend) {
                  if (newest != m_newest)
                      return;
                  if (backend)
                      Q_EMIT opened(*backend);
                  else
                      Q_EMIT failed(backend.error());
              });
}

void ConnectionFlow::openNamed(const QString &name)
{
    const QVector<ConnectionProfile> profiles = m_setup.profiles.all();
    const auto found =
        std::find_if(profiles.cbegin(), profiles.cend(), [&name](const ConnectionProfile &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (found != profiles.cend())
        open(*found);
    else
        Q_EMIT failed(
            {ErrorCode::NotFound, tr("There is no connection named “%1”.").arg(text::oneLine(name)), {}, {}});
}

void ConnectionFlow::openFromEnvironment()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (ServerProvider *server : std::as_const(m_setup.servers)) {
        auto found = server->profileFrom(environment);
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        if (!*found)
            continue;
        ConnectionProfile profile = **found;
        profile.protocol = server->protocol();
        if (profile.id.isNull())
            profile.id = QUuid::createUuid();
        openAt(*server, profile, server->secretFrom(environment));
        return;
    }
    Q_EMIT failed({ErrorCode::NotFound,
                   tr("The environment names no server. Set the variables that the server's own command line "
                      "reads, or set up a connection here."),
                   {},
                   {}});
}

std::optional<Secret> ConnectionFlow::takeSecret()
{
    return m_secret.isEmpty() ? std::nullopt : std::optional(std::move(m_secret));
}

void ConnectionFlow::giveUp()
{
    ++m_newest;
    m_secret.clear();
}

} // namespace chatelaine
