// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/policy.h"

#include <QObject>

namespace chatelaine {

/// What can be done with the policy here, as data.
struct PolicyTraits
{
    bool organisation = true; ///< false: the values are the server's own rules and cannot be changed here
};

/// What the organisation allows.
class PolicyService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual PolicyTraits traits() const { return {}; }

    /// The policy in force. Anybody signed in may ask.
    virtual Future<Policy> policy() = 0;
    /// What \a wanted would do at once. Needs console:EditPolicy.
    virtual Future<PolicyImpact> preview(const Policy &wanted) = 0;
    /// Puts \a wanted in force, based on its version; Conflict if there is a newer one. Needs
    /// console:EditPolicy, and a password typed lately (PasswordNeeded). Existing tokens keep their life;
    /// personal tokens stop, or work again, at once.
    virtual Future<Policy> update(const Policy &wanted) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace chatelaine
