// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadconnection.h"

namespace chatelaine::nomad {

NomadConnection::NomadConnection(NomadCore &core, const ConnectionProfile &profile, QObject *parent)
    : ServerConnection(parent)
    , m_core(core)
    , m_profile(profile)
{
    m_facts.region = profile.region;
    connect(core.worker(), &NomadWorker::stateChanged, this, [this](const ServerState &state) {
        m_state = state;
        Q_EMIT stateChanged();
    });
    connect(core.worker(), &NomadWorker::factsChanged, this, [this](const ServerFacts &facts) {
        m_facts = facts;
        Q_EMIT factsChanged();
    });
}

void NomadConnection::reconnect()
{
    m_core.run<void>([](NomadWorker &worker) {
        worker.reconnect();
        return ready<void>({});
    });
}

Future<void> NomadConnection::switchRegion(const QString &region)
{
    return m_core.run<void>([region](NomadWorker &worker) { return worker.switchRegion(region); });
}

} // namespace chatelaine::nomad
