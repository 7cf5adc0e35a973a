// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listpage.h"

#include "widgets/actionbutton.h"
#include "widgets/actionset.h"
#include "widgets/detailssplitter.h"
#include "widgets/emptystate.h"
#include "widgets/filterrow.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chatelaine {

ListPage::ListPage(const PageContext &context, const QString &name, const ListWords &words, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_words(words)
    , m_count(new QLabel)
    , m_messages(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_splitter(new DetailsSplitter(context.settings, name))
{
    setObjectName(name);
}

void ListPage::assemble(const QString &heading, FilterRow &filters, RecordTable &table, QWidget &details,
                        const QList<QAction *> &buttons, QAction *refresh)
{
    m_filters = &filters;
    m_table = &table;
    m_details = &details;
    m_create = buttons.isEmpty() ? nullptr : buttons.last();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::large, look::huge, look::large);
    column->setSpacing(look::large);
    buildTop(heading, buttons);
    buildBody();
    buildViewActions(refresh);
    setFocusProxy(m_table);
    connect(m_filters, &FilterRow::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::actionClicked, this, &ListPage::onEmptyAction);
    if (m_create)
        connect(m_create, &QAction::changed, this, [this] { showEmpty(m_state); });
}

void ListPage::buildTop(const QString &heading, const QList<QAction *> &buttons)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(new SectionHeading(heading, SectionHeading::Level::Page), 0, Qt::AlignBaseline);
    row->addWidget(m_count, 1, Qt::AlignBaseline);
    for (QAction *action : buttons) {
        QPushButton *button = actionButton(action);
        button->setDefault(action == buttons.last());
        row->addWidget(button);
    }
    column->addLayout(row);
    column->addWidget(m_messages);
    column->addWidget(m_filters);
    m_count->setTextFormat(Qt::PlainText);
    look::setSecondary(*m_count);
    m_messages->hide();
}

void ListPage::buildBody()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->setParts(m_stack, m_details);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_splitter, 1);
}

QAction *ListPage::viewAction(const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(look::icon(icon), text, this);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

void ListPage::buildViewActions(QAction *refresh)
{
    QAction *search = viewAction(tr("&Search"), QStringLiteral("search"), QKeySequence::Find);
    connect(search, &QAction::triggered, m_filters, &FilterRow::focusSearch);
    QAction *details = m_splitter->makeDetailsAction(this);
    addAction(details);
    QAction *columns = viewAction(tr("Choose &columns"), QStringLiteral("configure"), {});
    columns->setMenu(m_table->columnsMenu());
    addAction(refresh);
    m_viewActions = {refresh, acts().separator(), search, columns, details};
}

void ListPage::setCount(const QString &text)
{
    m_count->setText(text);
}

void ListPage::showState(const ListState &state)
{
    m_state = state;
    const bool failed = state.state == WindowedList::State::Failed;
    if (failed && m_loadedOnce && state.rows > 0) {
        m_loadError = state.error.message;
        m_messages->showError(state.error);
        m_messages->offer(tr("Try again"), [this] { reload(); });
        return;
    }
    if (state.state == WindowedList::State::Ready)
        dismissLoadError();
    showEmpty(state);
    const bool loading = state.state == WindowedList::State::Loading;
    if (state.rows > 0 || !loading || !m_loadedOnce)
        m_stack->setCurrentIndex(state.rows > 0 ? 0 : 1);
}

void ListPage::showEmpty(const ListState &state)
{
    m_empty->setBusy(state.state == WindowedList::State::Loading);
    if (state.state == WindowedList::State::Failed) {
        showFailed(state.error);
    } else if (!m_loadedOnce) {
        m_empty->setContent(m_words.icon, m_words.loading, {});
        m_empty->setAction({});
    } else if (state.filtered) {
        m_empty->setContent(QStringLiteral("search"), m_words.noMatch,
                            tr("Search for something else, or take filters away."));
        m_empty->setAction(tr("Clear all filters"));
    } else {
        showNone();
    }
}

// What one may not see does not come by trying again.
void ListPage::showFailed(const Error &error)
{
    const bool forbidden = error.code == ErrorCode::PermissionDenied;
    m_empty->setContent(forbidden ? QStringLiteral("object-locked") : QStringLiteral("dialog-error"),
                        forbidden && !m_words.forbidden.isEmpty() ? m_words.forbidden : m_words.failed,
                        error.message);
    m_empty->setAction(forbidden ? QString() : tr("Try again"));
}

// A button that does nothing would leave people wondering: why it cannot be stands in its place.
void ListPage::showNone()
{
    const bool possible = !m_create || m_create->isEnabled();
    m_empty->setContent(m_words.icon, m_words.none,
                        possible ? m_words.noneText
                                 : QString(m_words.noneText + u' ' + m_create->statusTip()));
    m_empty->setAction(possible ? m_words.create : QString());
}

void ListPage::dismissLoadError()
{
    if (!m_loadError.isEmpty() && m_messages->text() == m_loadError)
        m_messages->dismiss();
    m_loadError.clear();
}

void ListPage::onEmptyAction()
{
    if (m_state.state == WindowedList::State::Failed)
        reload();
    else if (m_state.filtered)
        m_filters->clearAll();
    else
        createFirst();
}

void ListPage::openContextMenu(const QList<QAction *> &actions, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_table)
        acts().refreshIcons();
}

} // namespace chatelaine
