// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "models/namedlistmodel.h"
#include "models/windowedlist.h"

#include <QTimer>

#include <functional>

namespace chatelaine {

/// What one of the pages lists: asked for when somebody looks at it, and again whenever it changes while they
/// do. Keeps what it has while it asks; the newest question wins.
class AclList : public QObject
{
    Q_OBJECT

public:
    using State = WindowedList::State;

    AclList(const QVector<NamedColumn> &columns, QObject *parent);

    /// Asks now, whether somebody looks or not.
    void refresh();
    /// Asks soon, once for a burst of changes, or when somebody looks again.
    void refreshSoon() { outdate(Outdated::All); }
    /// The same, for what is counted beside the rows alone.
    void recountSoon() { outdate(Outdated::Counts); }
    /// Whether somebody looks.
    void setWatched(bool watched);
    NamedListModel &model() const { return *m_model; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< meaningful in State::Failed

Q_SIGNALS:
    void stateChanged();
    void refreshed();

protected:
    /// Asks, and tells settle() or fail().
    virtual void ask(quint64 question) = 0;
    /// The same, where the rows are known and only what is counted has changed.
    virtual void askCounts(quint64 question) { ask(question); }
    bool isNewest(quint64 question) const { return question == m_question; }
    void settle(const QVector<NamedRow> &rows);
    void fail(const Error &error);

private:
    enum class Outdated { Nothing, Counts, All };

    void outdate(Outdated what);
    void catchUp();
    void setState(State state, const Error &error = {});

    NamedListModel *m_model;
    State m_state = State::Loading;
    Error m_error;
    QTimer m_burst;
    Outdated m_outdated = Outdated::All;
    bool m_watched = false;
    bool m_asking = false;
    quint64 m_question = 0;
};

} // namespace chatelaine
