// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/statebanner.h"

#include "backend/serverconnection.h"

namespace chatelaine {

namespace {

bool isTrouble(ServerHealth health)
{
    return health == ServerHealth::Unreachable || health == ServerHealth::NoLeader ||
           health == ServerHealth::NoSuchRegion || health == ServerHealth::Refused;
}

} // namespace

StateBanner::StateBanner(ServerConnection &connection, QWidget *parent)
    : MessageBar(parent)
    , m_connection(connection)
{
    setObjectName(QStringLiteral("stateBanner"));
    connect(&connection, &ServerConnection::stateChanged, this, &StateBanner::follow);
    follow();
}

void StateBanner::follow()
{
    const ServerState state = m_connection.state();
    if (state.health == ServerHealth::Connecting && m_trying)
        return; // until it is known how it ended
    if (!isTrouble(state.health)) {
        m_told = state.health;
        dismiss();
        return;
    }
    if (state.health == m_told && state.reason == m_reason && !m_trying)
        return;
    tell(state);
}

void StateBanner::tell(const ServerState &state)
{
    m_told = state.health;
    m_reason = state.reason;
    m_trying = false;
    show(state.health == ServerHealth::Refused ? Tone::Bad : Tone::Warning,
         state.reason.isEmpty() ? tr("The server cannot be reached. The pages show what was known before.")
                                : state.reason);
    if (state.health == ServerHealth::Refused) {
        offer(tr("Sign in again"), [this] { Q_EMIT signInWanted(); });
        return;
    }
    offer(tr("Try again now"), [this] {
        m_trying = true;
        m_connection.reconnect();
    });
}

} // namespace chatelaine
