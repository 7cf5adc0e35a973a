// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterrow.h"

#include "models/tokentext.h"
#include "widgets/chip.h"
#include "widgets/explain.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds typingPause{10}; // a search is quick, and the newest one wins
constexpr qsizetype mostInMenu = 20;

/// A menu takes "&" for a mnemonic; a name keeps its own.
QString menuText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterRow::FilterRow(const QString &placeholder, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_debounce(new QTimer(this))
    , m_add(new QToolButton)
    , m_menu(new QMenu(this))
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    buildSearchRow(placeholder, name);
    column->addWidget(m_chips);
    m_chips->hide();
    m_debounce->setSingleShot(true);
    m_debounce->setInterval(typingPause);
    connect(m_debounce, &QTimer::timeout, this, &FilterRow::announce);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterRow::refill);
}

void FilterRow::start()
{
    refill(); // an empty menu would not open by keyboard on every platform
}

void FilterRow::buildSearchRow(const QString &placeholder, const QString &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(m_search, 1);
    row->addWidget(m_add);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(name);
    explain(*m_search, tr("The list shows what contains all these words. Escape empties the field."));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_add->setText(tr("&Add filter"));
    m_add->setIcon(look::icon(QStringLiteral("view-filter")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_add->setFocusPolicy(Qt::StrongFocus);
    connect(m_search, &QLineEdit::textChanged, m_debounce, qOverload<>(&QTimer::start));
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_debounce->isActive()) {
                m_debounce->stop();
                announce();
            }
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString FilterRow::text() const
{
    return m_search->text();
}

void FilterRow::announce()
{
    refreshChips();
    Q_EMIT changed();
}

void FilterRow::clearAll()
{
    clearFilters();
    m_search->clear();
    m_debounce->stop();
    announce();
}

void FilterRow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterRow::refill()
{
    m_menu->clear();
    const auto submenus = m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (QMenu *old : submenus)
        old->deleteLater();
    fillFilters();
}

QMenu *FilterRow::addMenu(const QString &title)
{
    return m_menu->addMenu(title);
}

void FilterRow::addTick(QMenu *menu, const QString &text, bool ticked, std::function<void(bool)> onTicked)
{
    QAction *entry = menu->addAction(menuText(text));
    entry->setCheckable(true);
    entry->setChecked(ticked);
    connect(entry, &QAction::triggered, this, [this, onTicked = std::move(onTicked)](bool on) {
        onTicked(on);
        announce();
    });
}

void FilterRow::addChoices(const QString &title, const QVector<Choice> &choices, const QSet<qint64> &ticked,
                           const std::function<void(const QSet<qint64> &)> &take)
{
    if (choices.size() > mostInMenu) {
        QAction *more = m_menu->addAction(title + QStringLiteral("…"));
        connect(more, &QAction::triggered, this, [this, title, choices, ticked, take] {
            auto *picker = new ChoicePicker(QString(title).remove(u'&'), choices, ticked, this);
            connect(picker, &ChoicePicker::picked, this, [this, take](const QSet<qint64> &ids) {
                take(ids);
                announce();
            });
            picker->open();
        });
        return;
    }
    QMenu *menu = m_menu->addMenu(title);
    menu->setEnabled(!choices.isEmpty());
    for (const Choice &choice : choices) {
        addTick(menu, text::oneLine(choice.text), ticked.contains(choice.id),
                [ticked, take, id = choice.id](bool on) {
                    QSet<qint64> ids = ticked;
                    on ? static_cast<void>(ids.insert(id)) : static_cast<void>(ids.remove(id));
                    take(ids);
                });
    }
}

void FilterRow::addChip(const QString &text, std::function<void()> remove)
{
    auto *chip = new Chip(text);
    m_flow->addWidget(chip);
    connect(
        chip, &Chip::removed, this,
        [this, remove = std::move(remove)] {
            remove();
            announce();
            m_search->setFocus();
        },
        Qt::QueuedConnection); // the chip goes with it
}

void FilterRow::refreshChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    fillChips();
    const bool any = m_flow->count() > 0;
    if (any) {
        auto *clear = new QToolButton;
        clear->setText(tr("Clear all filters"));
        clear->setAutoRaise(true);
        clear->setFocusPolicy(Qt::StrongFocus);
        connect(clear, &QToolButton::clicked, this, &FilterRow::clearAll);
        m_flow->addWidget(clear);
    }
    m_chips->setVisible(any);
}

} // namespace chatelaine
