// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/filterbar.h"

#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds typingPause{150};
constexpr qsizetype mostInMenu = 20;

template <class T> void put(QVector<T> &values, T value, bool in)
{
    values.removeAll(value);
    if (in)
        values.append(value);
}

template <class Tag> QSet<qint64> numbersOf(const QVector<Id<Tag>> &ids)
{
    QSet<qint64> numbers;
    for (const Id<Tag> &id : ids)
        numbers.insert(id.value);
    return numbers;
}

template <class Tag> QVector<Id<Tag>> idsOf(const QSet<qint64> &numbers, const QVector<Choice> &order)
{
    QVector<Id<Tag>> ids;
    for (const Choice &choice : order) {
        if (numbers.contains(choice.id))
            ids.append(Id<Tag>{choice.id});
    }
    return ids;
}

QVector<Choice> choicesOf(const QVector<Role> &roles)
{
    QVector<Choice> choices;
    for (const Role &role : roles)
        choices.append({role.id.value, role.name});
    return choices;
}

QVector<Choice> choicesOf(const QVector<User> &users)
{
    QVector<Choice> choices;
    for (const User &user : users)
        choices.append({user.id.value, user.name});
    return choices;
}

QString nameOf(qint64 id, const QVector<Choice> &choices)
{
    const auto found =
        std::find_if(choices.cbegin(), choices.cend(), [id](const Choice &c) { return c.id == id; });
    return found == choices.cend() ? QString() : text::oneLine(found->text);
}

/// A menu takes "&" for a mnemonic; a name keeps its own.
QString menuText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterBar::FilterBar(const OrganisationFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
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
    buildSearchRow();
    column->addWidget(m_chips);
    m_chips->hide();
    m_debounce->setSingleShot(true);
    m_debounce->setInterval(typingPause);
    connect(m_debounce, &QTimer::timeout, this, &FilterBar::announce);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(&m_facts, &OrganisationFacts::changed, this, &FilterBar::refreshChips);
}

void FilterBar::buildSearchRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(m_search, 1);
    row->addWidget(m_add);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_search->setObjectName(QStringLiteral("tokenSearch"));
    m_search->setPlaceholderText(tr("Search name, description, owner, accessor ID or hint"));
    m_search->setAccessibleName(tr("Search tokens"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_add->setText(tr("&Add filter"));
    m_add->setIcon(look::icon(QStringLiteral("view-filter")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_add->setFocusPolicy(Qt::StrongFocus);
    fillMenu(); // an empty menu would not open by keyboard on every platform
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        m_debounce->start();
    });
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
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

TokenQuery FilterBar::applyTo(TokenQuery query) const
{
    TokenQuery filtered = m_filter;
    filtered.sortBy = query.sortBy;
    filtered.order = query.order;
    return filtered;
}

void FilterBar::announce()
{
    refreshChips();
    Q_EMIT changed();
}

void FilterBar::clearAll()
{
    m_filter = {};
    m_search->clear();
    m_debounce->stop();
    announce();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::addTick(QMenu *menu, const QString &text, bool ticked, std::function<void(bool)> onTicked)
{
    QAction *entry = menu->addAction(menuText(text));
    entry->setCheckable(true);
    entry->setChecked(ticked);
    connect(entry, &QAction::triggered, this, [this, onTicked = std::move(onTicked)](bool on) {
        onTicked(on);
        announce();
    });
}

void FilterBar::addChoices(const QString &title, const QVector<Choice> &choices, const QSet<qint64> &ticked,
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

void FilterBar::fillMenu()
{
    m_menu->clear();
    const auto submenus = m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (QMenu *old : submenus)
        old->deleteLater();
    addStatusMenu();
    addRoleMenu();
    addOwnerMenu();
    addKindMenu();
    addExpiryMenu();
    addLastUseMenu();
}

void FilterBar::addStatusMenu()
{
    QMenu *menu = m_menu->addMenu(tr("&Status"));
    for (TokenStatus status : {TokenStatus::Active, TokenStatus::Expiring, TokenStatus::Expired,
                               TokenStatus::Disabled, TokenStatus::Deleted}) {
        addTick(menu, text::of(status), m_filter.statuses.contains(status),
                [this, status](bool on) { put(m_filter.statuses, status, on); });
    }
}

void FilterBar::addRoleMenu()
{
    const QVector<Choice> choices = choicesOf(m_facts.roles());
    addChoices(tr("&Role"), choices, numbersOf(m_filter.roles),
               [this, choices](const QSet<qint64> &ids) { m_filter.roles = idsOf<RoleTag>(ids, choices); });
}

void FilterBar::addOwnerMenu()
{
    const QVector<Choice> choices = choicesOf(m_facts.users());
    addChoices(tr("&Owner"), choices, numbersOf(m_filter.owners), [this, choices](const QSet<qint64> &ids) {
        m_filter.owners = idsOf<PrincipalTag>(ids, choices);
    });
}

void FilterBar::addKindMenu()
{
    QMenu *menu = m_menu->addMenu(tr("&Kind"));
    for (TokenKind kind : {TokenKind::ServiceAccount, TokenKind::Personal, TokenKind::Management}) {
        addTick(menu, text::of(kind), m_filter.kinds.contains(kind),
                [this, kind](bool on) { put(m_filter.kinds, kind, on); });
    }
}

void FilterBar::addExpiryMenu()
{
    QMenu *menu = m_menu->addMenu(tr("&Expiry"));
    for (ExpiryFilter filter : {ExpiryFilter::Expired, ExpiryFilter::Within7Days, ExpiryFilter::Within30Days,
                                ExpiryFilter::Within90Days, ExpiryFilter::Never}) {
        addTick(menu, text::of(filter), m_filter.expiry == filter,
                [this, filter](bool on) { m_filter.expiry = on ? filter : ExpiryFilter::Any; });
    }
}

void FilterBar::addLastUseMenu()
{
    QMenu *menu = m_menu->addMenu(tr("&Last use"));
    for (LastUseFilter filter :
         {LastUseFilter::Within24Hours, LastUseFilter::Within7Days, LastUseFilter::NotFor30Days,
          LastUseFilter::NotFor90Days, LastUseFilter::Never}) {
        addTick(menu, text::of(filter), m_filter.lastUse == filter,
                [this, filter](bool on) { m_filter.lastUse = on ? filter : LastUseFilter::Any; });
    }
}

void FilterBar::addChip(const QString &text, std::function<void()> remove)
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

void FilterBar::addChipsOfSets()
{
    for (TokenStatus status : std::as_const(m_filter.statuses))
        addChip(tr("Status: %1").arg(text::of(status)),
                [this, status] { put(m_filter.statuses, status, false); });
    for (RoleId role : std::as_const(m_filter.roles))
        addChip(tr("Role: %1").arg(nameOf(role.value, choicesOf(m_facts.roles()))),
                [this, role] { put(m_filter.roles, role, false); });
    for (PrincipalId owner : std::as_const(m_filter.owners))
        addChip(tr("Owner: %1").arg(nameOf(owner.value, choicesOf(m_facts.users()))),
                [this, owner] { put(m_filter.owners, owner, false); });
    for (TokenKind kind : std::as_const(m_filter.kinds))
        addChip(tr("Kind: %1").arg(text::of(kind)), [this, kind] { put(m_filter.kinds, kind, false); });
}

void FilterBar::refreshChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addChipsOfSets();
    if (m_filter.expiry != ExpiryFilter::Any)
        addChip(text::of(m_filter.expiry), [this] { m_filter.expiry = ExpiryFilter::Any; });
    if (m_filter.lastUse != LastUseFilter::Any)
        addChip(text::of(m_filter.lastUse), [this] { m_filter.lastUse = LastUseFilter::Any; });
    const bool any = m_flow->count() > 0;
    if (any) {
        auto *clear = new QToolButton;
        clear->setText(tr("Clear all filters"));
        clear->setAutoRaise(true);
        clear->setFocusPolicy(Qt::StrongFocus);
        connect(clear, &QToolButton::clicked, this, &FilterBar::clearAll);
        m_flow->addWidget(clear);
    }
    m_chips->setVisible(any);
}

} // namespace chatelaine
