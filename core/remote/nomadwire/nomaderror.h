// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "http/httpclient.h"

namespace chatelaine::nomad {

/// The text of an error answer, made fit to show: without "rpc error: ", the list of a multi-error cut into
/// its sentences, control characters out, at most 2,000 characters. Never the body of an answer that may
/// carry a secret.
QString textOf(const HttpReply &reply);
enum class RequestKind { Read, Change };

/// What an answer with a status other than 200 means: first the status, then how its text ends. \a doing is a
/// translated sentence of what was tried, for example "The token could not be made." After a change, trouble
/// of which it is not known that it came before the change is OutcomeUnknown.
Error errorOf(const HttpReply &reply, const QString &doing, RequestKind kind = RequestKind::Read);
/// The quoted index of "ACL bootstrap already done (reset index: 7)"; none if it says something else.
std::optional<quint64> resetIndexOf(const HttpReply &reply);
std::optional<quint64> resetIndexOf(const Error &error); ///< of errorOf() such an answer

/// Whether an error, of the question whose token is in use, says that the server does not take it: there is
/// none, it is not known, or it has expired. Trouble on the way to the leader never says so.
bool isUnknownToken(const Error &error);
bool isExpiredToken(const Error &error); ///< newer servers tell that apart

/// Whether an error of errorOf() says that the cluster has no leader, or that a region cannot be reached.
bool isNoLeader(const Error &error);
bool isNoRegion(const Error &error);

} // namespace chatelaine::nomad
