// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"

#include <QObject>
#include <QVector>

#include <optional>

class QUndoStack;

namespace chatelaine {

/// A role as it stands on the desk: stored, changed, new or to be deleted.
struct DeskRole
{
    int key = 0; ///< stable as long as the desk lives, also for new roles
    RoleId id;   ///< null: new
    qint64 base = 0;
    RoleDraft original; ///< as stored; empty for a new role
    RoleDraft draft;    ///< as it is meant to be
    bool builtIn = false;
    bool removed = false; ///< to be deleted
    RoleForm form = RoleForm::Permissions;

    bool isNew() const { return id.isNull(); }
    bool isChanged() const { return isNew() || removed || draft != original; }
    bool operator==(const DeskRole &) const = default;
};

/// The pending changes of roles: nothing is stored before somebody has reviewed and applied them together.
/// Every edit is one step of undo, named for the menu.
class RoleDesk : public QObject
{
    Q_OBJECT

public:
    explicit RoleDesk(QObject *parent = nullptr);
    ~RoleDesk() override;

    /// What is stored now. Pending edits stay; a role that was changed underneath keeps its old base, so that
    /// applying is refused as a conflict, and is listed by conflicts(). Edits of a role that is gone or built
    /// in now are dropped, and takeLosses() tells of them.
    void setStored(const QVector<Role> &roles);
    const QVector<DeskRole> &roles() const { return m_roles; } ///< most powerful first, then new ones
    const DeskRole *role(int key) const;
    QStringList conflicts() const; ///< names of roles with pending edits that somebody else changed meanwhile

    /// Which pending edits could not be kept, a sentence for each role; each is told once.
    QStringList takeLosses();

    bool isEmpty() const;    ///< nothing is pending
    int changeCount() const; ///< how many roles are changed, new or to be deleted
    RoleChanges changes() const;
    QUndoStack &undoStack() const { return *m_undo; }

    /// One step each. Built-in roles and roles to be deleted are left as they are.
    void setGranted(int key, const QStringList &permissions, bool granted);
    void describe(int key, const QString &name, const QString &description);
    int add(const RoleDraft &draft); ///< returns its key
    /// Marks a role to be deleted, or keeps it after all. A new role is gone at once.
    void setRemoved(int key, bool removed);
    /// Forgets every pending change and the undo history.
    void discard();
    /// Everything pending has been applied, and \a roles is what is stored since: no change is pending any
    /// more. New roles keep their keys, so that whoever looks at one goes on doing so.
    void settle(const QVector<Role> &roles);
    /// Takes the conflicting roles as they are stored now and keeps the edits on top of them.
    void rebase();

Q_SIGNALS:
    void changed(); ///< roles(), isEmpty() or conflicts() answer differently

private:
    class Edit;
    void push(const QString &text, int key, std::optional<DeskRole> after);
    void put(int key, const std::optional<DeskRole> &role);
    const DeskRole *editable(int key) const;
    const Role *stored(RoleId id) const;
    bool isOutdated(const DeskRole &role) const;
    DeskRole refreshed(const DeskRole &role, const Role &now) const;
    void noteLosses(const QVector<Role> &roles);

    QVector<DeskRole> m_roles;
    QVector<Role> m_stored;
    QStringList m_losses;
    QUndoStack *m_undo;
    int m_nextKey = 1;
};

} // namespace chatelaine
