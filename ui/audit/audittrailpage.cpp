// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audittrailpage.h"

#include "audit/auditdelegate.h"
#include "audit/auditdetails.h"
#include "audit/auditexportdialog.h"
#include "audit/auditfilterrow.h"
#include "audit/removeolddialog.h"
#include "audit/verifydialog.h"
#include "backend/backend.h"
#include "models/auditlistmodel.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>

namespace chatelaine {

namespace {

ListWords listWords()
{
    return {QStringLiteral("document-open-recent"),
            AuditTrailPage::tr("The audit trail could not be loaded"),
            AuditTrailPage::tr("Loading the audit trail…"),
            AuditTrailPage::tr("No entry matches"),
            AuditTrailPage::tr("No entries yet"),
            AuditTrailPage::tr("Whatever is done, or refused, is written down here."),
            {},
            AuditTrailPage::tr("You may not see the audit trail")};
}

} // namespace

AuditTrailPage::AuditTrailPage(const PageContext &context, QWidget *parent)
    : ListPage(context, QStringLiteral("auditPage"), listWords(), parent)
    , m_model(new AuditListModel(*context.backend.audit(), this))
    , m_acts(new ActionSet(auditacts::all(), this))
    , m_filters(new AuditFilterRow(context))
    , m_table(new RecordTable(*m_model, new AuditDelegate, tableSetup(), context.settings))
    , m_details(new AuditDetails(
          {action(AuditAct::ShowTarget), action(AuditAct::OnlyPerson), action(AuditAct::OnlyToken)}))
{
    buildTable();
    assemble(tr("Audit trail"), *m_filters, *m_table, *m_details,
             {action(AuditAct::Verify), action(AuditAct::Export)}, action(AuditAct::Refresh));
    buildActions();
    connectParts();
    updateActions();
    showList();
    m_model->refresh();
}

AuditTrailPage::~AuditTrailPage() = default;

TableSetup AuditTrailPage::tableSetup() const
{
    TableSetup setup;
    setup.name = tr("Audit trail");
    setup.settingsKey = QStringLiteral("audit/columns");
    setup.widths = {20, 15, 24, 20, 10};
    setup.rowOf = [this](qint64 sequence) { return m_model->rowOf(sequence); };
    return setup;
}

// Newest first, always: that is how the trail is searched.
void AuditTrailPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
}

QAction *AuditTrailPage::action(AuditAct act) const
{
    return m_acts->action(static_cast<int>(act));
}

void AuditTrailPage::buildActions()
{
    m_entryActions = {action(AuditAct::ShowTarget), m_acts->separator(), action(AuditAct::OnlyPerson),
                      action(AuditAct::OnlyToken)};
    m_menuActions =
        QList<QAction *>{action(AuditAct::Export), action(AuditAct::Verify), m_acts->separator()} +
        m_entryActions + QList<QAction *>{m_acts->separator(), action(AuditAct::RemoveOld)};
    addActions(m_menuActions);
}

void AuditTrailPage::connectParts()
{
    connect(m_acts, &ActionSet::triggered, this, [this](int id) { perform(static_cast<AuditAct>(id)); });
    connect(m_filters, &FilterRow::changed, this, &AuditTrailPage::takeFilters);
    connect(m_table, &RecordTable::selectionMoved, this, &AuditTrailPage::onSelection);
    connect(m_table, &RecordTable::opened, action(AuditAct::ShowTarget), &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openContextMenu(m_entryActions, at); });
    connect(&context().facts, &OrganisationFacts::changed, this, &AuditTrailPage::updateActions);
    connect(m_model, &AuditListModel::stateChanged, this, &AuditTrailPage::showList);
    connect(m_model, &AuditListModel::refreshed, this, &AuditTrailPage::onRefreshed);
}

void AuditTrailPage::reload()
{
    m_model->refresh();
}

// Sign-ins and refusals on this very console tell nobody of themselves.
void AuditTrailPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_model->lookForNews();
}

void AuditTrailPage::takeFilters()
{
    m_model->setQuery(m_filters->query());
    showList();
}

void AuditTrailPage::perform(AuditAct act)
{
    messages().dismiss();
    switch (act) {
    case AuditAct::Export:
        return (new AuditExportDialog(m_model->query(), context(), this))->open();
    case AuditAct::Verify:
        return (new VerifyDialog(context(), this))->open();
    case AuditAct::RemoveOld:
        return (new RemoveOldDialog(context(), this))->open();
    case AuditAct::Refresh:
        return reload();
    case AuditAct::OnlyPerson:
    case AuditAct::OnlyToken:
    case AuditAct::ShowTarget:
        break;
    }
    if (const auto entry = m_details->entry())
        filterBy(act, *entry);
}

void AuditTrailPage::filterBy(AuditAct act, const AuditEntry &entry)
{
    if (act == AuditAct::OnlyPerson)
        return m_filters->showOnly(entry.actorId, entry.actor);
    if (act == AuditAct::OnlyToken)
        return m_filters->showOnly(TokenId{entry.subjectId}, entry.target);
    if (const auto place = auditacts::placeOf(entry))
        Q_EMIT placeWanted(*place);
}

void AuditTrailPage::onSelection()
{
    const auto entry = m_model->entry(m_table->selected().row);
    if (entry)
        m_selected = entry->sequence;
    m_details->setEntry(entry);
    updateActions();
}

void AuditTrailPage::onRefreshed()
{
    markLoaded();
    m_table->selectPending();
    if (m_table->selected().row < 0 && m_model->rowOf(m_selected) >= 0)
        m_table->selectNumber(m_selected);
    onSelection();
    showList();
}

QString AuditTrailPage::countWords() const
{
    const QLocale locale;
    const QString rows = locale.toString(m_model->rowCount());
    if (!m_model->query().isFiltered())
        return tr("Entries: %1").arg(locale.toString(m_model->total()));
    if (const auto searchedTo = m_model->searchedTo())
        return tr("Found so far: %1, back to %2").arg(rows, text::dateTime(*searchedTo));
    return tr("Found: %1 of %2").arg(rows, locale.toString(m_model->total()));
}

void AuditTrailPage::showList()
{
    setCount(wasLoaded() ? countWords() : QString());
    showState({m_model->state(), m_model->error(), m_model->rowCount(), m_model->query().isFiltered()});
}

QString AuditTrailPage::menuTitle() const
{
    return tr("A&udit");
}

void AuditTrailPage::updateActions()
{
    const Identity identity = context().facts.identity();
    m_acts->update([this, &identity](int id) {
        return auditacts::refusal(static_cast<AuditAct>(id), identity, m_details->entry());
    });
}

} // namespace chatelaine
