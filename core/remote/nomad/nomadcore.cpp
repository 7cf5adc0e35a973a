// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadcore.h"

#include <QMetaType>

namespace chatelaine::nomad {

NomadCore::NomadCore(const ConnectionProfile &profile, std::shared_ptr<const TlsTrust> trust,
                     const NomadOptions &options)
    : m_worker(new NomadWorker(profile, std::move(trust), options))
{
    qRegisterMetaType<ServerState>();
    qRegisterMetaType<ServerFacts>();
    qRegisterMetaType<SharedSecret>();
    qRegisterMetaType<std::optional<Identity>>();
    qRegisterMetaType<QVector<TokenId>>();
    m_clock = m_worker->serverClock();
    m_thread.setObjectName(QStringLiteral("nomad"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_worker, &NomadWorker::begin);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

void NomadCore::start()
{
    m_thread.start();
}

void NomadCore::stop()
{
    if (!m_worker)
        return;
    if (m_thread.isRunning()) {
        m_thread.requestInterruption(); // of a list that is being read
        m_thread.quit();
        m_thread.wait(); // takes the worker along
    } else {
        delete m_worker;
    }
    m_worker = nullptr;
}

NomadCore::~NomadCore()
{
    stop();
}

} // namespace chatelaine::nomad
