// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/serverconnection.h"
#include "nomad/nomadcore.h"

namespace chatelaine::nomad {

/// How the worker is doing, as last told.
class NomadConnection final : public ServerConnection
{
    Q_OBJECT

public:
    NomadConnection(NomadCore &core, const ConnectionProfile &profile, QObject *parent = nullptr);

    const ConnectionProfile &profile() const override { return m_profile; }
    ServerState state() const override { return m_state; }
    ServerFacts facts() const override { return m_facts; }
    void reconnect() override;
    Future<void> switchRegion(const QString &region) override;

private:
    NomadCore &m_core;
    ConnectionProfile m_profile;
    ServerState m_state;
    ServerFacts m_facts;
};

} // namespace chatelaine::nomad
