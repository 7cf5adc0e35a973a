// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "secrets/secret.h"

#include <QCoreApplication>

namespace chatelaine {

class Interruption;

/// Lines that a person types, or that a script hands over, without a copy outside of protected memory.
/// Cancelled if a signal comes first; echo is back on then.
class TypedLine
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::TypedLine)

public:
    /// What is asked for. Only an e-mail is shown while it is typed.
    enum class Wanted { Email, Password, Token };

    explicit TypedLine(const Interruption &interruption)
        : m_interruption(interruption)
    {
    }

    /// True if there is a terminal to ask at, whatever standard input and output are.
    static bool canAsk();
    /// Asks \a question at the terminal. NotSignedIn if there is none, or nothing is typed.
    Result<Secret> ask(const QString &question, Wanted wanted) const;
    /// The first line of standard input. Invalid if that is a terminal, where it would be seen.
    Result<Secret> fromInput(Wanted wanted) const;
    /// That nothing was typed.
    static Error missing(Wanted wanted);

private:
    Result<Secret> read(int fd, Wanted wanted) const;

    const Interruption &m_interruption;
};

} // namespace chatelaine
