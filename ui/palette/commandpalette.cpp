// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/commandpalette.h"

#include "domain/lists.h"
#include "palette/paletteranking.h"
#include "palette/paletterow.h"
#include "palette/thingsearch.h"
#include "widgets/explain.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds typingPause{30};
constexpr int rowsInSight = 12;
constexpr int lettersInSight = 80;

QString kindOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::User:
        return CommandPalette::tr("User");
    case Place::Kind::Role:
        return CommandPalette::tr("Role");
    default:
        return CommandPalette::tr("Token");
    }
}

QString iconOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::User:
        return QStringLiteral("im-user");
    case Place::Kind::Role:
        return QStringLiteral("table");
    default:
        return QStringLiteral("dialog-password");
    }
}

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(const QVector<PaletteItem> &actions, const QVector<NamedThing> &recentThings,
                               const QStringList &recent, Backend *backend, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_recentThings(thingItems(recentThings))
    , m_recent(recent)
    , m_things(backend ? new ThingSearch(*backend, this) : nullptr)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_state(new QLabel)
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    if (m_things) {
        connect(&m_pause, &QTimer::timeout, this, [this] {
            m_things->find(m_search->text());
            fill();
        });
        connect(m_things, &ThingSearch::changed, this, &CommandPalette::fill);
    }
    fill();
    placeAtTop();
}

QString CommandPalette::keyOf(const Place &place)
{
    return QStringLiteral("%1:%2").arg(int(place.kind)).arg(place.id);
}

void CommandPalette::build()
{
    m_search->setPlaceholderText(m_things ? tr("What would you like to do, or whom or what do you look for?")
                                          : tr("What would you like to do?"));
    m_search->setAccessibleName(tr("Command palette"));
    explain(*m_search, tr("Type a part of the name, choose with the arrow keys, and press Enter."));
    m_search->setAccessibleDescription(m_search->whatsThis());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setItemDelegate(new PaletteRow(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays where one types
    look::setSecondary(*m_state);
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::medium, look::medium, look::medium, look::medium);
    column->setSpacing(look::medium);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
}

void CommandPalette::placeAtTop()
{
    const QWidget *window = parentWidget()->window();
    const int letter = fontMetrics().averageCharWidth();
    const int width = std::min(letter * lettersInSight, window->width() - 2 * look::huge);
    const int height =
        std::min((rowsInSight + 5) * PaletteRow::heightOf(fontMetrics()), window->height() - 2 * look::huge);
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - width) / 2, look::huge * 2));
    const QRect screen = parentWidget()->screen()->availableGeometry();
    setGeometry(QRect(corner, QSize(width, height)) & screen);
}

void CommandPalette::search()
{
    m_moved = false;
    if (m_things) {
        m_things->find({}); // what was found for another text is not offered for this one
        m_pause.start();
    }
    fill();
}

QVector<PaletteItem> CommandPalette::thingItems(const QVector<NamedThing> &things)
{
    QVector<PaletteItem> items;
    for (const NamedThing &thing : things)
        items.append({keyOf(thing.place),
                      thing.name,
                      kindOf(thing.place),
                      thing.hint,
                      {},
                      look::icon(iconOf(thing.place)),
                      [this, thing] { Q_EMIT thingChosen(thing); }});
    return items;
}

// What can be done comes first and does not move when things arrive from the back end.
void CommandPalette::fill()
{
    const QString text = m_search->text();
    const QString kept = m_rows.value(m_list->currentRow()).key;
    m_rows = ranked(m_recentThings + m_actions, text, m_recent);
    if (m_things)
        addThings(text);
    m_list->clear();
    int current = 0;
    for (const PaletteItem &item : std::as_const(m_rows)) {
        if (m_moved && item.key == kept)
            current = m_list->count();
        addRow(item);
    }
    m_list->setCurrentRow(m_rows.isEmpty() ? -1 : current);
    tellState();
}

// What is found by its name before what only its description or its owner led to.
void CommandPalette::addThings(const QString &text)
{
    const QVector<PaletteItem> found = thingItems(m_things->things());
    for (const PaletteItem &item : ranked(found, text, m_recent) + found) {
        const bool isThere = std::any_of(m_rows.cbegin(), m_rows.cend(),
                                         [&item](const PaletteItem &row) { return row.key == item.key; });
        if (!isThere)
            m_rows.append(item);
    }
}

void CommandPalette::addRow(const PaletteItem &item)
{
    auto *row = new QListWidgetItem(item.icon, item.text, m_list);
    row->setData(PaletteRow::KindRole, item.kind);
    row->setData(PaletteRow::HintRole, item.hint);
    row->setData(PaletteRow::RefusedRole, !item.refusal.isEmpty());
    QStringList spoken{item.text, item.kind, item.hint, item.refusal};
    spoken.removeAll(QString());
    row->setData(Qt::AccessibleTextRole, listed(spoken));
    row->setToolTip(item.refusal.isEmpty() ? QString() : look::toolTip(item.refusal));
}

void CommandPalette::tellState()
{
    if (m_things && (m_pause.isActive() || m_things->isSearching()))
        m_state->setText(tr("Searching…"));
    else if (m_rows.isEmpty())
        m_state->setText(tr("Nothing here is called that. Try a part of the name."));
    else
        m_state->setText(tr("Choose with the arrow keys, then press Enter. Escape closes."));
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const PaletteItem item = m_rows[row];
    if (!item.refusal.isEmpty()) {
        m_state->setText(item.refusal);
        return;
    }
    hide(); // what is done may open a dialog of its own
    item.run();
    Q_EMIT chosen(item);
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (movesInList(key->key())) {
        m_moved = true;
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose(m_list->currentRow());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

// Like a menu: whoever turns to something else has changed their mind.
void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        reject();
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(look::border());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace chatelaine
