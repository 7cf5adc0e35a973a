// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/deferreddeletions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace chatelaine {

/// The tokens that this console is to delete at a chosen time, and what can be done about each.
class PendingList : public QWidget
{
    Q_OBJECT

public:
    PendingList(DeferredDeletions &deletions, const Clock &clock, QWidget *parent = nullptr);

    /// Why this person may delete nothing; empty if they may.
    void setRefusal(const QString &refusal);

Q_SIGNALS:
    void failed(const chatelaine::Error &error);
    void succeeded(const QString &words);

private:
    void build();
    void fill();
    void updateButtons();
    std::optional<PendingDeletion> selected() const;
    void keep();
    void confirmDelete();
    void deleteNow(const PendingDeletion &deletion);

    DeferredDeletions &m_deletions;
    const Clock &m_clock;
    QString m_refusal;
    QLabel *m_none;
    QTreeWidget *m_list;
    QPushButton *m_keep;
    QPushButton *m_delete;
};

} // namespace chatelaine
