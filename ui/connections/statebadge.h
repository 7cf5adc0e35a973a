// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QAbstractButton>
#include <QTimer>

namespace chatelaine {

class ServerConnection;
struct ServerState;

/// How fresh what the pages show is, as a pill: icon and words. Pressed, it leads to more about the server.
class StateBadge : public QAbstractButton
{
    Q_OBJECT

public:
    /// Both outlive the badge.
    StateBadge(ServerConnection &connection, const Clock &clock, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void tell(const ServerState &state);

    ServerConnection &m_connection;
    const Clock &m_clock;
    QTimer m_tick; ///< counts seconds while there are some to count
};

} // namespace chatelaine
