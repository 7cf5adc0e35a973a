// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"

#include <QFrame>

#include <optional>

class QAction;
class QGridLayout;
class QLabel;
class QStackedLayout;

namespace chatelaine {

class EmptyState;
class KeyValueGrid;
class SectionHeading;
class StatusBadge;

/// Everything that an entry of the audit trail says, with what changed before and after.
class AuditDetails : public QFrame
{
    Q_OBJECT

public:
    /// \a actions stand as buttons below what was done.
    explicit AuditDetails(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setEntry(const std::optional<AuditEntry> &entry);
    const std::optional<AuditEntry> &entry() const { return m_entry; }

private:
    QWidget *content(const QList<QAction *> &actions);
    void show();
    void showChanges();
    void addCell(int row, const QString &caption, const QString &text, const QString &name);

    std::optional<AuditEntry> m_entry;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QLabel *m_deed;
    StatusBadge *m_outcome;
    KeyValueGrid *m_facts;
    SectionHeading *m_heading;
    QWidget *m_changes = nullptr;
};

} // namespace chatelaine
