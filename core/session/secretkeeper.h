// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "secrets/secret.h"

#include <QObject>
#include <QUuid>

#include <optional>

namespace chatelaine {

/// Where a connection's token may be kept between two runs, when the person says so.
class SecretKeeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// True if there is a keychain at all; found out once, at the start.
    virtual bool isAvailable() const = 0;
    virtual QString unavailableReason() const = 0; ///< a sentence; empty if it is available
    virtual Future<std::optional<Secret>> read(const QUuid &profile) = 0;
    virtual Future<void> write(const QUuid &profile, Secret secret) = 0;
    virtual Future<void> remove(const QUuid &profile) = 0; ///< also fine if there is none
};

} // namespace chatelaine
