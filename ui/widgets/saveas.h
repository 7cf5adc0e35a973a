// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace chatelaine {

/// What is asked before a file is written.
struct SaveQuestion
{
    QString name;        ///< object name of the dialog
    QString title;       ///< "Save as"
    QString suggestion;  ///< path, or name of a file
    QString suffix = {}; ///< added to a name that has none
    QStringList filters = {};
    /// What becomes of a file that is there already; by default, that its content is lost.
    QString whatIsLost = {};
};

/// Asks where to save, and again before a file is replaced; then calls \a save with the path. Nothing is
/// called when \a parent, over which the dialogs stand, is gone.
void askWhereToSave(QWidget &parent, const SaveQuestion &question, std::function<void(const QString &)> save);

/// "CSV files (*.csv)" and all others.
QStringList filtersFor(const QString &suffix);

} // namespace chatelaine
