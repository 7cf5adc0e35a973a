// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace chatelaine::test {

/// Goes through windows with Tab alone, and back.
class TabTour
{
public:
    /// What is wrong on the way through \a top: where the keyboard is caught, what it never gets to,
    /// where nobody sees that it is, and where Shift+Tab does not go back as Tab came.
    QStringList faultsIn(QWidget &top);

    /// How many controls had the keyboard so far.
    qsizetype stops() const { return m_stops; }

private:
    qsizetype m_stops = 0;
};

} // namespace chatelaine::test
