// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/acllist.h"

#include <utility>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds burst{50};

} // namespace

AclList::AclList(const QVector<NamedColumn> &columns, QObject *parent)
    : QObject(parent)
    , m_model(new NamedListModel(columns, this))
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(burst);
    connect(&m_burst, &QTimer::timeout, this, &AclList::catchUp);
}

void AclList::refresh()
{
    m_burst.stop();
    m_outdated = Outdated::Nothing;
    m_asking = true;
    setState(State::Loading);
    ask(++m_question);
}

void AclList::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        catchUp();
}

// A timer that runs is left alone: changes that never stop must not put it off for ever.
void AclList::outdate(Outdated what)
{
    m_outdated = std::max(m_outdated, what);
    if (m_outdated != Outdated::Nothing && m_watched && !m_asking && !m_burst.isActive())
        m_burst.start();
}

void AclList::catchUp()
{
    if (!m_watched || m_asking || m_outdated == Outdated::Nothing)
        return;
    if (m_outdated == Outdated::All || m_state != State::Ready)
        return refresh();
    m_burst.stop();
    m_outdated = Outdated::Nothing;
    m_asking = true;
    askCounts(++m_question);
}

void AclList::settle(const QVector<NamedRow> &rows)
{
    m_asking = false;
    m_model->setRows(rows);
    setState(State::Ready);
    Q_EMIT refreshed();
    outdate(Outdated::Nothing); // what has changed meanwhile is asked for now
}

void AclList::fail(const Error &error)
{
    m_asking = false;
    setState(State::Failed, error);
    outdate(Outdated::Nothing);
}

void AclList::setState(State state, const Error &error)
{
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace chatelaine
