// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chatelaine {

/// What is to be done without a window.
enum class CommandAct { None, ListTokens, VerifyChain, BackUp, CheckStore, Diagnostics };

/// In which form the answer is written to standard output.
enum class CommandFormat {
    Text, ///< for people: a table, or a sentence
    Json, ///< names of fields are promised, see README
    Csv,  ///< likewise
};

/// One act for a script. Where is said by one of the members of the second part, none of them: the store at
/// its usual place. No secret is ever in here.
struct CommandRequest
{
    CommandAct act = CommandAct::None;
    CommandFormat format = CommandFormat::Text;
    QString backup = {}; ///< the file to write

    bool demo = false;
    QString store = {};
    QString connection = {}; ///< name of a saved connection
    bool connectEnvironment = false;

    QString user = {};          ///< e-mail; empty: whoever stays signed in, or is asked for
    bool passwordStdin = false; ///< the password, or a server's token, is the first line of standard input

    bool isAtServer() const { return connectEnvironment || !connection.isEmpty(); }
};

} // namespace chatelaine
