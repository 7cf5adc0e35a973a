// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/authmethod.h"
#include "secrets/secret.h"

#include <QObject>
#include <QVector>

#include <optional>

namespace chatelaine {

/// A method with its settings.
struct AuthMethodDetails
{
    AuthMethod method;
    AuthMethodConfig config;
};

/// Ways in through identity providers, and the rules that say who gets what. All writing needs what a
/// management token may do.
class AuthMethodService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Every method, by name.
    virtual Future<QVector<AuthMethod>> methods() = 0;
    /// One, fresh. Client secrets and private keys that the server answers with are dropped at once.
    virtual Future<AuthMethodDetails> method(const QString &name) = 0;
    /// \a clientSecret is written only if it is set.
    virtual Future<AuthMethod> create(const AuthMethodDraft &draft, std::optional<Secret> clientSecret) = 0;
    /// Changes the version \a base; Conflict if there is a newer one. A server of this kind replaces all
    /// settings together: where a client secret is in force and \a clientSecret is not set, settings are left
    /// as they are if they did not change, and Invalid (field "clientSecret") asks for it if they did.
    virtual Future<AuthMethod> update(const QString &name, qint64 base, const AuthMethodDraft &draft,
                                      std::optional<Secret> clientSecret) = 0;
    /// Deletes a method and, with it, every way in through it; its rules stay and do nothing.
    virtual Future<void> remove(const QString &name, qint64 base) = 0;

    /// Every rule, by method and description.
    virtual Future<QVector<BindingRule>> rules() = 0;
    /// Invalid if the name to bind could not be worked out at sign-in: one broken rule locks everybody out.
    virtual Future<BindingRule> createRule(const BindingRuleDraft &draft) = 0;
    virtual Future<BindingRule> updateRule(const QString &id, qint64 base, const BindingRuleDraft &draft) = 0;
    virtual Future<void> removeRule(const QString &id, qint64 base) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace chatelaine
