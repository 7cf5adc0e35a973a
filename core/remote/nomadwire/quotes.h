// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QByteArray>

/// Servers, and identity providers behind them, have been seen to quote what they were sent. Both overwrite
/// what they drop.
namespace chatelaine::nomad {

/// Puts asterisks in place of \a secret in \a text: in either case, plain or as Go, JSON and URLs spell it.
void blacken(QByteArray &text, const Secret &secret);
/// Likewise of everything that has the form of a token's secret or of a JSON web token, whosoever it is.
void blackenSuspects(QByteArray &text);

} // namespace chatelaine::nomad
