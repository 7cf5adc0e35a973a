// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/acllist.h"

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
    connect(&m_burst, &QTimer::timeout, this, &AclList::refresh);
}

void AclList::refresh()
{
    m_burst.stop();
    setState(State::Loading);
    ask(++m_question);
}

void AclList::settle(const QVector<NamedRow> &rows)
{
    m_model->setRows(rows);
    setState(State::Ready);
    Q_EMIT refreshed();
}

void AclList::fail(const Error &error)
{
    setState(State::Failed, error);
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
