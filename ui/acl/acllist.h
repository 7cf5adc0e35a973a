// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "models/namedlistmodel.h"
#include "models/windowedlist.h"

#include <QTimer>

#include <functional>

namespace chatelaine {

/// What one of the pages lists: asked for at once and again whenever it changes. Keeps what it has while it
/// asks; the newest question wins.
class AclList : public QObject
{
    Q_OBJECT

public:
    using State = WindowedList::State;

    AclList(const QVector<NamedColumn> &columns, QObject *parent);

    void refresh();
    /// Asks soon, once for a burst of changes.
    void refreshSoon() { m_burst.start(); }
    NamedListModel &model() const { return *m_model; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< meaningful in State::Failed

Q_SIGNALS:
    void stateChanged();
    void refreshed();

protected:
    /// Asks, and tells settle() or fail().
    virtual void ask(quint64 question) = 0;
    bool isNewest(quint64 question) const { return question == m_question; }
    void settle(const QVector<NamedRow> &rows);
    void fail(const Error &error);

private:
    void setState(State state, const Error &error = {});

    NamedListModel *m_model;
    State m_state = State::Loading;
    Error m_error;
    QTimer m_burst;
    quint64 m_question = 0;
};

} // namespace chatelaine
