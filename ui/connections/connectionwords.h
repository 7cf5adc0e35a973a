// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/connectiontest.h"
#include "domain/connectionprofile.h"
#include "domain/instant.h"
#include "domain/serverfacts.h"
#include "widgets/statusstyle.h"

/// The words for connections and servers, in one place.
namespace chatelaine::connectionwords {

QString of(ConnectionColour colour); ///< "Red"
QString of(ReadConsistency consistency);
QString titleOf(ConnectionStep::Kind kind); ///< "Certificate"
QString of(ConnectionStep::State state);    ///< "Passed"
StatusStyle styleOf(ConnectionStep::State state);
/// What is wrong with \a certificate, one sentence a problem.
QStringList problemsOf(const CertificateInfo &certificate);
/// "From 1 March 2026 to 1 March 2027"; whatever end is not known is left out.
QString validity(const CertificateInfo &certificate);
/// "AB:CD:…" of 32 bytes.
QString fingerprint(const QByteArray &sha256);
QString features(const QVector<ServerFeature> &features, bool present); ///< "roles, auth methods (from 1.5)"

/// "Live", "Stale, 12 seconds", "Reconnecting in 5 s".
QString of(const ServerState &state, Instant now);
QString of(ServerHealth health); ///< the same without times
StatusStyle styleOf(ServerHealth health);
/// Sentences for a tool tip: what it means, since when, when it is tried again.
QString explain(const ServerState &state, Instant now);
/// A name for a connection that has none: the host of its address.
QString nameOf(const ConnectionProfile &profile);

} // namespace chatelaine::connectionwords
