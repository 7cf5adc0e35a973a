// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/windowedlist.h"

namespace chatelaine {

namespace {
constexpr std::chrono::milliseconds burst{30};
} // namespace

WindowedList::WindowedList(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (QTimer *timer : {&m_refreshTimer, &m_fetchTimer})
        timer->setSingleShot(true);
    m_refreshTimer.setInterval(burst);
    m_fetchTimer.setInterval(0);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] { refresh(); });
    connect(&m_fetchTimer, &QTimer::timeout, this, [this] { fetchPending(); });
}

void WindowedList::setState(State state, const Error &error)
{
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

void WindowedList::emitAllChanged()
{
    if (rowCount() > 0) // views repaint only what they show of it
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace chatelaine
