// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QVector>

namespace chatelaine {

/// What the program says to whoever started it from a script. The numbers are promised: --help, the README
/// and the man page name them. Ended by a signal it is 128 and the signal's number, as in a shell: 130 for
/// Ctrl+C.
enum class ExitCode {
    Done = 0,
    Fault = 1,       ///< a fault of this program, or one that has no number of its own
    Usage = 2,       ///< the command line makes no sense
    FoundWrong = 3,  ///< what was looked at is not as it was written: chain broken, store damaged
    NotSignedIn = 4, ///< wrong password, nobody to ask for it, deactivated, too soon after wrong ones
    NotAllowed = 5,  ///< whoever is signed in lacks the permission
    NotThere = 6,    ///< the store or server is missing or cannot be reached, read or written
    Busy = 7,        ///< another program holds the store: try again later
    NotWritten = 8,  ///< the backup or the output could not be written, or a file is there already
    Signalled = 128, ///< and the number of the signal
};

/// The number for what went wrong.
ExitCode exitCodeFor(const Error &error);

/// One line of the explanation of the numbers.
struct ExitCodeText
{
    QString number;
    QString meaning;
};
/// All of them, for people.
QVector<ExitCodeText> exitCodeTexts();

} // namespace chatelaine
