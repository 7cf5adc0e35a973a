// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QUrl>
#include <QUuid>

namespace chatelaine {

/// Which server answers a read.
enum class ReadConsistency {
    Leader, ///< the leader: always up to date
    Any,    ///< whichever server is asked, which may lag behind a little; its age is shown
};

/// A colour that a person gives a connection, so that production is not mistaken for a playground.
enum class ConnectionColour { None, Red, Orange, Green, Blue, Purple };
inline constexpr int connectionColourCount = 6;

/// How to reach a remote server. Never holds a secret. Field names in errors: the members' names.
struct ConnectionProfile
{
    QUuid id;                       ///< of this profile, for as long as it is kept
    QString protocol;               ///< of the ServerProvider, for example "nomad"
    QString name;                   ///< what the person calls it
    QUrl address;                   ///< http or https, host and port, no path, no user, no query
    QString region = {};            ///< empty: the region of the server that is asked
    QString caFile = {};            ///< PEM; with caFolder empty: the computer's own authorities
    QString caFolder = {};          ///< of PEM files
    QString clientCertificate = {}; ///< PEM; for mutual TLS, with clientKey
    QString clientKey = {};         ///< PEM
    QString tlsServerName = {};     ///< which the certificate must be for; empty: the address's host
    /// SHA-256 of the DER form of the one certificate that the person trusts, whatever else is said about it;
    /// empty: none is pinned. Another certificate is then refused, also one from a known issuer.
    QByteArray pinnedCertificate = {};
    ReadConsistency consistency = ReadConsistency::Leader;
    ConnectionColour colour = ConnectionColour::None;
    bool rememberSecret = false; ///< the token is kept in the operating system's keychain

    bool operator==(const ConnectionProfile &) const = default;
};

namespace validation {
/// Trimmed and completed: "host" or "host:port" becomes http://host:port (without a port: \a defaultPort).
/// Refuses other schemes, user names and passwords, paths and queries, each in words. Error field "address".
Result<QUrl> serverAddress(const QString &typed, int defaultPort);
/// Every field; a name is needed, a client certificate goes with its key and the other way round. Files are
/// not opened.
Result<ConnectionProfile> connectionProfile(const ConnectionProfile &wanted, int defaultPort);
} // namespace validation

} // namespace chatelaine
