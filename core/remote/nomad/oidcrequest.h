// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QByteArray>

#include <optional>

/// What comes to the port that waits for an identity provider's answer. Pure; any bytes are safe to pass.
namespace chatelaine::nomad {

inline constexpr qsizetype longestCallback = 16 * 1024; ///< bytes of a whole request's head

/// What was said in a request to /oidc/callback.
struct OidcCallback
{
    Secret state;
    Secret code;
    QString issuer;
    QString error;       ///< "access_denied" and its like; empty: none
    QString description; ///< the provider's own words about it
};

/// A request's head, judged.
struct CallbackRequest
{
    int status = 200; ///< with which it is answered: 400, 404 or 405 if it is not what is waited for
    OidcCallback callback;
};

/// True if \a bytes hold all of a request's head.
bool isWholeHead(const QByteArray &bytes);
/// Judges the head of a request to this computer's \a port. The Host header must name this computer: a page
/// elsewhere whose name leads here gets nothing.
CallbackRequest readCallback(const QByteArray &head, quint16 port);
/// An answer, with a page that says \a text and nothing that came in.
QByteArray callbackPage(int status, const QString &title, const QString &text);

} // namespace chatelaine::nomad
