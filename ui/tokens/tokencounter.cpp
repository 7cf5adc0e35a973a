// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokencounter.h"

#include "backend/whenready.h"

namespace chatelaine {

TokenCounter::TokenCounter(TokenService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    constexpr std::chrono::milliseconds burst{200};
    m_pause.setSingleShot(true);
    m_pause.setInterval(burst);
    connect(&m_pause, &QTimer::timeout, this, &TokenCounter::ask);
    connect(&m_service, &TokenService::changed, this, [this] { m_total.reset(); });
}

void TokenCounter::setTotal(qsizetype total)
{
    m_total = total;
    ++m_newestRequest;
}

void TokenCounter::want()
{
    if (!m_total && !m_pause.isActive())
        m_pause.start();
}

void TokenCounter::ask()
{
    const quint64 request = ++m_newestRequest;
    m_running.cancel(); // nobody waits for the older answer
    m_running = m_service.count(TokenQuery());
    whenReady(m_running, this, [this, request](const Result<qsizetype> &total) {
        if (request != m_newestRequest)
            return;
        m_running = {};
        if (!total)
            return;
        m_total = *total;
        Q_EMIT changed();
    });
}

} // namespace chatelaine
