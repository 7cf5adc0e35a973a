// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "http/httpclient.h"

namespace chatelaine::nomad {

/// The text of an error answer, made fit to show: without "rpc error: ", the list of a multi-error cut into
/// its sentences, control characters out, at most 2,000 characters. Never the body of an answer that may
/// carry a secret.
QString textOf(const HttpReply &reply);
/// What an answer with a status other than 200 means: first the status, then how its text ends. \a doing is a
/// translated sentence of what was tried, for example "The token could not be made."
Error errorOf(const HttpReply &reply, const QString &doing);
/// The quoted index of "ACL bootstrap already done (reset index: 7)"; none if it says something else.
std::optional<quint64> resetIndexOf(const HttpReply &reply);
std::optional<quint64> resetIndexOf(const Error &error); ///< of errorOf() such an answer

/// Whether an error of errorOf() says that the cluster has no leader, or that a region cannot be reached.
bool isNoLeader(const Error &error);
bool isNoRegion(const Error &error);

} // namespace chatelaine::nomad
