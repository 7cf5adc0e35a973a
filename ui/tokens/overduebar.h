// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/deferreddeletions.h"

#include <QFrame>
#include <QSet>

class QVBoxLayout;

namespace chatelaine {

/// Asks about deletions that were put off and could not be carried out by themselves: because they are
/// overdue, or because the last try failed. Hidden while there are none.
class OverdueBar : public QFrame
{
    Q_OBJECT

public:
    explicit OverdueBar(DeferredDeletions &deletions, const Clock &clock, QWidget *parent = nullptr);

    /// While nothing can be deleted, why; empty while it can.
    void setRefusal(const QString &reason);

Q_SIGNALS:
    void failed(const chatelaine::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refill();
    void fillRows();
    void addRow(const PendingDeletion &deletion);
    void addRest(const QStringList &accessorIds, qsizetype hidden);
    void addButtons(QWidget *words, const QStringList &accessorIds);
    QString refusalFor(const QStringList &accessorIds) const;
    QString wordsFor(const PendingDeletion &deletion) const;
    void confirmAll(const QStringList &accessorIds);
    void carryOut(const QStringList &accessorIds);
    void keep(const QStringList &accessorIds);
    void setUnderWay(const QStringList &accessorIds, bool underWay);

    DeferredDeletions &m_deletions;
    const Clock &m_clock;
    QVBoxLayout *m_rows;
    QString m_refusal;
    QVector<PendingDeletion> m_shown;
    QSet<QString> m_underWay; ///< accessor IDs of those that something is being done about
};

} // namespace chatelaine
