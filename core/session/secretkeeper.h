// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "secrets/secret.h"

#include <QObject>
#include <QUuid>

#include <optional>

namespace chatelaine {

struct ConnectionProfile;

/// Under which a connection's token is kept: the profile and the server that the token was given to. With
/// another scheme, host or port it is another key, so that no server is ever sent what belongs to another.
QUuid secretKey(const ConnectionProfile &profile);

/// Under which is kept who stays signed in at the store at \a location, a file's path.
QUuid storeKey(const QString &location);

/// Where a connection's token may be kept between two runs, when the person says so.
class SecretKeeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// True if there is a keychain at all; found out once, at the start.
    virtual bool isAvailable() const = 0;
    virtual QString unavailableReason() const = 0; ///< a sentence; empty if it is available
    /// \a key of secretKey() or storeKey(), here and below. A keychain that is locked or slow is Unavailable
    /// after 2 seconds: what it does later is nothing any more.
    virtual Future<std::optional<Secret>> read(const QUuid &key) = 0;
    virtual Future<void> write(const QUuid &key, Secret secret) = 0;
    virtual Future<void> remove(const QUuid &key) = 0; ///< also fine if there is none
};

} // namespace chatelaine
