// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandrequest.h"

#include <QStringList>

#include <tl/expected.hpp>

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
    QString screenshot;     ///< file for a picture of the window, after which the program ends; empty: none
    CommandRequest command; ///< what to do without a window; CommandAct::None: nothing
};

/// True if \a arguments, the program's name first, ask for words or for an act for scripts, or mistake how
/// to: neither needs a display.
bool needNoDisplay(const QStringList &arguments);

/// Reads the command line of \a application; answers --help, --version and mistakes by itself. The error is
/// the exit code with which the program is to end then.
tl::expected<Options, int> readOptions(const QCoreApplication &application);

} // namespace chatelaine
