// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/comparepage.h"

#include "backend/backend.h"
#include "backend/directory.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "models/comparisonmodel.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "roles/comparedelegate.h"
#include "roles/comparefilter.h"
#include "roles/compareside.h"
#include "roles/exportdialog.h"
#include "widgets/emptystate.h"
#include "widgets/explain.h"
#include "widgets/factlabel.h"
#include "widgets/labels.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

/// Changes come in bursts, and each side is asked for as a whole.
constexpr std::chrono::milliseconds quietTime(150);

} // namespace

ComparePage::ComparePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_first(new CompareSide(tr("First"), context))
    , m_second(new CompareSide(tr("Second"), context))
    , m_swap(new QPushButton)
    , m_summary(new FactLabel)
    , m_search(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_model(new ComparisonModel(this))
    , m_filter(new CompareFilter(this))
    , m_tree(new QTreeView)
    , m_empty(new EmptyState)
    , m_nothingFound(new EmptyState)
    , m_stale(new QTimer(this))
{
    setObjectName(QStringLiteral("comparePage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::large, look::huge, look::large);
    column->setSpacing(look::large);
    buildActions();
    buildTop(*column);
    buildSides(*column);
    buildResult(*column);
    connectParts();
    setFocusProxy(m_first->lastField());
    m_first->setObjectName(QStringLiteral("firstSide"));
    m_second->setObjectName(QStringLiteral("secondSide"));
    showResult();
}

ComparePage::~ComparePage() = default;

QAction *ComparePage::makeAction(const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(look::icon(icon), text, this);
    action->setObjectName(icon);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ComparePage::buildActions()
{
    m_swapAction = makeAction(tr("S&wap sides"), QStringLiteral("swap-panels"), Qt::CTRL | Qt::Key_T);
    m_show = makeAction(tr("Show in the &matrix"), QStringLiteral("view-grid"), {});
    m_export =
        makeAction(tr("&Export, print or copy…"), QStringLiteral("document-export"), Qt::CTRL | Qt::Key_E);
    m_refresh = makeAction(tr("&Refresh"), QStringLiteral("view-refresh"), QKeySequence::Refresh);
    m_find = makeAction(tr("&Search"), QStringLiteral("search"), QKeySequence::Find);
    connect(m_swapAction, &QAction::triggered, this, &ComparePage::swapSides);
    connect(m_show, &QAction::triggered, this, [this] { openPermission(m_tree->currentIndex()); });
    connect(m_export, &QAction::triggered, this, &ComparePage::exportComparison);
    connect(m_refresh, &QAction::triggered, this, &ComparePage::refresh);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void ComparePage::buildTop(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(new SectionHeading(tr("Compare"), SectionHeading::Level::Page), 1);
    auto *button = new QPushButton(m_export->icon(), withoutMnemonic(m_export->text()));
    connect(m_export, &QAction::changed, button, [this, button] {
        button->setIcon(m_export->icon());
        button->setEnabled(m_export->isEnabled());
        button->setToolTip(m_export->toolTip());
    });
    connect(button, &QPushButton::clicked, m_export, &QAction::trigger);
    row->addWidget(button);
    column.addLayout(row);
}

void ComparePage::buildSides(QVBoxLayout &column)
{
    m_swap->setText(withoutMnemonic(m_swapAction->text()));
    m_swap->setIcon(m_swapAction->icon());
    m_swap->setToolTip(tr("The first becomes the second, and the other way round."));
    connect(m_swap, &QPushButton::clicked, m_swapAction, &QAction::trigger);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::large);
    row->addWidget(m_first, 1, Qt::AlignTop);
    row->addWidget(m_swap, 0, Qt::AlignTop);
    row->addWidget(m_second, 1, Qt::AlignTop);
    column.addLayout(row);
    setTabOrder(m_first->firstField(), m_first->lastField());
    setTabOrder(m_first->lastField(), m_swap);
    setTabOrder(m_swap, m_second->firstField());
    setTabOrder(m_second->firstField(), m_second->lastField());
}

void ComparePage::buildResult(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::large);
    row->addWidget(m_summary, 1, Qt::AlignVCenter);
    row->addWidget(m_search);
    column.addLayout(row);
    m_search->setPlaceholderText(tr("Search permissions"));
    m_search->setAccessibleName(tr("Search permissions"));
    explain(*m_search, tr("Shows the permissions whose name or meaning contains this."));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setAccessibleName(tr("Comparison"));
    m_tree->setItemDelegate(new CompareDelegate(m_tree));
    m_tree->setIndentation(look::large);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->header()->setSectionsMovable(false);
    for (QWidget *page : std::initializer_list<QWidget *>{m_tree, m_empty, m_nothingFound})
        m_stack->addWidget(page);
    m_empty->setContent(QStringLiteral("view-split-left-right"), tr("Choose two to compare"),
                        m_context.backend.roles()->traits().ofPolicies
                            ? tr("Policies, roles and tokens can be compared with each other: what may the "
                                 "one do that the other may not?")
                            : tr("Roles, users and tokens can be compared with each other: what may the one "
                                 "do that the other may not?"));
    m_nothingFound->setContent(QStringLiteral("search"), tr("No permission matches"),
                               tr("Search for something else."));
    m_nothingFound->setAction(tr("Clear the search"));
    column.addWidget(m_stack, 1);
    setTabOrder(m_second->lastField(), m_search); // now that all stand in one window
    setTabOrder(m_search, m_tree);
}

void ComparePage::connectParts()
{
    for (CompareSide *side : {m_first, m_second})
        connect(side, &CompareSide::changed, this, &ComparePage::onSidesChanged);
    connect(&m_context.facts, &OrganisationFacts::changed, this, &ComparePage::onSidesChanged);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ComparePage::unfold);
    connect(m_search, &QLineEdit::textChanged, this, &ComparePage::refilter);
    connect(m_nothingFound, &EmptyState::actionClicked, m_search, &QLineEdit::clear);
    connect(m_tree, &QTreeView::activated, this, &ComparePage::openPermission);
    m_stale->setSingleShot(true);
    m_stale->setInterval(quietTime);
    connect(m_stale, &QTimer::timeout, this, [this] {
        m_first->reload();
        m_second->reload();
    });
    const auto later = [this] { m_stale->start(); };
    connect(m_context.backend.roles(), &RoleService::changed, this, later);
    connect(m_context.backend.tokens(), &TokenService::changed, this, later);
    if (m_context.backend.directory())
        connect(m_context.backend.directory(), &Directory::changed, this, later);
}

void ComparePage::onSidesChanged()
{
    if (m_first->side() && m_second->side())
        m_model->compare(*m_first->side(), *m_second->side(), m_context.facts.catalogue());
    else if (m_model->rowCount() > 0)
        m_model->clear();
    showResult();
}

void ComparePage::unfold()
{
    if (!m_search->text().trimmed().isEmpty())
        return m_tree->expandAll();
    for (int group = 0; group < m_filter->rowCount(); ++group)
        m_tree->setExpanded(m_filter->index(group, 0), m_model->isEqual() ? group == ComparisonModel::Both
                                                                          : group < ComparisonModel::Both);
}

void ComparePage::refilter(const QString &text)
{
    m_filter->setText(text);
    unfold();
    showResult();
}

void ComparePage::showResult()
{
    const bool both = m_model->rowCount() > 0;
    QWidget *shown = both ? static_cast<QWidget *>(m_tree) : m_empty;
    if (both && m_filter->rowCount() == 0)
        shown = m_nothingFound;
    m_stack->setCurrentWidget(shown);
    m_search->setVisible(both);
    const QString reason = both ? QString() : tr("Choose two to compare first.");
    for (QAction *action : {m_export, m_show}) {
        action->setEnabled(both);
        action->setToolTip(reason);
        action->setStatusTip(reason);
    }
    showSummary();
}

void ComparePage::showSummary()
{
    if (m_model->rowCount() == 0)
        return m_summary->setContent({}, {});
    if (m_model->isEqual())
        return m_summary->setContent(
            QStringLiteral("checkmark"),
            tr("Both may do exactly the same: %n thing(s).", nullptr, m_model->count(ComparisonModel::Both)),
            Tone::Good);
    const auto advantage = [](const QString &one, const QString &other, int count) {
        return count == 0 ? tr("%1 may do nothing that %2 may not.").arg(one, other)
                          : tr("%1 may do %n thing(s) that %2 may not.", nullptr, count).arg(one, other);
    };
    const QString first = text::oneLine(m_first->side()->name);
    const QString second = text::oneLine(m_second->side()->name);
    const QStringList sentences = {advantage(first, second, m_model->count(ComparisonModel::OnlyFirst)),
                                   advantage(second, first, m_model->count(ComparisonModel::OnlySecond))};
    m_summary->setContent(QStringLiteral("documentinfo"), sentences.join(u' '));
}

void ComparePage::swapSides()
{
    const Place first = m_first->place();
    m_first->choose(m_second->place());
    m_second->choose(first);
}

void ComparePage::refresh()
{
    m_context.facts.reload();
    m_first->reload();
    m_second->reload();
}

void ComparePage::exportComparison()
{
    (new ExportDialog(m_model->table(), m_context, this, ExportDialog::Offer::TableOnly))->open();
}

void ComparePage::openPermission(const QModelIndex &index)
{
    const QString permission = index.data(ComparisonModel::PermissionRole).toString();
    if (!permission.isEmpty())
        Q_EMIT placeWanted({Place::Kind::Permission, 0, permission});
}

QString ComparePage::menuTitle() const
{
    return tr("Com&pare");
}

QList<QAction *> ComparePage::menuActions() const
{
    return {m_swapAction, m_show, m_export};
}

QList<QAction *> ComparePage::viewActions() const
{
    return {m_refresh, m_find};
}

bool ComparePage::reveal(const Place &place)
{
    using Kind = Place::Kind;
    if (place.kind != Kind::Role && place.kind != Kind::User && place.kind != Kind::Token)
        return false;
    if (place.id == 0)
        return true;
    m_first->choose(place);
    if (!m_second->side())
        m_second->focusName();
    return true;
}

void ComparePage::compare(const Place &left, const Place &right)
{
    m_first->choose(left);
    m_second->choose(right);
}

void ComparePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_find)
        return;
    for (QAction *action : {m_swapAction, m_show, m_export, m_refresh, m_find})
        action->setIcon(look::icon(action->objectName()));
    m_swap->setIcon(m_swapAction->icon());
}

} // namespace chatelaine
