// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/instant.h"
#include "domain/token.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace chatelaine {

enum class AuthMethodType { Oidc, Jwt };

/// A way in through an identity provider. Known by its name.
struct AuthMethod
{
    QString name;
    AuthMethodType type = AuthMethodType::Oidc;
    TokenReach reach = TokenReach::OneRegion; ///< of the tokens that it makes
    std::optional<Duration> longestTokenLife = {};
    QString tokenNameFormat = {};
    bool isDefault = false;
    Instant createdAt = {};
    Instant changedAt = {};
    qint64 version = 0;

    bool operator==(const AuthMethod &) const = default;
};

/// The settings of an auth method. Client secrets and private keys are never among them: the console does not
/// show what the server answers for these, and writes one only when the person typed a new one.
struct AuthMethodConfig
{
    QStringList jwtPublicKeys = {}; ///< PEM
    QString jwksUrl = {};
    QString jwksCaCert = {}; ///< PEM
    QString discoveryUrl = {};
    QString clientId = {};
    bool hasClientSecret = false; ///< the server has one
    QStringList scopes = {};
    QStringList boundAudiences = {};
    QStringList boundIssuers = {};
    QStringList allowedRedirectUris = {};
    QStringList discoveryCaPem = {};
    QStringList signingAlgorithms = {};
    QHash<QString, QString> claimMappings = {};
    QHash<QString, QString> listClaimMappings = {};
    Duration expirationLeeway = {};
    Duration notBeforeLeeway = {};
    Duration clockSkewLeeway = {};
    bool verboseLogging = false;
    bool disableUserInfo = false;
    bool enablePkce = false;
    /// It uses settings that this console does not edit (client assertions): writing it back would lose them,
    /// so that it is shown, not edited.
    bool isPartial = false;

    bool operator==(const AuthMethodConfig &) const = default;
};

/// What a person fills in for a method. Field names in errors: the members' names.
struct AuthMethodDraft
{
    QString name; ///< cannot be changed later
    AuthMethodType type = AuthMethodType::Oidc;
    TokenReach reach = TokenReach::OneRegion;
    std::optional<Duration> longestTokenLife = {};
    QString tokenNameFormat = {};
    bool isDefault = false;
    AuthMethodConfig config = {};

    bool operator==(const AuthMethodDraft &) const = default;
};

enum class BindType { Role, Policy, Management };

/// Who gets what when they sign in through a method.
struct BindingRule
{
    QString id;
    QString description;
    QString method;
    QString selector; ///< an expression over claims; empty: everybody
    BindType type = BindType::Policy;
    QString bindName; ///< may hold ${value.claim}; empty for management
    qint64 version = 0;

    bool operator==(const BindingRule &) const = default;
};

/// Field names in errors: "description", "selector", "bindName".
struct BindingRuleDraft
{
    QString description;
    QString method; ///< cannot be changed later
    QString selector;
    BindType type = BindType::Policy;
    QString bindName;

    bool operator==(const BindingRuleDraft &) const = default;
};

} // namespace chatelaine
