// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace chatelaine {

/// Closes every dialog below \a owner and asks nothing: one-time secrets are wiped, whatever was typed is
/// dropped. A dialog may take others with it.
void closeDialogs(const QWidget &owner);
/// What that would lose for good, in full sentences.
QStringList lossesBelow(const QWidget &owner);
/// What to tell, once it is lost, whoever could not be asked; each kind of loss once.
QStringList wordsOnLostBelow(const QWidget &owner);

} // namespace chatelaine
