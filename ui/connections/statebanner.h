// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverfacts.h"
#include "widgets/messagebar.h"

namespace chatelaine {

class ServerConnection;

/// Says across the console that the server cannot be reached, has no leader or refuses the token, and offers
/// what can be done about it. Once closed it stays away until something else is the matter.
class StateBanner : public MessageBar
{
    Q_OBJECT

public:
    /// \a connection outlives the banner.
    explicit StateBanner(ServerConnection &connection, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInWanted(); ///< the token is refused: the person wants to sign in again

private:
    void follow();
    void tell(const ServerState &state);

    ServerConnection &m_connection;
    ServerHealth m_told = ServerHealth::Connecting;
    QString m_reason;
    bool m_trying = false; ///< the person asked to try again: what comes next is news, whatever it is
};

} // namespace chatelaine
