// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace chatelaine {

/// Asks which backup to restore, beginning in the folder of the store at \a store; then calls \a chosen with
/// its path. Nothing is called when \a parent, over which the dialog stands, is gone.
void askForBackup(QWidget &parent, const QString &store, std::function<void(const QString &)> chosen);

} // namespace chatelaine
