// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/instant.h"
#include "domain/token.h"

#include <QObject>
#include <QVector>

namespace chatelaine {

/// A deletion that waits for its time.
struct PendingDeletion
{
    QString accessorId;
    QString name; ///< of the token, when the deletion was asked for
    Instant dueAt;
    QString successor = {};    ///< accessor ID of the token that takes over
    QString problem = {};      ///< why the last try failed, a sentence; empty if there was none
    bool awaitsAnswer = false; ///< it is overdue: a person has to say whether to do it now

    /// Nothing happens by itself any more: a person decides.
    bool needsAnswer() const { return awaitsAnswer || !problem.isEmpty(); }
    bool operator==(const PendingDeletion &) const = default;
};

/// Deletions that this console carries out at a chosen time, because the server cannot: only while it runs
/// and is connected. The list is kept on this computer. What became due while no console ran, or while its
/// clock was put forward, is carried out only after a person said so.
class DeferredDeletions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QVector<PendingDeletion> pending() const = 0; ///< by due time
    /// Keeps the token: nothing is deleted.
    virtual Future<void> cancel(const QString &accessorId) = 0;
    /// Deletes these tokens now, whatever their time. Each that fails stays in the list with its problem,
    /// unless that passes by itself.
    virtual Future<void> carryOut(const QStringList &accessorIds) = 0;

Q_SIGNALS:
    void changed();
    /// A deletion was carried out by itself.
    void carriedOut(const QString &name);
};

} // namespace chatelaine
