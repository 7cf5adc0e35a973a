// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/connectionprofile.h"
#include "domain/serverfacts.h"

#include <QObject>

namespace chatelaine {

/// How the server behind a back end is doing. While it cannot be reached, pages go on showing what is known
/// and writes are refused in words; it is tried again by itself, with growing pauses.
class ServerConnection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const ConnectionProfile &profile() const = 0; ///< as it was opened
    virtual ServerState state() const = 0;
    virtual ServerFacts facts() const = 0;
    /// Tries again now.
    virtual void reconnect() = 0;
    /// Goes on in another region, with the same token. What is known of the present one is let go of. Fails,
    /// and stays, if there is no such region or the token does not work there.
    virtual Future<void> switchRegion(const QString &region) = 0;

Q_SIGNALS:
    void stateChanged();
    void factsChanged();
};

} // namespace chatelaine
