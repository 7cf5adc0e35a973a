// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/roleservice.h"
#include "domain/user.h"
#include "roles/roledesk.h"

#include <QHash>
#include <QObject>

#include <optional>

class QAction;

namespace chatelaine {

/// Everything a person can do on the matrix page.
enum class MatrixAct {
    Create,
    Copy,
    Edit,
    Delete,
    Open, ///< shows the policy or role on its own page
    Compare,
    Toggle,
    Review,
    Undo,
    Redo,
    Discard,
    Import,
    Export,
    CopyTable,
    Refresh
};
inline size_t qHash(MatrixAct act, size_t seed = 0)
{
    return ::qHash(static_cast<int>(act), seed);
}

/// What decides about whether an act is possible at the moment.
struct MatrixSituation
{
    Identity identity;
    RoleTraits traits;
    bool holdsEverything = false;   ///< the person holds every permission that exists
    std::optional<DeskRole> role;   ///< that of the current column
    std::optional<RoleUsage> usage; ///< of that role; none: not known yet
    bool hasRows = false;           ///< something is shown
    QString toggleRefusal;          ///< why the current cell cannot be changed
    bool gives = false;             ///< changing the current cell gives something
    int changes = 0;                ///< pending
    QString undoText;               ///< empty: nothing to undo
    QString redoText;
};

/// The acts as QActions for menus, buttons and shortcuts. A disabled one says why in its tool tip and status
/// tip.
class MatrixActions : public QObject
{
    Q_OBJECT

public:
    explicit MatrixActions(QObject *parent = nullptr);

    QAction *action(MatrixAct act) const { return m_actions.value(act); }
    /// The acts on one role, in the order of menus.
    QList<QAction *> roleGroup() const;
    /// Enables, names and explains every act.
    void update(const MatrixSituation &situation);
    /// Sets the icons anew, after a change of theme.
    void refreshIcons();
    /// Why \a act is impossible in \a situation; empty if it is possible.
    static QString refusal(MatrixAct act, const MatrixSituation &situation);
    /// Why whoever is signed in cannot change \a role's permissions; empty if they can. What the store checks
    /// as well.
    static QString lockReason(const DeskRole &role, const Identity &identity, const RoleTraits &traits);
    /// The same where roles are not edited in the matrix at all.
    static QString lockedBy(RoleForm form);

Q_SIGNALS:
    void triggered(chatelaine::MatrixAct act);

private:
    void nameActs(const MatrixSituation &situation);
    QHash<MatrixAct, QAction *> m_actions;
};

} // namespace chatelaine
