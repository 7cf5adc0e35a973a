// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixactions.h"

#include "models/tokentext.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAction>
#include <QKeySequence>

namespace chatelaine {

namespace {

using A = MatrixAct;

struct Declaration
{
    MatrixAct act;
    const char *text;
    const char *tip;
    const char *icon;
    QKeySequence shortcut;
    bool anywhere; ///< its shortcut works wherever the focus is in the window
};

const QVector<Declaration> &declarations()
{
    static const QVector<Declaration> all = {
        {A::Create, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "&New role…"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Make a role that holds nothing yet."), "list-add",
         QKeySequence::New, true},
        {A::Copy, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "&Copy role…"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Make a role that holds what this one holds."),
         "edit-copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), true},
        {A::Edit, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "&Rename or describe…"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Change the role's name and description."),
         "document-edit", QKeySequence(Qt::Key_F2), true},
        {A::Delete, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "De&lete role"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Delete the role when the changes are applied."),
         "edit-delete", QKeySequence(Qt::Key_Delete), false},
        {A::Open,
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "&Open"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Show its rules or policies on its own page."),
         "document-properties",
         {},
         false},
        {A::Compare, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Co&mpare with another…"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions",
                           "See what this role may do that another role, user or token may not."),
         "view-split-left-right", QKeySequence(Qt::CTRL | Qt::Key_M), true},
        {A::Toggle,
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "&Give to the role"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Give or take what the current cell stands for."),
         "checkmark",
         {},
         false},
        {A::Review, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Review and &apply…"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions",
                           "See who gains and loses what, then apply all pending changes together."),
         "dialog-ok-apply", QKeySequence(Qt::CTRL | Qt::Key_Return), true},
        {A::Undo, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "&Undo"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Take the last pending change back."), "edit-undo",
         QKeySequence::Undo, true},
        {A::Redo, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "R&edo"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Make the change again that was taken back."),
         "edit-redo", QKeySequence::Redo, true},
        {A::Discard,
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "&Discard changes…"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Forget every pending change."),
         "edit-clear-history",
         {},
         true},
        {A::Import,
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "&Import catalogue…"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Take permissions and roles in from a file."),
         "document-import",
         {},
         true},
        {A::Export, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "E&xport…"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions",
                           "Save or print what is shown, as CSV, Markdown, HTML or PDF."),
         "document-export", QKeySequence::SaveAs, true},
        {A::CopyTable, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Copy as ta&ble"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions",
                           "Copy what is shown for a spreadsheet or a document."),
         "edit-copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), true},
        {A::Refresh, QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Re&fresh"),
         QT_TRANSLATE_NOOP("chatelaine::MatrixActions", "Ask for roles and permissions anew."),
         "view-refresh", QKeySequence(Qt::Key_F5), true},
    };
    return all;
}

QString missing(const Identity &identity)
{
    if (identity.permissions.contains(permissions::editRoles))
        return {};
    return text::missing(identity, permissions::editRoles);
}

/// Acts that are not there at all where roles are not edited in the matrix.
bool isOffered(MatrixAct act, const RoleTraits &traits)
{
    switch (act) {
    case A::Create:
    case A::Copy:
    case A::Edit:
    case A::Delete:
    case A::Toggle:
    case A::Review:
    case A::Undo:
    case A::Redo:
    case A::Discard:
        return traits.edit;
    case A::Import:
        return traits.importCatalogue;
    case A::Open:
        return traits.ofPolicies;
    default:
        return true;
    }
}

QString cannotEdit(const MatrixSituation &situation)
{
    if (!situation.traits.edit)
        return MatrixActions::tr("This server does not let roles be changed.");
    return missing(situation.identity);
}

QString cannotDelete(const MatrixSituation &situation)
{
    const DeskRole &role = *situation.role;
    if (role.isNew() || role.removed)
        return {};
    if (const QString reason = MatrixActions::lockReason(role, situation.identity, situation.traits);
        !reason.isEmpty())
        return reason;
    if (!situation.usage)
        return MatrixActions::tr("Who has this role is being looked up.");
    if (situation.usage->isUnused())
        return {};
    return MatrixActions::tr("Users, groups or tokens have this role. Give them another one first.");
}

QString cannotImport(const MatrixSituation &situation)
{
    if (!situation.traits.importCatalogue)
        return MatrixActions::tr("This server does not take further permissions in.");
    if (const QString reason = missing(situation.identity); !reason.isEmpty())
        return reason;
    if (!situation.holdsEverything)
        return MatrixActions::tr("Only somebody who holds every permission can take new ones in.");
    return situation.changes > 0 ? MatrixActions::tr("Apply or discard the pending changes first.")
                                 : QString();
}

QString refusalOnRole(MatrixAct act, const MatrixSituation &situation)
{
    if (!situation.role)
        return MatrixActions::tr("Select a role first.");
    if (act == A::Open)
        return situation.role->form == RoleForm::Everything
                   ? MatrixActions::tr("Management tokens hold no policies and no roles.")
                   : QString();
    if (act == A::Compare)
        return situation.role->isNew() ? MatrixActions::tr("Apply this new role first.") : QString();
    if (const QString reason = cannotEdit(situation); !reason.isEmpty())
        return reason;
    if (act == A::Delete)
        return cannotDelete(situation);
    return act == A::Edit ? MatrixActions::lockReason(*situation.role, situation.identity, situation.traits)
                          : QString();
}

} // namespace

QString MatrixActions::lockedBy(RoleForm form)
{
    switch (form) {
    case RoleForm::Policy:
        return tr("What a policy grants is changed in its rules, on the page Policies.");
    case RoleForm::Policies:
        return tr("What a role grants is changed in its policies, on the page Roles.");
    case RoleForm::Everything:
        return tr("Management tokens may do everything; that cannot be changed.");
    case RoleForm::Permissions:
        break;
    }
    return tr("This server does not let roles be changed.");
}

QString MatrixActions::lockReason(const DeskRole &role, const Identity &identity, const RoleTraits &traits)
{
    if (!traits.edit)
        return lockedBy(role.form);
    if (const QString reason = missing(identity); !reason.isEmpty())
        return reason;
    if (role.builtIn)
        return tr("Built-in roles can be copied, not changed.");
    if (role.removed)
        return tr("This role will be deleted.");
    if (!role.original.permissions.isSubsetOf(identity.permissions))
        return tr("This role holds permissions that you do not have, so you cannot change it.");
    return {};
}

QString MatrixActions::refusal(MatrixAct act, const MatrixSituation &situation)
{
    switch (act) {
    case A::Create:
        return cannotEdit(situation);
    case A::Copy:
    case A::Edit:
    case A::Delete:
    case A::Open:
    case A::Compare:
        return refusalOnRole(act, situation);
    case A::Toggle:
        return situation.role ? situation.toggleRefusal : tr("Select a cell first.");
    case A::Review:
        if (const QString reason = cannotEdit(situation); !reason.isEmpty())
            return reason;
        [[fallthrough]];
    case A::Discard:
        return situation.changes == 0 ? tr("Nothing has been changed.") : QString();
    case A::Undo:
        return situation.undoText.isEmpty() ? tr("There is nothing to undo.") : QString();
    case A::Redo:
        return situation.redoText.isEmpty() ? tr("There is nothing to redo.") : QString();
    case A::Import:
        return cannotImport(situation);
    case A::Export:
    case A::CopyTable:
        return situation.hasRows ? QString() : tr("Nothing is shown.");
    case A::Refresh:
        break;
    }
    return {};
}

MatrixActions::MatrixActions(QObject *parent)
    : QObject(parent)
{
    for (const Declaration &declared : declarations()) {
        auto *action = new QAction(tr(declared.text), this);
        action->setShortcut(declared.shortcut);
        action->setShortcutContext(declared.anywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, act = declared.act] { Q_EMIT triggered(act); });
        m_actions.insert(declared.act, action);
    }
    refreshIcons();
}

QList<QAction *> MatrixActions::roleGroup() const
{
    return {action(A::Open), action(A::Copy), action(A::Edit), action(A::Delete), action(A::Compare)};
}

void MatrixActions::refreshIcons()
{
    for (const Declaration &declared : declarations())
        action(declared.act)->setIcon(look::icon(QString::fromLatin1(declared.icon)));
}

void MatrixActions::nameActs(const MatrixSituation &situation)
{
    action(A::Toggle)->setText(situation.gives ? tr("&Give to the role") : tr("&Take from the role"));
    if (situation.role)
        action(A::Open)->setText(situation.role->form == RoleForm::Policies ? tr("&Open role")
                                                                            : tr("&Open policy"));
    action(A::Delete)->setText(situation.role && situation.role->removed ? tr("&Keep role after all")
                                                                         : tr("De&lete role"));
    action(A::Review)->setText(situation.changes > 0 ? tr("Review and &apply (%1)…").arg(situation.changes)
                                                     : tr("Review and &apply…"));
    action(A::Undo)->setText(situation.undoText.isEmpty() ? tr("&Undo")
                                                          : tr("&Undo: %1").arg(situation.undoText));
    action(A::Redo)->setText(situation.redoText.isEmpty() ? tr("R&edo")
                                                          : tr("R&edo: %1").arg(situation.redoText));
}

void MatrixActions::update(const MatrixSituation &situation)
{
    nameActs(situation);
    for (const Declaration &declared : declarations()) {
        const QString reason = refusal(declared.act, situation);
        QAction *act = action(declared.act);
        act->setVisible(isOffered(declared.act, situation.traits));
        act->setEnabled(reason.isEmpty());
        act->setStatusTip(reason.isEmpty() ? tr(declared.tip) : reason);
        const QString keys = act->shortcut().toString(QKeySequence::NativeText);
        const QString name = withoutMnemonic(act->text());
        act->setToolTip(look::toolTip(!reason.isEmpty() ? reason
                                      : keys.isEmpty()  ? name
                                                        : tr("%1 (%2)").arg(name, keys)));
    }
}

} // namespace chatelaine
