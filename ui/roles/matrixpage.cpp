// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixpage.h"

#include "backend/backend.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "models/matrixmodel.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "roles/matrixbar.h"
#include "roles/matrixdetails.h"
#include "roles/matrixsource.h"
#include "roles/matrixtasks.h"
#include "roles/matrixview.h"
#include "widgets/actionbutton.h"
#include "widgets/detailssplitter.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>

namespace chatelaine {

namespace {

QToolButton *iconFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MatrixPage::MatrixPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_desk(new RoleDesk(this))
    , m_model(new MatrixModel(this))
    , m_source(new MatrixSource(*context.backend.roles(), this))
    , m_actions(new MatrixActions(this))
    , m_tasks(new MatrixTasks(*m_desk, context, *this))
    , m_count(new QLabel)
    , m_messages(new MessageBar)
    , m_bar(new MatrixBar)
    , m_stack(new QStackedWidget)
    , m_view(new MatrixView(*m_model, context.settings))
    , m_empty(new EmptyState)
    , m_splitter(new DetailsSplitter(context.settings, QStringLiteral("matrix")))
    , m_details(new MatrixDetails(*m_model, *m_desk, *m_source, context.backend, *m_actions))
{
    setObjectName(QStringLiteral("matrixPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::large, look::huge, look::large);
    column->setSpacing(look::large);
    buildTop(*column);
    buildBody(*column);
    buildActions();
    buildViewActions();
    connectParts();
    connectDesk();
    refreshIdentity();
    onSource();
    setFocusProxy(m_view);
}

MatrixPage::~MatrixPage()
{
    m_desk->disconnect(this); // it empties itself when this page is half gone
    m_desk->undoStack().disconnect(this);
}

void MatrixPage::buildTop(QBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(new SectionHeading(isOfPolicies() ? tr("Permissions") : tr("Roles and permissions"),
                                      SectionHeading::Level::Page),
                   0, Qt::AlignBaseline);
    row->addWidget(m_count, 1, Qt::AlignBaseline);
    if (m_context.backend.roles()->traits().edit) {
        for (MatrixAct act : {MatrixAct::Undo, MatrixAct::Redo, MatrixAct::Discard})
            row->addWidget(iconFor(m_actions->action(act)));
        row->addWidget(actionButton(m_actions->action(MatrixAct::Create)));
        auto *review = actionButton(m_actions->action(MatrixAct::Review));
        review->setDefault(true);
        row->addWidget(review);
    } else {
        row->addWidget(actionButton(m_actions->action(MatrixAct::Export)));
    }
    column.addLayout(row);
    column.addWidget(m_messages);
    column.addWidget(m_bar);
    m_count->setTextFormat(Qt::PlainText);
    look::setSecondary(*m_count);
    m_messages->hide();
}

void MatrixPage::buildBody(QBoxLayout &column)
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_splitter->setParts(m_stack, m_details, {150, 38, 34});
    column.addWidget(m_splitter, 1);
}

void MatrixPage::buildActions()
{
    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    const auto act = [this](MatrixAct which) { return m_actions->action(which); };
    m_menuActions = {act(MatrixAct::Create)};
    m_menuActions += m_actions->roleGroup();
    m_menuActions += {separator(),
                      act(MatrixAct::Toggle),
                      act(MatrixAct::Undo),
                      act(MatrixAct::Redo),
                      act(MatrixAct::Discard),
                      act(MatrixAct::Review),
                      separator(),
                      act(MatrixAct::Import),
                      act(MatrixAct::Export),
                      act(MatrixAct::CopyTable)};
    addActions(m_menuActions);
    removeAction(act(MatrixAct::Delete)); // Delete belongs to the matrix and the pane, not to every field
    m_view->addAction(act(MatrixAct::Delete));
    m_details->addAction(act(MatrixAct::Delete));
}

void MatrixPage::buildViewActions()
{
    const auto make = [this](const QString &text, const QString &icon, const QKeySequence &keys) {
        auto *action = new QAction(look::icon(icon), text, this);
        action->setShortcut(keys);
        addAction(action);
        return action;
    };
    QAction *search = make(tr("&Search"), QStringLiteral("search"), QKeySequence::Find);
    connect(search, &QAction::triggered, m_bar, &MatrixBar::focusSearch);
    QAction *roles = make(isOfPolicies() ? tr("Choose policies and &roles…") : tr("Choose &roles…"),
                          QStringLiteral("view-file-columns"), {});
    connect(roles, &QAction::triggered, this, &MatrixPage::chooseRoles);
    QAction *expand =
        make(tr("&Expand all groups"), QStringLiteral("expand-all"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    connect(expand, &QAction::triggered, m_model, [this] { m_model->setAllExpanded(true); });
    QAction *collapse = make(tr("&Collapse all groups"), QStringLiteral("collapse-all"),
                             QKeySequence(Qt::CTRL | Qt::Key_Minus));
    connect(collapse, &QAction::triggered, m_model, [this] { m_model->setAllExpanded(false); });
    m_showDetails = m_splitter->makeDetailsAction(this);
    addAction(m_showDetails);
    addAction(m_actions->action(MatrixAct::Refresh));
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_viewActions = {
        m_actions->action(MatrixAct::Refresh), line, search, roles, expand, collapse, m_showDetails};
}

void MatrixPage::connectParts()
{
    connect(m_actions, &MatrixActions::triggered, this, &MatrixPage::perform);
    connect(m_source, &MatrixSource::changed, this, &MatrixPage::onSource);
    connect(m_source, &MatrixSource::usageChanged, this, &MatrixPage::refreshCell);
    connect(m_context.backend.tokens(), &TokenService::changed, this, [this] { m_source->reloadUsage(); });
    connect(&m_context.facts, &OrganisationFacts::changed, this, &MatrixPage::refreshIdentity);
    connect(m_bar, &MatrixBar::searchChanged, m_model, &MatrixModel::setSearch);
    connect(m_bar, &MatrixBar::onlyDifferencesChanged, m_model, &MatrixModel::setOnlyDifferences);
    connect(m_bar, &MatrixBar::expandAllWanted, m_model, &MatrixModel::setAllExpanded);
    connect(m_bar, &MatrixBar::rolesWanted, this, &MatrixPage::chooseRoles);
    connect(m_bar, &MatrixBar::leftDownwards, this, &MatrixPage::showMatrix);
    connect(m_model, &MatrixModel::filtered, this, &MatrixPage::showState);
    connect(m_view, &MatrixView::currentMoved, this, &MatrixPage::refreshCell);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MatrixPage::updateActions);
    connect(m_view, &MatrixView::toggleWanted, this, &MatrixPage::onToggle);
    connect(m_view, &MatrixView::opened, this, &MatrixPage::openDetails);
    connect(m_view, &MatrixView::roleClicked, m_details, &MatrixDetails::bringRole);
    connect(m_view, &MatrixView::rowClicked, m_details, &MatrixDetails::bringPermission);
    connect(m_view, &MatrixView::searchWanted, m_bar, &MatrixBar::focusSearch);
    connect(m_view, &MatrixView::menuWanted, this, &MatrixPage::openMenu);
    connect(m_details, &MatrixDetails::placeWanted, this, &Page::placeWanted);
    connect(m_tasks, &MatrixTasks::roleMade, this, &MatrixPage::showRole);
    connect(m_tasks, &MatrixTasks::applied, this, [this] {
        m_messages->show(Tone::Good, tr("The changes are applied."));
        m_source->reload();
    });
    connect(m_tasks, &MatrixTasks::imported, this, [this](const QString &catalogue) {
        m_messages->show(Tone::Good, tr("The catalogue %1 was imported.").arg(text::oneLine(catalogue)));
        m_source->reload();
    });
    connect(m_empty, &EmptyState::actionClicked, this,
            [this] { m_source->hasContent() ? m_bar->clear() : m_source->reload(); });
}

void MatrixPage::connectDesk()
{
    connect(m_desk, &RoleDesk::changed, this, &MatrixPage::refreshColumns);
    connect(&m_desk->undoStack(), &QUndoStack::indexChanged, this, &MatrixPage::updateActions);
}

QString MatrixPage::menuTitle() const
{
    return isOfPolicies() ? tr("Per&missions") : tr("&Role");
}

QList<QAction *> MatrixPage::menuActions() const
{
    return m_menuActions;
}

QList<QAction *> MatrixPage::viewActions() const
{
    return m_viewActions;
}

bool MatrixPage::hasUnsavedChanges() const
{
    return !m_desk->isEmpty();
}

void MatrixPage::openDetails()
{
    m_showDetails->setChecked(true);
    m_details->bringPermission();
    m_details->setFocus(Qt::OtherFocusReason);
}

void MatrixPage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (m_actions->action(MatrixAct::Toggle)->isVisible()) {
        menu->addAction(m_actions->action(MatrixAct::Toggle));
        menu->addSeparator();
    }
    menu->addActions(m_actions->roleGroup());
    menu->popup(at);
}

void MatrixPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->refreshIcons();
}

} // namespace chatelaine
