// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How texts are written in rules.
namespace chatelaine::nomad {

/// Length of the escape with which \a text begins, its backslash included; 0 if it is none.
int escapeLength(QStringView text, bool json);
/// What \a inner, written between quotes, stands for. Wrong escapes are kept as written.
QString unescaped(QStringView inner, bool json);

/// The word that closes the heredoc which \a line begins ("<<EOF", "<<-EOF"); empty if it begins none.
QStringView heredocAnchor(QStringView line);
/// The lines between, with the last line's end; of "<<-" without the indentation of the closing line.
QString heredocValue(QStringView written);

} // namespace chatelaine::nomad
