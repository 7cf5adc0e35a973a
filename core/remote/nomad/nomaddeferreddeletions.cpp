// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomaddeferreddeletions.h"

#include "nomad/deletionlist.h"

namespace chatelaine::nomad {

NomadDeferredDeletions::NomadDeferredDeletions(NomadCore &core, QObject *parent)
    : DeferredDeletions(parent)
    , m_core(core)
{
    connect(core.worker(), &NomadWorker::pendingDeletionsChanged, this, &NomadDeferredDeletions::read);
    connect(&core.worker()->deletions(), &DeletionList::carriedOut, this, &DeferredDeletions::carriedOut);
}

void NomadDeferredDeletions::read()
{
    using Pending = QVector<PendingDeletion>;
    const auto now =
        m_core.run<Pending>([](NomadWorker &worker) { return ready<Pending>(worker.deletions().pending()); });
    whenReady(now, this, [this](Result<Pending> pending) {
        if (!pending || *pending == m_pending)
            return;
        m_pending = std::move(*pending);
        Q_EMIT changed();
    });
}

Future<void> NomadDeferredDeletions::cancel(const QString &accessorId)
{
    return m_core.run<void>(
        [accessorId](NomadWorker &worker) { return ready<void>(worker.deletions().cancel(accessorId)); });
}

Future<void> NomadDeferredDeletions::carryOut(const QStringList &accessorIds)
{
    return m_core.run<void>(
        [accessorIds](NomadWorker &worker) { return worker.deletions().carryOut(accessorIds); });
}

} // namespace chatelaine::nomad
