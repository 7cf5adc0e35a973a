// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclpage.h"

#include "acl/acldetails.h"
#include "acl/aclfilterrow.h"
#include "acl/acllist.h"
#include "backend/backend.h"
#include "backend/serverconnection.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/messagebar.h"
#include "widgets/recorddelegate.h"
#include "widgets/writesrefused.h"

#include <QAction>
#include <QDialog>

namespace chatelaine {

AclPage::AclPage(const PageContext &context, const QString &name, const ListWords &words, QWidget *parent)
    : ListPage(context, name, words, parent)
    , m_freeActs({Create, Refresh})
    , m_readingActs({Refresh})
{
}

void AclPage::makeActs(const QVector<PageAct> &acts)
{
    m_acts = new ActionSet(acts, this);
    connect(m_acts, &ActionSet::triggered, this, [this](int act) {
        if (act == Refresh)
            return reload();
        messages().dismiss();
        perform(act);
    });
}

QList<QAction *> AclPage::actions(const QVector<int> &acts) const
{
    QList<QAction *> found;
    for (int act : acts)
        found.append(action(act));
    return found;
}

void AclPage::assembleParts(const AclPageParts &parts, const QVector<QVector<int>> &groups)
{
    m_list = parts.list;
    m_filterRow = parts.filters;
    m_shown = new NamedFilterModel(m_list->model(), this);
    TableSetup setup = parts.table;
    setup.rowOf = [this](qint64 number) { return m_shown->rowOf(number); };
    m_table = new RecordTable(*m_shown, new RecordDelegate, setup, context().settings);
    m_table->setObjectName(QStringLiteral("aclTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    assemble(parts.heading, *m_filterRow, *m_table, *parts.details, {action(Create)}, action(Refresh));
    for (const QVector<int> &group : groups) {
        if (!m_menuActions.isEmpty())
            m_menuActions.append(m_acts->separator());
        m_menuActions += actions(group);
    }
    addActions(m_menuActions);
    removeAction(action(Delete)); // Delete belongs to the list, not to every field
    m_table->addAction(action(Delete));
    connect(parts.details, &AclDetails::placeWanted, this, &Page::placeWanted);
    connectParts();
    m_asked = context().facts.identity().token;
    updateActions();
    showList();
}

void AclPage::connectParts()
{
    connect(m_filterRow, &FilterRow::changed, this, [this] {
        m_filterRow->applyTo(*m_shown);
        onSelection();
        showList();
    });
    connect(m_table, &RecordTable::selectionMoved, this, &AclPage::onSelection);
    connect(m_table, &RecordTable::opened, action(Edit), &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openContextMenu(m_menuActions, at); });
    connect(&context().facts, &OrganisationFacts::changed, this, &AclPage::onFacts);
    if (ServerConnection *connection = context().backend.connection()) {
        connect(connection, &ServerConnection::stateChanged, this, &AclPage::updateActions);
        connect(connection, &ServerConnection::factsChanged, this, &AclPage::updateActions);
    }
    connect(m_list, &AclList::stateChanged, this, [this] {
        showList();
        updateActions();
    });
    connect(m_list, &AclList::refreshed, this, [this] {
        markLoaded();
        m_table->selectPending();
        m_isOutdated = false;
        onRefreshed();
        onSelection();
        showList();
    });
}

void AclPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_list->setWatched(true);
}

// Nobody looks: what changes is asked for when somebody does again.
void AclPage::hideEvent(QHideEvent *event)
{
    ListPage::hideEvent(event);
    m_list->setWatched(false);
}

// Signed in with another token, one may see more or less.
void AclPage::onFacts()
{
    const TokenId token = context().facts.identity().token;
    if (token != m_asked) {
        m_asked = token;
        m_list->refreshSoon();
    }
    updateActions();
}

void AclPage::reload()
{
    context().facts.reload();
    m_list->refresh();
    reloadMore();
}

void AclPage::createFirst()
{
    action(Create)->trigger();
}

qint64 AclPage::selectedNumber() const
{
    const RowSelection selected = m_table->selected();
    return selected.row >= 0 ? m_shown->numberAt(selected.row) : 0;
}

qsizetype AclPage::selectedCount() const
{
    return m_table->selected().count;
}

void AclPage::showNumber(qint64 number)
{
    if (m_shown->rowOf(number) < 0 && m_shown->isFiltered())
        m_filterRow->clearAll();
    m_table->selectNumber(number);
}

void AclPage::focusList()
{
    m_table->setFocus();
}

void AclPage::onSelection()
{
    showSelection();
    updateActions();
}

void AclPage::showList()
{
    const int rows = m_shown->rowCount();
    if (!wasLoaded())
        setCount({});
    else if (m_shown->isFiltered())
        setCount(tr("%1 of %2 match").arg(rows).arg(m_list->model().rowCount()));
    else
        setCount(countWords(rows));
    showState({m_list->state(), m_list->error(), rows, m_shown->isFiltered()});
}

void AclPage::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AclPage::onceKnown(const Future<AclUsage> &usage,
                        const std::function<void(const Result<AclUsage> &)> &then)
{
    whenReady(usage, this, [this, then](const Result<AclUsage> &known) {
        if (!isVisible())
            return; // whoever has locked or left meanwhile is asked nothing
        if (!known && known.error().code == ErrorCode::NotFound)
            tellFailure(known.error());
        else
            then(known);
    });
}

void AclPage::askToDelete(const ImpactQuestion &question, const Future<RoleImpact> &impact,
                          const QString &name, const std::function<Future<void>()> &remove)
{
    auto *dialog = new ImpactDialog(question, context(), this);
    dialog->setImpact(impact);
    connect(dialog, &ImpactDialog::confirmed, this,
            [this, name, remove] { finish(remove(), tr("“%1” was deleted.").arg(name)); });
    openDialog(dialog);
}

void AclPage::finish(const Future<void> &done, const QString &words)
{
    whenReady(done, this, [this, words](const Result<void> &answer) {
        if (!answer)
            return tellFailure(answer.error());
        tell(words);
        bringUpToDate();
    });
}

void AclPage::bringUpToDate()
{
    m_isOutdated = true;
    m_list->refresh();
    updateActions();
}

void AclPage::tell(const QString &words)
{
    messages().show(Tone::Good, words);
}

void AclPage::tellFailure(const Error &error)
{
    messages().showError(error);
    if (error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound ||
        error.code == ErrorCode::OutcomeUnknown)
        bringUpToDate();
}

QString AclPage::writeRefusal() const
{
    const Identity identity = context().facts.identity();
    if (!identity.permissions.contains(permissions::editRoles))
        return text::missing(identity, permissions::editRoles);
    return writesRefused(context().backend);
}

QString AclPage::refusal(int act) const
{
    if (!m_readingActs.contains(act)) {
        if (const QString reason = writeRefusal(); !reason.isEmpty())
            return reason;
    }
    if (!m_freeActs.contains(act) && selectedNumber() == 0)
        return tr("Select one in the list first.");
    // Otherwise a change made at once would be refused for the one before it.
    const bool isRead = m_isOutdated && m_list->state() != AclList::State::Failed;
    if (isRead && !m_freeActs.contains(act) && !m_readingActs.contains(act))
        return tr("What was just changed is being read again.");
    return ownRefusal(act);
}

QString AclPage::ownRefusal(int) const
{
    return {};
}

void AclPage::updateActions()
{
    m_acts->update([this](int act) { return refusal(act); });
}

} // namespace chatelaine
