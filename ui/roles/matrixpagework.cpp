// SPDX-License-Identifier: GPL-3.0-or-later
// What the matrix page does; matrixpage.cpp builds it.
#include "backend/backend.h"

#include "backend/roleservice.h"
#include "domain/lists.h"
#include "models/matrixmodel.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "roles/matrixbar.h"
#include "roles/matrixdetails.h"
#include "roles/matrixpage.h"
#include "roles/matrixsource.h"
#include "roles/matrixtasks.h"
#include "roles/matrixview.h"
#include "widgets/choicepicker.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>

namespace chatelaine {

namespace {

QString conflictWords(const QStringList &conflicts)
{
    QStringList names;
    for (const QString &name : conflicts)
        names << text::oneLine(name);
    return MatrixPage::tr("Somebody else has changed what you are changing: %1.").arg(listed(names));
}

} // namespace

void MatrixPage::onSource()
{
    if (m_source->state() == MatrixSource::State::Ready) {
        m_model->setContent(m_source->permissions());
        refreshIdentity();
        m_desk->setStored(m_source->roles());
        refreshColumns();
        tellConflicts();
        revealWaiting();
    }
    showState();
    refreshCell();
}

void MatrixPage::tellConflicts()
{
    QStringList words = m_desk->takeLosses();
    const QStringList conflicts = m_desk->conflicts();
    const bool isNews = !conflicts.isEmpty() && conflicts != m_toldConflicts;
    m_toldConflicts = conflicts;
    if (words.isEmpty() && !isNews)
        return;
    if (!conflicts.isEmpty())
        words << conflictWords(conflicts);
    m_messages->show(Tone::Warning, words.join(u' '));
    if (!conflicts.isEmpty())
        m_messages->offer(tr("Put my changes on top"), [this] { m_desk->rebase(); });
}

void MatrixPage::refreshIdentity()
{
    const PermissionSet own = m_context.facts.identity().permissions;
    const auto &all = m_source->permissions();
    m_holdsEverything = std::all_of(all.cbegin(), all.cend(), [&own](const PermissionInfo &info) {
        return own.contains(info.permission);
    });
    m_model->setOwnPermissions(own);
    refreshColumns();
}

void MatrixPage::refreshColumns()
{
    const Identity identity = m_context.facts.identity();
    const RoleTraits traits = m_context.backend.roles()->traits();
    QVector<MatrixColumn> columns;
    for (const DeskRole &role : m_desk->roles()) {
        if (m_hidden.contains(role.key))
            continue;
        MatrixColumn column;
        column.key = role.key;
        column.name = role.draft.name;
        column.description = role.draft.description;
        column.granted = role.draft.permissions;
        column.stored = role.original.permissions;
        column.builtIn = role.builtIn;
        column.isNew = role.isNew();
        column.removed = role.removed;
        column.changed = role.isChanged();
        column.locked = MatrixActions::lockReason(role, identity, traits);
        column.form = role.form;
        columns.append(column);
    }
    m_model->setColumns(columns);
    m_bar->setRoles(static_cast<int>(columns.size()), static_cast<int>(m_desk->roles().size()),
                    traits.ofPolicies);
    refreshCell();
}

void MatrixPage::refreshCell()
{
    const QModelIndex current = m_view->currentIndex();
    m_details->showCell(current.row(), current.column());
    updateActions();
}

int MatrixPage::currentKey() const
{
    const int column = m_view->currentIndex().column();
    return column >= 0 && column < m_model->columnCount() ? m_model->columnAt(column).key : 0;
}

void MatrixPage::updateActions()
{
    MatrixSituation situation;
    situation.identity = m_context.facts.identity();
    situation.traits = m_context.backend.roles()->traits();
    situation.holdsEverything = m_holdsEverything;
    if (const DeskRole *role = m_desk->role(currentKey())) {
        situation.role = *role;
        situation.usage = role->isNew() ? RoleUsage() : m_source->usage(role->id);
        const MatrixToggle toggle = m_model->toggle(m_view->selectedRows(), m_view->currentIndex().column());
        situation.toggleRefusal = toggle.refusal;
        situation.gives = toggle.give;
    }
    situation.hasRows = m_model->rowCount() > 0 && m_model->columnCount() > 0;
    situation.changes = m_desk->changeCount();
    situation.undoText = m_desk->undoStack().undoText();
    situation.redoText = m_desk->undoStack().redoText();
    m_actions->update(situation);
}

void MatrixPage::showCounts()
{
    const int total = m_model->total();
    const int shown = m_model->matching();
    m_count->setText(!m_source->hasContent() ? QString()
                     : shown == total        ? tr("%n permission(s)", nullptr, total)
                                             : tr("%1 of %n permission(s)", nullptr, total).arg(shown));
}

void MatrixPage::showState()
{
    showCounts();
    const auto state = m_source->state();
    if (state == MatrixSource::State::Failed && m_source->hasContent()) {
        m_messages->showError(m_source->error());
        m_messages->offer(tr("Try again"), [this] { m_source->reload(); });
    }
    m_empty->setBusy(!m_source->hasContent() && state == MatrixSource::State::Loading);
    if (m_source->hasContent() && m_model->total() > 0) {
        m_empty->setContent(QStringLiteral("search"), tr("No permission matches"),
                            m_bar->onlyDifferences()
                                ? tr("What is shown does not differ in what you search for.")
                                : tr("Search for something else."));
        m_empty->setAction(tr("Show all permissions"));
    } else if (m_source->hasContent()) {
        m_empty->setContent(QStringLiteral("object-locked"), tr("No permissions yet"),
                            m_context.backend.roles()->traits().importCatalogue
                                ? tr("Import a catalogue to say what roles can hold.")
                                : tr("No policy grants anything yet."));
        m_empty->setAction({});
    } else if (state == MatrixSource::State::Failed) {
        m_empty->setContent(QStringLiteral("dialog-error"), tr("The roles could not be loaded"),
                            m_source->error().message);
        m_empty->setAction(tr("Try again"));
    } else {
        m_empty->setContent(QStringLiteral("object-locked"), tr("Loading roles and permissions…"), {});
        m_empty->setAction({});
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 && m_model->columnCount() > 0 ? 0 : 1);
}

void MatrixPage::perform(MatrixAct act)
{
    m_messages->dismiss();
    switch (act) {
    case MatrixAct::Create:
        return m_tasks->createRole();
    case MatrixAct::Review:
        return m_tasks->review();
    case MatrixAct::Undo:
        return m_desk->undoStack().undo();
    case MatrixAct::Redo:
        return m_desk->undoStack().redo();
    case MatrixAct::Discard:
        return m_tasks->discard();
    case MatrixAct::Import:
        return m_tasks->importCatalogue();
    case MatrixAct::Export:
        return m_tasks->exportTable(tableOf(*m_model, title()));
    case MatrixAct::CopyTable:
        copyToClipboard(tableOf(*m_model, title()));
        return m_messages->show(Tone::Good, tr("The table is on the clipboard."));
    case MatrixAct::Refresh:
        m_context.facts.reload();
        return m_source->reload();
    case MatrixAct::Toggle:
        return onToggle(m_view->selectedRows(), m_view->selectedColumns());
    case MatrixAct::Compare:
        return compare();
    default:
        return performOnRole(act, currentKey());
    }
}

void MatrixPage::performOnRole(MatrixAct act, int key)
{
    const DeskRole *role = m_desk->role(key);
    if (!role)
        return;
    if (act == MatrixAct::Open)
        openElsewhere(*role);
    else if (act == MatrixAct::Copy)
        m_tasks->copyRole(key);
    else if (act == MatrixAct::Edit)
        m_tasks->editRole(key);
    else if (act == MatrixAct::Delete)
        m_desk->setRemoved(key, !role->removed);
}

void MatrixPage::openElsewhere(const DeskRole &role)
{
    if (role.form == RoleForm::Policy)
        Q_EMIT placeWanted({Place::Kind::AclPolicy, 0, role.original.name});
    else if (role.form == RoleForm::Policies)
        Q_EMIT placeWanted({Place::Kind::AclRole, role.id.value, {}});
}

bool MatrixPage::isOfPolicies() const
{
    return m_context.backend.roles()->traits().ofPolicies;
}

QString MatrixPage::title() const
{
    const QString whose = text::oneLine(m_context.backend.organisation());
    return isOfPolicies() ? tr("Permissions by policies and roles of %1").arg(whose)
                          : tr("Roles and permissions of %1").arg(whose);
}

/// One step of undo, whatever was selected: gives if something can be given, else takes.
void MatrixPage::onToggle(const QVector<int> &rows, const QVector<int> &columns)
{
    QVector<QPair<int, MatrixToggle>> toggles;
    QString refusal;
    bool give = false;
    for (int column : columns) {
        const MatrixToggle toggle = m_model->toggle(rows, column);
        if (!toggle.refusal.isEmpty())
            refusal = toggle.refusal;
        if (toggle.permissions.isEmpty())
            continue;
        give = give || toggle.give;
        toggles.append({m_model->columnAt(column).key, toggle});
    }
    if (toggles.isEmpty())
        return columns.isEmpty() ? void() : tellRefusal(refusal, columns.first());
    m_messages->dismiss();
    if (toggles.size() > 1)
        m_desk->undoStack().beginMacro(tr("Change several roles"));
    for (const auto &[key, toggle] : std::as_const(toggles)) {
        if (toggle.give == give)
            m_desk->setGranted(key, toggle.permissions, give);
    }
    if (toggles.size() > 1)
        m_desk->undoStack().endMacro();
}

void MatrixPage::tellRefusal(const QString &reason, int column)
{
    if (reason.isEmpty())
        return;
    m_messages->show(Tone::Warning, reason);
    const MatrixColumn &role = m_model->columnAt(column);
    QAction *copy = m_actions->action(MatrixAct::Copy);
    if (role.builtIn && copy->isEnabled() && copy->isVisible())
        m_messages->offer(tr("Copy role…"), [this, key = role.key] { m_tasks->copyRole(key); });
}

void MatrixPage::compare()
{
    QVector<Place> chosen;
    const auto columns = m_view->selectedColumns();
    for (int column : columns) {
        const DeskRole *role = m_desk->role(m_model->columnAt(column).key);
        if (role && !role->isNew())
            chosen.append({Place::Kind::Role, role->id.value});
    }
    if (!chosen.isEmpty())
        Q_EMIT compareWanted(chosen.first(), chosen.size() == 2 ? chosen.last() : Place{Place::Kind::Role});
}

void MatrixPage::chooseRoles()
{
    QVector<Choice> choices;
    QSet<qint64> shown;
    for (const DeskRole &role : m_desk->roles()) {
        choices.append({role.key, role.draft.name});
        if (!m_hidden.contains(role.key))
            shown.insert(role.key);
    }
    auto *picker = new ChoicePicker(isOfPolicies() ? tr("Policies and roles to show") : tr("Roles to show"),
                                    choices, shown, this);
    connect(picker, &ChoicePicker::picked, this, &MatrixPage::takeRoles);
    picker->open();
}

void MatrixPage::takeRoles(const QSet<qint64> &shown)
{
    if (shown.isEmpty())
        return m_messages->show(Tone::Warning, isOfPolicies() ? tr("Show at least one policy or role.")
                                                              : tr("Show at least one role."));
    m_hidden.clear();
    for (const DeskRole &role : m_desk->roles()) {
        if (!shown.contains(role.key))
            m_hidden.insert(role.key);
    }
    refreshColumns();
}

/// Down or Enter in the search: what was searched for has the keyboard.
void MatrixPage::showMatrix()
{
    if (m_model->rowCount() == 0)
        return;
    const bool searching = !m_model->search().isEmpty();
    if (searching && m_model->rowCount() > 1 && m_model->isGroup(std::max(0, m_view->currentIndex().row())))
        m_view->goTo(1, -1);
    m_view->setFocus(Qt::OtherFocusReason);
}

void MatrixPage::showRole(int key)
{
    if (m_hidden.remove(key))
        refreshColumns();
    if (const int column = m_model->columnOf(key); column >= 0) {
        m_view->goTo(-1, column);
        m_details->bringRole();
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

bool MatrixPage::reveal(const Place &place)
{
    if (place.kind != Place::Kind::Role && place.kind != Place::Kind::Permission)
        return false;
    if (place.id == 0 && place.name.isEmpty())
        return true;
    m_waiting = place;
    if (m_source->hasContent())
        revealWaiting();
    return true;
}

void MatrixPage::revealWaiting()
{
    if (!m_waiting)
        return;
    const bool found = m_waiting->kind == Place::Kind::Role ? revealRole(RoleId{m_waiting->id})
                                                            : revealPermission(m_waiting->name);
    m_waiting.reset();
    if (!found)
        m_messages->show(Tone::Warning, tr("What you are looking for does not exist any more."));
}

bool MatrixPage::revealPermission(const QString &permission)
{
    if (!m_model->isKnown(permission))
        return false;
    if (m_model->reveal(permission) < 0)
        m_bar->clear();
    m_view->goTo(m_model->reveal(permission), -1);
    m_details->bringPermission();
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

bool MatrixPage::revealRole(RoleId id)
{
    for (const DeskRole &role : m_desk->roles()) {
        if (role.id == id) {
            showRole(role.key);
            return true;
        }
    }
    return false;
}

} // namespace chatelaine
