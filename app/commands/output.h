// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace chatelaine {

class Interruption;

/// Standard output, for answers that can be long: whoever reads them slowly is waited for, but not when a
/// signal comes.
class Output
{
public:
    enum class State {
        Open,
        Closed,      ///< nobody reads any more, as after "| head": no failure
        Interrupted, ///< by a signal
        Failed,      ///< no space left, for example
    };

    /// From now on a closed pipe does not end the program by itself.
    explicit Output(const Interruption &interruption);

    /// All of \a bytes, unless the state says otherwise; then nothing more is written ever.
    State write(QByteArrayView bytes);
    State state() const { return m_state; }

private:
    qsizetype writePart(QByteArrayView bytes);

    const Interruption &m_interruption;
    State m_state = State::Open;
};

} // namespace chatelaine
