// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace chatelaine {

/// What is wrong with a server's certificate.
enum class CertificateProblem {
    WrongName,     ///< it is for other names than the one asked for
    UnknownIssuer, ///< nobody that this computer or the profile trusts has signed it
    SelfSigned,    ///< signed by itself, likewise unknown
    Expired,
    NotYetValid,
    OtherThanPinned, ///< the person trusted another one
    Other,           ///< \c detail of the certificate says what
};

/// A server's certificate, as a person looks at it before they trust it.
struct CertificateInfo
{
    QString subject;
    QString issuer;
    QStringList names; ///< DNS names and addresses that it is for
    std::optional<Instant> validFrom;
    std::optional<Instant> validUntil;
    QByteArray sha256; ///< of its DER form, 32 bytes
    QVector<CertificateProblem> problems;
    QString detail = {}; ///< of CertificateProblem::Other

    bool operator==(const CertificateInfo &) const = default;
};

/// Something that servers of this kind can do from some version on.
struct ServerFeature
{
    QString name;  ///< stable, for example "roles"
    QString title; ///< for people
    bool present = false;
    QString since; ///< the first version that has it, for example "1.4"

    bool operator==(const ServerFeature &) const = default;
};

/// What is known of a server.
struct ServerFacts
{
    QString product; ///< "HashiCorp Nomad"
    QString version; ///< "1.5.8"; a range such as "1.4 or newer" where it may not be read
    QString region;  ///< in which it works
    QStringList regions;
    QString authoritativeRegion =
        {}; ///< where policies, roles and global tokens are written; empty: not known
    QVector<ServerFeature> features;
    bool encrypted = false;   ///< the connection is
    int unreadableTokens = 0; ///< rows of the list that make no sense and are left out
    /// How far the server's clock, by which is judged what expires, is ahead of this computer's; none: not
    /// worth telling.
    std::optional<Duration> clockAhead = {};
    bool storesSecretsInClear = false; ///< the server would read secrets back to an administrator

    bool has(QStringView feature) const
    {
        for (const ServerFeature &each : features) {
            if (each.name == feature)
                return each.present;
        }
        return false;
    }
    bool operator==(const ServerFacts &) const = default;
};

/// How fresh what the pages show is.
enum class ServerHealth {
    Connecting,      ///< nothing has been answered yet
    Live,            ///< changes arrive by themselves
    Stale,           ///< answers come, but from a server that lags behind or has lost its leader
    NoLeader,        ///< the cluster has no leader: nothing can be written
    NoSuchRegion,    ///< the region is not known or has no path to it
    Refused,         ///< the server does not accept the token any more
    TooManyRequests, ///< the server limits connections; the console waits
    Unreachable,     ///< no answer, or no trusted one; tried again by itself
};

/// The state of a connection at one moment.
struct ServerState
{
    ServerHealth health = ServerHealth::Connecting;
    std::optional<Instant> asOf = {}; ///< when what is shown was true
    std::optional<Duration> lastContact =
        {};                              ///< of the answering server with its leader (X-Nomad-LastContact)
    std::optional<Instant> retryAt = {}; ///< when it is tried again by itself
    QString reason = {};                 ///< one or two sentences for the person; empty while all is well

    /// True if nothing can be written at the moment; reason says why.
    bool refusesWrites() const
    {
        return health == ServerHealth::NoLeader || health == ServerHealth::NoSuchRegion ||
               health == ServerHealth::Unreachable;
    }
    bool operator==(const ServerState &) const = default;
};

} // namespace chatelaine
