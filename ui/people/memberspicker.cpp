// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/memberspicker.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "models/userlistmodel.h"
#include "people/peoplewords.h"
#include "people/tickmodel.h"
#include "widgets/explain.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace chatelaine {

namespace {
constexpr std::chrono::milliseconds typingPause{150};
} // namespace

MembersPicker::MembersPicker(const PageContext &context, const Group &group, QWidget *parent)
    : TaskDialog(QStringLiteral("addMembers"), tr("Add members"), tr("Add"), context.settings, parent)
    , m_service(*context.backend.groups())
    , m_group(group)
    , m_users(new UserListModel(*context.backend.directory(), context.clock, this))
    , m_ticks(new TickModel(*m_users, group.id, this))
    , m_search(new QLineEdit)
    , m_debounce(new QTimer(this))
    , m_table(new QTableView)
    , m_count(captionLabel())
    , m_all(new QPushButton(tr("&Tick all found")))
{
    setHeading(tr("Add members to “%1”").arg(peoplewords::shortName(group.name)),
               group.role.isNull()
                   ? QString()
                   : tr("Members get the role %1.").arg(peoplewords::shortName(group.roleName)));
    setMinimumWidth(fontMetrics().averageCharWidth() * 92);
    buildSearch();
    buildTable();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_all);
    m_all->setAutoDefault(false);
    body()->addLayout(foot);
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (isFound())
            m_ticks->tickAll(true);
    });
    connect(m_ticks, &TickModel::tickedChanged, this, &MembersPicker::showTicked);
    connect(m_users, &WindowedList::stateChanged, this, [this] {
        if (m_users->state() == WindowedList::State::Failed)
            fail(m_users->error());
        showTicked();
    });
    connect(m_users, &WindowedList::refreshed, this, &MembersPicker::showTicked);
    showTicked();
    search();
    m_search->setFocus(Qt::OtherFocusReason);
}

void MembersPicker::buildSearch()
{
    m_search->setPlaceholderText(tr("Search name or e-mail"));
    m_search->setAccessibleName(tr("Search users"));
    explain(*m_search, tr("Finds people by a part of their name or e-mail address."));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_debounce->setSingleShot(true);
    m_debounce->setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, m_debounce, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, &MembersPicker::showTicked);
    connect(m_debounce, &QTimer::timeout, this, &MembersPicker::search);
    body()->addWidget(m_search);
}

void MembersPicker::buildTable()
{
    m_table->setObjectName(QStringLiteral("memberChoices"));
    m_table->setAccessibleName(tr("Users"));
    m_table->setModel(m_ticks);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * look::medium);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 0; column < userColumnCount; ++column)
        m_table->setColumnHidden(column, column > int(UserColumn::Groups));
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(int(UserColumn::Name), letter * 23);
    m_table->setColumnWidth(int(UserColumn::Email), letter * 25);
    m_table->setColumnWidth(int(UserColumn::Role), letter * 12);
    m_table->setMinimumHeight(fontMetrics().height() * 18);
    m_table->installEventFilter(this);
    body()->addWidget(m_table, 1);
}

// Down leads from the search line to the list; there, Space ticks a row whatever column one stands in.
bool MembersPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return TaskDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down && m_ticks->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(m_ticks->index(std::max(0, m_table->currentIndex().row()), 0));
        return true;
    }
    if (watched == m_table && key == Qt::Key_Space && m_table->currentIndex().isValid()) {
        m_ticks->toggle(m_table->currentIndex());
        return true;
    }
    return TaskDialog::eventFilter(watched, event);
}

void MembersPicker::search()
{
    UserQuery query = m_users->query();
    query.text = m_search->text();
    query.statuses = {UserStatus::Active, UserStatus::Invited};
    m_users->setQuery(query);
}

void MembersPicker::showTicked()
{
    const auto count = static_cast<int>(m_ticks->ticked().size());
    m_count->setText(tr("%n user(s) ticked", nullptr, count));
    deedButton()->setEnabled(count > 0);
    deedButton()->setToolTip(count > 0 ? QString() : tr("Tick at least one user."));
    m_all->setText(tr("&Tick all %n found", nullptr, m_users->rowCount()));
    m_all->setEnabled(isFound() && m_users->rowCount() > 0);
}

// Ticks stay on whom a later search does not find: nobody gets one by an older list.
bool MembersPicker::isFound() const
{
    return m_users->showsQuery() && m_users->query().text == m_search->text();
}

bool MembersPicker::hasUnsavedChanges() const
{
    return !m_ticks->ticked().isEmpty();
}

void MembersPicker::submit()
{
    const QVector<PrincipalId> joining(m_ticks->ticked().cbegin(), m_ticks->ticked().cend());
    if (joining.isEmpty())
        return;
    setBusy(true, tr("Adding…"));
    whenReady(m_service.changeMembers(m_group.id, joining, {}), this,
              [this, count = int(joining.size())](const Result<Group> &changed) {
                  setBusy(false);
                  if (!changed) {
                      fail(changed.error());
                      return;
                  }
                  Q_EMIT added(count);
                  accept();
              });
}

} // namespace chatelaine
