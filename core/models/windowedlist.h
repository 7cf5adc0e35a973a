// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace chatelaine {

/// What lists that are loaded in windows have in common and a template cannot have: states, signals, timers.
class WindowedList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State {
        Loading,
        Filling, ///< the first rows answer the question; the others and their number follow
        Ready,
        Failed
    };

    explicit WindowedList(QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< meaningful in State::Failed
    /// Asks again, for instance after an error.
    virtual void refresh() = 0;
    /// True if the question narrows the list.
    virtual bool isFiltered() const = 0;
    /// Row of the thing with the number \a id; -1 if it is not in the list. O(n).
    virtual int rowOfNumber(qint64 id) const = 0;

Q_SIGNALS:
    void stateChanged();
    /// A list has been taken over, changed or not.
    void refreshed();

protected:
    static constexpr int cachedRecords = 4096;
    static constexpr int windowRows = 128;              ///< a tall screen shows about 60 rows
    static constexpr qsizetype firstRows = 256;         ///< what is asked for before all the others
    static constexpr qsizetype mostRangesOneByOne = 64; ///< more of them are cheaper as one reordering

    void setState(State state, const Error &error = {});
    void emitAllChanged();
    virtual void fetchPending() = 0;

    QTimer m_refreshTimer;       ///< joins a burst of changes into one question
    mutable QTimer m_fetchTimer; ///< joins what one repaint misses into one question

private:
    State m_state = State::Loading;
    Error m_error;
};

} // namespace chatelaine
