// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/deferreddeletions.h"
#include "widgets/taskdialog.h"

namespace chatelaine {

/// Asks what to do about tokens that were to be deleted while no console ran: delete them now, keep them, or
/// decide later.
class PendingQuestion : public TaskDialog
{
    Q_OBJECT

public:
    PendingQuestion(DeferredDeletions &deletions, const QVector<PendingDeletion> &overdue, Settings &settings,
                    QWidget *parent = nullptr);

    /// Those among \a pending about which a person has to be asked.
    static QVector<PendingDeletion> overdueAmong(const QVector<PendingDeletion> &pending);

protected:
    void submit() override;

private:
    void buildBody(const QVector<PendingDeletion> &overdue);
    void keepAll();
    void keepNext();

    DeferredDeletions &m_deletions;
    QStringList m_ids;
    QStringList m_toKeep; ///< still to be taken off the list
};

} // namespace chatelaine
