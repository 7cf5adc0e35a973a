// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace chatelaine {

/// What was asked for on the command line. There is no option that takes a secret: arguments are visible to
/// other programs.
struct Options
{
    bool demo = false;
    bool verbose = false;
    QString store;                   ///< path of the store to open; empty: the one opened last
    QString connection;              ///< name of the connection to open; empty: none
    bool connectEnvironment = false; ///< open the server that the environment names
    QString screenshot; ///< file for a picture of the window, after which the program ends; empty: none
};

/// Reads the command line; answers --help, --version and mistakes by itself and ends the program.
Options readOptions(const QCoreApplication &application);

} // namespace chatelaine
