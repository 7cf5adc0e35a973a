// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/deferreddeletions.h"
#include "nomad/nomadcore.h"

namespace chatelaine::nomad {

/// What the worker's list holds, as last told.
class NomadDeferredDeletions final : public DeferredDeletions
{
    Q_OBJECT

public:
    explicit NomadDeferredDeletions(NomadCore &core, QObject *parent = nullptr);

    QVector<PendingDeletion> pending() const override { return m_pending; }
    Future<void> cancel(const QString &accessorId) override;
    Future<void> carryOut(const QStringList &accessorIds) override;

private:
    void read();

    NomadCore &m_core;
    QVector<PendingDeletion> m_pending;
};

} // namespace chatelaine::nomad
