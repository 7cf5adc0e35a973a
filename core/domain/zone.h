// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QStringList>

/// Zones: labels on users and service accounts that limit which data they may touch (Dynatrace calls them
/// management zones). The console keeps them, shows them beside effective permissions and hands them to the
/// verifier; what a zone covers is known to the service that asks the verifier. Nobody hands out what they do
/// not have: whoever has zones gives others some of these, never none, and nobody changes their own.
namespace chatelaine::zones {

inline constexpr qsizetype longest = 100; ///< characters (UTF-16 units) in a label
inline constexpr qsizetype most = 50;     ///< labels on one principal

/// \a labels as they are stored: each trimmed and in NFC, sorted, without doubles (case counts). Error field
/// "zones": a label that is empty, too long or holds forbidden characters or a comma; too many labels.
Result<QStringList> cleaned(const QStringList &labels);
/// Whether \a wanted reaches no further than \a own. No zones reach everywhere.
bool cover(const QStringList &own, const QStringList &wanted);
/// What a person typed with commas between labels.
QStringList fromText(const QString &text);
/// "Berlin, Paris".
QString toText(const QStringList &labels);

} // namespace chatelaine::zones
