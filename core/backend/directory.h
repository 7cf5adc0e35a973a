// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/user.h"

#include <QObject>
#include <QVector>

namespace chatelaine {

/// The organisation's people.
class Directory : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Every user, by name. Whoever may read tokens or users may ask: owners are chosen from these.
    virtual Future<QVector<User>> users() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace chatelaine
