// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/policy.h"

#include <QObject>

namespace chatelaine {

/// What the organisation allows.
class PolicyService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The policy in force. Anybody signed in may ask.
    virtual Future<Policy> policy() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace chatelaine
