// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace chatelaine::nomad {

/// Lists of one kind may overtake each other: one is asked for while another waits at the server. Tells by
/// their indexes which of them come too late.
class ListOrder
{
public:
    /// Index of the list that was taken over last; 0 if there was none. Whoever asks for a list remembers it.
    quint64 newest() const { return m_newest; }
    /// Whether a list with \a index came after a newer one that was not there yet when it was asked for, with
    /// \a before for the newest. If that was there already, the server has gone back, and the list is right.
    /// An index of 0 tells nothing.
    bool isOvertaken(quint64 index, quint64 before) const
    {
        return index > 0 && index < m_newest && index >= before;
    }
    void take(quint64 index) { m_newest = index; }
    void clear() { m_newest = 0; }

private:
    quint64 m_newest = 0;
};

} // namespace chatelaine::nomad
